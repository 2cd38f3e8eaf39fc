package org.coalitionmodel.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.coalitionmodel.scaling.WorkMeter.Work;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No operation does much more than twice the work on an input that is twice as long, whatever the input.
 *
 * <p>Work is counted, not timed: each method of the model that is entered, each round of its loops, each character that its
 * patterns look at, and each eight bytes that are allocated. Loops inside the JDK show by the {@code equals} and {@code
 * compareTo} that they call and by the copies that they make.
 */
class ScalingTest {
    private static final int SIZE = 250;
    /** Of the growth from 2n to 4n over that from n to 2n: it is 2 if the work is linear, and 4 if it is quadratic. */
    private static final double MOST_GROWTH = 2.6;
    /** Less work than this may be chance: a table that grows, a class that is loaded. */
    private static final long NOISE = 40L * SIZE;

    private static Map<String, IntFunction<Runnable>> cases = Map.of();
    private static List<String> questions = List.of();
    private static WorkMeter meter;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void load() throws ReflectiveOperationException {
        CountingClassLoader loader = new CountingClassLoader();
        Class<?> type = loader.loadClass(ScalingCases.class.getName());
        cases = (Map<String, IntFunction<Runnable>>) type.getMethod("all").invoke(null);
        questions = (List<String>) type.getMethod("questionNames").invoke(null);
        meter = new WorkMeter(loader);
    }

    @Test
    void is_near_linear_in_every_case() throws ReflectiveOperationException {
        Map<String, String> tooMuch = new TreeMap<>();
        for (Map.Entry<String, IntFunction<Runnable>> operation : cases.entrySet()) {
            String fault = fault(operation.getValue());
            if (!fault.isEmpty()) {
                tooMuch.put(operation.getKey(), fault);
            }
        }
        assertThat(tooMuch).isEmpty();
    }

    @Test
    void is_counted_for_every_question_of_a_dossier_and_of_a_vote() {
        assertThat(questions)
                .hasSizeGreaterThan(55)
                .allSatisfy(
                        question -> assertThat(cases.keySet()).anyMatch(name -> name.startsWith(question + " of ")));
    }

    @Test
    void would_be_found_to_be_quadratic() throws ReflectiveOperationException {
        Method step = meter.step();
        IntFunction<Runnable> quadratic = n -> () -> {
            for (int i = 0; i < n * n; i++) {
                try {
                    step.invoke(null);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("step", e);
                }
            }
        };
        IntFunction<Runnable> copies = n -> () -> {
            List<Integer> list = List.of();
            for (int i = 0; i < n; i++) {
                list = new ArrayList<>(list);
                list.add(i);
            }
        };
        assertThat(fault(quadratic)).startsWith("steps");
        assertThat(fault(copies)).startsWith("words");
    }

    /** What the JDK allocates once, such as for linking code, is not found a second time. */
    private static String fault(IntFunction<Runnable> operation) throws ReflectiveOperationException {
        return measured(operation).isEmpty() ? "" : measured(operation);
    }

    private static String measured(IntFunction<Runnable> operation) throws ReflectiveOperationException {
        meter.of(operation.apply(SIZE / 10));
        Work n = meter.of(operation.apply(SIZE));
        Work twice = meter.of(operation.apply(2 * SIZE));
        Work fourTimes = meter.of(operation.apply(4 * SIZE));
        return fault("steps", n.steps(), twice.steps(), fourTimes.steps())
                + fault("words", n.words(), twice.words(), fourTimes.words());
    }

    private static String fault(String kind, long n, long twice, long fourTimes) {
        long growth = fourTimes - twice;
        return growth > NOISE && growth > MOST_GROWTH * (twice - n)
                ? "%s: %d, %d, %d".formatted(kind, n, twice, fourTimes)
                : "";
    }
}
