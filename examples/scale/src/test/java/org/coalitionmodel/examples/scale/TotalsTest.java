package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;
import static org.coalitionmodel.examples.ProgramRun.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.coalitionmodel.examples.ProgramRun;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
    private static final String GOLDEN = "examples/scale/src/test/resources/";
    private static final String FIGURES = file("examples/scale/figures.ndjson");
    private static final String PLACES = file("examples/scale/places.ndjson");
    private static final String SOUND =
            "{\"type\":\"level\",\"id\":\"a\",\"indicators\":[\"raids\"],\"place\":\"hill\",\"when\":{\"period\":\"2031\"},"
                    + "\"quantity\":{\"value\":1}}";
    private static final String HEADER =
            "place,indicator,period,unit,low,low_open,high,high_open,of_place,inside,share,"
                    + "comparison,rank,not_observed,derived,missing,rate,excluding,undated\n";
    private static final String NOT_SUMMED = ",0,0,0,0,0,0,0,0,0\n";

    @TempDir
    private Path folder;

    private ProgramRun run(String... args) {
        ProgramRun run = ProgramRun.of(() -> Totals.run(args));
        return new ProgramRun(run.status(), plain(run.out()), plain(run.err()));
    }

    /** CSV ends lines with CRLF; a golden file does not. The folder has another name each time. */
    private String plain(String text) {
        return text.replace("\r\n", "\n").replace(folder.toString(), "FOLDER");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return plain(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
    }

    private String written(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void are_those_of_each_place_and_all_that_is_inside_it() {
        ProgramRun run = run(FIGURES, "--places", PLACES, "--aside", path("aside"));

        assertThat(run.status()).isZero();
        assertThat(folder).isEmptyDirectory();
        assertGolden(GOLDEN + "totals.txt", run.out() + "\n" + run.err());
    }

    @Nested
    class Faults {
        private final byte[] unreadable =
                "{\"type\":\"level\",\"id\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        private final List<byte[]> broken = List.of(
                "{\"type\":\"level\",\"id\":\"a\",\"indicators\":[\"raids\"],\"quantity\":{\"value\":"
                        .getBytes(StandardCharsets.UTF_8),
                "no JSON".getBytes(StandardCharsets.UTF_8),
                SOUND.replace("2031", "31 May").getBytes(StandardCharsets.UTF_8),
                SOUND.replace("\"raids\"", "").getBytes(StandardCharsets.UTF_8),
                "{\"id\":\"hill\",\"names\":[{\"text\":{\"en\":\"Hill\"}}],\"kind\":\"city\"}"
                        .getBytes(StandardCharsets.UTF_8),
                "{\"format\":\"coalition-dossier/1\",\"places\":[]}".getBytes(StandardCharsets.UTF_8),
                unreadable,
                SOUND.replace("hill", "valley").getBytes(StandardCharsets.UTF_8),
                "x".repeat(3_000).getBytes(StandardCharsets.UTF_8),
                (SOUND + SOUND).getBytes(StandardCharsets.UTF_8),
                "[1, 2, 3] \r".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8));

        /** Each broken line, with a sound line and a blank one before it. */
        private String writtenFaults() throws IOException {
            Path file = folder.resolve("faults.ndjson");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (byte[] line : broken) {
                    out.write((SOUND + "\r\n\n").getBytes(StandardCharsets.UTF_8));
                    out.write(line);
                    out.write('\n');
                }
                out.write(SOUND.getBytes(StandardCharsets.UTF_8));
            }
            return file.toString();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5})
        void of_every_kind_are_set_aside_and_the_rest_is_done(int threads) throws IOException {
            ProgramRun run = run(
                    writtenFaults(),
                    "--places",
                    PLACES,
                    "--kept",
                    path("kept"),
                    "--longest-line",
                    "2000",
                    "--threads",
                    String.valueOf(threads));

            assertThat(run.status()).isEqualTo(3);
            assertThat(text("kept")).isEqualTo((SOUND + "\n").repeat(broken.size() + 1));
            ByteArrayOutputStream aside = new ByteArrayOutputStream();
            for (byte[] line : broken) {
                aside.write(line);
                aside.write('\n');
            }
            assertThat(Files.readAllBytes(folder.resolve("faults.ndjson.broken")))
                    .isEqualTo(aside.toByteArray());
            assertGolden(GOLDEN + "faults.txt", run.out() + "\n" + run.err() + "\n" + text("faults.ndjson.broken.csv"));
        }

        @Test
        void are_told_by_file_and_line_in_each_of_several_files() throws IOException {
            String one = written("one", SOUND, "[]", SOUND);
            String other = written("other", SOUND, SOUND, SOUND, "{}");
            ProgramRun run = run(one, other, "--aside", path("aside"));

            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEqualTo(HEADER + "hill,raids,2031,,5,false,5,false,5,0" + NOT_SUMMED);
            assertThat(run.err())
                    .startsWith("FOLDER/one, line 2: Statistic must be an object but was an array")
                    .contains(
                            "\nFOLDER/other, line 4: Statistic.type must be one of level, share, comparison, rank but was absent\n")
                    .endsWith("""
                            7 lines: 5 statistics, of which 5 were kept
                            2 set aside in FOLDER/aside, the reasons in FOLDER/aside.csv
                            """);
            assertThat(text("aside")).isEqualTo("[]\n{}\n");
            assertThat(folder).isDirectoryNotContaining("glob:**.broken");
        }

        @Test
        void of_an_earlier_run_are_forgotten() throws IOException {
            String figures = written("figures", "[]");
            assertThat(run(figures).status()).isEqualTo(3);
            assertThat(folder.resolve("figures.broken")).exists();
            written("figures", SOUND);

            assertThat(run(figures).status()).isZero();
            assertThat(folder.resolve("figures.broken")).doesNotExist();
            assertThat(folder.resolve("figures.broken.csv")).doesNotExist();
        }

        /** The line does not fit into the heap. */
        @Test
        void that_are_a_line_of_150_megabytes_are_copied_piece_by_piece() throws IOException {
            long length = 150_000_000;
            Path figures = folder.resolve("figures");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(figures))) {
                out.write((SOUND + "\n\"").getBytes(StandardCharsets.UTF_8));
                byte[] piece = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < length / piece.length; i++) {
                    out.write(piece);
                }
                out.write(("\"\n" + SOUND).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(length).isGreaterThan(Runtime.getRuntime().maxMemory());

            ProgramRun run = run(figures.toString());

            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).contains("hill,raids,2031,,2,false,2,false,2,0");
            assertThat(folder.resolve("figures.broken")).hasSize(length + 3);
            assertThat(text("figures.broken.csv"))
                    .isEqualTo("file,line,offset,bytes,reason\nFOLDER/figures,2," + (SOUND.length() + 1) + ","
                            + (length + 2) + ",Line.length must be at most 1048576 bytes but was " + (length + 2)
                            + "\n");
        }
    }

    @Nested
    class Gzip_files {
        @Test
        void are_read_and_written() throws IOException {
            byte[] bytes = Files.readAllBytes(Path.of(FIGURES));
            Files.write(folder.resolve("figures"), gzipped(bytes));
            Files.write(folder.resolve("places"), gzipped(Files.readAllBytes(Path.of(PLACES))));
            ProgramRun run = run(path("figures"), "--places", path("places"), "--kept", path("kept.gz"));

            assertThat(run).isEqualTo(run(FIGURES, "--places", PLACES, "--aside", path("aside")));
            try (var kept = new GZIPInputStream(Files.newInputStream(folder.resolve("kept.gz")))) {
                assertThat(kept.readAllBytes()).isEqualTo(bytes);
            }
        }

        @Test
        void may_have_several_members() throws IOException {
            byte[] member = gzipped((SOUND + "\n").getBytes(StandardCharsets.UTF_8));
            try (OutputStream out = Files.newOutputStream(folder.resolve("figures"))) {
                out.write(member);
                out.write(member);
            }

            assertThat(run(path("figures")).out()).contains("hill,raids,2031,,2,false,2,false,2,0");
        }

        @Test
        void that_break_off_are_told_and_what_is_there_is_used() throws IOException {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                lines.add(SOUND.replace("\"a\"", "\"a" + Integer.toHexString(i * 7_919) + "\""));
            }
            byte[] whole = gzipped(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve("figures"), Arrays.copyOf(whole, whole.length / 2));
            ProgramRun run = run(path("figures"), written("next", SOUND), "--kept", path("kept"));

            assertThat(run.status()).isEqualTo(3);
            List<String> kept = text("kept").lines().toList();
            int used = kept.size() - 1;
            assertThat(used).isBetween(500, 1_500);
            assertThat(kept.subList(0, used)).isEqualTo(lines.subList(0, used));
            assertThat(kept.get(used)).isEqualTo(SOUND);
            assertThat(lines.get(used)).startsWith(text("figures.broken").stripTrailing());
            assertThat(run.err())
                    .contains("FOLDER/figures, line " + (used + 1) + ": ")
                    .contains("FOLDER/figures, line " + (used + 1)
                            + ": the file cannot be read further: Unexpected end of ZLIB input stream\n")
                    .contains("2 set aside in FOLDER/figures.broken");
        }

        @Test
        void that_end_in_their_header_are_told() throws IOException {
            Files.write(folder.resolve("figures"), new byte[] {0x1F, (byte) 0x8B, 8});

            assertThat(run(path("figures"))).isEqualTo(new ProgramRun(3, HEADER, """
                    FOLDER/figures, line 1: the file cannot be read further: it ends early
                    0 lines: 0 statistics, of which 0 were kept
                    1 set aside in FOLDER/figures.broken, the reasons in FOLDER/figures.broken.csv
                    """));
        }
    }

    @Nested
    class Chosen_options {
        private long kept(String... options) {
            List<String> args = new ArrayList<>(List.of(FIGURES, "--places", PLACES, "--aside", path("aside")));
            args.addAll(List.of(options));
            ProgramRun run = run(args.toArray(String[]::new));
            assertThat(run.status()).as(run.err()).isZero();
            String words = run.err();
            return Long.parseLong(words.substring(words.indexOf("of which ") + 9, words.indexOf(" were kept")));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "--indicator damage, 2",
                    "--indicator thefts, 1",
                    "--indicator damage --indicator thefts, 3",
                    "--within shore, 13",
                    "--within port-ash, 2",
                    "--within hill --indicator raids, 5",
                    "--from 2031, 18",
                    "--to 2030, 2",
                    "--from 2030 --to 2030, 2",
                    "--from 2032-01-01, 1",
                    "--from 2031-12 --to 2033, 18",
                })
        void choose_what_is_kept(String options, int expected) {
            assertThat(kept(options.split(" ", -1))).isEqualTo(expected);
        }

        @Test
        void name_the_file_of_the_totals() throws IOException {
            ProgramRun run = run(FIGURES, "--places", PLACES, "--aside", path("aside"), "--out", path("totals"));

            assertThat(run.out()).isEmpty();
            assertThat(text("totals"))
                    .isEqualTo(run(FIGURES, "--places", PLACES, "--aside", path("aside"))
                            .out());
        }

        @Test
        void may_give_places_as_a_dossier() throws IOException {
            String places = String.join(",", Files.readAllLines(Path.of(PLACES)));
            for (String dossier : List.of(
                    "{\"format\":\"coalition-dossier/1\",\"places\":[" + places + "]}",
                    "{\n\"places\":[" + places + "],\n\"format\":\"coalition-dossier/1\"}")) {
                assertThat(run(FIGURES, "--places", written("dossier", dossier), "--aside", path("aside")))
                        .isEqualTo(run(FIGURES, "--places", PLACES, "--aside", path("aside")));
            }
        }

        @Test
        void without_places_leave_each_place_alone() {
            ProgramRun run = run(FIGURES, "--aside", path("aside"), "--within", "coast");

            assertThat(run.status()).isZero();
            assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(row -> row.startsWith("coast,"));
        }

        private void assertWrong(String message, String... args) {
            ProgramRun run = run(args);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(message);
        }

        @Test
        void that_are_wrong_are_told() throws IOException {
            assertWrong("Missing required parameter: 'FILE'");
            assertWrong("Cannot open nowhere: it does not exist\n", "nowhere");
            assertWrong("Cannot open nowhere: it does not exist\n", FIGURES, "--places", "nowhere");
            assertWrong("--threads must be positive but was 0\n", FIGURES, "--threads", "0");
            assertWrong("--longest-line must be positive but was 0\n", FIGURES, "--longest-line", "0");
            assertWrong(FIGURES + " must not be named twice\n", FIGURES, FIGURES);
            assertWrong(FIGURES + " must not be named twice\n", FIGURES, "--kept", FIGURES);
            assertWrong(PLACES + " must not be named twice\n", FIGURES, "--places", PLACES, "--out", PLACES);
            assertWrong(
                    "--within must be in the file of places but was valley\n",
                    FIGURES,
                    "--places",
                    PLACES,
                    "--aside",
                    path("aside"),
                    "--within",
                    "valley");
            assertWrong(
                    "Invalid value for option '--from': cannot convert '31 May' to PartialDate",
                    FIGURES,
                    "--from",
                    "31 May");
            assertWrong(
                    "TimePeriod.end must not be before its start 2031-01-01 but was 2030-12-31\n",
                    FIGURES,
                    "--aside",
                    path("aside"),
                    "--from",
                    "2031",
                    "--to",
                    "2030");
        }

        @Test
        void that_name_a_wrong_file_of_places_are_told() throws IOException {
            String place =
                    "{\"id\":\"hill\",\"names\":[{\"text\":{\"en\":\"Hill\"}}],\"kind\":\"city\",\"within\":[\"%s\"]}";
            assertWrong(
                    "Place.id, Place.names, Place.kind must be present", FIGURES, "--places", written("places", "{}"));
            assertWrong(
                    "Dossier must fit together but has 1 fault:\n/places/0/within/0: Place.within",
                    FIGURES,
                    "--places",
                    written("places", place.formatted("valley")));
            assertWrong("Place must be an object", FIGURES, "--places", written("places", "[]"));
            assertWrong("Dossier.", FIGURES, "--places", written("places", "{\"format\":\"coalition-dossier/2\"}"));
        }

        @Test
        void are_explained() {
            ProgramRun help = run("--help");

            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("Usage: totals", "3   something was set aside; the rest was done");
        }
    }

    /** More lines than fit into the heap, 64 MB, which the build gives to this test. */
    @Nested
    class Many_lines {
        private static final int LINES = 200_000;
        private static final String NAME = "Raids that the harbour offices of the coast have counted and reported, "
                + "without those that were reported by ships at sea only. ";

        private void write(Path file) throws IOException {
            List<String> places = List.of("port-ember", "port-ash", "hill");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int i = 0; i < LINES; i++) {
                    String line = String.format(
                            Locale.ROOT,
                            "{\"type\":\"level\",\"id\":\"figure-%d\",\"names\":[{\"text\":{\"en\":\"%s\"}}],"
                                    + "\"indicators\":[\"raids\"],\"place\":\"%s\",\"when\":{\"period\":\"%d\"},"
                                    + "\"quantity\":{\"value\":%d%s}}%n",
                            i,
                            NAME.repeat(2),
                            places.get(i % 3),
                            2030 + i % 2,
                            i,
                            i % 3 == 2 ? ",\"bound\":\"moreThan\"" : "");
                    out.write((i % 50_000 == 49_999 ? "broken\n" : line).getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        private String row(String place, int year, int own, int inside, long sum, boolean isBounded) {
            return place + ",raids," + year + ",," + sum + "," + !isBounded + "," + (isBounded ? sum + ",false" : ",")
                    + "," + own + "," + inside + NOT_SUMMED;
        }

        @Test
        void are_added_up_in_constant_memory_by_any_number_of_threads() throws IOException {
            Path figures = folder.resolve("figures");
            write(figures);
            assertThat(Files.size(figures)).isGreaterThan(Runtime.getRuntime().maxMemory());

            String[] expected = expected();
            for (String threads : List.of("1", "2", "3")) {
                ProgramRun run =
                        run(figures.toString(), "--places", PLACES, "--kept", path("kept.gz"), "--threads", threads);

                assertThat(run.status()).isEqualTo(3);
                assertThat(run.out()).isEqualTo(HEADER + String.join("", expected));
                assertThat(run.err())
                        .contains("200,000 lines: 199,996 statistics, of which 199,996 were kept\n4 set aside");
                assertThat(run.err().lines().findFirst().orElseThrow())
                        .matches(".*MB\\), [0-9,]+ lines, about [0-9]+ s left|.*line 50000: .*");
                try (var kept = new GZIPInputStream(Files.newInputStream(folder.resolve("kept.gz")))) {
                    assertThat(lines(kept)).isEqualTo(199_996);
                }
            }
        }

        private String[] expected() {
            long[][] sums = new long[3][2];
            int[][] counts = new int[3][2];
            for (int i = 0; i < LINES; i++) {
                if (i % 50_000 != 49_999) {
                    sums[i % 3][i % 2] += i;
                    counts[i % 3][i % 2]++;
                }
            }
            List<String> rows = new ArrayList<>();
            for (String place : List.of("coast", "hill", "north", "port-ash", "port-ember", "shore")) {
                for (int year = 0; year < 2; year++) {
                    int coast = counts[0][year] + counts[1][year];
                    long sum = sums[0][year] + sums[1][year];
                    rows.add(
                            switch (place) {
                                case "port-ember" -> row(place, 2030 + year, counts[0][year], 0, sums[0][year], true);
                                case "port-ash" -> row(place, 2030 + year, counts[1][year], 0, sums[1][year], true);
                                case "hill" -> row(place, 2030 + year, counts[2][year], 0, sums[2][year], false);
                                case "north" ->
                                    row(place, 2030 + year, 0, coast + counts[2][year], sum + sums[2][year], false);
                                default -> row(place, 2030 + year, 0, coast, sum, true);
                            });
                }
            }
            return rows.toArray(String[]::new);
        }

        private long lines(InputStream in) throws IOException {
            long lines = 0;
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    @Test
    void are_those_of_an_empty_file() throws IOException {
        assertThat(run(written("figures", "\n\n")))
                .isEqualTo(new ProgramRun(0, HEADER, "2 lines: 0 statistics, of which 0 were kept\n"));
    }
}
