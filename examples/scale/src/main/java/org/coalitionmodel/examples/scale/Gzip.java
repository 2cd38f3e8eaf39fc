package org.coalitionmodel.examples.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files that are plain or compressed: told by their first two bytes when they are read, by their name when written. */
final class Gzip {
    private static final int BUFFER = 1 << 16;
    private static final ByteBuffer MAGIC =
            ByteBuffer.wrap(new byte[] {0x1F, (byte) 0x8B}).asReadOnlyBuffer();

    private Gzip() {}

    /** The content of a file. The position of the channel tells how much of the file has been read. */
    static InputStream content(FileChannel file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(MAGIC.capacity());
        file.read(start, 0);
        InputStream raw = Channels.newInputStream(file);
        return start.flip().equals(MAGIC) ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** Writes a new file, compressed if its name ends in .gz. */
    static OutputStream create(Path path) throws IOException {
        OutputStream raw = Files.newOutputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER) : new BufferedOutputStream(raw);
    }
}
