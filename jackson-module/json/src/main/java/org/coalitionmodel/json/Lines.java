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
import org.coalitionmodel.rule.Rule;

/**
 * The lines of NDJSON: one JSON text each, in UTF-8, ended by LF, CR LF or the end of the input. Blank lines are passed
 * over, and counted; a byte order mark at the start is dropped. Only the line that is being read is held, and of a line
 * that is too long only its beginning, so that memory is bounded whatever the input.
 */
public final class Lines implements Closeable {
    /** How many bytes a line may have unless told otherwise: 16 MiB. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final int longest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    /** What has been read ahead: the line from {@code from} to {@code to}, then what follows it, up to {@code end}. */
    private byte[] bytes = new byte[8192];

    private int from;
    private int to;
    private int next;
    private int end;
    private boolean isTooLong;
    private long number;
    private CharBuffer characters = CharBuffer.allocate(8192);

    /**
     * The lines of an input. Nothing is read before the first is asked for.
     *
     * @param in the input
     * @param longest how many bytes a line may have
     * @throws IllegalArgumentException if that is less than 1
     */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = requireLongest(longest);
    }

    /**
     * Checks how many bytes a line may have.
     *
     * @param longest how many
     * @return the same
     * @throws IllegalArgumentException if it is less than 1
     */
    public static int requireLongest(int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException(Rule.message("Lines.longest", "be positive", longest, null));
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
        while (take()) {
            number++;
            trim();
            if (from < to || isTooLong) {
                return true;
            }
        }
        return false;
    }

    private boolean take() throws IOException {
        from = next;
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

    /** Reads on, behind what is kept of the line, which may move. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, end - from);
        end -= from;
        from = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read >= 0;
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

    /** {@return the number of the line as a location has it, which ends at that of the largest {@code int}} */
    public int line() {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /**
     * The text of the line, without its end. It is overwritten by the next line.
     *
     * @return the text, in an array from its start
     * @throws UnreadableException if the line is too long or not UTF-8
     */
    public CharBuffer text() {
        if (isTooLong) {
            throw new UnreadableException(
                    Rule.message("Line.length", "be at most " + longest + " bytes", "more", null), line(), longest + 1);
        }
        ByteBuffer text = ByteBuffer.wrap(bytes, from, to - from);
        if (characters.capacity() < text.remaining()) {
            characters = CharBuffer.allocate(2 * text.remaining());
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
