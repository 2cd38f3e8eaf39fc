package org.coalitionmodel.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;
import static org.coalitionmodel.examples.ProgramRun.file;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.examples.ProgramRun;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.quantity.Quantity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ExchangeTest {
    private static final String GOLDEN = "examples/exchange/src/test/resources/";
    private static final String SEED = file("seeds/marrakech-2022.json");

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> Exchange.run(args));
    }

    /** The standard output and then the standard error. Both formats end lines with CRLF. A golden file does not. */
    private static String both(ProgramRun run) {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replace("\r\n", "")).doesNotContain("\n");
        return run.out().replace("\r\n", "\n") + "\n" + run.err();
    }

    /** Dossiers of real documents, beside the seed. */
    static Stream<String> dossiers() {
        File[] practice = new File(file("jackson-module/json/src/test/resources/practice"))
                .listFiles((folder, name) -> name.endsWith(".json"));
        assertThat(practice).hasSizeGreaterThan(5);
        return Stream.concat(Stream.of(SEED), Stream.of(practice).map(File::getPath));
    }

    private static Dossier read(String path) {
        return JsonMapper.builder().addModule(new CoalitionModule()).build().readValue(new File(path), Dossier.class);
    }

    private static List<String> leftOut(ProgramRun run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("Left out: "))
                .map(line -> line.substring("Left out: ".length(), line.indexOf(',')))
                .toList();
    }

    @Nested
    class Figures {
        @Test
        void of_the_seed_dossier() {
            assertGolden(GOLDEN + "seed-figures.txt", both(run("spreadsheet", SEED)));
        }

        @Test
        void of_every_kind() {
            assertGolden(GOLDEN + "figures.txt", both(run("spreadsheet", "src/test/resources/figures.json")));
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.examples.exchange.ExchangeTest#dossiers")
        void are_all_in_the_table_or_left_out_with_a_reason(String path) throws IOException {
            ProgramRun run = run("spreadsheet", path);
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(run.out()))
                    .getRecords();

            List<String> told = new ArrayList<>(leftOut(run));
            rows.stream().map(row -> row.get("FIGURE")).distinct().forEach(told::add);
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(read(path).statistics().stream()
                            .map(figure -> figure.id().value())
                            .toList());
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            assertThat(rows.stream().map(row -> row.get("QUANTITY")))
                    .allMatch(text -> Quantity.parse(text).toString().equals(text));
        }
    }

    @Nested
    class Meetings {
        @Test
        void of_the_seed_dossier() {
            assertGolden(GOLDEN + "seed-meetings.txt", both(run("meetings", SEED)));
        }

        @Test
        void of_every_kind_of_date() {
            assertGolden(GOLDEN + "meetings.txt", both(run("meetings", "src/test/resources/dates.json")));
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.examples.exchange.ExchangeTest#dossiers")
        void are_all_in_the_calendar_or_left_out_with_a_reason(String path) throws IOException, ParserException {
            ProgramRun run = run("meetings", path);
            assertThat(entries(run) + leftOut(run).size())
                    .isEqualTo(read(path).meetings().size());
        }
    }

    @Nested
    class Deadlines {
        @Test
        void of_a_summit() {
            assertGolden(
                    GOLDEN + "summit-deadlines.txt",
                    both(run(
                            "deadlines",
                            file("jackson-module/json/src/test/resources/practice/ecowas-accra-2022.json"))));
        }

        @Test
        void of_every_kind_of_date() {
            assertGolden(GOLDEN + "deadlines.txt", both(run("deadlines", "src/test/resources/dates.json")));
        }

        @Test
        void need_an_entry_to_be_a_calendar() {
            ProgramRun run = run("deadlines", SEED);
            assertThat(run).isEqualTo(new ProgramRun(0, "", "Nothing to write: no days are known\n"));
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.examples.exchange.ExchangeTest#dossiers")
        void are_all_in_the_calendar_or_left_out_with_a_reason(String path) throws IOException, ParserException {
            ProgramRun run = run("deadlines", path);
            long deadlines = read(path).outcomes().stream()
                    .flatMap(outcome -> outcome.terms().stream())
                    .filter(term -> term.kind() == TermKind.DEADLINE)
                    .count();
            assertThat(entries(run) + leftOut(run).size()).isEqualTo(deadlines);
        }
    }

    /** How many entries ical4j reads from a calendar that it finds valid. */
    private static int entries(ProgramRun run) throws IOException, ParserException {
        if (run.out().isEmpty()) {
            return 0;
        }
        var calendar = new CalendarBuilder().build(new StringReader(run.out()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents().size();
    }

    @Test
    void refuses_files_that_are_no_dossier_and_unknown_options() {
        for (String name : List.of("spreadsheet", "meetings", "deadlines")) {
            ProgramRun missing = run(name, "nowhere.json");
            assertThat(missing.status()).isEqualTo(2);
            assertThat(missing.out()).isEmpty();
            assertThat(missing.err()).startsWith("nowhere.json (No such file");
            assertThat(run(name, file("mvnw")).status()).isEqualTo(2);
            assertThat(run(name, "--lang").status()).isEqualTo(2);
            assertThat(run(name, "--lang").err()).contains("Unknown option: '--lang'", "Usage: exchange " + name);
        }
        assertThat(run().status()).isEqualTo(2);
        assertThat(run("maps").status()).isEqualTo(2);
    }
}
