package org.coalitionmodel.examples.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, which has a value or is broken.
 *
 * @param <T> the type of the value
 */
sealed interface Line<T> extends Serializable {
    /** {@return the path of the file} */
    String file();

    /** {@return the number of the line in the file, from 1} */
    long number();

    /**
     * A line with a value.
     *
     * @param file the path of the file
     * @param number the number of the line
     * @param value the value
     */
    record Read<T>(String file, long number, T value) implements Line<T> {}

    /**
     * A line without a value, which is set aside.
     *
     * @param file the path of the file
     * @param number the number of the line
     * @param fault what is wrong
     * @param bytes the line; null if it is too long to be kept, or the file breaks off
     */
    record Broken<T>(String file, long number, String fault, byte @Nullable [] bytes) implements Line<T> {

        /** What is written of it, as JSON. A line that is not UTF-8 is in Base64. */
        String json() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", file);
            fields.put("line", number);
            fields.put("fault", fault);
            if (bytes != null) {
                try {
                    fields.put(
                            "text",
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .toString());
                } catch (CharacterCodingException e) {
                    fields.put("base64", Base64.getEncoder().encodeToString(bytes));
                }
            }
            return LineIterator.MAPPER.writeValueAsString(fields);
        }
    }
}
