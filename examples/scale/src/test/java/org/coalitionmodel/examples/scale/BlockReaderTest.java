package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockReaderTest {
    private static final long SEED = 20310419;
    private static final int LONGEST = 20;

    @TempDir
    private Path folder;

    /** The blocks of a file: the offset and the text of each, and what was copied of a line that is too long. */
    private List<String> blocks(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), text);
        var filter = new StatisticFilter(Grouping.of(List.of()), false, Set.of(), Optional.empty(), Optional.empty());
        Block block = new Block(LONGEST, filter, new Groups(), false);
        List<String> blocks = new ArrayList<>();
        try (BlockReader reader = new BlockReader(file, LONGEST + 1)) {
            while (reader.next(block)) {
                String part = new String(block.bytes(), 0, block.length(), StandardCharsets.UTF_8);
                if (block.isCut()) {
                    ByteArrayOutputStream rest = new ByteArrayOutputStream();
                    long length = reader.copyLine(rest);
                    assertThat(rest.size()).isEqualTo(length);
                    part += "+" + rest.toString(StandardCharsets.UTF_8);
                }
                blocks.add(block.offset() + " " + part);
            }
            assertThat(reader.failure()).isEmpty();
            assertThat(reader.position()).isEqualTo(Files.size(file));
        }
        return blocks;
    }

    @Test
    void has_as_many_whole_lines_in_each_block_as_fit() throws IOException {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks("a")).containsExactly("0 a");
        assertThat(blocks("a\n\nb\n")).containsExactly("0 a\n\nb\n");
        assertThat(blocks("0123456789\n01234567\nab\ncd")).containsExactly("0 0123456789\n01234567\n", "20 ab\ncd");
    }

    @Test
    void cuts_a_line_that_is_longer_than_allowed() throws IOException {
        String longest = "x".repeat(LONGEST);

        assertThat(blocks(longest + "\n" + longest)).containsExactly("0 " + longest + "\n", "21 " + longest);
        assertThat(blocks("a\n" + longest + "y\nb\n")).containsExactly("0 a\n", "2 " + longest + "y+", "24 b\n");
        assertThat(blocks(longest + "y")).containsExactly("0 " + longest + "y+");
        assertThat(blocks(longest.repeat(9) + "\n\nb"))
                .containsExactly("0 " + longest + "x+" + longest.repeat(8).substring(1), "181 \nb");
    }

    @Test
    void loses_no_byte() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(12); line > 0; line--) {
                text.append("abc".repeat(random.nextInt(25))).append('\n');
            }
            text.append("z".repeat(random.nextInt(30)));
            StringBuilder read = new StringBuilder();
            for (String block : blocks(text.toString())) {
                String offset = block.substring(0, block.indexOf(' '));
                assertThat(read.length()).as("seed %d, round %d", SEED, round).isEqualTo(Integer.parseInt(offset));
                boolean isCut = block.indexOf('+') >= 0;
                read.append(block.substring(offset.length() + 1).replace("+", ""));
                if (isCut && read.length() < text.length()) {
                    read.append('\n');
                }
            }
            assertThat(read).as("seed %d, round %d", SEED, round).hasToString(text.toString());
        }
    }
}
