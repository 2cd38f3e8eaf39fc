package org.coalitionmodel.exchange.sdmx;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with one fault: each is refused with its row, or its ledger adds up. */
class SdmxMutantTest {
    private static final List<String> CELLS = List.of(
            "",
            "-9",
            "NaN",
            "=1+1",
            "1e99",
            "99",
            "-99",
            "9999-12-31",
            "2021-W99",
            "M",
            "[",
            "{}",
            "[[[[",
            "_X",
            "ZZ",
            "en:a|en:b",
            "x".repeat(300),
            "more than 5 cats",
            "level",
            "share");

    @ParameterizedTest
    @ValueSource(strings = {"sdmx/boats.csv", "sdmx/shares.csv"})
    void tables_with_one_wrong_byte(String name) throws IOException {
        List<String> lines = Files.readAllLines(GoldenFile.path(name));
        byte[] valid = String.join("\n", lines.subList(0, 4)).getBytes(UTF_8);
        for (int i = 0; i < valid.length; i++) {
            byte[] flipped = valid.clone();
            flipped[i] = (byte) (flipped[i] ^ (1 << (i % 8)));
            byte[] shorter = Arrays.copyOf(valid, valid.length - 1);
            System.arraycopy(valid, i + 1, shorter, i, valid.length - i - 1);
            byte[] longer = Arrays.copyOf(valid, valid.length + 1);
            System.arraycopy(valid, i, longer, i + 1, valid.length - i);
            for (byte[] mutant : List.of(flipped, shorter, longer, Arrays.copyOf(valid, i))) {
                requireToldOrLoaded(mutant);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdmx/boats.csv", "sdmx/shares.csv"})
    void tables_with_another_cell(String name) throws IOException {
        List<String> lines = Files.readAllLines(GoldenFile.path(name));
        String separator = lines.get(0).contains(";") ? ";" : ",";
        Random random = new Random(18);
        for (int i = 0; i < 300; i++) {
            List<String> mutant = new ArrayList<>(lines);
            int line = random.nextInt(lines.size());
            String[] cells = lines.get(line).split(separator, -1);
            cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
            mutant.set(line, String.join(separator, cells));
            requireToldOrLoaded(String.join("\n", mutant).getBytes(UTF_8));
        }
    }

    private static void requireToldOrLoaded(byte[] table) {
        try {
            Loaded loaded = SdmxCsv.load(new ByteArrayInputStream(table), SdmxCsvTest.OPTIONS);
            assertThat(loaded.ledger().values())
                    .isEqualTo(loaded.ledger().entries().stream()
                            .mapToLong(entry -> entry.count())
                            .sum());
        } catch (InvalidRowException e) {
            assertThat(e.row()).isPresent();
        }
    }
}
