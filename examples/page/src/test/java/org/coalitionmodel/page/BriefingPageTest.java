package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.source.Entity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingPageTest {
    static List<String> dossiers() {
        return Stream.concat(Stream.of("marrakech-2022", Practice.HEDGED), Practice.NAMES.stream())
                .toList();
    }

    private static String page(Dossier dossier, String language) {
        return BriefingPage.html(dossier, Locale.forLanguageTag(language));
    }

    /** What a reader sees: the text without tags, style and passages in the words of the source. */
    private static String text(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<blockquote.*?</blockquote>", "")
                .replaceAll("<[^>]*>", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void is_the_page_on_record(String language) throws IOException {
        Path golden = Path.of("src/test/resources/org/coalitionmodel/page/page-" + language + ".html");
        String html = page(Practice.seed(), language);
        if (Boolean.getBoolean("golden.write")
                && !(Files.exists(golden) && Files.readString(golden).equals(html))) {
            Files.writeString(golden, html);
            fail("%s is new: look it over and run again without -Dgolden.write", golden.getFileName());
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void shows_no_id_and_loads_nothing(String name) {
        Dossier dossier = Practice.read(name);
        for (String language : List.of("en", "ar")) {
            String html = page(dossier, language);
            for (String id : ids(dossier)) {
                assertThat(text(html)).doesNotContainPattern("(?<![\\w/-])" + id + "(?![\\w-])");
            }
            assertThat(html)
                    .doesNotContain("<script", "<link", "<img", "@import", "url(http", "something without a name");
            assertThat(html.indexOf("id=\"main\"")).isPositive().isEqualTo(html.lastIndexOf("id=\"main\""));
        }
    }

    /** The ids that nobody takes for words. */
    private static List<String> ids(Dossier dossier) {
        return Stream.of(
                        dossier.parties(),
                        dossier.meetings(),
                        dossier.outcomes(),
                        dossier.statements(),
                        dossier.statistics())
                .<Entity>flatMap(List::stream)
                .map(entity -> entity.id().value())
                .filter(id -> id.matches("[a-z]+-[a-z]+-.*"))
                .toList();
    }

    @Test
    void answers_what_a_reader_asks_first() {
        String text = text(page(Practice.seed(), "en")).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Met in Marrakech (11 May 2022, inferred). Outcome: ")
                .contains("Who came for whom? Victoria Nuland came in place of Antony Blinken")
                .contains("Worked out, not stated by the source 7,137 to 7,286")
                .contains(
                        "On whose word do the figures stand? Nasser Bourita Foreign minister of Morocco , gave 10 of the 12 figures. The other 2: the article itself")
                .contains("35% of what? World or Sub-Saharan Africa")
                .contains(
                        "What is dated by inference? The dossier author's reading, not the source's words 11 May 2022");
    }

    @Test
    void quotes_only_what_a_source_says() {
        assertThat(text(page(Practice.seed(), "en")))
                .contains("from the words “ last Wednesday ”")
                .doesNotContain("“ in the week after the meeting ”");
    }

    @Test
    void cites_once_what_stands_in_one_place() {
        Cites here = new Cites(Line.own("line 9"), List.of(note("a")));
        Cites there = new Cites(Line.own("line 10"), List.of(note("b")));
        Fact first = new Fact(Line.EMPTY, Line.own("first"), here);
        Fact second = new Fact(Line.EMPTY, Line.own("second"), here);
        assertThat(Fact.shared(List.of(first, second)).notes())
                .extracting(note -> note.remarks().get(0).text())
                .containsExactly("first", "second");
        assertThat(Fact.shared(List.of(first, new Fact(Line.EMPTY, Line.own("other"), there)))
                        .notes())
                .isEmpty();
    }

    @Test
    void cites_what_nothing_dates() {
        String html = page(Practice.seed(), "en");
        String undated = html.substring(html.indexOf("<h3>Without a date</h3>"), html.indexOf("<section id=\"gaps\""));
        assertThat(text(undated).replaceAll("\\s+", " ")).contains("Coronavirus pandemic Source: article, line 19");
    }

    @Test
    void cites_the_sentence_below_its_headline() {
        String html = page(Practice.seed(), "en");
        String header = html.substring(html.indexOf("<header>"), html.indexOf("</header>"));
        assertThat(text(header).replaceAll("\\s+", " "))
                .contains("Source: article, lines 2 and 5")
                .contains("characters 282 to 296 11 May 2022, inferred Supports: the date")
                .contains("characters 39 to 74 Take the networks of Daesh apart");
    }

    private static Cites.Note note(String passage) {
        return new Cites.Note(Line.own("line"), Line.EMPTY, passage, null, List.of());
    }

    @Test
    void draws_no_bars_for_figures_that_are_not_to_be_compared_and_explains_only_what_it_draws() {
        String html = page(Practice.seed(), "en");
        assertThat(html)
                .doesNotContain("aria-label=\"84 states")
                .doesNotContain("wanted, planned, pledged or forecast");
        assertThat(html).contains("aria-label=\"3,461 deaths", "the whole that a share is part of");
    }

    @Test
    void says_what_was_not_done_is_hedged_or_has_no_number() {
        String html = page(Practice.read(Practice.HEDGED), "en");
        assertThat(html)
                .contains("<p class=\"tag negated\">did not condemn</p>", "<p class=\"tag\">warns in strong terms</p>");
        assertThat(html).containsPattern("<li class=\"absent\">\\s*[^\\n]*the de facto authorities");
        assertThat(text(html).replaceAll("\\s+", " "))
                .contains("did not condemn: The invasion")
                .contains("the last of the summits")
                .contains("the third from the end of the meetings of the decade")
                .contains("how many 2")
                .contains("the reason: withheld")
                .contains("Visits (how many: more than 6)")
                .contains("well over 122 million US dollars; grants and loans; public sources and private sources")
                .contains("could not verify: The shelling")
                .contains("“ much more ” (number kept secret)")
                .contains("more than 20 years")
                .contains("a question of procedure, without a right of veto, quorum: no number set")
                .contains("number kept secret Norland")
                .contains("just over 400 The League that is: more than 400, up to 500")
                .contains("well under 50 Norland")
                .contains("more, number not known The League");
        assertThat(page(Practice.read(Practice.HEDGED), "ar")).contains("<p class=\"tag negated\">عدم إدانة</p>");
    }

    @Test
    void writes_an_empty_dossier() {
        assertThat(page(Dossier.builder().build(), "en"))
                .contains("<h1>Briefing</h1>")
                .doesNotContain("<section");
    }

    @Test
    void has_the_digits_and_months_of_a_country() {
        assertThat(page(Practice.seed(), "ar")).contains("11 مايو 2022", "من 7,137 إلى 7,286", "48%");
        assertThat(page(Practice.seed(), "ar-EG")).contains("١١ مايو ٢٠٢٢", "من ٧٬١٣٧ إلى ٧٬٢٨٦", "٤٨٪");
        assertThat(page(Practice.seed(), "fr")).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Nested
    class HostileNames {
        private final String html = page(Hostile.dossier(), "en");

        @Test
        void add_no_markup() {
            assertThat(html)
                    .doesNotContain("<script", "<img", "javascript:alert")
                    .doesNotContainPattern("<[^>]*onfocus")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${System.exit(1)} @if(true) {0} {1}");
            assertThat(html.indexOf("</style>")).isEqualTo(html.lastIndexOf("</style>"));
        }

        @Test
        void turn_no_text_around() {
            assertThat(html)
                    .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]")
                    .contains(">evil one two </bdi>");
        }

        @Test
        void are_cut_where_only_a_name_is_wanted() {
            assertThat(html)
                    .contains("<h1><bdi>" + "W".repeat(160) + "…</bdi></h1>")
                    .contains("W".repeat(10_000));
        }
    }

    @Test
    void has_one_citation_for_each_that_it_is_given() {
        List<String> lines = new ArrayList<>();
        Dossier seed = Practice.seed();
        String html = page(seed, "en");
        seed.statements()
                .forEach(statement -> statement
                        .citations()
                        .forEach(
                                citation -> lines.add("line " + citation.lines().get(0))));
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(html).contains(line + ", characters "));
    }
}
