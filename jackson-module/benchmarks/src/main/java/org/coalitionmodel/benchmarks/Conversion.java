package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation: a whole document, or all of the lines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Conversion {

    /** From bytes to values. */
    @State(Scope.Benchmark)
    public static class Reading {
        @Param("SEED")
        public String work;

        @Param("JACKSON3_LIBRARY")
        public String way;

        private Contender contender;
        private boolean isLines;
        private byte[] bytes;

        @Setup
        public void prepare() throws IOException {
            contender = Way.valueOf(way).prepare();
            isLines = Work.valueOf(work).isLines();
            bytes = Work.valueOf(work).bytes();
        }
    }

    /** From values to bytes. */
    @State(Scope.Benchmark)
    public static class Writing {
        @Param("SEED")
        public String work;

        @Param("JACKSON3_LIBRARY")
        public String way;

        final Sink sink = new Sink();
        private Contender contender;
        private boolean isLines;
        private Object content;
        private List<Object> contents;

        @Setup
        public void prepare() throws IOException {
            contender = Way.valueOf(way).prepare();
            isLines = Work.valueOf(work).isLines();
            byte[] bytes = Work.valueOf(work).bytes();
            if (isLines) {
                contents = contender.contents(bytes);
            } else {
                content = contender.content(bytes);
            }
        }
    }

    @Benchmark
    public void read(Reading it, Blackhole blackhole) throws IOException {
        if (it.isLines) {
            it.contender.readLines(it.bytes, blackhole::consume);
        } else {
            blackhole.consume(it.contender.read(it.bytes));
        }
    }

    @Benchmark
    public int write(Writing it) throws IOException {
        it.sink.clear();
        if (it.isLines) {
            it.contender.writeLines(it.contents, it.sink);
        } else {
            it.contender.write(it.content, it.sink);
        }
        return it.sink.length();
    }
}
