package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Every example does what its documentation says. */
class ExamplesTest {
    private static final String GOLDEN = "examples/src/test/resources/org/coalitionmodel/examples/";

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> Examples.run(args));
    }

    /** Runs with arguments that are separated by spaces. */
    private static ProgramRun line(String args) {
        return run(args.split(" ", -1));
    }

    private static final Map<String, CommandLine> ALL = Examples.commandLine().getSubcommands();

    /** The names of the examples of this module, but for the briefing, which has tests of its own. */
    static List<String> programs() {
        return ALL.keySet().stream()
                .filter(name -> !isElsewhere(name) && !name.equals("briefing"))
                .toList();
    }

    /** The names of the examples of other modules. */
    static List<String> elsewhere() {
        return ALL.keySet().stream().filter(ExamplesTest::isElsewhere).toList();
    }

    static Set<String> all() {
        return ALL.keySet();
    }

    private static boolean isElsewhere(String name) {
        return command(name).getCommand() instanceof OtherModule;
    }

    private static CommandLine command(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static String description(String name) {
        return command(name).getCommandSpec().usageMessage().description()[0];
    }

    /** The source of the class of an example. */
    private static String source(String name) {
        if (command(name).getCommand() instanceof OtherModule other) {
            return files(other.folder() + "/src/main/java")
                    .filter(source -> source.contains("@Command(name = \"" + name + "\""))
                    .findFirst()
                    .orElseThrow();
        }
        String file = command(name).getCommand().getClass().getSimpleName() + ".java";
        return Repository.read("examples/src/main/java/org/coalitionmodel/examples/" + file);
    }

    /** The texts of all files in a folder of the repository. */
    private static Stream<String> files(String folder) {
        try (Stream<Path> paths = Files.walk(Repository.path(folder))) {
            return paths.filter(Files::isRegularFile).map(ExamplesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that starts an example of another module. */
    private static String start(String name) {
        return run(name)
                .out()
                .lines()
                .filter(line -> line.startsWith("    "))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void prints_what_its_file_says(String name) {
        ProgramRun run = run(name);

        boolean isContradictory = run.out().lines().anyMatch(line -> line.startsWith("Contradiction ("));
        boolean isRefused = run.err().matches("(?s).*, [1-9][0-9]* refused\n");
        assertThat(run.status()).isEqualTo(isContradictory || isRefused ? 1 : 0);
        // iCalendar ends lines with CRLF. A golden file does not.
        assertGolden(GOLDEN + name + ".txt", run.out().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_how_to_start_it_and_is_short_enough_to_read(String name) {
        assertThat(source(name)).contains(isElsewhere(name) ? start(name) : "-Dexec.args=\"" + name);
        assertThat(source(name)
                        .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.matches("(package|import) .*"))
                        .count())
                .isLessThan(60);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void prints_the_command_that_starts_an_example_of_another_module(String name) {
        ProgramRun run = run(name, "my file.json", "--lang", "ar");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("    \\./mvnw -q -Pall-examples -pl examples/\\S+ -am compile exec:java");
        assertThat(run.out()).contains("'my file.json' --lang ar\"");
        assertThat(start(name)).doesNotContain("--lang");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void names_a_module_that_the_build_has_and_its_main_class(String name) {
        OtherModule example = command(name).getCommand();

        assertThat(Repository.read("pom.xml")).contains("<module>" + example.folder() + "</module>");
        assertThat(Repository.read(example.folder() + "/pom.xml"))
                .contains("<exec.mainClass>" + example.nameOfMainClass() + "</exec.mainClass>");
    }

    /** Stands for the main class of another module. */
    public static final class Echo {
        /** Prints the arguments. */
        public static void main(String[] args) {
            System.out.println(List.of(args));
        }

        private Echo() {}
    }

    @Test
    void runs_an_example_of_another_module_that_is_on_the_class_path() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            OtherModule.example("echo", "echo", Echo.class.getName(), "Prints.", "first")
                    .execute("FILE", "--lang", "ar");
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[first, FILE, --lang, ar]\n");
    }

    /** The pages themselves are in files beside the tests of their module. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void writes_a_page(String language, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("new/page.html");
        ProgramRun run = run("page", "seeds/marrakech-2022.json", "--lang", language, "--out", file.toString());
        assertThat(run).isEqualTo(new ProgramRun(0, file + "\n", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Repository.read(
                        "examples/page/src/test/resources/org/coalitionmodel/page/page-" + language + ".html"));
    }

    @Nested
    class Findings {
        /** A share of 120 % of a place, which is a contradiction, and of about 90 %, which need not be one. */
        private static final String SHARES = """
                {"format": "coalition-dossier/1",
                 "places": [{"id": "north", "names": [{"text": {"en": "North"}}], "kind": "area"},
                  {"id": "sea", "names": [{"text": {"en": "Sea"}}], "kind": "region"}],
                 "indicators": [{"id": "boats", "names": [{"text": {"en": "Boats"}}]}],
                 "statistics": [
                  {"type": "share", "id": "a", "indicators": ["boats"], "place": "north",
                   "quantity": {"value": 120, "unit": "percent"}, "bases": [{"places": ["sea"]}]},
                  {"type": "share", "id": "b", "indicators": ["boats"], "place": "north",
                   "quantity": {"value": 90, "unit": "percent", "bound": "moreThan"}, "bases": [{"places": ["sea"]}]}]}
                """;

        @TempDir
        private Path folder = Path.of("");

        private ProgramRun check(String... options) throws IOException {
            Path file = Files.writeString(folder.resolve("shares.json"), SHARES);
            return run(Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
                    .toArray(String[]::new));
        }

        @Test
        void decide_the_exit_code() throws IOException {
            assertThat(check().status()).isEqualTo(1);
            assertThat(check("--without", "share-above-whole").status()).isZero();
            assertThat(check("--tolerance", "20").status()).isZero();
        }

        @Test
        void are_told_in_a_language() throws IOException {
            assertThat(check().out()).startsWith("Contradiction (share-above-whole): Boats, North: 120 per cent");
            assertThat(check("--lang", "ar").out())
                    .contains("(share-above-whole)")
                    .contains("120");
            assertThat(check("--lang", "ar").out()).doesNotContain("Contradiction");
        }

        @Test
        void are_read_back_from_json() throws IOException {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new CoalitionModule()).build();
            assertThat(mapper.readValue(check("--format", "json").out(), Report.class))
                    .isEqualTo(Checks.standard().check(DossierJson.read(SHARES)));
        }

        @Test
        void have_their_lines_in_sarif() throws IOException {
            assertThat(check("--format", "sarif").out())
                    .contains("\"ruleId\": \"share-above-whole\"", "\"startLine\": 7", "/shares.json\"");
            assertThat(run("check", "--format", "sarif").out()).contains("\"uri\": \"seeds/varnel-2031.json\"");
        }
    }

    @Nested
    class Texts {
        @TempDir
        private Path folder = Path.of("");

        @Test
        void may_have_other_words() throws IOException {
            for (String name : List.of("varnel-communique-ar.txt", "varnel-communique-en.txt")) {
                Files.writeString(
                        folder.resolve(name), Repository.read("seeds/" + name).replace("214", "241"));
            }
            assertThat(run("ground", "seeds/varnel-2031.json", folder.toString())
                            .out())
                    .contains("Citations MISSING: 2\n")
                    .contains("MISSING boats-2030-again/citations/1: 214 in 2030\n  perhaps: 241 in 2030\n")
                    .contains("Contradiction (quote-missing): ")
                    .contains("Contradiction (text-changed): ");
        }

        @Test
        void may_have_another_number() throws IOException {
            String seed = Repository.read("seeds/varnel-2031.json").replace("\"value\": 214", "\"value\": 241");
            Path file = Files.writeString(folder.resolve("wrong.json"), seed);

            ProgramRun run = run("ground", file.toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("boats-2030-again: exactly 241 boats, in the text: 214 in, which differs in [VALUE]\n")
                    .contains("Contradiction (number-differs): ");
        }

        @Test
        void may_be_absent() {
            ProgramRun run = line("ground seeds/votes-and-targets.json");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("Citations FOUND: 0\n");
        }
    }

    @Nested
    class Drafts {
        @Test
        void fail_if_none_gives_a_dossier() {
            ProgramRun run = line("repair seeds/drafts/varnel-1.json seeds/drafts/varnel-2.json");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("varnel-1.json has faults: 6\n", "varnel-2.json has faults: 1\n");
        }

        @Test
        void are_read_until_one_gives_a_dossier() {
            ProgramRun run = line("repair seeds/drafts/varnel-3.json none.json");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("It is a dossier.");
        }

        @Test
        void need_the_texts_that_they_quote(@TempDir Path folder) {
            ProgramRun run = run("repair", "seeds/drafts/varnel-3.json", "--texts", folder.toString());
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("  text in /");
        }
    }

    @Nested
    class Arguments {
        @Test
        void are_those_of_the_briefing_without_a_name() {
            assertThat(run()).isEqualTo(run("briefing"));
            assertThat(line("--lang ar")).isEqualTo(line("briefing --lang ar"));
            assertThat(run("--json")).isEqualTo(line("briefing --json"));
        }

        @Test
        void may_ask_for_help() {
            ProgramRun help = run("--help");
            assertThat(help.status()).isZero();
            assertThat(help.out()).startsWith("Usage: examples").contains(ALL.keySet());
            assertThat(line("members --help").out())
                    .startsWith("Usage: examples members")
                    .contains(description("members"), "--on=DAY");
        }

        @Test
        void suggest_the_name_that_was_meant() {
            ProgramRun run = run("seat");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("""
                            No example has the name seat.
                            Did you mean seats?
                            This shows all examples: ./mvnw -q compile exec:java -Dexec.args=list
                            """);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "xyz | No example has the name xyz.",
                    "--yaml | Unknown option: '--yaml'",
                    "--lang | Missing required parameter for option '--lang' (en|ar)",
                    "--lang fr | Invalid value for option '--lang': must be en or ar but was fr",
                    "seats now | Unmatched argument at index 1: 'now'",
                    "members --on May | Invalid value for option '--on' (DAY): must be a day such as 2022-05-11 but was May",
                    "stream --lines many | Invalid value for option '--lines': 'many' is not an int",
                    "stream --lines -1 | --lines must be 0 or more but was -1",
                    "read none.json | No such file: none.json in ",
                    "read pom.xml | Unexpected character ('<' (code 60))",
                    "merge seeds/marrakech-2022.json none.json | No such file: none.json in ",
                    "check --format xml | Invalid value for option '--format': expected one of [TEXT, JSON, SARIF]"
                            + " (case-insensitive) but was 'xml'",
                    "check --lang fr | Invalid value for option '--lang': must be en or ar but was fr",
                    "check --without nothing | Checks.code must be one of [share-above-whole",
                    "check --tolerance 101 | Checks.tolerance must be from 0 to 100 per cent but was 101",
                    "check none.json | No such file: none.json in ",
                    "check pom.xml --format sarif | Unexpected character ('<' (code 60))",
                    "ground none.json | No such file: none.json in ",
                    "ground seeds/varnel-2031.json none | No such folder: none",
                    "repair none.json | No such file: none.json in ",
                    "repair examples/page/page.png | Cannot read examples/page/page.png as text in UTF-8",
                    "page none.json | No such file: none.json in ",
                    "page pom.xml | Unexpected character ('<' (code 60))",
                    "page a.json b.json | Unmatched argument at index 2: 'b.json'",
                    "page --lang fr | Invalid value for option '--lang': must be en or ar, with a country if you like, but was fr",
                    "page --out pom.xml/page.html | Cannot write pom.xml: ",
                })
        void are_refused_with_a_reason_if_they_are_wrong(String row) {
            String[] argsAndReason = row.split(" \\| ", -1);
            ProgramRun run = line(argsAndReason[0]);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(argsAndReason[1]);
        }

        @Test
        void may_name_a_file_that_is_no_valid_dossier(@TempDir Path folder) throws Exception {
            Path file = Files.writeString(folder.resolve("wrong.json"), """
                    {"format": "coalition-dossier/1", "places": [{"id": "a", "kind": "moon"}]}
                    """);
            ProgramRun run = run("read", file.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Place.kind must be one of").contains("(line 1, column ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"read", "merge"})
        void may_say_where_to_write(String name, @TempDir Path folder) throws Exception {
            Path file = folder.resolve("written.json");
            assertThat(run(name, "--to", file.toString()).status()).isZero();
            assertThat(DossierJson.read(Files.readString(file)))
                    .isNotEqualTo(MarrakechDossier.build())
                    .satisfies(written -> assertThat(written.statistics()).hasSizeGreaterThan(10));
        }

        @Test
        void suggest_the_option_that_was_meant() {
            ProgramRun run = line("page --language ar");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("Unknown option: '--language'\nDid you mean --lang?\nUsage: ");
        }

        @Test
        void may_make_the_work_long_so_that_progress_is_shown() {
            assertThat(line("stream --lines 20000").err()).isEqualTo("10000 lines read\n20000 lines read\n");
            assertThat(line("stream --lines 12").err()).isEmpty();
        }
    }

    @Nested
    class Documentation {
        /** The row of each example in the table of a page. The main page shows the whole argument. */
        private static Map<String, String> rows(String page) {
            String first = page.equals("README.md") ? "`-Dexec.args=\"([a-z-]+)\"`" : "\\[?`([a-z-]+)`";
            return Pattern.compile("(?m)^\\| " + first + ".*$")
                    .matcher(Repository.read(page))
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group()));
        }

        /** The cells of the row of an example, without its name. */
        private static List<String> cells(String page, String name) {
            Map<String, String> rows = rows(page);
            assertThat(rows.keySet()).as(page).isEqualTo(ALL.keySet());
            String[] cells = Objects.requireNonNull(rows.get(name)).split(" \\| ?", -1);
            return Stream.of(cells).skip(1).toList();
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.examples.ExamplesTest#all")
        void lists_an_example_with_what_it_shows_and_a_line_that_it_prints(String name) {
            List<String> cells = cells("README.md", name);
            assertThat(cells.get(0)).isEqualTo(description(name));
            assertThat(cells.get(1)).matches("`.+`");
            String line = cells.get(1).substring(1, cells.get(1).length() - 1).replace("\\|", "|");
            Stream<String> printed = command(name).getCommand() instanceof OtherModule other
                    ? files(other.folder() + "/src/test/resources")
                    : Stream.of(run(name).out());
            assertThat(printed.flatMap(String::lines).map(String::strip)).contains(line);
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.examples.ExamplesTest#all")
        void lists_an_example_with_its_question(String name) {
            String question = cells("examples/README.md", name).get(0);
            assertThat(question).endsWith("?");
            assertThat(source(name).replace("\n * ", " ")).contains("* " + question);
        }

        @Test
        void says_which_example_uses_which_seed() {
            Map<String, String> rows = rows("seeds/README.md");
            for (String name : ALL.keySet()) {
                List<String> used = Pattern.compile("seeds/([a-z0-9/-]+\\.json)|MarrakechDossier\\.build")
                        .matcher(source(name))
                        .results()
                        .map(use -> use.group(1) == null ? "marrakech-2022.json" : use.group(1))
                        .distinct()
                        .toList();
                if (used.isEmpty()) {
                    assertThat(rows).doesNotContainKey(name);
                } else {
                    used.forEach(seed -> assertThat(rows.get(name)).contains("`" + seed + "`"));
                }
            }
        }
    }
}
