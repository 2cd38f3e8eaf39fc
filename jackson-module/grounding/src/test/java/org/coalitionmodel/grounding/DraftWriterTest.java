package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier that is written as a draft and read back has lost nothing that a draft can carry. */
class DraftWriterTest {
    /** The text that the samples cite, with the words at the positions that they give. */
    private static final String COMMUNIQUE = "Harbour\nkeep the lamps 🏮 lit all winter";

    private static Optional<String> texts(Id<Source> source) {
        return source.equals(Samples.fullCitation().source()) ? Optional.of(COMMUNIQUE) : Optional.empty();
    }

    @Test
    void a_full_dossier_comes_back() {
        Dossier dossier = Samples.fullDossier();
        String draft = DraftWriter.of(DraftWriterTest::texts).write(dossier);

        DraftResult result = DraftReader.of(DraftWriterTest::texts).read(draft);

        assertThat(result.faults()).isEmpty();
        // Lines and digests are not written: they are those of the text.
        JsonNode expected = tree(dossier);
        expected.findParents("exact")
                .forEach(citation -> ((ObjectNode) citation).putArray("lines").add(2));
        expected.get("sources").forEach(source -> ((ObjectNode) source).remove("sha256"));
        JsonNode read = tree(result.dossier().orElseThrow());
        assertThat(read.get("sources").findValuesAsString("sha256")).hasSize(1);
        read.get("sources").forEach(source -> ((ObjectNode) source).remove("sha256"));
        assertThat(read).isEqualTo(expected);
        assertThat(expected.findParents("exact")).hasSizeGreaterThan(40);
    }

    @Test
    void a_recorded_draft_comes_back() {
        Dossier dossier = Drafts.of("good.json").dossier().orElseThrow();
        Function<Id<Source>, Optional<String>> texts = source -> Optional.of(Drafts.COMMUNIQUE);

        // The one passage that is too long to be kept is quoted from the text.
        String draft = DraftWriter.of(texts).write(dossier);

        assertThat(draft).contains("since January.\\nThe alliance counted");
        assertThat(DraftReader.of(texts).read(draft).dossier()).hasValue(dossier);
    }

    @Test
    void what_it_writes_fits_the_schemas() {
        JsonNode good = Drafts.MAPPER.readTree(DraftWriter.of(source -> Optional.of(Drafts.COMMUNIQUE))
                .write(Drafts.of("good.json").dossier().orElseThrow()));
        JsonNode full =
                Drafts.MAPPER.readTree(DraftWriter.of(DraftWriterTest::texts).write(Samples.fullDossier()));

        Set<String> validated = new HashSet<>();
        schemasByList()
                .forEach((list, types) -> types.forEach(type -> {
                    Stream.concat(
                                    good.get(list).valueStream(),
                                    isWhole(type) ? full.get(list).valueStream() : Stream.empty())
                            .filter(entity -> isOf(type, entity))
                            .forEach(entity -> {
                                validated.add(type.getSimpleName());
                                assertThat(schema(type).validate(entity))
                                        .as("%s %s", type.getSimpleName(), entity.get("id"))
                                        .isEmpty();
                            });
                }));
        assertThat(validated).hasSize(AuthoringSchemas.types().size() - 1).doesNotContain("Event");
    }

    /** Whether the schema of a type leaves nothing out. */
    private static boolean isWhole(Class<?> type) {
        return AuthoringSchemaGenerator.shapes().stream()
                .filter(shape -> shape.type() == type)
                .allMatch(shape -> AuthoringSchemaGenerator.leftOut(shape).isEmpty());
    }

    private static boolean isOf(Class<?> type, JsonNode entity) {
        return !entity.has("type")
                || AuthoringSchemaGenerator.shapes().stream()
                        .filter(shape -> shape.type() == type)
                        .map(Shape::word)
                        .allMatch(word -> word.equals(entity.get("type").stringValue()));
    }

    private static Map<String, List<Class<?>>> schemasByList() {
        Map<String, List<Class<?>>> types = new HashMap<>();
        AuthoringProfile.of(Dossier.class)
                .forEach((list, property) -> types.put(
                        list,
                        AuthoringSchemas.types().stream()
                                .filter(type -> property.value().type().isAssignableFrom(type))
                                .toList()));
        return types;
    }

    private static Schema schema(Class<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AuthoringSchemas.of(type));
    }

    @Test
    void a_quote_that_stands_twice_gets_the_words_around_it() {
        String text = "It rained. It rained. It rained.";
        Dossier dossier = Drafts.of("good.json").dossier().orElseThrow();
        Source source = dossier.sources().get(0);
        Citation second =
                Citation.builder().source(source.id()).start(11).end(21).build();
        Dossier cited = Dossier.builder()
                .addSources(
                        Source.builder().from(source).citations(List.of(second)).build())
                .build();

        JsonNode citation = Drafts.MAPPER
                .readTree(DraftWriter.of(any -> Optional.of(text)).write(cited))
                .at("/sources/0/citations/0");

        assertThat(citation.get("quote").stringValue()).isEqualTo("It rained.");
        assertThat(citation.get("prefix").stringValue()).isEqualTo("It rained. ");
        assertThat(citation.get("suffix").stringValue()).isEqualTo(" It rained.");
    }

    @Test
    void spaces_of_all_kinds_may_be_beside_a_quote() {
        String text = "Dead:\u00A0210. Hurt:\u200F 210.";
        Dossier dossier = Drafts.of("good.json").dossier().orElseThrow();
        Source source = dossier.sources().get(0);
        for (int start : List.of(text.indexOf("210"), text.lastIndexOf("210"))) {
            Citation citation = Citation.builder()
                    .source(source.id())
                    .start(start)
                    .end(start + 3)
                    .build();
            Dossier cited = Dossier.builder()
                    .addSources(Source.builder()
                            .from(source)
                            .citations(List.of(citation))
                            .build())
                    .build();

            String draft = DraftWriter.of(any -> Optional.of(text)).write(cited);

            DraftResult again = DraftReader.of(any -> Optional.of(text)).read(draft);
            assertThat(again.faults()).isEmpty();
            assertThat(again.dossier()
                            .orElseThrow()
                            .sources()
                            .get(0)
                            .citations()
                            .get(0)
                            .start())
                    .hasValue(start);
        }
    }

    @Test
    void without_the_text_the_exact_words_are_the_quote() {
        JsonNode draft = Drafts.MAPPER.readTree(
                DraftWriter.of(source -> Optional.empty()).write(Samples.fullDossier()));

        assertThat(draft.at("/sources/0/citations/0/quote").stringValue()).isEqualTo("lamps 🏮 lit");
    }

    @Test
    void a_position_beyond_the_text_is_not_quoted() {
        JsonNode draft = Drafts.MAPPER.readTree(
                DraftWriter.of(source -> Optional.of("short")).write(Samples.fullDossier()));

        assertThat(draft.at("/sources/0/citations/0/quote").stringValue()).isEqualTo("lamps 🏮 lit");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void null_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftWriter.of(null))
                .withMessage("DraftWriter.texts must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftWriter.of(DraftWriterTest::texts).write(null))
                .withMessage("DraftWriter.dossier must not be null");
    }

    private static JsonNode tree(Dossier dossier) {
        return Drafts.MAPPER.readTree(Drafts.MAPPER.writeValueAsString(dossier));
    }
}
