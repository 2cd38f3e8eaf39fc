package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers of documents that the model was not made for: what of their facts finds a typed field. */
class PracticeTest {
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));
    private static final Path DIRECTORY = ROOT.resolve("jackson-module/json/src/test/resources/practice");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    @ParameterizedTest
    @ValueSource(strings = {"ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024"})
    void is_read_and_written_as_it_stands(String name) throws IOException {
        String file = Files.readString(DIRECTORY.resolve(name + ".json"));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        var layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);

        Dossier dossier = mapper.readValue(file, Dossier.class);

        assertThat(mapper.writer().with(layout).writeValueAsString(dossier) + "\n")
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024"})
    void has_every_fact_where_its_table_says_or_a_reason_why_not(String name) throws IOException {
        JsonNode tree = mapper.readTree(DIRECTORY.resolve(name + ".json"));
        facts(name).forEach((id, where) -> {
            if (where.startsWith("-")) {
                assertThat(where).as(id).matches("- \\S.{10,}");
                return;
            }
            for (String pointer : where.split(" ", -1)) {
                assertThat(pointer).as(id).startsWith("/");
                assertThat(tree.at(pointer).isMissingNode())
                        .as("%s: %s is missing", id, pointer)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024"})
    void has_a_row_for_each_fact_of_the_document(String name) throws IOException {
        Path document = ROOT.resolve("../shared/practice/" + name + ".json");
        assumeTrue(Files.isReadable(document), "No list of the facts at " + document);

        List<String> ids = mapper.readTree(document)
                .get("facts")
                .valueStream()
                .map(fact -> fact.get("id").asString())
                .toList();

        assertThat(facts(name).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void at_least_ninety_five_of_a_hundred_facts_are_carried() throws IOException {
        int all = 0;
        int carried = 0;
        for (String name : List.of("ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024")) {
            for (String where : facts(name).values()) {
                all++;
                carried += where.startsWith("-") ? 0 : 1;
            }
        }
        assertThat(all).isEqualTo(89);
        assertThat(carried * 100).isGreaterThanOrEqualTo(95 * all);
    }

    private static SortedMap<String, String> facts(String name) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        for (String line : Files.readAllLines(DIRECTORY.resolve(name + ".facts.tsv"))) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(2);
            assertThat(facts.put(columns[0], columns[1])).as(line).isNull();
        }
        return facts;
    }
}
