package org.coalitionmodel.examples.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin in a part of it. The last of them may end behind the part. */
final class PartInput extends InputStream {
    private final InputStream in;
    private final long end;
    private long position;
    private int last = '\n';

    /** Moves to the first line that begins at {@code start} or later. */
    PartInput(FSDataInputStream file, long start, long end) throws IOException {
        this.end = end;
        if (start > 0) {
            file.seek(start - 1);
        }
        this.in = new BufferedInputStream(file, 1 << 16);
        this.position = start;
        if (start > 0) {
            // If a line is longer than the part, none may begin here.
            for (int skipped = in.read(); skipped >= 0 && skipped != '\n' && position < end; position++) {
                skipped = in.read();
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (position >= end && last == '\n') {
            return -1;
        }
        // Behind the part, byte by byte to the end of the line.
        int wanted = position < end ? (int) Math.min(length, end - position) : Math.min(length, 1);
        int read = in.read(into, from, wanted);
        if (read > 0) {
            position += read;
            last = into[from + read - 1];
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
