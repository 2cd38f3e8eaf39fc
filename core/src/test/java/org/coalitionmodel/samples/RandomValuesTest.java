package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.samples.QuestionAsker.Failure;
import org.coalitionmodel.samples.RandomValues.Twins;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of every type, with any of their attributes. To test more of them, run it with {@code
 * -Drandom.values=10000}: so many of each type, and a tenth of that of dossiers.
 */
class RandomValuesTest {
    private static final long SEED = 20310511;
    private static final int COUNT = Integer.getInteger("random.values", 10);

    /** How often each method is asked. */
    private static final int MOST = 25;

    /** Within so many values of a type, each attribute is there once and absent once. */
    private static final int MOST_SEEDS = 500;

    static Stream<ValueType<?>> types() {
        return Shapes.all().values().stream().filter(type -> !(type instanceof ValueType.EnumType<?>));
    }

    static Stream<ValueType<?>> shapes() {
        return typesWithRules().filter(Shape.class::isInstance);
    }

    static Stream<ValueType<?>> typesWithRules() {
        return types().filter(type -> type.type() != Dossier.class);
    }

    @ParameterizedTest
    @MethodSource("typesWithRules")
    void answer_every_question_alike_in_whichever_order_they_were_built(ValueType<?> type) {
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            assertAnswers(type, seed);
        }
    }

    @Test
    void of_dossiers_do_too() {
        for (long seed = SEED; seed < SEED + Math.max(1, COUNT / 10); seed++) {
            assertAnswers(Shapes.of(Dossier.class), seed);
        }
    }

    private static void assertAnswers(ValueType<?> type, long seed) {
        Twins twins = new RandomValues(seed).of(type);
        Object one = twins.inOrder();
        Object other = twins.shuffled();
        String how = type.type().getSimpleName() + ", seed " + seed;

        assertThat(other).as(how).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).as(how).isEqualTo(other);
        Map<String, Object> answers = QuestionAsker.answers(one, 0, Integer.MAX_VALUE, MOST);
        List<String> failures = new ArrayList<>();
        answers.forEach((question, answer) -> {
            if (answer instanceof Failure failure && !AllQuestionsTest.isDocumented(one, question)) {
                failures.add(question + ": " + failure.cause());
            }
        });
        assertThat(failures).as("%s: %s", how, one).isEmpty();
        assertThat(QuestionAsker.answers(other, 0, Integer.MAX_VALUE, MOST))
                .as(how)
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void have_each_attribute_and_lack_each_that_is_optional(Shape<?, ?> shape) {
        Set<String> missing = new HashSet<>();
        shape.properties().forEach(property -> {
            missing.add(property.name());
            if (property.presence() == Cardinality.OPTIONAL || property.presence() == Cardinality.LIST) {
                missing.add("no " + property.name());
            }
        });
        for (long seed = SEED; seed < SEED + MOST_SEEDS && !missing.isEmpty(); seed++) {
            Object value = new RandomValues(seed).of(shape).inOrder();
            shape.properties().forEach(property -> missing.remove(named(property, value)));
        }

        assertThat(missing).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static String named(Property<?, ?, ?> property, Object value) {
        Object attribute = ((Property<Object, ?, ?>) property).get().apply(value);
        boolean isAbsent = attribute == null || attribute.equals(List.of());
        return isAbsent ? "no " + property.name() : property.name();
    }

    @Test
    void are_the_same_for_the_same_seed() {
        ValueType<?> type = Shapes.find(Meeting.class).orElseThrow();

        assertThat(new RandomValues(SEED).of(type)).isEqualTo(new RandomValues(SEED).of(type));
        assertThat(new RandomValues(SEED).of(type)).isNotEqualTo(new RandomValues(SEED + 1).of(type));
    }
}
