package org.coalitionmodel.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.coalitionmodel.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Both generations of Jackson read the same dossier, or both refuse the input. What was read is written as it was. */
final class JsonTarget {
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson.CoalitionModule())
                    .build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson2.CoalitionModule())
                    .build();

    private JsonTarget() {}

    static void run(byte[] input) {
        Dossier three = withJackson3(input);
        Dossier two = withJackson2(input);
        if (three != null && two != null) {
            Target.require(three.equals(two), "the generations read different dossiers");
            byte[] written = JACKSON_3.writeValueAsBytes(three);
            Target.require(three.equals(withJackson3(written)), "a dossier is not read as it was written");
            Target.require(Arrays.equals(written, writtenWithJackson2(two)), "the generations write different bytes");
        }
    }

    private static @Nullable Dossier withJackson3(byte[] input) {
        try {
            return JACKSON_3.readValue(input, Dossier.class);
        } catch (JacksonException e) {
            requireShort(e.getMessage());
            return null;
        }
    }

    private static @Nullable Dossier withJackson2(byte[] input) {
        try {
            return JACKSON_2.readValue(input, Dossier.class);
        } catch (JsonProcessingException e) {
            requireShort(e.getMessage());
            return null;
        } catch (IOException e) {
            // Jackson 2 reports invalid UTF-8 in some places as a plain IOException.
            return null;
        }
    }

    private static void requireShort(@Nullable String message) {
        Target.require(message == null || message.length() < 10_000, "a message is very long");
    }

    private static byte[] writtenWithJackson2(Dossier dossier) {
        try {
            return JACKSON_2.writeValueAsBytes(dossier);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
