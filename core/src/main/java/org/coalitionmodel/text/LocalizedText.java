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
 * A text in one or more languages; the first is the language in which it was originally written or spoken. It is not a
 * list of synonyms: every language says the same, and each language occurs once.
 *
 * <p>A language is a well-formed tag of BCP 47 (RFC 5646), stored in its {@linkplain LanguageTag#canonical(String)
 * canonical form}: {@code en-us} becomes {@code en-US}, {@code fra} becomes {@code fr}. It need not be registered;
 * {@link LanguageTag#isRegistered(String)} checks that.
 *
 * <p>A text is kept as given, including bidirectional controls, and is not normalised. A text is blank if it consists
 * only of white space, control characters and format characters of Unicode. In JSON, this type is a language map, as in
 * JSON-LD.
 *
 * <p>The order of the languages matters: texts that list them in a different order are not equal.
 *
 * <pre>{@code
 * var city = LocalizedText.of("ar", "مراكش").and("en", "Marrakech");
 * city.in(Locale.UK);     // Marrakech
 * city.in(Locale.FRENCH); // مراكش, the original
 * }</pre>
 */
public final class LocalizedText implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * Alternating tags and texts. A map per text would use many times the memory, and most texts have one language.
     */
    private final String[] tagged;

    private LocalizedText(String... tagged) {
        this.tagged = tagged;
    }

    /**
     * A text in its original language.
     *
     * @param language a BCP 47 tag of at most 100 characters
     * @param text the text; not blank
     * @return the text in one language
     * @throws IllegalArgumentException if the language is not a well-formed tag, the two are exchanged, or the text is
     *     blank or not well-formed Unicode
     */
    public static LocalizedText of(String language, String text) {
        String canonical = canonical(language);
        String visible = checked(text);
        requireNotExchanged(language, visible);
        return new LocalizedText(canonical, visible);
    }

    /**
     * A text in its original language and one other.
     *
     * @param language a BCP 47 tag of at most 100 characters
     * @param text the text; not blank
     * @param otherLanguage the tag of another language
     * @param otherText the same text in that language
     * @return the text in two languages
     * @throws IllegalArgumentException if the two tags mean the same language, or if {@link #of(String, String)}
     *     rejects a language or text
     */
    public static LocalizedText of(String language, String text, String otherLanguage, String otherText) {
        String original = canonical(language);
        String checked = checked(text);
        String other = canonical(otherLanguage);
        String otherChecked = checked(otherText);
        requireNew(!other.equals(original), otherLanguage, other);
        return new LocalizedText(original, checked, other, otherChecked);
    }

    /**
     * A text with these languages, in the iteration order of the map; the first is the original.
     *
     * @param texts the texts by BCP 47 tag; not empty
     * @return the text in those languages
     * @throws IllegalArgumentException if the map is empty, two tags mean the same language, or {@link #of(String,
     *     String)} rejects a language or text
     */
    public static LocalizedText of(Map<String, String> texts) {
        Rule.require(!Rule.given("LocalizedText.texts", texts).isEmpty(), "LocalizedText.texts", "not be empty", texts);
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
     * This text with one more language at the end.
     *
     * @param language a BCP 47 tag that this text does not have yet
     * @param text the same text in that language
     * @return a new text; this one is unchanged
     * @throws IllegalArgumentException if this text already has the language, or if {@link #of(String, String)} rejects
     *     the language or text
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
     * Calls the action for each language and its text, in the order of the languages.
     *
     * @param action receives the language, then the text
     */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < tagged.length; i += 2) {
            action.accept(tagged[i], tagged[i + 1]);
        }
    }

    /**
     * The original language of the text.
     *
     * @return the tag of the first language
     */
    public String originalLanguage() {
        return tagged[0];
    }

    /**
     * The text in its original language.
     *
     * @return the text in the first language
     */
    public String original() {
        return tagged[1];
    }

    /**
     * The text for a reader with this locale, found by the lookup algorithm of RFC 4647. The locale's tag is shortened
     * from its end until a language matches, so {@code fr-CA} finds {@code fr}. {@code fr} finds neither {@code fr-CA}
     * nor {@code fr-Latn}. Tags are compared in canonical form, so the locales {@code fra} and {@code fr} find the same
     * text.
     *
     * @param locale the reader's locale
     * @return the best matching text, or the {@link #original()} if none matches
     */
    public String in(Locale locale) {
        String range = locale.toLanguageTag();
        if (range.length() > LanguageTag.LONGEST) {
            // No language has a longer tag.
            range = range.substring(0, range.lastIndexOf('-', LanguageTag.LONGEST));
        }
        while (!range.isEmpty()) {
            // The rest may end in the single letter that introduces an extension; then it is not a valid tag.
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
        String canonical = LanguageTag.canonicalOrNull(Rule.given("LocalizedText.language", language));
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
        Rule.requireText("LocalizedText.text", Rule.given("LocalizedText.text", text), null);
        return text;
    }

    /** No language has a code of more than three letters, so {@code of("Chad", "en")} is a mistake. */
    private static void requireNotExchanged(String language, String text) {
        int end = language.indexOf('-');
        if ((end < 0 ? language.length() : end) > 3 && LanguageTag.isRegistered(text)) {
            String note = ", and the text is " + Rule.shown(text) + "; write the language first";
            throw new IllegalArgumentException(
                    Rule.message("LocalizedText.language", "not be exchanged with the text", language, note, null));
        }
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

    /** Consistent with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(tagged);
    }

    /**
     * A human-readable list of all texts with their languages: {@code مراكش (ar), Marrakech (en)}. A long text is cut.
     * Control and format characters are escaped.
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
        return new LocalizedTextForm(tagged);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw BrokenStream.withoutForm();
    }

    /** Tags and texts, which are checked and copied when they are read. */
    // The array is seen by nobody but the stream.
    @SuppressWarnings("ArrayRecordComponent")
    private record LocalizedTextForm(String[] tagged) implements Serializable {
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
