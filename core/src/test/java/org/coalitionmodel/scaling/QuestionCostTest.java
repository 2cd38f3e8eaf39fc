package org.coalitionmodel.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.coalitionmodel.scaling.WorkMeter.Work;
import org.junit.jupiter.api.Test;

/**
 * A question whose answer stays the same costs the same in a dossier of a thousand and of a hundred thousand entities. Only
 * the first question of a kind goes through the dossier. Work is counted as in {@link ScalingTest}.
 */
class QuestionCostTest {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    /** Their answers are about the whole dossier, so they go through it. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("outcomesInForce[LocalDate]", "referencedIds[RelationKind[]]");

    private static final Set<String> EMPTY = Set.of("[]", "{}", "Optional.empty", "UNDETERMINED");
    /** Ids that happen to meet in a hash table are compared, and the JDK may link some code. */
    private static final long CHANCE = 500;
    /** Of ten times as many entities: tables that double in size make steps. */
    private static final double MOST_GROWTH = 13;

    private final WorkMeter meter;
    private final Class<?> type;
    private final Map<String, Function<Object, String>> questions;

    @SuppressWarnings("unchecked")
    QuestionCostTest() throws ReflectiveOperationException {
        CountingClassLoader loader = new CountingClassLoader();
        meter = new WorkMeter(loader);
        type = loader.loadClass(GrowingDossier.class.getName());
        questions = (Map<String, Function<Object, String>>)
                type.getMethod("questions").invoke(null);
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_question_with_an_argument_is_asked() throws ReflectiveOperationException {
        List<String> methods = (List<String>) type.getMethod("methods").invoke(null);
        assertThat(methods)
                .hasSizeGreaterThan(45)
                .allSatisfy(method -> assertThat(OF_THE_WHOLE.contains(method)
                                || questions.keySet().stream()
                                        .anyMatch(asked -> (asked + " ").startsWith(method + " ")))
                        .as(method)
                        .isTrue());
    }

    @Test
    void costs_the_same_in_a_dossier_of_any_size() throws ReflectiveOperationException {
        List<Object> dossiers = new ArrayList<>();
        for (int size : SIZES) {
            Object dossier = dossier(size);
            askAll(dossier);
            dossiers.add(dossier);
        }
        Map<String, List<Work>> growing = new TreeMap<>();
        for (Map.Entry<String, Function<Object, String>> question : questions.entrySet()) {
            List<Work> work = new ArrayList<>();
            for (Object dossier : dossiers) {
                work.add(meter.of(() -> ask(question.getValue(), dossier)));
            }
            if (isMore(work.get(0).steps(), work.get(2).steps())
                    || isMore(work.get(0).words(), work.get(2).words())) {
                growing.put(question.getKey(), work);
            }
            assertThat(question.getValue().apply(dossiers.get(0)))
                    .as(question.getKey())
                    .isNotIn(EMPTY)
                    .isEqualTo(question.getValue().apply(dossiers.get(2)));
        }
        assertThat(growing).isEmpty();
    }

    @Test
    void is_prepared_in_linear_time() throws ReflectiveOperationException {
        askAll(dossier(SIZES.get(0)));
        List<Work> work = new ArrayList<>();
        for (int size : SIZES) {
            work.add(meter.of(() -> askAll(dossier(size))));
        }
        assertThat(work.get(2).steps())
                .isLessThan((long) (MOST_GROWTH * work.get(1).steps()));
        assertThat(work.get(2).words())
                .isLessThan((long) (MOST_GROWTH * work.get(1).words()));
        assertThat(work.get(1).steps())
                .isLessThan((long) (MOST_GROWTH * work.get(0).steps()));
    }

    private static boolean isMore(long small, long large) {
        return large > small + CHANCE;
    }

    private void askAll(Object dossier) {
        questions.values().forEach(question -> ask(question, dossier));
    }

    private static void ask(Function<Object, String> question, Object dossier) {
        Objects.requireNonNull(question.apply(dossier));
    }

    private Object dossier(int entities) {
        try {
            return type.getMethod("of", int.class).invoke(null, entities);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("of", e);
        }
    }
}
