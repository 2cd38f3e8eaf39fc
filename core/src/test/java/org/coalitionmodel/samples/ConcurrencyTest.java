package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** One dossier may be asked by many threads at once, also when none of its indexes has been built yet. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    private static final int QUESTIONS = 5;

    /** Equal dossiers, of which nobody has asked anything. */
    private static Dossier fresh() {
        return Dossier.builder().from(Samples.fullDossier()).build();
    }

    @Test
    void many_threads_get_the_answers_that_one_thread_gets() throws Exception {
        Map<String, Object> expected = QuestionAsker.answers(fresh(), QUESTIONS, 0);
        assertThat(expected).hasSizeGreaterThan(200);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Dossier dossier = fresh();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<Map<String, Object>>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    // In each round, two threads at a time begin with the same question.
                    int first = round * THREADS / 2 + thread / 2;
                    answers.add(threads.submit(() -> {
                        start.await();
                        return QuestionAsker.answers(dossier, QUESTIONS, first);
                    }));
                }
                for (Future<Map<String, Object>> answer : answers) {
                    assertThat(answer.get()).as("round %d", round).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
