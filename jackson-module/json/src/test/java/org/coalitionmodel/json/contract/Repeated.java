package org.coalitionmodel.json.contract;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text of which one part is repeated, made as it is read, so that it takes no memory itself. */
final class Repeated extends InputStream {
    private final byte[] start;
    private final byte[] part;
    private final byte[] end;
    private final long length;
    private long at = 0;

    Repeated(String start, String part, int times, String end) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.part = part.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        this.length = this.start.length + (long) this.part.length * times + this.end.length;
    }

    @Override
    public int read() {
        return at == length ? -1 : byteAt(at++);
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (at == length && count > 0) {
            return -1;
        }
        int read = (int) Math.min(count, length - at);
        for (int i = 0; i < read; i++) {
            into[from + i] = (byte) byteAt(at++);
        }
        return read;
    }

    private int byteAt(long place) {
        long inEnd = place - (length - end.length);
        byte found = place < start.length
                ? start[(int) place]
                : inEnd >= 0 ? end[(int) inEnd] : part[(int) ((place - start.length) % part.length)];
        return found & 0xff;
    }

    @Override
    public String toString() {
        return Arrays.toString(start) + "..." + Arrays.toString(end);
    }
}
