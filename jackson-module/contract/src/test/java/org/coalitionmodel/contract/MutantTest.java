package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema accepts every mutated sample that the library accepts. Values are removed, emptied, doubled and swapped. */
class MutantTest {
    private static final long SEED = 20310410;
    private static final int MUTANTS_OF_A_SAMPLE = 100;

    private final Random random = new Random(SEED);
    private final List<JsonNode> values = new ArrayList<>();

    @Test
    void are_taken_by_the_schema_whenever_the_library_takes_them() {
        Samples.all().forEach(sample -> collect(Published.written(sample)));
        int taken = 0;
        int refused = 0;
        for (Samples.Sample sample : Samples.all()) {
            Class<?> type = readAs(Published.typeOf(sample));
            for (int i = 0; i < MUTANTS_OF_A_SAMPLE; i++) {
                JsonNode mutant = mutant(Published.written(sample));
                if (isTaken(mutant, type)) {
                    taken++;
                    assertThat(Validator.faults(type.getSimpleName(), mutant))
                            .as("seed %d, round %d of %s: %s", SEED, i, sample, mutant)
                            .isEmpty();
                } else {
                    refused++;
                }
            }
        }
        assertThat(taken).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(1000);
    }

    /** The type to read a sample as. For a member of a sealed type this is the sealed type, so that {@code type} is required. */
    private static Class<?> readAs(Class<?> type) {
        return Party.class.isAssignableFrom(type)
                ? Party.class
                : Statistic.class.isAssignableFrom(type) ? Statistic.class : type;
    }

    private static boolean isTaken(JsonNode mutant, Class<?> type) {
        try {
            return Published.MAPPER.readValue(mutant.toString(), type) != null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private void collect(JsonNode node) {
        values.add(node);
        node.forEach(this::collect);
    }

    private JsonNode mutant(JsonNode sample) {
        List<JsonNode> parents = new ArrayList<>();
        parents(sample, parents);
        if (parents.isEmpty()) {
            return any();
        }
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                object.remove(name);
            } else {
                object.set(name, instead(object.get(name)));
            }
        } else if (parent instanceof ArrayNode array) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(index);
                case 1 -> array.removeAll();
                case 2 -> array.add(array.get(index).deepCopy());
                default -> array.set(index, instead(array.get(index)));
            }
        }
        return sample;
    }

    /** A replacement, usually of the same JSON type, so that the library may accept it. */
    private JsonNode instead(JsonNode value) {
        for (int tries = 0; tries < 20; tries++) {
            JsonNode other = any();
            if (other.getNodeType() == value.getNodeType()) {
                return other;
            }
        }
        return any();
    }

    private JsonNode any() {
        return random.nextInt(20) == 0
                ? JsonNodeFactory.instance.objectNode()
                : values.get(random.nextInt(values.size())).deepCopy();
    }

    private static void parents(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> parents(child, parents));
        }
    }
}
