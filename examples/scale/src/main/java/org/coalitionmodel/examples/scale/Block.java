package org.coalitionmodel.examples.scale;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.BrokenLine;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some lines of a file, and what came of them: the statistics kept, as lines again, and the faults. It is filled, run and
 * emptied again and again, by one thread at a time.
 */
final class Block implements Runnable {
    /** Each line has a parser of its own, whose buffers come from a pool. That of each thread is the fastest one. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .build())
            .addModule(new CoalitionModule())
            .build();

    private static final ObjectWriter WRITER = MAPPER.writerFor(Statistic.class).withRootValueSeparator("\n");

    private final byte[] bytes;
    private final StatisticFilter filter;
    private final boolean isWritten;
    private final NdjsonReader<Statistic> reader;
    private final Groups groups;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final List<Fault> faults = new ArrayList<>();

    private long offset;
    private int length;
    private boolean isCut;
    private long lineCount;
    private long statisticCount;
    private long keptCount;

    /**
     * An empty block.
     *
     * @param longestLine how many bytes a line may have
     * @param filter which statistics are kept
     * @param groups the totals to which those that are kept are added
     * @param isWritten whether the statistics kept are written as lines again
     */
    Block(int longestLine, StatisticFilter filter, Groups groups, boolean isWritten) {
        // One more for the LF. A block without an LF is a line that is too long.
        bytes = new byte[longestLine + 1];
        this.filter = filter;
        this.groups = groups;
        this.isWritten = isWritten;
        reader = NdjsonReader.of(MAPPER, Statistic.class)
                .withLongestLine(longestLine)
                .settingAside(this::setAside);
    }

    private void setAside(BrokenLine line) {
        String reason = line.fault().getOriginalMessage();
        faults.add(new Fault(line.number(), line.offset(), line.length(), reason));
    }

    /** Says which bytes there are now, and that nothing is known of them yet. */
    void fill(long newOffset, int newLength, boolean isLineCut) {
        offset = newOffset;
        length = newLength;
        isCut = isLineCut;
        kept.reset();
        faults.clear();
        lineCount = 0;
        statisticCount = 0;
        keptCount = 0;
    }

    @Override
    public void run() {
        try (MappingIterator<Statistic> lines = reader.read(new ByteArrayInputStream(bytes, 0, length));
                SequenceWriter writer = WRITER.writeValues(kept)) {
            while (lines.hasNextValue()) {
                Statistic statistic = lines.nextValue();
                statisticCount++;
                if (filter.isPlaceUnknown(statistic)) {
                    setAside(statistic, lines);
                } else if (filter.test(statistic)) {
                    if (isWritten) {
                        writer.write(statistic);
                    }
                    groups.add(statistic);
                    keptCount++;
                }
            }
            lineCount = lines.currentLocation().getLineNr();
        }
        if (kept.size() > 0) {
            kept.write('\n');
        }
    }

    private void setAside(Statistic statistic, MappingIterator<Statistic> lines) {
        statisticCount--;
        int start = (int) lines.currentLocation().getByteOffset();
        int end = start;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        String place = statistic.place().map(Id<Place>::value).orElse("");
        faults.add(new Fault(
                lines.currentLocation().getLineNr(),
                start,
                end - start,
                "Statistic.place must be in the file of places but was " + place + " (id=" + statistic.id() + ")"));
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** How many bytes of the content of the file are before the block. */
    long offset() {
        return offset;
    }

    /** Whether the block is the beginning of a line that is too long. */
    boolean isCut() {
        return isCut;
    }

    long lineCount() {
        return lineCount;
    }

    /** How many lines are statistics with a known place, kept or not. */
    long statisticCount() {
        return statisticCount;
    }

    long keptCount() {
        return keptCount;
    }

    /** The lines of the statistics kept. */
    ByteArrayOutputStream kept() {
        return kept;
    }

    /** The faults, with lines and offsets from the beginning of the block. */
    List<Fault> faults() {
        return faults;
    }
}
