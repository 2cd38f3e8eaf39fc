package org.coalitionmodel.exchange.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.coalitionmodel.exchange.InvalidRowException;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8. Bytes that are not UTF-8 are a fault of the input. */
public final class Utf8Text {
    private Utf8Text() {}

    /**
     * A reader of a text, without the byte order mark that spreadsheets write.
     *
     * @param in the bytes
     * @return the reader, which throws a {@link CharacterCodingException} where the bytes are not UTF-8
     * @throws InvalidRowException if the first bytes are not UTF-8
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public static BufferedReader reader(InputStream in) {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        try {
            text.mark(1);
            if (text.read() != '\ufeff') {
                text.reset();
            }
        } catch (IOException e) {
            throw fault(e, 1, null);
        }
        return text;
    }

    /**
     * The fault of bytes that are not UTF-8.
     *
     * @param e why the text could not be read
     * @param row the row, from 1
     * @param column the column; null if it is not known
     * @return the fault
     * @throws UncheckedIOException if the bytes cannot be read at all, which is no fault of the input
     */
    public static InvalidRowException fault(IOException e, long row, @Nullable String column) {
        if (e instanceof CharacterCodingException) {
            return InvalidRowException.at(row, column, "The text must be UTF-8", e);
        }
        throw new UncheckedIOException(e);
    }
}
