package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.json.contract.KeptContract;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON Schema accepts everything that the library writes, and is itself correct. */
class SchemaTest {
    private static final ObjectNode GENERATED = SchemaGenerator.schema();

    static List<Sample> samples() {
        return Samples.all();
    }

    static List<Path> dossiers() {
        return Published.dossiers();
    }

    static List<Path> kept() throws IOException {
        return KeptContract.files();
    }

    @Test
    void is_the_one_that_the_shapes_give() throws IOException {
        Published.requireUpToDate(Published.file(Published.SCHEMA), Published.pretty(GENERATED));
    }

    @Test
    void is_a_schema() {
        assertThat(Validator.faultsOfSchema(GENERATED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takes_a_sample(Sample sample) {
        String definition = Published.typeOf(sample).getSimpleName();

        assertThat(Validator.faults(definition, Published.written(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void takes_a_dossier_of_a_real_document(Path file) {
        assertThat(Validator.faults("Dossier", Published.read(file))).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("kept")
    void takes_what_a_release_wrote(Path file) {
        String definition = String.valueOf(file.getFileName()).replaceFirst("-.*", "");

        assertThat(Validator.faults(definition, Published.read(file))).isEmpty();
    }

    @Test
    void takes_each_thing_of_a_dossier_as_a_line() {
        int[] lines = {0};
        JsonNode dossier = Published.written(Published.samples(Dossier.class).get(0));
        dossier.forEach(list -> list.forEach(thing -> {
            assertThat(Validator.faults("Line", thing)).isEmpty();
            lines[0]++;
        }));

        assertThat(lines[0]).isGreaterThan(25);
    }

    @Test
    void describes_every_type() {
        Shapes.all().keySet().forEach(type -> {
            String name = type.getSimpleName();
            assertThat(GENERATED.at("/$defs/" + name + "/description").asString())
                    .as(name)
                    .matches("(?s)[A-Z].{5,}[.)]");
        });
    }

    @Test
    void describes_every_field_and_gives_an_example_that_may_stand_there() {
        Shapes.all().values().forEach(value -> {
            if (value instanceof Shape<?, ?> shape) {
                String name = shape.type().getSimpleName();
                JsonNode fields = GENERATED.at("/$defs/" + name + "/properties");
                assertThat(fields.propertyNames()).as(name).containsExactlyInAnyOrderElementsOf(shape.fieldNames());
                fields.propertyNames().forEach(field -> requireExample(shape, field, fields.get(field)));
            }
        });
    }

    private static void requireExample(Shape<?, ?> shape, String fieldName, JsonNode field) {
        String name = shape.type().getSimpleName();
        ObjectNode withExample = (ObjectNode) Published.sampleWith(shape, fieldName);
        withExample.set(fieldName, field.at("/examples/0"));

        String where = name + "." + fieldName;
        assertThat(field.get("description").asString()).as(where).matches("[A-Z].{3,}[.]");
        assertThat(Validator.faults(name, withExample)).as(where).isEmpty();
    }

    @Test
    void says_what_absence_means_where_it_means_something() {
        assertThat(GENERATED.at("/$defs/Quantity/properties/bound/default").asString())
                .isEqualTo("exactly");
        assertThat(GENERATED.at("/$defs/Membership/properties/role/default").asString())
                .isEqualTo("member");
        assertThat(GENERATED.at("/$defs/Group/properties/complete/default").asBoolean())
                .isFalse();
        assertThat(GENERATED.at("/$defs/Vote/properties/complete/default").asBoolean())
                .isFalse();
        assertThat(GENERATED.findParents("default")).hasSize(9);
    }
}
