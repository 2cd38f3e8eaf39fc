package org.coalitionmodel.text;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.coalitionmodel.rule.BrokenStream;
import org.coalitionmodel.rule.Rule;

/**
 * One text in one or more languages, the language that it was first written or spoken in before the others. It is not a
 * list of synonyms: every language says the same, and says it once.
 *
 * <p>A language is a well-formed tag of BCP 47 (RFC 5646), kept in its {@linkplain LanguageTag#canonical(String) canonical
 * form}: {@code en-us} becomes {@code en-US}, {@code fra} becomes {@code fr}. It need not be registered; {@link
 * LanguageTag#isRegistered(String)} tells. A text is kept as it is given, with its bidirectional controls and without
 * normalisation; it is blank if it has nothing but white space, controls and format characters of Unicode. In JSON this
 * is a language map, as in JSON-LD.
 *
 * <p>The order of the languages counts: texts that list them differently are not equal.
 *
 * <pre>{@code
 * var city = LocalizedText.of("ar", "مراكش").and("en", "Marrakech");
 * city.in(Locale.UK);     // Marrakech
 * city.in(Locale.FRENCH); // مراكش, the original
 * }</pre>
 */
public final class LocalizedText implements Serializable {
    private static final long serialVersionUID = 1;

    /** Tag, text, tag, text: a map per text would weigh many times as much, and most texts have one language. */
    private final String[] tagged;

    private LocalizedText(String... tagged) {
        this.tagged = tagged;
    }

    /**
     * The text in its original language.
     *
     * @param language a BCP 47 tag of at most 100 characters
     * @param text the text; not blank
     * @return the text in one language
     * @throws IllegalArgumentException if the language is not a well-formed tag, or the text is blank or not
     *     well-formed Unicode
     */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(canonical(language), checked(text));
    }

    /**
     * The text in its original language and another.
     *
     * @param language a BCP 47 tag of at most 100 characters
     * @param text the text; not blank
     * @param otherLanguage the tag of another language
     * @param otherText the same in that language
     * @return the text in two languages
     * @throws IllegalArgumentException if the two tags mean the same language, or a language or text is refused by
     *     {@link #of(String, String)}
     */
    public static LocalizedText of(String language, String text, String otherLanguage, String otherText) {
        String original = canonical(language);
        String checked = checked(text);
        String other = canonical(otherLanguage);
        requireNew(!other.equals(original), otherLanguage, other);
        return new LocalizedText(original, checked, other, checked(otherText));
    }

    /**
     * The texts by language, in the order in which the map iterates; the first is the original.
     *
     * @param texts texts by BCP 47 tag; not empty
     * @return the text in those languages
     * @throws IllegalArgumentException if the map is empty, two tags mean the same language, or a language or text is
     *     refused by {@link #of(String, String)}
     */
    public static LocalizedText of(Map<String, String> texts) {
        Rule.require(!texts.isEmpty(), "LocalizedText.texts", "not be empty", texts);
        List<String> tagged = new ArrayList<>(2 * texts.size());
        Set<String> languages = new HashSet<>();
        texts.forEach((language, text) -> {
            LocalizedText one = of(language, text);
            requireNew(languages.add(one.originalLanguage()), language, one.originalLanguage());
            Collections.addAll(tagged, one.tagged);
        });
        return new LocalizedText(tagged.toArray(String[]::new));
    }

    /**
     * This text with one more language after those it has.
     *
     * @param language a BCP 47 tag that this text does not have yet
     * @param text the same in that language
     * @return a new text; this one stays as it is
     * @throws IllegalArgumentException if the language is there already, or is refused by {@link #of(String, String)},
     *     or the text is
     */
    public LocalizedText and(String language, String text) {
        LocalizedText added = of(language, text);
        requireNew(!texts().containsKey(added.originalLanguage()), language, added.originalLanguage());
        String[] joined = Arrays.copyOf(tagged, tagged.length + 2);
        System.arraycopy(added.tagged, 0, joined, tagged.length, 2);
        return new LocalizedText(joined);
    }

    /**
     * The texts by language.
     *
     * @return an unmodifiable map in the order of the languages, never empty
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < tagged.length; i += 2) {
            texts.put(tagged[i], tagged[i + 1]);
        }
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Hands over every text with its language, in the order of the languages.
     *
     * @param action takes the language, then the text
     */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < tagged.length; i += 2) {
            action.accept(tagged[i], tagged[i + 1]);
        }
    }

    /**
     * The language that the text was first given in.
     *
     * @return the tag of the first language
     */
    public String originalLanguage() {
        return tagged[0];
    }

    /**
     * The text as it was first given.
     *
     * @return the text in the first language
     */
    public String original() {
        return tagged[1];
    }

    /**
     * The text for a reader of this locale, found by the lookup of RFC 4647: the locale's tag is shortened from its end
     * until a language matches, so {@code fr-CA} finds {@code fr}; {@code fr} does not find {@code fr-CA}, nor {@code
     * fr-Latn}. Tags are compared in their canonical form, so locales of {@code fra} and {@code fr} find the same.
     *
     * @param locale the reader's locale
     * @return the text that matches best, or the {@link #original()} if none matches
     */
    public String in(Locale locale) {
        String range = locale.toLanguageTag();
        if (range.length() > LanguageTag.LONGEST) {
            // No language has a longer tag.
            range = range.substring(0, range.lastIndexOf('-', LanguageTag.LONGEST));
        }
        while (!range.isEmpty()) {
            // What is left may end in the single letter that introduces an extension. It is no tag then.
            String language = LanguageTag.canonicalOrNull(range);
            for (int i = 0; i < tagged.length; i += 2) {
                if (tagged[i].equals(language)) {
                    return tagged[i + 1];
                }
            }
            range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
        }
        return original();
    }

    private static String canonical(String language) {
        String canonical = LanguageTag.canonicalOrNull(language);
        if (canonical == null) {
            throw Rule.broken(
                    "LocalizedText.language",
                    "be a well-formed BCP 47 tag such as pt-BR, with no variant or extension twice",
                    language,
                    null);
        }
        return canonical;
    }

    private static String checked(String text) {
        Rule.requireText("LocalizedText.text", text, null);
        return text;
    }

    private static void requireNew(boolean isNew, String given, String language) {
        if (!isNew) {
            String note = given.equals(language) ? "" : ", which means " + language;
            throw new IllegalArgumentException(
                    Rule.message("LocalizedText.language", "not be given twice", given, note, null));
        }
    }

    /** Whether both have the same texts in the same languages in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && Arrays.equals(tagged, that.tagged);
    }

    /** In line with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(tagged);
    }

    /**
     * Every text with its language, for people to read: {@code مراكش (ar), Marrakech (en)}. A long text is cut, and control
     * and format characters are escaped.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        forEach((language, text) -> out.append(out.length() == 0 ? "" : ", ")
                .append(Rule.shown(text))
                .append(" (")
                .append(language)
                .append(')'));
        return out.toString();
    }

    private Object writeReplace() {
        return new SerialForm(tagged);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw BrokenStream.withoutForm();
    }

    /** Tags and texts, which are checked and copied when they are read. */
    // The array is seen by nobody but the stream.
    @SuppressWarnings("ArrayRecordComponent")
    private record SerialForm(String[] tagged) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            try {
                LocalizedText text = of(new LocalizedText(tagged).texts());
                Rule.require(
                        Arrays.equals(text.tagged, tagged),
                        "LocalizedText.texts",
                        "be in canonical form",
                        tagged.length);
                return text;
            } catch (RuntimeException e) {
                throw BrokenStream.because(e);
            }
        }
    }
}
