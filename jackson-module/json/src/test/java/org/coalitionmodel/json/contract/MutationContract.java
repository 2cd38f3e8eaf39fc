package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.json.contract.Json.Fault;
import org.junit.jupiter.api.Test;

/**
 * Dossiers that somebody has meddled with are read by two adapters alike, or refused by both: if read, then as what is
 * written and read again; if refused, then by an exception of the JSON library with a place, and soon.
 *
 * <p>A failure tells the seed and the number of the mutant, and leaves it in {@code target/mutants}. {@code
 * -Dmutants=100000} tries as many, {@code -Dmutants.seed=1} others.
 */
public abstract class MutationContract {
    private static final long SEED = Long.getLong("mutants.seed", 20310412);
    private static final int COUNT = Integer.getInteger("mutants", 10_000);
    /** Far more than any takes, for others may keep the processor busy. */
    private static final Duration SOON = Duration.ofSeconds(30);

    /** For the adapters' tests. */
    protected MutationContract() {}

    /** {@return one adapter} */
    protected abstract Json one();

    /** {@return the other adapter} */
    protected abstract Json other();

    @Test
    void reads_and_refuses_alike_whatever_is_changed() {
        Mutants mutants = new Mutants(SEED, Dossiers.compact(one()));
        Json one = one();
        Json other = other();
        Json oneLenient = one.ignoringUnknownFields();
        Json otherLenient = other.ignoringUnknownFields();

        LongAdder read = new LongAdder();
        IntStream.range(0, COUNT).parallel().forEach(number -> {
            byte[] mutant = mutants.get(number);
            try {
                boolean isLenient = number % 4 == 0;
                boolean isRead =
                        isLenient ? isReadAlike(oneLenient, otherLenient, mutant) : isReadAlike(one, other, mutant);
                read.add(isRead ? 1 : 0);
            } catch (Throwable e) {
                throw new AssertionError("Seed " + SEED + ", mutant " + number + ", " + kept(mutant, number), e);
            }
        });
        // Mutants that are nearly all alike would show little.
        assertThat(read.sum()).isBetween(COUNT / 10L, COUNT / 2L);
    }

    private static Path kept(byte[] mutant, int number) {
        try {
            Path directory = Files.createDirectories(Path.of("target", "mutants"));
            return Files.write(directory.resolve(SEED + "-" + number + ".json"), mutant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether both read it, or both refuse it. */
    private static boolean isReadAlike(Json one, Json other, byte[] mutant) {
        long start = System.nanoTime();
        Object outcome = outcome(one, mutant);

        assertThat(outcome(other, mutant)).isEqualTo(outcome);
        if (outcome instanceof Dossier dossier) {
            String written = one.write(dossier);

            assertThat(other.write(dossier)).isEqualTo(written);
            assertThat(other.read(written, Dossier.class)).isEqualTo(dossier);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        return outcome instanceof Dossier;
    }

    /** The dossier, or the fault; of one that the library words, only the path. */
    private static Object outcome(Json json, byte[] mutant) {
        try {
            return json.read(new ByteArrayInputStream(mutant), Dossier.class);
        } catch (Throwable e) {
            Fault fault = json.fault(e);
            assertThat(fault.message()).isNotBlank().hasSizeLessThan(500_000);
            boolean isOurs = fault.message().contains(" must ");
            if (isOurs) {
                assertThat(fault.column()).isPositive();
            } else if (!fault.message().contains("exceeds the maximum allowed")) {
                // Where a limit is passed Jackson does not say.
                assertThat(fault.line()).isPositive();
            }
            return isOurs ? fault : new Fault("", fault.path(), 0, 0);
        }
    }
}
