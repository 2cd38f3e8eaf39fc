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
     * @param json what is written of it: the three, and the line
     */
    record Broken<T>(String file, long number, String fault, String json) implements Line<T> {

        /**
         * A broken line. If it is not UTF-8, it is written in Base64.
         *
         * @param bytes the line; null if it is too long to be kept, or the file breaks off
         */
        static <T> Broken<T> of(String file, long number, String fault, byte @Nullable [] bytes) {
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
            return new Broken<>(file, number, fault, LineIterator.MAPPER.writeValueAsString(fields));
        }
    }
}
