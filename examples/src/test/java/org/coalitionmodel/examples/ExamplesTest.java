package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every example does what its documentation says. */
class ExamplesTest {
    private static final Map<String, CommandLine> ALL = Examples.commandLine().getSubcommands();

    /** The names of the examples of this module, but for the briefing, which has tests of its own. */
    static List<String> programs() {
        return ALL.keySet().stream()
                .filter(name -> !isElsewhere(name) && !name.equals("briefing"))
                .toList();
    }

    /** The names of the examples whose module is not on the class path. */
    static List<String> elsewhere() {
        return ALL.keySet().stream()
                .filter(name -> command(name).getCommand() instanceof OtherModule other
                        && other.mainClass().isEmpty())
                .toList();
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
        return Repository.read("examples/src/main/java/org/coalitionmodel/examples/" + file(name));
    }

    private static String file(String name) {
        return command(name).getCommand().getClass().getSimpleName() + ".java";
    }

    @ParameterizedTest
    @MethodSource("programs")
    void prints_what_its_file_says(String name) {
        Run run = Run.of(name);

        assertThat(run.status()).isZero();
        Golden.check(Golden.output(name + ".txt"), run.out());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void says_how_to_start_it_and_is_short_enough_to_read(String name) {
        assertThat(source(name)).contains("-Dexec.args=\"" + name + "\"");
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
        Run run = Run.of(name, "my file.json", "--lang", "ar");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("    \\./mvnw -q -Pall-examples -pl examples/\\S+ -am compile exec:java");
        assertThat(run.out()).contains("'my file.json' --lang ar\"");
        assertThat(Run.of(name).out()).doesNotContain("--lang");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void names_a_module_that_the_build_has_and_its_main_class(String name) {
        String pom = Repository.read("pom.xml");
        assumeTrue(pom.contains("<id>all-examples</id>"), "No profile all-examples");
        String module = Run.of(name).out().replaceAll("(?s).* -pl (\\S+) .*", "$1");
        OtherModule example = command(name).getCommand();

        assertThat(pom).contains("<module>" + module + "</module>");
        assertThat(Repository.read(module + "/pom.xml"))
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

    @Nested
    class Arguments {
        @Test
        void are_those_of_the_briefing_without_a_name() {
            assertThat(Run.of()).isEqualTo(Run.of("briefing"));
            assertThat(Run.line("--lang ar")).isEqualTo(Run.line("briefing --lang ar"));
            assertThat(Run.of("--json")).isEqualTo(Run.line("briefing --json"));
        }

        @Test
        void may_ask_for_help() {
            Run help = Run.of("--help");
            assertThat(help.status()).isZero();
            assertThat(help.out()).startsWith("Usage: examples").contains(ALL.keySet());
            assertThat(Run.line("members --help").out())
                    .startsWith("Usage: examples members")
                    .contains(description("members"), "--on=DAY");
        }

        @Test
        void suggest_the_name_that_was_meant() {
            Run run = Run.of("seat");
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
                })
        void are_refused_with_a_reason_if_they_are_wrong(String row) {
            String[] argsAndReason = row.split(" \\| ", -1);
            Run run = Run.line(argsAndReason[0]);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(argsAndReason[1]);
        }

        @Test
        void may_name_a_file_that_is_no_valid_dossier(@TempDir Path folder) throws Exception {
            Path file = Files.writeString(folder.resolve("wrong.json"), """
                    {"format": "coalition-dossier/1", "places": [{"id": "a", "kind": "moon"}]}
                    """);
            Run run = Run.of("read", file.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Place.kind must be one of").contains("(line 1, column ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"read", "merge"})
        void may_say_where_to_write(String name, @TempDir Path folder) throws Exception {
            Path file = folder.resolve("written.json");
            assertThat(Run.of(name, "--to", file.toString()).status()).isZero();
            assertThat(DossierJson.read(Files.readString(file)))
                    .isNotEqualTo(MarrakechDossier.build())
                    .satisfies(written -> assertThat(written.statistics()).hasSizeGreaterThan(10));
        }

        @Test
        void may_make_the_work_long_so_that_progress_is_shown() {
            assertThat(Run.line("stream --lines 20000").err()).isEqualTo("10000 lines read\n20000 lines read\n");
            assertThat(Run.line("stream --lines 12").err()).isEmpty();
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

        @ParameterizedTest
        @ValueSource(strings = {"README.md", "examples/README.md"})
        void lists_every_example_with_what_it_shows_and_a_line_that_it_prints(String page) {
            Map<String, String> rows = rows(page);
            for (String name : ALL.keySet()) {
                assertThat(rows).as(page).containsKey(name);
                String[] cells = Objects.requireNonNull(rows.get(name)).split(" \\| ", -1);
                assertThat(cells[1]).as(page).isEqualTo(description(name));
                if (!isElsewhere(name)) {
                    assertThat(cells[2]).as(page + " " + name).startsWith("`");
                    String line = cells[2].substring(1, cells[2].lastIndexOf('`'));
                    assertThat(Run.of(name).out().lines().map(String::strip)).contains(line);
                }
            }
        }

        @Test
        void says_which_example_uses_which_seed() {
            Map<String, String> rows = rows("seeds/README.md");
            for (String name : programs()) {
                List<String> used = Pattern.compile("seeds/([a-z0-9-]+\\.json)|MarrakechDossier\\.build")
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
