package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coalitionmodel.shape.Shapes;
import org.junit.jupiter.api.Test;

/** The JSON of the guide for modellers. */
public abstract class GuideContract {
    private static final Path GUIDE = Path.of(System.getProperty("coalition.root", "../.."), "core/GUIDE.md");
    private static final Pattern BLOCK = Pattern.compile("```json (\\w+)\n(.*?)\n```", Pattern.DOTALL);

    /** For the adapters' tests. */
    protected GuideContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    @Test
    void every_block_is_read_and_written_as_it_stands() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(GUIDE)).results().toList();

        assertThat(blocks).hasSizeGreaterThan(40).allSatisfy(block -> {
            Object value = json().read(block.group(2), type(block.group(1)));

            assertThat(pretty(json().write(value))).isEqualTo(pretty(block.group(2)));
        });
    }

    @Test
    void every_row_has_a_block() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(Pattern.compile("\n### ").split(guide))
                .hasSizeGreaterThan(40)
                .filteredOn(row -> !row.startsWith("#"))
                .allSatisfy(row -> assertThat(row).containsPattern(BLOCK));
    }

    private static Class<?> type(String simpleName) {
        return Shapes.all().keySet().stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow();
    }

    private static String pretty(String json) {
        return new JsonText(json).pretty();
    }
}
