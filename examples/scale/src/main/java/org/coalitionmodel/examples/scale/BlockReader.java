package org.coalitionmodel.examples.scale;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file of lines, plain or gzip, into {@linkplain Block blocks} of whole lines. A line that is longer than a block is
 * never held in memory: the block has its beginning, and {@link #copyLine} copies the rest.
 *
 * <p>If the file cannot be read to its end, such as a truncated gzip file, it ends there and {@link #failure()} says why.
 */
final class BlockReader implements Closeable {
    private final FileChannel file;
    private @Nullable InputStream content;
    /** What was read behind the last block. */
    private final byte[] rest;

    private int restLength;
    private long offset;
    private @Nullable IOException failure;

    /**
     * A reader of a file.
     *
     * @param path the file
     * @param blockSize the number of bytes of each block that will be filled
     * @throws IOException if it cannot be opened
     */
    BlockReader(Path path, int blockSize) throws IOException {
        file = FileChannel.open(path);
        rest = new byte[blockSize];
    }

    /** Fills a block with the next lines, or with the beginning of a line that is too long; false at the end. */
    boolean next(Block block) {
        byte[] bytes = block.bytes();
        System.arraycopy(rest, 0, bytes, 0, restLength);
        int length = restLength;
        int read = 0;
        while (length < bytes.length && read >= 0) {
            read = read(bytes, length);
            length += Math.max(0, read);
        }
        boolean isFull = length == bytes.length;
        int end = isFull ? endOfLastLine(bytes) : length;
        boolean isCut = isFull && end == 0;
        int taken = isCut ? length : end;
        restLength = length - taken;
        System.arraycopy(bytes, taken, rest, 0, restLength);
        block.fill(offset, taken, isCut);
        offset += taken;
        return taken > 0;
    }

    private static int endOfLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Copies what is left of a line that is too long, without the LF that ends it, and returns its length. */
    long copyLine(OutputStream to) throws IOException {
        long copied = 0;
        while (true) {
            int read = read(rest, 0);
            int end = 0;
            while (end < read && rest[end] != '\n') {
                end++;
            }
            to.write(rest, 0, end);
            copied += end;
            if (end < read || read < 0) {
                int next = Math.min(end + 1, Math.max(read, 0));
                restLength = Math.max(read, 0) - next;
                System.arraycopy(rest, next, rest, 0, restLength);
                offset += copied + 1;
                return copied;
            }
        }
    }

    /** Reads into the array from this place on; -1 at the end or at a failure. */
    private int read(byte[] bytes, int from) {
        try {
            if (failure != null) {
                return -1;
            }
            if (content == null) {
                content = Gzip.content(file);
            }
            return content.read(bytes, from, bytes.length - from);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    /** How many bytes of the file have been read, compressed as they are there. */
    long position() throws IOException {
        return file.position();
    }

    /** How many bytes of the content are before the next block. */
    long offset() {
        return offset;
    }

    /** Why the file ended early; empty if it has not. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
