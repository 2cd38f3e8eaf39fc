package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "A text.");
    private static final Check EVERY_STATISTIC = Check.of(
            "every-statistic",
            Severity.WARNING,
            TEXT,
            (dossier, findings) -> dossier.statistics()
                    .forEach(statistic ->
                            findings.add(Finding.contradictory(TEXT).about(statistic.id()))));

    @Test
    void a_check_of_your_own_is_one_lambda() {
        Report report = Checks.standard().with(EVERY_STATISTIC).check(dossier(50, 60));

        assertThat(report.contradictions())
                .extracting(Finding::check, Finding::severity, Finding::pointers)
                .containsExactly(
                        tuple("every-statistic", Severity.WARNING, List.of("/statistics/0")),
                        tuple("every-statistic", Severity.WARNING, List.of("/statistics/1")));
    }

    @Test
    void checks_are_picked_by_their_codes() {
        Checks all = Checks.standard().with(EVERY_STATISTIC);

        assertThat(all.only("every-statistic").list()).containsExactly(EVERY_STATISTIC);
        assertThat(all.without("share-above-whole").list())
                .contains(EVERY_STATISTIC)
                .hasSize(all.list().size() - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.only("share-above-hole"))
                .withMessageStartingWith("Checks.code must be one of [")
                .withMessageEndingWith("but was share-above-hole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.with(EVERY_STATISTIC))
                .withMessage("Checks.list must have each code once but was every-statistic");
    }

    @Test
    void a_sentence_of_your_own_has_names_and_numbers() {
        assertThat(sentence(
                        LocalizedText.of("en", "{0}: {1}.")
                                .and("ar-MA", "{1}، {0}.")
                                .and("fr", "{0} : {1}."),
                        Indicator.id("deaths"),
                        Quantity.moreThan(210)))
                .isEqualTo(LocalizedText.of("en", "Deaths: more than 210.")
                        .and("ar-MA", "أكثر من 210، \u2068Deaths\u2069.")
                        .and("fr", "Deaths : more than 210."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(LocalizedText.of("en", "{0} {1}."), "one"))
                .withMessage("Finding.sentence must have a value for each place such as {0} but was {0} {1}.");
    }

    private static LocalizedText sentence(LocalizedText pattern, Object... values) {
        Check check = Check.of(
                "sentence",
                Severity.NOTE,
                TEXT,
                (dossier, findings) -> findings.add(Finding.consistent(findings.sentence(pattern, values))));
        return Checks.of(check).check(dossier(50)).findings().get(0).message();
    }

    @Test
    void a_code_is_words_with_hyphens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.of("Every Statistic", Severity.NOTE, TEXT, (dossier, findings) -> {}))
                .withMessage("Check.code must be words of a-z 0-9, joined by hyphens, such as vote-result"
                        + " but was Every Statistic");
    }

    @Test
    void a_silenced_finding_stays_with_its_reason() {
        Report report = Checks.of(EVERY_STATISTIC)
                .silencing(new Silence("every-statistic", Optional.of(Statistic.id("share-1")), "It was printed so."))
                .check(dossier(50, 60));

        assertThat(report.silenced()).singleElement().satisfies(finding -> {
            assertThat(finding.entities()).containsExactly(Statistic.id("share-1"));
            assertThat(finding.silenced()).contains("It was printed so.");
        });
        assertThat(report.open()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Silence("every-statistic", Optional.empty(), " "));
    }

    @Test
    void what_agrees_is_not_silenced_nor_is_another_check() {
        Report report = Checks.standard()
                .only("share-above-whole")
                .with(EVERY_STATISTIC)
                .silencing(new Silence("share-above-whole", Optional.empty(), "It was printed so."))
                .check(dossier(50, 120));

        assertThat(report.silenced())
                .extracting(Finding::check, Finding::answer)
                .containsExactly(tuple("share-above-whole", Answer.CONTRADICTORY));
        assertThat(report.consistent()).hasSize(1);
        assertThat(report.open()).hasSize(2);
        assertThat(report.toText(Locale.ENGLISH))
                .contains("Reason: It was printed so.\n")
                .endsWith("Contradictions: 2. Open: 0. Silenced: 1. Consistent: 1.\n");
    }

    @Test
    void a_tolerance_keeps_ends_open_or_excluded() {
        BigDecimal ten = BigDecimal.TEN;

        assertThat(Tolerance.widened(Interval.parse("[100, 200]"), ten)).hasToString("[90, 220]");
        assertThat(Tolerance.widened(Interval.parse("(100, 200)"), ten)).hasToString("(90, 220)");
        assertThat(Tolerance.widened(Interval.parse("[-100, ∞)"), ten)).hasToString("[-110, ∞)");
        assertThat(Tolerance.widened(Interval.all(), ten)).isEqualTo(Interval.all());
    }

    @Test
    void a_tolerance_forgives_small_differences() {
        Checks shares = Checks.standard().only("share-above-whole");

        assertThat(shares.check(dossier(101)).contradictions()).hasSize(1);
        assertThat(shares.tolerating(BigDecimal.valueOf(2)).check(dossier(101)).contradictions())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares.tolerating(BigDecimal.valueOf(-1)))
                .withMessage("Checks.tolerance must be from 0 to 100 per cent but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares.tolerating(BigDecimal.valueOf(101)))
                .withMessage("Checks.tolerance must be from 0 to 100 per cent but was 101");
    }

    @Test
    void statistics_are_checked_one_by_one_without_a_dossier() {
        int many = 10_000;
        AtomicInteger taken = new AtomicInteger();
        Iterator<Finding> contradictions = Checks.standard()
                .check(IntStream.range(0, many)
                        .<Statistic>mapToObj(n -> share(n, n % 125))
                        .peek(any -> taken.incrementAndGet()))
                .filter(finding -> finding.answer() == Answer.CONTRADICTORY
                        && finding.pointers().isEmpty())
                .iterator();

        contradictions.next();

        // The first 101 are shares of at most 100 per cent.
        assertThat(taken).hasValue(102);
        assertThat(contradictions).toIterable().hasSize(24 * many / 125 - 1);
    }

    @Test
    void the_greatest_severity_comes_first() {
        Report report = Checks.of(EVERY_STATISTIC)
                .with(Checks.standard().only("share-above-whole").list().toArray(Check[]::new))
                .check(dossier(50, 120));

        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.NOTE);
    }

    @Test
    void a_report_is_text_in_two_languages() {
        Report report = Checks.standard().only("share-above-whole").check(dossier(50, 120));

        assertThat(report.toText(Locale.ENGLISH))
                .startsWith("Contradiction (share-above-whole): ")
                .endsWith("Contradictions: 1. Open: 0. Silenced: 0. Consistent: 1.\n");
        assertThat(report.toText(Locale.forLanguageTag("ar-MA"))).startsWith("تناقض (share-above-whole): ");
    }

    @Test
    void nothing_contradicts_itself_in_an_empty_dossier() {
        assertThat(Checks.standard().check(Dossier.builder().build()).findings())
                .isEmpty();
    }

    @Test
    void every_check_can_read_the_full_sample() {
        assertThat(Checks.standard().check(Samples.fullDossier()).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.pointers()).hasSameSizeAs(finding.entities()));
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        assertThat(places(Wording.LANGUAGES.get(0))).isEqualTo(places(Wording.LANGUAGES.get(1)));
    }

    @Test
    void the_sentences_are_those_of_the_checks() {
        Set<String> codes = new HashSet<>();
        Checks.standard().list().forEach(check -> codes.add(check.code()));

        assertThat(Wording.sentences(Locale.ENGLISH).keySet())
                .allSatisfy(
                        key -> assertThat(List.of("value", "report").contains(first(key)) || codes.contains(first(key)))
                                .as(key)
                                .isTrue());
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> places(Locale language) {
        return Wording.sentences(language).entrySet().stream()
                .map(it -> it.getKey()
                        + Pattern.compile("\\{\\d}")
                                .matcher(it.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Dossier dossier(int... percents) {
        Dossier.Builder dossier = Dossier.builder()
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("deaths"))
                        .addNames(LocalizedText.of("en", "Deaths"))
                        .build());
        for (int i = 0; i < percents.length; i++) {
            dossier.addStatistics(share(i, percents[i]));
        }
        return dossier.build();
    }

    private static Share share(int number, int percent) {
        return Share.builder()
                .id(Statistic.id("share-" + number))
                .addIndicators(Indicator.id("deaths"))
                .quantity(Quantity.parse(percent + " %"))
                .addBases(Base.of(When.of("2021")))
                .build();
    }
}
