package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.junit.jupiter.api.Test;

/** One dossier may be asked by many threads at once, also when none of its indexes has been built yet. */
class ConcurrencyTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 90;
    private static final int METHODS = 2;
    private static final int QUESTIONS = 10;
    /** It takes a while to build an index of so many entities, so several threads need it before it is there. */
    private static final int ENTITIES = 2_000;

    private static final Dossier LARGE = large();

    private static Dossier large() {
        Dossier.Builder dossier = Dossier.builder().from(Samples.fullDossier());
        for (int i = 0; i < ENTITIES; i++) {
            dossier.addParties(Group.builder()
                            .from(Samples.minimalGroup())
                            .id(Id.of("group-" + i))
                            .addMembers(Samples.NORLAND)
                            .build())
                    .addMemberships(Membership.builder()
                            .from(Samples.minimalMembership())
                            .id(Id.of("membership-" + i))
                            .build())
                    .addOutcomes(Outcome.builder()
                            .from(Samples.minimalOutcome())
                            .id(Id.of("outcome-" + i))
                            .build());
        }
        return dossier.build();
    }

    /** An equal dossier, of which nobody has asked anything. */
    private static Dossier fresh() {
        return Dossier.builder().from(LARGE).build();
    }

    /** Each round begins with another question, which all threads ask at the same time. */
    @Test
    void many_threads_get_the_answers_that_one_thread_gets() throws Exception {
        Map<String, Object> expected = QuestionAsker.answers(fresh(), 0, Integer.MAX_VALUE, QUESTIONS);
        assertThat(expected).hasSizeGreaterThan(300);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Dossier dossier = fresh();
                int first = round;
                AtomicInteger waiting = new AtomicInteger(THREADS);
                List<Future<Map<String, Object>>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    answers.add(threads.submit(() -> {
                        waiting.decrementAndGet();
                        while (waiting.get() > 0) {
                            Thread.onSpinWait();
                        }
                        return QuestionAsker.answers(dossier, first, METHODS, QUESTIONS);
                    }));
                }
                for (Future<Map<String, Object>> answer : answers) {
                    assertThat(answer.get()).isNotEmpty();
                    assertThat(expected).as("round %d", round).containsAllEntriesOf(answer.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
