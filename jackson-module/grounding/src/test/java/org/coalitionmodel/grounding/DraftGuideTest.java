package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example of GROUNDING.md, and a draft that is corrected in rounds. */
class DraftGuideTest {
    private static final Path GUIDE =
            Path.of(System.getProperty("coalition.root", "../..")).resolve("jackson-module/GROUNDING.md");

    @Test
    void the_guide_says_what_its_example_gives() throws IOException {
        String guide = Files.readString(GUIDE);
        String code = between(guide, "```java\n", "```");
        String text = between(code, "String text = \"", "\";");
        String draft = between(code, "read(\"\"\"\n", "\"\"\"");

        DraftResult result = DraftReader.of(
                        source -> source.value().equals("report") ? Optional.of(text) : Optional.empty())
                .read(draft);

        assertThat(result.dossier()).isEmpty();
        assertThat(result.faults().stream().map(DraftFault::toString))
                .containsExactlyElementsOf(code.lines()
                        .filter(line -> line.startsWith("// "))
                        .map(line -> line.substring(3))
                        .toList());
        assertThat(result.faults().stream().flatMap(fault -> fault.wouldDo().stream()))
                .containsExactly("210", "boats-searched");
        assertThat(guide).contains("(here `210` and `boats-searched`)");
    }

    @Test
    void the_guide_lists_every_code() throws IOException {
        String codes = between(Files.readString(GUIDE), "## Codes", "## Schemas");

        assertThat(Arrays.stream(Code.values()).map(code -> "`" + code + "`"))
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    @Test
    void the_guide_is_short() throws IOException {
        try (Stream<String> lines = Files.lines(GUIDE)) {
            assertThat(lines.count()).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void a_draft_is_mended_by_what_its_faults_suggest() {
        String wrong = Drafts.read("good.json")
                .replace("\"value\": 1480", "\"value\": 1840")
                .replace("\"kind\": \"city\"", "\"kind\": \"citty\"")
                .replace("\"quote\": \"who was ill\"", "\"quote\": \"who was in\"")
                .replace("\"of\": \"lantern-alliance\"", "\"of\": \"lantern-aliance\"");
        String draft = wrong;
        int rounds = 0;
        DraftResult result = Drafts.reader().read(draft);
        assertThat(result.faults()).hasSize(4);
        while (result.dossier().isEmpty() && rounds < 5) {
            rounds++;
            draft = mended(draft, result);
            result = Drafts.reader().read(draft);
        }

        assertThat(rounds).isEqualTo(1);
        assertThat(result.dossier()).isEqualTo(Drafts.of("good.json").dossier());
    }

    /** Stands in for whoever corrects drafts: takes the first suggestion of each fault. */
    private static String mended(String draft, DraftResult result) {
        JsonNode tree = Drafts.MAPPER.readTree(draft);
        for (JsonNode fault : Drafts.MAPPER.readTree(result.toJson())) {
            String pointer = fault.get("pointer").stringValue();
            String wouldDo = fault.at("/wouldDo/0").stringValue();
            if (fault.get("code").stringValue().equals("number")) {
                ((ObjectNode) tree.at(pointer)).put("value", Integer.parseInt(wouldDo));
            } else {
                int slash = pointer.lastIndexOf('/');
                ((ObjectNode) tree.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), wouldDo);
            }
        }
        return tree.toString();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
