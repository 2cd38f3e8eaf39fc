package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private static final long SEED = 20310413;

    private static List<String> read(InputStream in, int longest) throws IOException {
        List<String> read = new ArrayList<>();
        try (LineReader lines = new LineReader(in, longest)) {
            while (lines.next()) {
                try {
                    read.add(lines.number() + " " + lines.text());
                } catch (UnreadableException e) {
                    read.add(lines.number() + " " + e.messageAt(e.path()));
                }
            }
        }
        return read;
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100);
    }

    @Test
    void are_ended_by_lf_and_crlf_and_the_last_by_the_end() throws IOException {
        assertThat(read("a\nb\r\nc")).containsExactly("1 a", "2 b", "3 c");
        assertThat(read("a\nb\n")).containsExactly("1 a", "2 b");
        assertThat(read("")).isEmpty();
    }

    @Test
    void that_are_blank_are_passed_over_and_counted() throws IOException {
        assertThat(read("\n \t\r\n\na\n\r\n\n b \n  ")).containsExactly("4 a", "7  b");
    }

    @Test
    void are_not_ended_by_anything_else() throws IOException {
        assertThat(read("a\rb\u0085c\u2028d\fe\n")).containsExactly("1 a\rb\u0085c\u2028d\fe");
    }

    @Test
    void may_begin_with_a_byte_order_mark() throws IOException {
        assertThat(read("\ufeffa\n\ufeffb")).containsExactly("1 a", "2 \ufeffb");
        assertThat(read("\ufeff\na")).containsExactly("2 a");
        assertThat(read("\ufeff")).isEmpty();
    }

    @Test
    void that_are_too_long_are_refused_and_the_next_is_read() throws IOException {
        String refusal = " Line.length must be at most 3 bytes but was more at the root (line %d, column 4)";
        String text = "abc\nabcd\n" + "x".repeat(100_000) + "\nab\n    \nabcde";

        assertThat(read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 3))
                .containsExactly(
                        "1 abc",
                        "2" + refusal.formatted(2),
                        "3" + refusal.formatted(3),
                        "4 ab",
                        "5" + refusal.formatted(5),
                        "6" + refusal.formatted(6));
    }

    @Test
    void that_are_not_utf_8_are_refused_and_the_next_is_read() throws IOException {
        byte[] bytes = "ab_cd\nef\ngh_\n".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xFF;
        bytes[11] = (byte) 0xC3;

        assertThat(read(new ByteArrayInputStream(bytes), 100))
                .containsExactly(
                        "1 Line.text must be UTF-8 but was the byte 0xff at the root (line 1, column 3)",
                        "2 ef",
                        "3 Line.text must be UTF-8 but was the byte 0xc3 at the root (line 3, column 3)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8_192, Integer.MAX_VALUE})
    void tell_where_they_are_and_what_they_were_however_the_input_comes(int piece) throws IOException {
        String filler = "é".repeat(3_000);
        String text = "\ufeffa\r\n\n" + filler + "\n" + "x".repeat(20_000) + "\n b \t\n" + filler + "\r";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> read = new ArrayList<>();
        try (LineReader lines = new LineReader(inPieces(bytes, piece), 10_000)) {
            while (lines.next()) {
                int start = (int) lines.offset();
                byte[] line = Arrays.copyOfRange(bytes, start, start + (int) lines.length());
                boolean isKept =
                        lines.bytes().map(it -> Arrays.equals(it, line)).orElse(false);
                read.add(lines.number() + " at " + lines.offset() + ": " + lines.length() + " " + isKept);
            }
        }

        assertThat(read)
                .containsExactly(
                        "1 at 0: 5 true",
                        "3 at 7: 6000 true",
                        "4 at 6008: 20000 false",
                        "5 at 26009: 4 true",
                        "6 at 26014: 6001 true");
    }

    @Test
    void of_nothing_but_one_line_without_an_end_take_little_memory() throws IOException {
        long size = 100_000_000;
        InputStream endless = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                // The buffer that is read into is all that grows.
                assertThat(into.length).isLessThan(100_000);
                int read = (int) Math.min(left, length);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };

        assertThat(read(endless, 1_000)).singleElement().asString().startsWith("1 Line.length must be at most 1000");
    }

    @Test
    void are_the_same_however_the_input_comes() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (int line = 1; line <= 20; line++) {
                String content = "é🏮x".repeat(random.nextInt(3) * random.nextInt(400));
                text.append(content).append(random.nextBoolean() ? "\r\n" : "\n");
                if (!content.isEmpty()) {
                    expected.add(line + " " + content);
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            InputStream inPieces = new ByteArrayInputStream(bytes) {
                @Override
                public int read(byte[] into, int from, int length) {
                    return super.read(into, from, 1 + random.nextInt(Math.min(length, 1 + random.nextInt(3000))));
                }
            };

            assertThat(read(inPieces, LineReader.LONGEST))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(expected);
        }
    }

    /** An input that gives at most so many bytes at a time. */
    private static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, piece));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_460, 8_192, Integer.MAX_VALUE})
    void move_each_byte_a_bounded_number_of_times_however_few_come_at_a_time(int piece) throws IOException {
        for (int length : List.of(10, 5_000, 8_191, 8_192, 20_000, 1 << 20)) {
            byte[] bytes = ("x".repeat(length) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
            LineReader lines = new LineReader(inPieces(bytes, piece), LineReader.LONGEST);

            for (int line = 1; line <= 3; line++) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.text().length()).isEqualTo(length);
            }
            assertThat(lines.next()).isFalse();
            assertThat(lines.moved())
                    .as("moved for lines of %d bytes", length)
                    .isBetween(length > 8_192 ? length / 2L : 0, 2L * bytes.length);
        }
    }

    @Test
    void may_be_as_long_as_an_array_can_be() throws IOException {
        int largestArray = Integer.MAX_VALUE - 8;
        int longest = largestArray - 1;

        assertThat(LineReader.capacity(8_192, longest)).isEqualTo(16_384);
        assertThat(LineReader.capacity(1 << 30, longest)).isEqualTo(largestArray);
        assertThat(LineReader.capacity(longest, longest)).isEqualTo(largestArray);
        assertThat(LineReader.capacity(8_192, 8_192)).isEqualTo(8_193);
        assertThat(read(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)), Integer.MAX_VALUE))
                .containsExactly("1 a", "2 b");
    }

    @Test
    void give_an_error_of_the_input_as_it_is() {
        IOException broken = new IOException("broken pipe");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw broken;
            }
        };

        assertThat(catchThrowableOfType(IOException.class, () -> read(in, 100))).isSameAs(broken);
    }

    @Test
    void need_a_limit_that_allows_some() {
        assertThatThrownBy(() -> new LineReader(InputStream.nullInputStream(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NdjsonReader.longestLine must be positive but was 0");
    }
}
