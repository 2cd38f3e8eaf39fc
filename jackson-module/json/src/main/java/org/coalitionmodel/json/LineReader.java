package org.coalitionmodel.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.coalitionmodel.rule.Rule;

/**
 * Reads NDJSON line by line. A line is one JSON text in UTF-8, ended by LF, CR LF or the end of the input. Blank lines
 * are skipped, but counted. A byte order mark at the start is dropped.
 *
 * <p>Memory is bounded by the longest line allowed; of a longer one nothing is kept. The work is linear in the bytes,
 * however few of them arrive at a time.
 */
public final class LineReader implements Closeable {
    /** The default limit of a line: 16 MiB. */
    public static final int LONGEST = 16 * 1024 * 1024;

    /** The largest array that every JVM can allocate. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int longest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    /**
     * The text of the line is between {@code from} and {@code to}, the line itself ends at {@code rawEnd}. What was read ahead is
     * between {@code next} and {@code end}.
     */
    private byte[] bytes = new byte[8192];

    private int from;
    private int to;
    private int rawEnd;
    private int next;
    private int end;
    private boolean isTooLong;
    /** The bytes of the input before those in the array. */
    private long before;

    private long offset;
    private long number;
    private long moved;
    private CharBuffer characters = CharBuffer.allocate(8192);

    /**
     * A reader of an input. Nothing is read before the first line is asked for.
     *
     * @param in the input
     * @param longest how many bytes a line may have; a larger number than an array can hold means as many as it can
     * @throws IllegalArgumentException if {@code longest} is less than 1
     */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = Math.min(requireLongest(longest), LARGEST_ARRAY - 1);
    }

    /**
     * Checks the limit of a line.
     *
     * @param longest how many bytes a line may have
     * @return the same
     * @throws IllegalArgumentException if it is less than 1
     */
    public static int requireLongest(int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException(Rule.message("NdjsonReader.longestLine", "be positive", longest, null));
        }
        return longest;
    }

    /**
     * Moves to the next line that is not blank.
     *
     * @return whether there is one
     * @throws IOException if the input cannot be read
     */
    public boolean next() throws IOException {
        while (findEnd()) {
            number++;
            rawEnd = to;
            trim();
            if (from < to || isTooLong) {
                return true;
            }
        }
        return false;
    }

    private boolean findEnd() throws IOException {
        from = next;
        offset = before + from;
        isTooLong = false;
        int at = from;
        while (true) {
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            if (at - from > longest) {
                isTooLong = true;
                from = at;
            }
            if (at < end) {
                to = at;
                next = at + 1;
                return true;
            }
            int length = at - from;
            if (!fill()) {
                to = end;
                next = end;
                return length > 0 || isTooLong;
            }
            at = from + length;
        }
    }

    /** Reads more behind the line, which may move. */
    private boolean fill() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read >= 0;
    }

    /** Moves the line to the start, at most once for each line. If it is there already, doubles the array. */
    private void makeRoom() {
        int length = end - from;
        byte[] target = from > 0 ? bytes : new byte[capacity(bytes.length, longest)];
        System.arraycopy(bytes, from, target, 0, length);
        moved += length;
        before += from;
        bytes = target;
        from = 0;
        end = length;
    }

    /** The next size of an array that a line fills, which is no longer than allowed. One byte more tells that it is. */
    static int capacity(int length, int longest) {
        return (int) Math.min(2L * length, longest + 1L);
    }

    /** {@return how many bytes have been moved so far to make room for others} */
    long moved() {
        return moved;
    }

    private void trim() {
        boolean hasMark = number == 1
                && to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        if (hasMark) {
            from += 3;
        }
        while (from < to && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t' || bytes[to - 1] == '\r')) {
            to--;
        }
    }

    /** {@return the number of the line, from 1, blank ones counted} */
    public long number() {
        return number;
    }

    /** {@return how many bytes of the input are before the line} */
    public long offset() {
        return offset;
    }

    /** {@return how many bytes the line has, without the LF that ends it} */
    public long length() {
        return before + rawEnd - offset;
    }

    /**
     * The line as it is in the input, without the LF that ends it.
     *
     * @return a copy; empty if the line is too long
     */
    public Optional<byte[]> bytes() {
        return isTooLong ? Optional.empty() : Optional.of(Arrays.copyOfRange(bytes, (int) (offset - before), rawEnd));
    }

    /** {@return the number of the line as a location has it, at most {@link Integer#MAX_VALUE}} */
    public int line() {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /**
     * The text of the line, without its end. The next line overwrites it.
     *
     * @return the text, at the start of an array
     * @throws UnreadableException if the line is too long or not UTF-8
     */
    public CharBuffer text() {
        if (isTooLong) {
            throw new UnreadableException(
                    Rule.message("Line.length", "be at most " + longest + " bytes", "more", null), line(), longest + 1);
        }
        ByteBuffer text = ByteBuffer.wrap(bytes, from, to - from);
        if (characters.capacity() < text.remaining()) {
            characters = CharBuffer.allocate(text.remaining());
        }
        decoder.reset();
        if (decoder.decode(text, characters.clear(), true).isError()) {
            String found = "the byte 0x" + HexFormat.of().toHexDigits(text.get());
            throw new UnreadableException(
                    Rule.message("Line.text", "be UTF-8", found, null), line(), characters.position() + 1);
        }
        return characters.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
