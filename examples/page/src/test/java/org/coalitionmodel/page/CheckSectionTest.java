package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.FindingCollector;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.page.CheckSection.Findings;
import org.coalitionmodel.page.CheckSection.Group;
import org.coalitionmodel.page.CheckSection.Link;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckSectionTest {
    private static final Id<?> LOSSES = Id.of("losses-of-all");
    private static final Id<?> SUMMIT = Id.of("newest-summit");
    private static final LocalizedText LOST =
            LocalizedText.of("en", "The League lost 400 soldiers.", "ar", "خسرت \u2068The League\u2069 400 جندي.");
    private static final LocalizedText COUNT = LocalizedText.of("en", "A count.", "ar", "إحصاء.");

    private final Dossier dossier = Practice.read(Practice.HEDGED);

    static List<String> dossiers() {
        return BriefingPageTest.dossiers();
    }

    private static Check check(Consumer<FindingCollector> search) {
        return check("a-check", Severity.ERROR, search);
    }

    private static Check check(String code, Severity severity, Consumer<FindingCollector> search) {
        return Check.of(
                code, severity, LocalizedText.of("en", "All is well."), (dossier, findings) -> search.accept(findings));
    }

    private Findings found(String language, Checks checks) {
        return PageView.of(dossier, new Words(Locale.forLanguageTag(language)), checks)
                .findings();
    }

    private Findings found(Consumer<FindingCollector> search) {
        return found("en", Checks.of(check(search)));
    }

    private String html(String language, Checks checks) {
        String html = BriefingPage.html(dossier, Locale.forLanguageTag(language), checks);
        int start = html.indexOf("<section id=\"checks\"");
        return start < 0 ? "" : html.substring(start, html.indexOf("</section>", start));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    private static List<String> sentences(Group group) {
        return group.sentences().stream().map(it -> it.text().text()).toList();
    }

    @Test
    void says_how_many_checks_found_nothing() {
        Check one = check(findings -> {});
        Check two = check("another-check", Severity.ERROR, findings -> {});
        assertThat(found("en", Checks.of(one)).verdict().text())
                .isEqualTo("One check found no contradiction and no open question.");
        assertThat(found("en", Checks.of(one, two)).verdict().text())
                .isEqualTo("2 checks found no contradiction and no open question.");
        assertThat(found("ar", Checks.of(one, two)).verdict().text())
                .isEqualTo("لم يكشف فحصان تناقضاً ولا مسألة غير محسومة.");
        assertThat(html("en", Checks.of(one))).contains("<p>One check found").doesNotContain("<h3>", "agree.");
    }

    @Test
    void is_left_out_if_nothing_is_checked() {
        assertThat(found("en", Checks.of()).isEmpty()).isTrue();
        String html = BriefingPage.html(dossier, Locale.ENGLISH, Checks.of());
        assertThat(html).doesNotContain("href=\"#checks\"", "id=\"checks\"");
        assertThat(BriefingPage.html(dossier, Locale.ENGLISH)).contains("href=\"#checks\"", "id=\"checks\"");
    }

    @Test
    void shows_contradictions_before_open_questions() {
        Checks checks = Checks.of(check(findings -> {
            findings.add(Finding.undetermined(text("Who came?")).about(SUMMIT).settledBy(text("A list.")));
            findings.add(Finding.contradictory(LOST).about(LOSSES).settledBy(COUNT));
            findings.add(Finding.consistent(text("It is so.")).about(SUMMIT));
        }));
        assertThat(html("en", checks).replaceAll("\\s*\\n\\s*", "\n")).isEqualTo("""
                <section id="checks" aria-labelledby="checks-title">
                <h2 id="checks-title">Do the facts agree?</h2>
                <h3>Contradictions</h3>
                <ul class="findings contradictions">
                <li>
                <p class="tag">not all of it can be true</p>
                <p>The League lost 400 soldiers.</p>
                <p class="small"><span class="label">What would settle it:</span> A count.</p>
                <p class="small links"><span class="label">On this page:</span>
                <a href="#fact-losses-of-all">just over 400, <bdi>Soldiers killed</bdi></a>
                </p>
                </li>
                </ul>
                <h3>Open questions</h3>
                <ul class="findings ">
                <li>
                <p>Who came?</p>
                <p class="small"><span class="label">What would settle it:</span> A list.</p>
                <p class="small links"><span class="label">On this page:</span>
                <a href="#fact-newest-summit"><bdi>The summit</bdi></a>
                </p>
                </li>
                </ul>
                <p class="agreeing">In one case the facts agree.</p>
                """);
    }

    @Test
    void says_how_serious_a_contradiction_is() {
        Consumer<FindingCollector> search =
                findings -> findings.add(Finding.contradictory(LOST).about(LOSSES));
        Findings found = found(
                "en",
                Checks.of(
                        check("first", Severity.NOTE, search),
                        check("second", Severity.WARNING, search),
                        check("third", Severity.ERROR, search)));
        assertThat(found.contradictions().first())
                .singleElement()
                .satisfies(group -> assertThat(group.sentences())
                        .extracting(sentence -> sentence.tag().text())
                        .containsExactly("not all of it can be true", "probably wrong", "worth knowing"));
    }

    @Test
    void isolates_the_names_in_a_sentence() {
        Checks checks = Checks.of(check(findings ->
                findings.add(Finding.contradictory(LOST).about(LOSSES).settledBy(COUNT))));
        assertThat(html("ar", checks))
                .contains("<p>خسرت <bdi>The League</bdi> 400 جندي.</p>", "</span> إحصاء.</p>", "<h3>تناقضات</h3>");
    }

    @Test
    void names_the_language_of_a_sentence_that_is_not_in_that_of_the_page() {
        Checks checks = Checks.of(check(findings -> findings.add(Finding.undetermined(text("Who came?")))));
        assertThat(html("ar", checks)).contains("<p><bdi lang=\"en\">Who came?</bdi></p>");
    }

    @Test
    void lets_no_sentence_break_the_page() {
        LocalizedText hostile = LocalizedText.of("en", "<b>\u202eevil\u2068 {0}\u2069 \u2068", "ar", "<b>\u2068{1}");
        Checks checks = Checks.of(
                check(findings -> findings.add(Finding.undetermined(hostile).about(SUMMIT))));
        assertThat(html("en", checks)).contains("<p>&lt;b&gt;evil<bdi> {0}</bdi> </p>");
        assertThat(html("ar", checks)).contains("<p>&lt;b&gt;{1}</p>");
    }

    @Test
    void tells_what_is_found_about_the_same_entities_together() {
        List<Group> groups = found(findings -> {
                    findings.add(Finding.undetermined(text("First?"))
                            .about(SUMMIT, "/participations/0")
                            .about(SUMMIT, "/when")
                            .about(LOSSES)
                            .settledBy(COUNT));
                    findings.add(
                            Finding.undetermined(text("Other?")).about(LOSSES).settledBy(COUNT));
                    findings.add(Finding.undetermined(text("Second?"))
                            .about(LOSSES)
                            .about(SUMMIT)
                            .settledBy(COUNT));
                })
                .questions()
                .first();
        assertThat(groups).hasSize(2);
        assertThat(sentences(groups.get(0))).containsExactly("First?", "Second?");
        assertThat(groups.get(0).settledBy()).extracting(Line::text).containsExactly("A count.");
        assertThat(groups.get(0).links())
                .extracting(Link::to)
                .containsExactly("#fact-newest-summit", "#fact-losses-of-all");
        assertThat(sentences(groups.get(1))).containsExactly("Other?");
    }

    @Test
    void shows_a_dozen_open_questions_and_hides_the_rest() {
        Consumer<FindingCollector> search = findings -> IntStream.range(0, 15).forEach(i -> {
            findings.add(Finding.undetermined(text("Question " + i)).about(Id.of("no-such-" + i)));
            findings.add(Finding.contradictory(text("Contradiction " + i)).about(Id.of("no-such-" + i)));
        });
        Findings found = found(search);
        assertThat(found.contradictions().first()).hasSize(15);
        assertThat(found.contradictions().rest()).isEmpty();
        assertThat(found.questions().first()).hasSize(12);
        assertThat(found.questions().rest())
                .extracting(CheckSectionTest::sentences)
                .containsExactly(List.of("Question 12"), List.of("Question 13"), List.of("Question 14"));
        String html = html("en", Checks.of(check(search)));
        assertThat(html.substring(html.indexOf("<details"))).contains("<summary>3 more</summary>", "Question 12");
        assertThat(html.substring(0, html.indexOf("<details")))
                .contains("Question 11")
                .doesNotContain("Question 12");
        assertThat(html("ar", Checks.of(check(search)))).contains("<summary>3 أخرى</summary>");
    }

    @Test
    void links_to_the_first_six_entities() {
        Findings found = found(findings -> {
            Finding.Builder finding = Finding.undetermined(text("Do they agree?"));
            Stream.of(dossier.statistics(), dossier.meetings(), dossier.statements())
                    .flatMap(List::stream)
                    .forEach(entity -> finding.about(entity.id()));
            findings.add(finding);
        });
        assertThat(found.questions().first()).singleElement().satisfies(group -> {
            assertThat(group.links()).hasSize(6);
            assertThat(group.others().text()).isEqualTo("and 4 more");
        });
    }

    @Test
    void says_why_a_finding_is_silenced() {
        Checks checks = Checks.of(check(findings ->
                        findings.add(Finding.contradictory(LOST).about(LOSSES).settledBy(COUNT))))
                .silencing(new Silence("a-check", Optional.of(LOSSES), "They were <counted> twice."));
        assertThat(found("en", checks).contradictions().first()).isEmpty();
        assertThat(html("en", checks))
                .contains("One check found no contradiction and no open question.")
                .contains("<h3>Set aside, with the reason</h3>", "<p>The League lost 400 soldiers.</p>")
                .contains("<span class=\"label\">Reason:</span> <bdi>They were &lt;counted&gt; twice.</bdi>")
                .contains("href=\"#fact-losses-of-all\"")
                .doesNotContain("A count.");
    }

    @Test
    void sets_nothing_aside_that_agrees() {
        Checks checks = Checks.of(check(findings ->
                        findings.add(Finding.consistent(text("It is so.")).about(LOSSES))))
                .silencing(new Silence("a-check", Optional.empty(), "It is known."));
        assertThat(html("en", checks))
                .contains("In one case the facts agree.")
                .doesNotContain("Set aside", "It is known.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, In one case the facts agree., تتفق الوقائع في حالة واحدة.",
        "2, In 2 cases the facts agree., تتفق الوقائع في حالتين.",
        "5, In 5 cases the facts agree., تتفق الوقائع في 5 حالات.",
        "11, In 11 cases the facts agree., تتفق الوقائع في 11 حالة."
    })
    void counts_the_facts_that_agree(int count, String english, String arabic) {
        Checks checks = Checks.of(check(findings ->
                IntStream.range(0, count).forEach(i -> findings.add(Finding.consistent(text("It is so."))))));
        assertThat(found("en", checks).agreeing().text()).isEqualTo(english);
        assertThat(found("ar", checks).agreeing().text()).isEqualTo(arabic);
    }

    @Test
    void shows_compared_numbers_that_the_sentence_does_not_have() {
        Interval band = Interval.openClosed(new BigDecimal("7136.082474"), new BigDecimal("7286.315789"));
        Findings found = found(findings -> findings.add(Finding.undetermined(text("Of 3,461, 48 per cent is 1,400."))
                .about(LOSSES)
                .figure("part", LOSSES, Interval.at(new BigDecimal("3461")), Optional.of(Unit.of("people")))
                .figure("share", LOSSES, Interval.at(new BigDecimal("48.5")), Optional.of(Unit.PERCENT))
                .figure("some-new-name", LOSSES, Interval.at(new BigDecimal("400")), Optional.empty())
                .calculated("whole", band, Optional.of(Unit.of("people")))));
        assertThat(found.questions().first().get(0).figures())
                .extracting(fact -> fact.label().text() + ": " + fact.value().text())
                .containsExactly(
                        "share: exactly 48.5%",
                        "some new name: exactly 400", "whole (people), worked out: more than 7,136.08, up to 7,286.32");
    }

    /** A name that is new to the page is shown as it is. In Arabic that is a pity. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void has_a_word_for_every_compared_number(String name) {
        TreeSet<String> names = new TreeSet<>();
        Checks.standard().check(Practice.read(name)).findings().stream()
                .flatMap(finding -> finding.figures().stream())
                .forEach(figure -> names.add(figure.name()));
        for (String file : List.of("page.properties", "page_ar.properties")) {
            for (String figure : names) {
                assertThat(BriefingPage.resource(file).lines())
                        .as("add a line \"compared.%s=...\" to %s", figure, file)
                        .anyMatch(line -> line.startsWith("compared." + figure + "="));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void links_only_to_places_that_exist(String name) {
        Dossier all = Practice.read(name);
        List<? extends Entity> entities = Stream.of(
                        all.sources(),
                        all.parties(),
                        all.memberships(),
                        all.meetings(),
                        all.events(),
                        all.outcomes(),
                        all.statements(),
                        all.indicators(),
                        all.statistics())
                .flatMap(List::stream)
                .toList();
        Checks checks = Checks.of(check(findings -> entities.forEach(
                entity -> findings.add(Finding.contradictory(text("A finding")).about(entity.id())))));
        String html = BriefingPage.html(all, Locale.ENGLISH, checks);
        List<String> places = matches(" id=\"([^\"]+)\"", html);
        List<String> links = matches(" href=\"#([^\"]+)\"", html);
        assertThat(places).doesNotHaveDuplicates();
        assertThat(places).containsAll(links);
        Stream.of(
                        all.sources(),
                        all.memberships(),
                        all.meetings(),
                        all.events(),
                        all.outcomes(),
                        all.statements(),
                        all.statistics())
                .flatMap(List::stream)
                .forEach(entity ->
                        assertThat(links).contains("fact-" + entity.id().value()));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
