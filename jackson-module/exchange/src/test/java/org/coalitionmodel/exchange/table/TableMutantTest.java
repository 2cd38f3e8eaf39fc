package org.coalitionmodel.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.exchange.GoldenFile;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and mappings with one fault: each is refused as documented, or its ledger adds up. */
class TableMutantTest {
    private static final List<String> CELLS = List.of(
            "",
            "-9",
            "NA",
            "=1+1",
            "1e99",
            "1e999",
            "9999-12-31",
            "\"",
            "a\nb",
            "x".repeat(300),
            "0",
            "{id}",
            "@state");

    static List<String> names() {
        return TableMapping.readyNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void tables_with_one_wrong_byte(String name) throws IOException {
        List<String> lines = Files.readAllLines(GoldenFile.path("tables/" + name + ".csv"));
        TableMapping mapping = TableMapping.ready(name);
        for (byte[] mutant : mutants(String.join("\n", lines.subList(0, 2)).getBytes(UTF_8))) {
            requireToldOrLoaded(mapping, mutant);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void tables_with_another_cell(String name) throws IOException {
        List<String> lines = Files.readAllLines(GoldenFile.path("tables/" + name + ".csv"));
        TableMapping mapping = TableMapping.ready(name);
        Random random = new Random(18);
        for (int i = 0; i < 100; i++) {
            List<String> mutant = new ArrayList<>(lines);
            int line = random.nextInt(lines.size());
            String[] cells = lines.get(line).split(",", -1);
            cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
            mutant.set(line, String.join(",", cells));
            requireToldOrLoaded(mapping, String.join("\n", mutant).getBytes(UTF_8));
        }
    }

    private static void requireToldOrLoaded(TableMapping mapping, byte[] table) {
        try {
            Loaded loaded = mapping.load(new ByteArrayInputStream(table), Tables.OPTIONS);
            assertThat(loaded.ledger().values())
                    .isEqualTo(loaded.ledger().entries().stream()
                            .mapToLong(entry -> entry.count())
                            .sum());
        } catch (InvalidRowException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Test
    void mappings_with_one_wrong_byte() {
        for (byte[] mutant : mutants(TableMappingTest.VALID.replace('\'', '"').getBytes(UTF_8))) {
            try {
                TableMapping mapping = TableMapping.parse(new ByteArrayInputStream(mutant));
                requireToldOrLoaded(mapping, "code,day,size,old,norland\nA,2031-05-11,,x,1\n".getBytes(UTF_8));
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).contains("TableMapping");
            }
        }
    }

    private static List<byte[]> mutants(byte[] valid) {
        List<byte[]> mutants = new ArrayList<>();
        for (int i = 0; i < valid.length; i++) {
            byte[] flipped = valid.clone();
            flipped[i] = (byte) (flipped[i] ^ (1 << (i % 8)));
            byte[] shorter = Arrays.copyOf(valid, valid.length - 1);
            System.arraycopy(valid, i + 1, shorter, i, valid.length - i - 1);
            byte[] longer = Arrays.copyOf(valid, valid.length + 1);
            System.arraycopy(valid, i, longer, i + 1, valid.length - i);
            mutants.addAll(List.of(flipped, shorter, longer, Arrays.copyOf(valid, i)));
        }
        return mutants;
    }
}
