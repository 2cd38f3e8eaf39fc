package org.coalitionmodel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.JacksonIOException;

class StatisticCsvTest {
    private static final Statistic BOATS = Figures.level("{'value': 5}", "");
    private static final String HEADER =
            StatisticTable.columns().stream().map(StatisticColumn::name).collect(Collectors.joining(",")) + "\r\n";
    private static final String ROW =
            "boats,level,boats-searched,,,,,,,,,exactly 5,5,,exactly,,,5,false,5,false,,,,,,,,,,,,,\r\n";

    private static String written(Statistic... statistics) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatisticCsv.write(Stream.of(statistics), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Statistic> read(String csv) {
        try (Stream<Statistic> statistics = StatisticCsv.read(bytes(csv))) {
            return statistics.toList();
        }
    }

    private static InputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String csv, String message) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(InvalidRowException.class)
                .hasMessage(message);
    }

    /** The cell of a column in the row of a statistic, as a library of others reads it. */
    private static String cell(Statistic statistic, String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        CSVRecord row =
                format.parse(new StringReader(written(statistic))).getRecords().get(0);
        return row.get(column);
    }

    @Nested
    class Files {
        @Test
        void have_a_header_and_a_row_for_each_statistic() {
            assertThat(written(BOATS)).isEqualTo(HEADER + ROW);
            assertThat(written()).isEqualTo(HEADER);
        }

        @Test
        void lose_nothing() {
            List<Statistic> statistics = Figures.all();

            assertThat(read(written(statistics.toArray(Statistic[]::new)))).isEqualTo(statistics);
        }

        @Test
        void have_one_line_for_each_row_that_other_libraries_read() throws IOException {
            List<Statistic> statistics = Figures.all();
            String csv = written(statistics.toArray(Statistic[]::new));
            List<CSVRecord> rows =
                    CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();

            assertThat(csv.lines()).hasSize(statistics.size() + 1);
            assertThat(rows).hasSize(statistics.size() + 1).allMatch(row -> row.size() == 34);
            assertThat(rows.stream().skip(1).map(row -> row.get(0)))
                    .isEqualTo(statistics.stream().map(it -> it.id().value()).toList());
        }

        @Test
        void stay_open_after_writing() {
            List<String> calls = new ArrayList<>();
            StatisticCsv.write(Stream.of(BOATS), new ByteArrayOutputStream() {
                @Override
                public void close() {
                    calls.add("close");
                }
            });

            assertThat(calls).isEmpty();
        }

        @Test
        void that_cannot_be_written_or_read_cause_an_exception() {
            assertThatThrownBy(() -> StatisticCsv.write(Stream.of(BOATS), new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException("disk full");
                        }
                    }))
                    .isInstanceOf(JacksonIOException.class)
                    .hasMessageContaining("disk full");
            assertThatThrownBy(() -> StatisticCsv.read(new FilterInputStream(InputStream.nullInputStream()) {
                        @Override
                        public int read(byte[] into, int from, int length) throws IOException {
                            throw new IOException("disk gone");
                        }
                    }))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("disk gone");
        }

        @Test
        void that_break_off_cause_an_exception() {
            byte[] start = (HEADER + ROW.repeat(2_000)).getBytes(StandardCharsets.UTF_8);
            InputStream broken = new FilterInputStream(new ByteArrayInputStream(start)) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int read = super.read(into, from, length);
                    if (read < 0) {
                        throw new IOException("disk gone");
                    }
                    return read;
                }
            };
            assertThatThrownBy(() -> StatisticCsv.read(broken).count())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("disk gone");
        }

        @Test
        void are_read_row_by_row_and_closed() {
            List<String> calls = new ArrayList<>();
            InputStream in = new FilterInputStream(bytes(HEADER + ROW + ROW)) {
                @Override
                public void close() {
                    calls.add("close");
                }
            };
            try (Stream<Statistic> statistics = StatisticCsv.read(in)) {
                assertThat(statistics.iterator().next()).isEqualTo(BOATS);
                assertThat(calls).isEmpty();
            }
            assertThat(calls).contains("close");
        }

        @Test
        void end() {
            var statistics = StatisticCsv.read(bytes(HEADER + ROW)).iterator();
            statistics.next();

            assertThat(statistics.hasNext()).isFalse();
            assertThatThrownBy(statistics::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Nested
    class Formulas {
        @ParameterizedTest
        @CsvSource({
            "'{''value'': -5, ''roundedTo'': 1}', -5",
            "'{''value'': -5, ''roundedTo'': 1, ''unit'': ''percent''}', '''-5 %'",
            "'{''value'': -15, ''roundedTo'': 10}', '''-15 to 10'"
        })
        void are_never_written_but_negative_numbers_are(String quantity, String cell) throws IOException {
            Statistic statistic = Figures.level(quantity, "");

            assertThat(cell(statistic, "quantity")).isEqualTo(cell);
            assertThat(cell(statistic, "value")).startsWith("-");
            assertThat(read(written(statistic))).containsExactly(statistic);
        }

        @Test
        void stay_texts_in_words() throws IOException {
            Statistic statistic =
                    Figures.level("{'lexical': {'en': '=1+1'}}", ", 'names': [{'text': {'en': '@SUM(A1)\\n=2'}}]");

            assertThat(cell(statistic, "quantity")).isEqualTo("\"=1+1\"@en");
            assertThat(cell(statistic, "rest")).isEqualTo("{\"names\":[{\"text\":{\"en\":\"@SUM(A1)\\n=2\"}}]}");
            assertThat(read(written(statistic))).containsExactly(statistic);
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx", "'x", "''"})
        void get_an_apostrophe_that_reading_removes(String text) {
            StatisticColumn column = StatisticTable.columns().get(0);
            String cell = CsvCell.text(column.type(), text);

            assertThat(cell).isEqualTo("'" + text);
            assertThat(CsvCell.value(column, cell)).isEqualTo(text);
        }

        @Test
        void are_not_computed() {
            assertRefused(
                    HEADER + ROW.replace("boats,level", "=1+1,level"),
                    "Level.id must be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit but was =1+1;"
                            + " try 1-1 (row 2, column id)");
            assertRefused(
                    HEADER + ROW.replace("exactly 5,5,", "exactly 5,=A1,"),
                    "StatisticTable.value must be of the type BigDecimal but was =A1 (row 2, column value)");
        }
    }

    @Nested
    class Reading {
        @Test
        void takes_what_spreadsheets_write() {
            String saved = "\ufeff" + HEADER + "\"boats\""
                    + ROW.substring(5).replace("false", "FALSE").replace(",5,,", ",5.00,\"\",");

            assertThat(read(saved.replace("\r\n", "\n") + "\n")).containsExactly(BOATS);
        }

        @Test
        void refuses_another_header() {
            assertRefused("", "StatisticTable.columns, in column 1, must be id but was absent (row 1, column id)");
            assertRefused(
                    HEADER.replace("indicators,about", "about,indicators") + ROW,
                    "StatisticTable.columns, in column 3, must be indicators but was about (row 1, column indicators)");
            assertRefused(
                    HEADER.replace(",rest", ""),
                    "StatisticTable.columns, in column 34, must be rest but was absent (row 1, column rest)");
            assertRefused(
                    HEADER.replace("\r\n", ",more\r\n"),
                    "StatisticTable.columns, in column 35, must end but was more (row 1)");
            assertRefused(
                    HEADER.replace(',', ';'),
                    "StatisticTable.columns, in column 1, must be id but was "
                            + HEADER.replace(',', ';').substring(0, 80) + "... (" + (HEADER.length() - 2)
                            + " characters) (row 1, column id)");
        }

        @Test
        void closes_a_file_with_another_header() {
            List<String> calls = new ArrayList<>();
            InputStream in = new FilterInputStream(bytes("a,b\r\n".repeat(10_000))) {
                @Override
                public void close() throws IOException {
                    calls.add("close");
                    throw new IOException("gone");
                }
            };

            assertThatThrownBy(() -> StatisticCsv.read(in))
                    .isInstanceOf(InvalidRowException.class)
                    .satisfies(refused -> assertThat(refused.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .contains("gone"));
            assertThat(calls).contains("close");
        }

        @Test
        void refuses_the_first_bad_row() {
            String bad = ROW.replace(",5,false,5", ",4,false,5");

            assertRefused(
                    HEADER + ROW + bad + ROW,
                    "StatisticTable.low must be 5, which follows from the other columns, but was 4 (id=boats) (row 3, column low)");
        }

        @Test
        void tells_of_each_bad_row_that_it_skips() {
            List<String> faults = new ArrayList<>();
            String csv = HEADER + ROW.substring(1, 20) + "\r\n" + ROW + ROW.replace("false,,", "no,,")
                    + ROW.replace("boats,", ",") + "\r\n" + ROW.replace(",level", ",levle")
                    + ROW.replace(",,,,,exactly 5", ",21-5-3,,,,exactly 5");

            List<Statistic> statistics = StatisticCsv.read(
                            bytes(csv), fault -> faults.add(fault.row().orElseThrow() + ": " + fault.getMessage()))
                    .toList();

            assertThat(statistics).containsExactly(BOATS);
            assertThat(faults)
                    .containsExactly(
                            "2: StatisticTable.row must have 34 cells but was 3 (row 2)",
                            "4: StatisticTable.high_open must be of the type Boolean but was no (row 4, column high_open)",
                            "5: StatisticTable.id must be given but was absent (row 5, column id)",
                            "7: Statistic.type must be one of level, share, comparison, rank but was levle (row 7, column type)",
                            "8: StatisticTable.from_day must be of the type LocalDate but was 21-5-3 (row 8, column from_day)");
        }

        @Test
        void refuses_cells_of_another_type() {
            assertRefused(
                    HEADER + ROW.replace(",5,,exactly", ",five,,exactly"),
                    "StatisticTable.value must be of the type BigDecimal but was five (row 2, column value)");
            assertRefused(
                    HEADER + ROW.replace(",,,\r\n", ",1.5,,\r\n"),
                    "StatisticTable.out_of must be of the type Integer but was 1.5 (row 2, column out_of)");
        }

        @Test
        void ends_where_the_file_is_no_csv() {
            List<InvalidRowException> skipped = new ArrayList<>();
            for (String broken : List.of("\"boats\"x,level", "\"boats,level,")) {
                assertThatThrownBy(() -> StatisticCsv.read(bytes(HEADER + ROW + broken), skipped::add)
                                .count())
                        .isInstanceOf(InvalidRowException.class)
                        .hasMessageMatching("(?s)The text must be CSV: .* \\(row 3\\)");
            }
            assertThat(skipped).isEmpty();
        }

        @Test
        void ends_where_the_file_is_not_in_utf_8() {
            byte[] latin = (HEADER + ROW + ROW.replace("boats,", "bøats,")).getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() ->
                            StatisticCsv.read(new ByteArrayInputStream(latin)).count())
                    .isInstanceOf(InvalidRowException.class)
                    .hasMessageContaining("The text must be UTF-8");
        }

        @Test
        void ends_at_a_cell_of_more_than_a_million_characters() {
            assertThatThrownBy(() -> read(HEADER + ROW + "x".repeat(10_000_000)))
                    .isInstanceOf(InvalidRowException.class)
                    .hasMessageStartingWith("The text must be CSV: String value length")
                    .hasMessageEndingWith(" (row 3)");
        }
    }
}
