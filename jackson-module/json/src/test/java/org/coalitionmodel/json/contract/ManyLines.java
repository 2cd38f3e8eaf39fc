package org.coalitionmodel.json.contract;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;

/** A program that reads and writes more lines than fit into the memory that it is given. */
public final class ManyLines {
    static final int COUNT = 300_000;
    static final int BROKEN_EVERY = 1_000;

    private ManyLines() {}

    /**
     * Runs it.
     *
     * @param arguments the name of a class that implements {@link JsonStreams}
     * @throws ReflectiveOperationException if there is no such class
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        JsonStreams streams = Class.forName(arguments[0])
                .asSubclass(JsonStreams.class)
                .getDeclaredConstructor()
                .newInstance();
        System.out.println("read " + count(streams.values(lines(false), Statistic.class)));
        int[] broken = new int[1];
        System.out.println("sound "
                + count(streams.soundLines(lines(true), Statistic.class, 1_000, (fault, line) -> broken[0]++)));
        System.out.println("broken " + broken[0]);
        int[] written = new int[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int character) {
                written[0] += character == '\n' ? 1 : 0;
            }
        };
        streams.write(IntStream.range(0, COUNT).mapToObj(ManyLines::statistic).iterator(), Statistic.class, counting);
        System.out.println("line ends written " + written[0]);
    }

    private static int count(Iterator<?> values) {
        int count = 0;
        for (; values.hasNext(); values.next()) {
            count++;
        }
        return count;
    }

    private static Statistic statistic(int i) {
        return Level.builder()
                .id(Id.of("s" + i))
                .addIndicators(Id.of("incidents"))
                .quantity(Quantity.moreThan(i))
                .build();
    }

    /** The lines, made as they are asked for. */
    private static InputStream lines(boolean someBroken) {
        return new InputStream() {
            private int line = 0;
            private byte[] text = {};
            private int at = 0;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (at == text.length) {
                    if (line == COUNT) {
                        return -1;
                    }
                    boolean isBroken = someBroken && line % BROKEN_EVERY == 0;
                    text = ("{\"type\":\"level\",\"id\":\"s" + line + "\",\"indicators\":[\"incidents\"],\"quantity\":"
                                    + (isBroken ? "{[" : "{\"value\":" + line + ",\"bound\":\"moreThan\"}}") + "\n")
                            .getBytes(StandardCharsets.UTF_8);
                    line++;
                    at = 0;
                }
                int read = Math.min(length, text.length - at);
                System.arraycopy(text, at, into, from, read);
                at += read;
                return read;
            }
        };
    }
}
