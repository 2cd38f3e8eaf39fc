package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.place.Place;
import org.junit.jupiter.api.Test;

/** One mapper and one dossier may be used by many threads at once, from their first use on. */
public abstract class ConcurrencyContract {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final LocalDate DAY = LocalDate.of(2022, 5, 11);

    /** For the adapters' tests. */
    protected ConcurrencyContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    @Test
    void many_threads_read_write_and_ask_what_one_thread_does() throws Exception {
        List<String> texts = Dossiers.compact(json());
        List<Dossier> dossiers =
                texts.stream().map(text -> json().read(text, Dossier.class)).toList();
        for (int number = 0; number < texts.size(); number++) {
            // Neither the mapper nor the dossier has been used before.
            Json fresh = json().ignoringUnknownFields();
            Dossier dossier = Dossier.builder().from(dossiers.get(number)).build();
            String text = texts.get(number);
            String other = texts.get((number + 1) % texts.size());
            List<Callable<List<?>>> tasks = List.of(
                    () -> List.of(fresh.write(dossier)),
                    () -> List.of(fresh.read(text, Dossier.class)),
                    () -> answers(dossier),
                    () -> List.of(fresh.write(fresh.read(other, Dossier.class))));
            List<List<?>> expected = List.of(
                    List.of(text), List.of(dossiers.get(number)), answers(dossiers.get(number)), List.of(other));

            assertThat(atOnce(rotations(tasks))).as("dossier %d", number).isEqualTo(rotations(expected));
        }
    }

    /** Texts that occur for the first time in several threads at once, and so many that those who cache them drop some. */
    @Test
    void many_threads_read_ids_that_none_has_read_before() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> ids = Stream.iterate(round * 1_000, i -> i + 1)
                    .limit(1_000)
                    .map(i -> "concurrent-" + i)
                    .toList();
            String dossier = "{\"format\":\"coalition-dossier/1\",\"places\":["
                    + String.join(
                            ",",
                            ids.stream()
                                    .map(id -> "{\"id\":\"" + id
                                            + "\",\"names\":[{\"text\":{\"en\":\"x\"}}],\"kind\":\"city\"}")
                                    .toList())
                    + "]}";
            List<Callable<List<String>>> tasks = Collections.nCopies(
                    THREADS,
                    () -> json().read(dossier, Dossier.class).places().stream()
                            .map(Place::id)
                            .map(Object::toString)
                            .toList());

            assertThat(atOnce(List.of(tasks))).containsOnly(Collections.nCopies(THREADS, ids));
        }
    }

    /** For each thread, the same elements in another order. */
    private static <T> List<List<T>> rotations(List<T> elements) {
        List<List<T>> rotations = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<T> rotation = new ArrayList<>(elements);
            Collections.rotate(rotation, thread);
            rotations.add(rotation);
        }
        return rotations;
    }

    /** Runs each list of tasks in a thread of its own. All threads begin at the same time. */
    private static <T> List<List<T>> atOnce(List<? extends List<? extends Callable<? extends T>>> tasks)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<List<T>>> results = new ArrayList<>();
            for (List<? extends Callable<? extends T>> own : tasks) {
                results.add(threads.submit(() -> {
                    start.await();
                    List<T> done = new ArrayList<>();
                    for (Callable<? extends T> task : own) {
                        done.add(task.call());
                    }
                    return done;
                }));
            }
            List<List<T>> done = new ArrayList<>();
            for (Future<List<T>> result : results) {
                done.add(result.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Answers that need the indexes of a dossier. */
    private static List<?> answers(Dossier dossier) {
        List<Object> answers = new ArrayList<>();
        answers.add(dossier.outcomesInForce(DAY));
        dossier.parties().stream().limit(5).forEach(party -> {
            answers.add(dossier.members(party.id(), DAY));
            answers.add(dossier.partiesWithin(party.id()));
        });
        dossier.places().stream().limit(5).forEach(place -> answers.add(dossier.statisticsWithin(place.id())));
        dossier.statistics().forEach(statistic -> answers.add(dossier.statistic(statistic.id())));
        return answers;
    }
}
