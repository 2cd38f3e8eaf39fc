package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingPageTest {
    static List<String> dossiers() {
        return Stream.concat(Stream.of("marrakech-2022"), Practice.NAMES.stream())
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
                .contains("Who came for whom? Victoria Nuland came in place of Antony Blinken")
                .contains("7,137 to 7,286")
                .contains("On whose word do the figures stand? Nasser Bourita gave 10 of the 12 figures")
                .contains("35% of what? World or Sub-Saharan Africa")
                .contains("What is dated by inference? 11 May 2022");
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

    @Nested
    class AsProgram {
        @TempDir
        Path folder;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        private int run(String... args) {
            return BriefingPage.run(
                    List.of(args),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
        }

        private String errors() {
            return err.toString(StandardCharsets.UTF_8);
        }

        @Test
        void writes_the_page_of_a_file() throws IOException {
            Path to = folder.resolve("new/page.html");
            String seed = Practice.root().resolve("seeds/marrakech-2022.json").toString();
            assertThat(run(seed, "--lang", "ar", "--out", to.toString())).isZero();
            assertThat(Files.readString(to)).isEqualTo(page(Practice.seed(), "ar"));
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Wrote " + to + System.lineSeparator());
        }

        @Test
        void takes_the_seed_dossier_if_no_file_is_given() throws IOException {
            Path to = folder.resolve("page.html");
            assertThat(run("--out", to.toString())).isZero();
            assertThat(Files.readString(to)).isEqualTo(page(Practice.seed(), "en"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"--lang", "--lang fr", "--yaml", "a.json b.json", "--out"})
        void refuses_what_it_does_not_know(String args) {
            assertThat(run(args.split(" "))).isEqualTo(2);
            assertThat(errors()).startsWith("Unknown or incomplete: ").contains("Usage: [FILE] [--lang en|ar]");
        }

        @Test
        void says_that_a_file_is_missing_or_no_dossier() throws IOException {
            assertThat(run("nowhere.json")).isEqualTo(2);
            assertThat(errors()).isEqualTo("There is no file nowhere.json" + System.lineSeparator());
            Path bad = Files.writeString(folder.resolve("bad.json"), "{\"meetings\": 1}");
            assertThat(run(bad.toString())).isEqualTo(2);
            assertThat(errors()).contains(bad + " is not a dossier: ");
        }

        @Test
        void says_that_it_cannot_write() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "");
            assertThat(run("--out", file.resolve("page.html").toString())).isEqualTo(2);
            assertThat(errors()).startsWith("Cannot write ");
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
