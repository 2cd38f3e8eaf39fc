package org.coalitionmodel.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coalitionmodel.benchmarks.LargeDossier.Question;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;

/** What {@link SizeMeasurement} runs in a JVM of its own, for one size. It prints names and figures. */
public final class SizeRun {
    static final int STATISTICS_OF_A_PART = 100;
    /** For the dossiers of all types of entities. */
    static final int FEW_STATISTICS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 200_000_000;
    /** How many questions are asked between two looks at the clock. */
    private static final int AT_ONCE = 100;

    /** Where each answer goes, so that the JIT cannot leave out the question. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object last = "";

    private SizeRun() {}

    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[1]);
        if (arguments[0].equals("questions")) {
            questions(size / STATISTICS_OF_A_PART);
        } else {
            pair(size / (LargeDossier.OTHERS_OF_A_PART + FEW_STATISTICS));
        }
    }

    private static void questions(int parts) {
        askAll(LargeDossier.of(0, 1, 1, 0));
        long before = used();
        Dossier dossier = timed("build", () -> LargeDossier.of(0, parts, STATISTICS_OF_A_PART, 0));
        long built = used();
        timed("first questions", () -> askAll(dossier));
        long indexed = used();
        print("bytes", (built - before) / dossier.statistics().size());
        print("bytes with indexes", (indexed - before) / dossier.statistics().size());
        for (Map.Entry<String, Question> question : LargeDossier.QUESTIONS.entrySet()) {
            print(question.getKey(), nanosOf(question.getValue(), dossier, parts));
        }
    }

    private static List<Object> askAll(Dossier dossier) {
        return LargeDossier.QUESTIONS.values().stream()
                .map(question -> question.ask(dossier, 0))
                .toList();
    }

    /**
     * The shortest average of several rounds, each over parts in no order. It is processor time, which other programs do
     * not add to.
     */
    private static long nanosOf(Question question, Dossier dossier, int parts) {
        long shortest = Long.MAX_VALUE;
        int part = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long asked = 0;
            long nanos = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            while (nanos < ROUND_NANOS) {
                for (int i = 0; i < AT_ONCE; i++) {
                    part = (int) ((part + 7_919L) % parts);
                    last = question.ask(dossier, part);
                }
                asked += AT_ONCE;
                nanos = THREADS.getCurrentThreadCpuTime() - start;
            }
            shortest = Math.min(shortest, nanos / asked);
        }
        return shortest;
    }

    private static void pair(int parts) {
        Dossier one = LargeDossier.of(0, parts, FEW_STATISTICS, 0);
        Dossier other = LargeDossier.of(parts / 2, parts, FEW_STATISTICS, 1);
        Merge merge = timed("merge", () -> Merge.of(one, other));
        List<Difference> differences = timed("compare", () -> Difference.between(one, other));
        Report report = timed("check", () -> Checks.standard().check(one));
        print("conflicts", merge.conflicts().size());
        print("differences", differences.size());
        print("findings", report.findings().size());
    }

    private static <T> T timed(String name, Supplier<T> run) {
        long start = System.nanoTime();
        T result = run.get();
        print(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return result;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String name, long value) {
        System.out.printf(Locale.ROOT, "%s=%d%n", name, value);
    }
}
