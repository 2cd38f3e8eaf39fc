package org.coalitionmodel.json;

import java.math.BigDecimal;
import java.util.Arrays;
import org.coalitionmodel.rule.Rule;

/**
 * Tokens that are read before a live input goes on. They were taken from it, or someone else has consumed them.
 *
 * <p>A token takes few bytes besides its characters, so that the buffer of a text, even while it grows, is smaller than
 * eight times the text.
 */
final class TokenBuffer extends Input {
    private static final int MOST = 1_000_000;

    /** How many bytes there may be: fewer than the largest array has, by the room of a position. */
    private static final int LONGEST = Integer.MAX_VALUE - 64;

    private static final Token[] TOKENS = Token.values();

    private final Input live;
    private final Class<?> type;
    private byte[] bytes = new byte[64];
    private int size;
    private int count;

    /** Of the token that was written last, and later of the one that was read last. */
    private int line;

    private int column;

    private int next;
    private int textAt;
    private Token token = Token.OTHER;
    private boolean isLive;

    /**
     * An empty buffer.
     *
     * @param live the input
     * @param type the type that is read, for messages
     */
    TokenBuffer(Input live, Class<?> type) {
        this.live = live;
        this.type = type;
    }

    /** Whether someone else has consumed the start of the object. */
    static boolean isNeeded(Input live) {
        Token token = live.token();
        return token == Token.NAME || token == Token.END_OBJECT;
    }

    /**
     * Puts the start of an object back in front. Readers of polymorphic types and delegating creators hand a parser
     * over without it.
     */
    static Input withStart(Input live) {
        TokenBuffer buffer = new TokenBuffer(live, Object.class);
        buffer.add(Token.START_OBJECT, "", live.position());
        buffer.keep(live.token());
        return buffer.first();
    }

    /** The key of a map as a string. */
    static Input ofKey(String key, Input live) {
        TokenBuffer buffer = new TokenBuffer(live, Object.class);
        buffer.add(Token.STRING, key, live.position());
        return buffer.first();
    }

    private Input first() {
        rewind();
        next();
        return this;
    }

    /** Keeps the field that the live input is on, with its value. */
    void keepField() {
        keep(live.token());
        int depth = 0;
        do {
            Token token = live.next();
            keep(token);
            depth += opens(token);
        } while (depth > 0 && live.token() != Token.END);
    }

    private static int opens(Token token) {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private void keep(Token token) {
        add(token, hasText(token) ? live.text() : "", live.position());
    }

    private static boolean hasText(Token token) {
        return token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
    }

    @SuppressWarnings("EnumOrdinal") // It does not outlive the buffer.
    private void add(Token token, String text, long position) {
        if (count == MOST || size + 3L * text.length() > LONGEST) {
            String rule = "stand before a million other names and values";
            throw new UnreadableException(Rule.message(type.getSimpleName() + ".type", rule, null, null), live);
        }
        count++;
        int newLine = (int) (position >> Integer.SIZE);
        int newColumn = (int) position;
        write((token.ordinal() << 1) | (newLine == line ? 0 : 1));
        if (newLine == line) {
            write(newColumn - column);
        } else {
            write(newLine - line);
            write(newColumn);
        }
        line = newLine;
        column = newColumn;
        if (hasText(token)) {
            write(text.length());
            for (int i = 0; i < text.length(); i++) {
                write(text.charAt(i));
            }
        }
    }

    /** Writes seven bits to a byte, the lowest first, so that small numbers are short. */
    private void write(int number) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 3L / 2, Integer.MAX_VALUE - 8));
        }
        int rest = number;
        while (rest >>> 7 != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private int read() {
        int number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[next++];
            number |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }

    /** The kept tokens, and then the live input. */
    Input replay() {
        if (count == 0) {
            return live;
        }
        ignoresUnknownFields = live.ignoresUnknownFields;
        rewind();
        return this;
    }

    private void rewind() {
        line = 0;
        column = 0;
    }

    /** {@return how many bytes are allocated for the tokens} */
    int capacity() {
        return bytes.length;
    }

    @Override
    public Token token() {
        return isLive ? live.token() : token;
    }

    @Override
    public Token next() {
        if (next == size) {
            isLive = true;
            return live.next();
        }
        int head = read();
        token = TOKENS[head >> 1];
        if ((head & 1) == 0) {
            column += read();
        } else {
            line += read();
            column = read();
        }
        textAt = next;
        if (hasText(token)) {
            for (int characters = read(); characters > 0; characters--) {
                read();
            }
        }
        return token;
    }

    @Override
    public String text() {
        if (isLive) {
            return live.text();
        }
        int behind = next;
        next = textAt;
        char[] text = new char[read()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) read();
        }
        next = behind;
        return new String(text);
    }

    @Override
    public BigDecimal decimal() {
        return isLive ? live.decimal() : new BigDecimal(text());
    }

    @Override
    public long position() {
        return isLive ? live.position() : (long) line << Integer.SIZE | column;
    }

    @Override
    public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
        return live.within(failure, fieldOrIndex);
    }
}
