package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a draft contains, the reader answers with faults, and soon. */
@Timeout(60)
class HostileDraftTest {
    private static final String SOURCE =
            "{\"sources\": [{\"id\": \"communique\", \"names\": [{\"text\": [{\"language\": \"en\", \"text\": \"C\"}]}],"
                    + " \"kind\": \"communique\"}], ";

    @Test
    void nesting_without_end() {
        DraftFault fault = only(Drafts.reader().read("{\"sources\": " + "[".repeat(100_000)));

        assertThat(fault.code()).isEqualTo(Code.JSON);
        assertThat(fault.message()).hasSizeLessThan(400);
    }

    @Test
    void nesting_in_a_field_that_is_unknown() {
        DraftFault fault = only(Drafts.reader().read("{\"x\": " + "[".repeat(90) + "]".repeat(90) + "}"));

        assertThat(fault.code()).isEqualTo(Code.FIELD);
    }

    @Test
    void a_huge_string_is_shortened_in_the_fault() {
        String huge = "x".repeat(2_000_000);
        DraftResult result = Drafts.reader()
                .read(SOURCE + "\"places\": [{\"id\": \"" + huge + "\", \"kind\": \"" + huge + "\", \"names\": \""
                        + huge
                        + "\", \"" + huge.substring(0, 20_000)
                        + "\": 1, \"citations\": [{\"source\": \"communique\", \"quote\": \"" + huge
                        + "\"}]}]}");

        assertThat(result.faults())
                .extracting(DraftFault::code)
                .containsExactly(Code.FIELD, Code.VALUE, Code.TYPE, Code.WORD, Code.QUOTE_NOT_FOUND);
        assertThat(result.faults().get(1).given().orElseThrow()).hasSize(DraftFaults.LONGEST + 3);
        assertThat(result.faults().get(4).quote().orElseThrow()).hasSize(DraftFaults.LONGEST + 3);
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.message()).hasSizeLessThan(600));
    }

    @Test
    void more_faults_than_are_kept() {
        StringBuilder draft = new StringBuilder("{\"meetings\": [{}");
        draft.append(", {}".repeat(10_004)).append("]}");

        DraftResult result = Drafts.reader().read(draft.toString());

        assertThat(result.count()).isEqualTo(10_005);
        assertThat(result.faults()).hasSize(10_000);
        assertThat(result.dossier()).isEmpty();
    }

    @Test
    void searches_are_made_for_the_first_faults_only() {
        String citation = "{\"source\": \"communique\", \"quote\": \"more than 310 boats\"}";
        DraftResult result = Drafts.reader()
                .read(SOURCE + "\"meetings\": [{\"id\": \"m\", \"citations\": [" + citation
                        + (", " + citation).repeat(299) + "]}]}");

        assertThat(result.faults()).hasSize(300);
        assertThat(result.faults().get(DraftFaults.MOST_SEARCHES - 1).wouldDo()).containsExactly("more than 210 boats");
        assertThat(result.faults().get(DraftFaults.MOST_SEARCHES).wouldDo()).isEmpty();
    }

    @Test
    void words_that_are_no_unicode() {
        DraftResult result = Drafts.reader()
                .read(SOURCE + "\"meetings\": [{\"id\": \"m\", \"citations\": [{\"source\": \"communique\", \"quote\":"
                        + " \"\\ud800\", \"prefix\": \"\\udc00\"}], \"agenda\": [{\"text\": [{\"language\": \"en\","
                        + " \"text\": \"\\ud800\"}]}]}]}");

        assertThat(result.faults())
                .extracting(DraftFault::code)
                .containsExactlyInAnyOrder(Code.QUOTE_NOT_FOUND, Code.VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e-400", "123456789012345678901234567890123456789012345678901"})
    void numbers_beyond_the_model(String number) {
        DraftResult result =
                Drafts.reader().read("{\"meetings\": [{\"id\": \"m\", \"count\": {\"value\": " + number + "}}]}");

        assertThat(only(result).pointer()).isEqualTo("/meetings/0/count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "1e300", "true", "\"\"", "\"communique\"", "[]", "{}", "[null]", "[[]]"})
    void any_value_in_any_place(String value) {
        JsonNode draft = Drafts.MAPPER.readTree(Drafts.read("good.json"));
        JsonNode other = Drafts.MAPPER.readTree(value);
        int[] reads = {0};
        replaceEach(draft, other, () -> {
            reads[0]++;
            DraftResult result = Drafts.reader().read(draft.toString());
            assertThat(result.dossier().isPresent()).isEqualTo(result.faults().isEmpty());
            assertThat(Drafts.MAPPER.readTree(result.toJson())).hasSize(result.count());
        });

        assertThat(reads[0]).isGreaterThan(200);
    }

    private static void replaceEach(JsonNode node, JsonNode other, Runnable check) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(name);
                object.set(name, other);
                check.run();
                object.set(name, before);
                replaceEach(before, other, check);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                array.set(i, other);
                check.run();
                array.set(i, before);
                replaceEach(before, other, check);
            }
        }
    }

    @Test
    void a_text_without_words() {
        DraftResult result = DraftReader.of(source -> Optional.of(""))
                .read(SOURCE + "\"meetings\": [{\"id\": \"m\", \"citations\": [{\"source\": \"communique\", \"quote\":"
                        + " \"a b\"}]}]}");

        assertThat(only(result).wouldDo()).isEmpty();
    }

    private static DraftFault only(DraftResult result) {
        assertThat(result.faults()).hasSize(1);
        return result.faults().get(0);
    }
}
