package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The authoring schemas follow the model and keep within what tools for structured output take. */
class AuthoringSchemasTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path RESOURCES = Path.of(System.getProperty("coalition.root", "../.."))
            .resolve("jackson-module/grounding/src/main/resources");

    /** No others: tools refuse those that restrict strings, numbers and lists. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "$ref",
            "$defs",
            "enum",
            "const");

    static List<Class<?>> types() {
        return AuthoringSchemas.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void are_those_that_the_shapes_give(Class<?> type) throws IOException {
        Path file = RESOURCES.resolve(AuthoringSchemas.FOLDER).resolve(type.getSimpleName() + ".schema.json");
        String made = pretty(AuthoringSchemaGenerator.schema(type));

        if (Boolean.getBoolean("golden.write")
                && (!Files.exists(file) || !Files.readString(file).equals(made))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made);
            fail("%s is new: look it over and run again without -Dgolden.write", file.getFileName());
        }
        assertThat(file).as("made by -Dgolden.write=true").hasContent(made);
        assertThat(AuthoringSchemas.of(type)).isEqualToNormalizingNewlines(made);
    }

    @ParameterizedTest
    @MethodSource("types")
    void are_schemas(Class<?> type) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(published(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void nest_at_most_five_levels(Class<?> type) {
        JsonNode schema = published(type);

        assertThat(levels(schema, schema)).isBetween(2, 5);
    }

    @Test
    void use_all_five_levels() {
        JsonNode meeting = published(Meeting.class);

        assertThat(levels(meeting, meeting)).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("types")
    void use_only_keywords_that_tools_take(Class<?> type) {
        Set<String> used = new TreeSet<>();
        eachSchema(published(type), schema -> used.addAll(List.copyOf(schema.propertyNames())));

        assertThat(KEYWORDS).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("types")
    void require_every_field_and_take_no_other(Class<?> type) {
        eachSchema(published(type), schema -> {
            if (schema.path("type").asString("").equals("object")) {
                assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
                assertThat(schema.get("required").valueStream().map(JsonNode::stringValue))
                        .containsExactlyElementsOf(schema.get("properties").propertyNames());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void have_no_neighbour_of_a_reference(Class<?> type) {
        eachSchema(published(type), schema -> {
            if (schema.has("$ref")) {
                assertThat(schema.propertyNames()).containsExactly("$ref");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void keep_the_usual_limits(Class<?> type) {
        int[] fields = {0};
        int[] words = {0};
        int[] characters = {0};
        JsonNode root = published(type);
        eachSchema(root, schema -> {
            fields[0] += schema.path("properties").size();
            words[0] += schema.path("enum").size();
            schema.path("properties").propertyNames().forEach(name -> characters[0] += name.length());
            schema.path("enum").forEach(word -> characters[0] += word.asString().length());
            characters[0] += schema.path("const").asString("").length();
        });
        root.get("$defs").propertyNames().forEach(name -> characters[0] += name.length());

        assertThat(fields[0]).isBetween(20, 5_000);
        assertThat(words[0]).isBetween(20, 1_000);
        assertThat(characters[0]).isBetween(500, 120_000);
    }

    @Test
    void name_a_member_of_a_union_by_a_constant() {
        JsonNode party = published(Party.class);

        assertThat(party.get("anyOf")
                        .valueStream()
                        .map(member -> member.get("$ref").stringValue()))
                .containsExactly(
                        "#/$defs/State",
                        "#/$defs/Organization",
                        "#/$defs/Coalition",
                        "#/$defs/WorkStream",
                        "#/$defs/Person",
                        "#/$defs/Group");
        assertThat(party.at("/$defs/State/properties/type/const").asString()).isEqualTo("state");
    }

    @Test
    void quote_and_leave_positions_to_the_library() {
        assertThat(published(Meeting.class).at("/$defs/Citation/properties").propertyNames())
                .containsExactly(
                        "source",
                        "locators",
                        "quote",
                        "prefix",
                        "suffix",
                        "supports",
                        "reading",
                        "attribution",
                        "reliability");
    }

    @Test
    void say_what_they_leave_out() {
        assertThat(published(Meeting.class).get("description").asString())
                .endsWith(" Left out here: participations.ordinals.citations.attribution.described,"
                        + " participations.ordinals.citations.reliability,"
                        + " participations.gaps.citations.attribution.described,"
                        + " participations.gaps.citations.reliability.");
        assertThat(published(Party.class).at("/$defs/State/description").asString())
                .doesNotContain("Left out");
    }

    @Test
    void leave_out_only_what_the_guide_lists() {
        Set<String> paths = new TreeSet<>();
        AuthoringSchemaGenerator.shapes().forEach(shape -> paths.addAll(AuthoringSchemaGenerator.leftOut(shape)));

        assertThat(paths)
                .containsExactly(
                        "participations.gaps.citations.attribution.described",
                        "participations.gaps.citations.reliability",
                        "participations.ordinals.citations.attribution.described",
                        "participations.ordinals.citations.reliability",
                        "vote.ballots.actor.count.lexical",
                        "vote.ballots.citations.attribution.described",
                        "vote.ballots.citations.reliability",
                        "vote.ballots.gaps.citations.attribution",
                        "vote.ballots.gaps.citations.locators",
                        "vote.ballots.gaps.citations.reliability",
                        "vote.ballots.inPlaceOf.count.lexical",
                        "vote.ballots.ordinals.citations.attribution",
                        "vote.ballots.ordinals.citations.locators",
                        "vote.ballots.ordinals.citations.reliability",
                        "vote.ballots.ordinals.since.wording",
                        "vote.totals.citations.attribution.described",
                        "vote.totals.citations.reliability");
    }

    @Test
    void know_the_kinds_of_entities_only() {
        assertThat(AuthoringSchemas.types())
                .hasSize(22)
                .startsWith(Source.class)
                .contains(Party.class, State.class);
        assertThatThrownBy(() -> AuthoringSchemas.of(Citation.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "AuthoringSchemas.type must be a kind of entity but was org.coalitionmodel.source.Citation");
    }

    /** The levels of objects below a schema, itself included. */
    private static int levels(JsonNode schema, JsonNode root) {
        if (schema.has("$ref")) {
            return levels(root.at(schema.get("$ref").stringValue().substring(1)), root);
        }
        int below = 0;
        for (String keyword : List.of("properties", "anyOf")) {
            for (JsonNode part : schema.path(keyword)) {
                below = Math.max(below, levels(part, root));
            }
        }
        if (schema.has("items")) {
            below = Math.max(below, levels(schema.get("items"), root));
        }
        return below + (schema.has("properties") ? 1 : 0);
    }

    private static void eachSchema(JsonNode schema, Consumer<JsonNode> action) {
        action.accept(schema);
        for (String keyword : List.of("properties", "$defs", "anyOf")) {
            schema.path(keyword).forEach(part -> eachSchema(part, action));
        }
        if (schema.has("items")) {
            eachSchema(schema.get("items"), action);
        }
    }

    private static JsonNode published(Class<?> type) {
        return MAPPER.readTree(AuthoringSchemas.of(type));
    }

    private static String pretty(JsonNode schema) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n") + "\n";
    }
}
