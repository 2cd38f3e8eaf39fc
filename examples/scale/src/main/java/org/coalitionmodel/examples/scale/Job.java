package org.coalitionmodel.examples.scale;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Reads files of statistics block by block. With several threads, each block is parsed, filtered and added up by one of them,
 * while the caller's thread reads the next blocks and writes those that are ready, in the order of the input. The result is
 * the same with any number of threads. The number of blocks is fixed, so the memory is bounded.
 */
final class Job implements Closeable {
    private record Task(Block block, FutureTask<Void> future) {}

    private final Executor executor;
    private final List<ExecutorService> pools;
    private final Groups groups = new Groups();
    private final Deque<Block> idle = new ArrayDeque<>();
    private final Deque<Task> running = new ArrayDeque<>();
    private final OutputStream kept;
    private final Aside aside;
    private final Progress progress;

    private long bytesBefore;
    private long lineCount;
    private long linesBefore;
    private long statisticCount;
    private long keptCount;

    /**
     * A job that has read nothing yet.
     *
     * @param settings which statistics, and how
     * @param kept where the statistics kept are written; the null stream if they are not
     * @param aside where lines are set aside
     * @param progress is told of each block
     */
    Job(Settings settings, OutputStream kept, Aside aside, Progress progress) {
        this.kept = kept;
        this.aside = aside;
        this.progress = progress;
        boolean isAlone = settings.threads() == 1;
        pools = isAlone ? List.of() : List.of(Executors.newFixedThreadPool(settings.threads()));
        executor = isAlone ? Runnable::run : pools.get(0);
        // Two more than are parsed at a time: one that is filled, one that is written.
        for (int i = 0; i < (isAlone ? 1 : settings.threads() + 2); i++) {
            idle.add(new Block(settings.longestLine(), settings.filter(), groups, settings.isWritten()));
        }
    }

    /**
     * How the statistics are read.
     *
     * @param filter which are kept
     * @param isWritten whether those that are kept are written
     * @param threads how many threads parse; 1 for the caller's thread
     * @param longestLine how many bytes a line may have
     */
    record Settings(StatisticFilter filter, boolean isWritten, int threads, int longestLine) {}

    /** Reads a file to its end. */
    void read(Path input) throws IOException {
        linesBefore = 0;
        try (BlockReader lines = new BlockReader(input, idle.element().bytes().length)) {
            Block block = idleBlock(input);
            while (lines.next(block)) {
                if (block.isCut()) {
                    finishAll(input);
                    setAside(input, block, lines);
                    idle.add(block);
                } else {
                    start(block);
                }
                progress.at(bytesBefore + lines.position(), lineCount);
                block = idleBlock(input);
            }
            idle.add(block);
            finishAll(input);
            if (lines.failure().isPresent()) {
                String reason = Objects.requireNonNullElse(lines.failure().get().getMessage(), "it ends early");
                long line = Math.max(1, linesBefore);
                aside.add(input, new Fault(line, lines.offset(), 0, "the file cannot be read further: " + reason));
            }
        }
        bytesBefore += Files.size(input);
    }

    private Block idleBlock(Path input) throws IOException {
        if (idle.isEmpty()) {
            finishOldest(input);
        }
        return idle.remove();
    }

    private void start(Block block) {
        FutureTask<Void> future = new FutureTask<>(block, null);
        running.add(new Task(block, future));
        executor.execute(future);
    }

    private void finishAll(Path input) throws IOException {
        while (!running.isEmpty()) {
            finishOldest(input);
        }
    }

    private void finishOldest(Path input) throws IOException {
        Task task = running.remove();
        await(task.future());
        Block block = task.block();
        block.kept().writeTo(kept);
        for (Fault fault : block.faults()) {
            aside.line().write(block.bytes(), (int) fault.offset(), (int) fault.length());
            aside.add(input, fault.after(linesBefore, block.offset()));
        }
        linesBefore += block.lineCount();
        lineCount += block.lineCount();
        statisticCount += block.statisticCount();
        keptCount += block.keptCount();
        idle.add(block);
    }

    private static void await(FutureTask<Void> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A block could not be parsed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Copies a line that is too long, piece by piece. */
    private void setAside(Path input, Block start, BlockReader lines) throws IOException {
        aside.line().write(start.bytes(), 0, start.length());
        long length = start.length() + lines.copyLine(aside.line());
        linesBefore++;
        lineCount++;
        int longest = start.bytes().length - 1;
        String reason = "Line.length must be at most " + longest + " bytes but was " + length;
        aside.add(input, new Fault(linesBefore, start.offset(), length, reason));
    }

    /** How many lines and statistics there were. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%,d lines: %,d statistics, of which %,d were kept",
                lineCount,
                statisticCount,
                keptCount);
    }

    /** The totals of the statistics kept, by their own place. */
    Groups groups() {
        return groups;
    }

    @Override
    public void close() {
        pools.forEach(ExecutorService::shutdownNow);
    }
}
