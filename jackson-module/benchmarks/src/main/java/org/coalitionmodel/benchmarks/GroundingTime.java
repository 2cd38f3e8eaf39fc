package org.coalitionmodel.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.coalitionmodel.grounding.Grounding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation: all citations of a dossier are compared with a text, which has no index yet. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GroundingTime {
    /** A text and its citations. */
    @State(Scope.Benchmark)
    public static class Sources {
        @Param("1000000")
        public int bytes;

        @Param("1000")
        public int citations;

        private CitedText cited;

        @Setup
        public void prepare() {
            cited = CitedText.of(bytes, citations);
        }
    }

    @Benchmark
    public Grounding ground(Sources it) {
        return Grounding.of(it.cited.dossier(), id -> Optional.of(it.cited.text()));
    }
}
