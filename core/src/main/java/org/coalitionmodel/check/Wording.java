package org.coalitionmodel.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The sentences of the checks, in English and Arabic. */
final class Wording {
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));

    /** The groups of sentences: each has a file in each language. */
    static final List<String> GROUPS = List.of(
            "Values",
            "ShareChecks",
            "PartChecks",
            "FigureChecks",
            "TargetChecks",
            "QuantityChecks",
            "VoteChecks",
            "BodyChecks",
            "MeetingChecks",
            "DateChecks",
            "OutcomeChecks",
            "SourceChecks");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Map<Locale, Map<String, String>> SENTENCES =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, Wording::read));

    private final @Nullable Dossier dossier;

    /** Entities are named as the dossier names them; without one, by their ids. */
    Wording(@Nullable Dossier dossier) {
        this.dossier = dossier;
    }

    /** What a check of this code expects. */
    static LocalizedText description(String code) {
        return new Wording(null).say(code + ".description");
    }

    /** The sentence in each language. Arguments may be all that {@link ValueWording} knows. */
    LocalizedText say(String key, Object... arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> texts.put(language.toLanguageTag(), filled(sentence(key, language), language, arguments)));
        return LocalizedText.of(texts);
    }

    /** Fills a sentence that is not one of ours, in its own languages. Values are in English words unless it is Arabic. */
    LocalizedText fill(LocalizedText pattern, Object... arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        pattern.forEach((tag, sentence) -> {
            boolean isArabic = (tag + "-").startsWith("ar-");
            texts.put(tag, filled(sentence, LANGUAGES.get(isArabic ? 1 : 0), arguments));
        });
        return LocalizedText.of(texts);
    }

    private String filled(String sentence, Locale language, Object... arguments) {
        ValueWording values = new ValueWording(dossier, language);
        return capitalized(
                filled(sentence, Stream.of(arguments).map(values::isolated).toList()));
    }

    /** The sentence with a capital letter, if it begins with an article; a name stays as it is written. */
    private static String capitalized(String sentence) {
        return sentence.startsWith("the ") || sentence.startsWith("a ")
                ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    static String sentence(String key, Locale language) {
        return Objects.requireNonNull(sentences(language).get(key), key);
    }

    static String filled(String sentence, List<String> words) {
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(sentence);
        int done = 0;
        while (place.find()) {
            int index = sentence.charAt(place.start() + 1) - '0';
            Rule.require(index < words.size(), "Finding.sentence", "have a value for each place such as {0}", sentence);
            out.append(sentence, done, place.start()).append(words.get(index));
            done = place.end();
        }
        return out.append(sentence, done, sentence.length()).toString();
    }

    /** All sentences of a language by their keys. */
    static Map<String, String> sentences(Locale language) {
        return Objects.requireNonNull(SENTENCES.get(language), "the language is one of ours");
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> sentences = new HashMap<>();
        for (String group : GROUPS) {
            Properties read = table(group + "-" + language.toLanguageTag() + ".properties");
            read.stringPropertyNames().forEach(key -> sentences.put(key, read.getProperty(key)));
        }
        return Map.copyOf(sentences);
    }

    /** A file of this package with keys and texts. */
    static Properties table(String file) {
        Properties table = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
