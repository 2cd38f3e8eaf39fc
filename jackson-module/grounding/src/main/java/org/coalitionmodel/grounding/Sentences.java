package org.coalitionmodel.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.coalitionmodel.text.LocalizedText;

/** The sentences of the findings, in English and Arabic. */
final class Sentences {
    private static final Properties ENGLISH = read("Grounding-en.properties");
    private static final Properties ARABIC = read("Grounding-ar.properties");

    private Sentences() {}

    static LocalizedText of(String key) {
        return LocalizedText.of("en", sentence(ENGLISH, key), "ar", sentence(ARABIC, key));
    }

    private static String sentence(Properties sentences, String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }

    private static Properties read(String file) {
        try (InputStream in = Sentences.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
