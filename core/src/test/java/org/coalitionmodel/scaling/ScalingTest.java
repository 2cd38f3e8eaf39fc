package org.coalitionmodel.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
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
    private static Class<?> counter = WorkCounter.class;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void load() throws ReflectiveOperationException {
        ClassLoader loader = new CountingClassLoader();
        Class<?> type = loader.loadClass(ScalingCases.class.getName());
        cases = (Map<String, IntFunction<Runnable>>) type.getMethod("all").invoke(null);
        questions = (List<String>) type.getMethod("questionNames").invoke(null);
        counter = loader.loadClass(WorkCounter.class.getName());
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
        Method step = counter.getMethod("step");
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
        work(operation.apply(SIZE / 10));
        long[] n = work(operation.apply(SIZE));
        long[] twice = work(operation.apply(2 * SIZE));
        long[] fourTimes = work(operation.apply(4 * SIZE));
        for (int i = 0; i < 2; i++) {
            long growth = fourTimes[i] - twice[i];
            if (growth > NOISE && growth > MOST_GROWTH * (twice[i] - n[i])) {
                return "%s: %d, %d, %d".formatted(i == 0 ? "steps" : "words", n[i], twice[i], fourTimes[i]);
            }
        }
        return "";
    }

    /** Steps, and words allocated. */
    private static long[] work(Runnable operation) throws ReflectiveOperationException {
        long bytes = allocated();
        long steps = steps();
        operation.run();
        return new long[] {steps() - steps, (allocated() - bytes) / 8};
    }

    private static long steps() throws ReflectiveOperationException {
        return (long) counter.getMethod("steps").invoke(null);
    }

    // By reflection, as the module of the model does not require that of the bean.
    private static long allocated() throws ReflectiveOperationException {
        Object bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(bean);
    }
}
