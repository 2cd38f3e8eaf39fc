package org.coalitionmodel.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what varies between languages, scripts and spellings. Its words have no order: a family name may stand
 * first or last.
 *
 * @param words its words, at least one
 * @param letters the letters that it begins its words with, in Latin letters
 * @param acronym the name in Latin letters, if it is a single word
 */
record FoldedName(List<FoldedWord> words, String letters, Optional<String> acronym) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Marks, and what stands for a sound that most languages do not write; tatweel is no letter. */
    private static final Pattern DROPPED =
            Pattern.compile("[\\p{M}\\p{Cf}'\u2018\u2019\u02BC\u02BE\u02BF`\u00B4\u0640]|(?<=\\p{L})\\.(?=\\p{L})");

    /** A French article or preposition before a vowel. */
    private static final Pattern ELIDED = Pattern.compile("\\b[dl]['\u2019](?=\\p{L})");

    private static final Pattern ARABIC_ARTICLE =
            Pattern.compile("^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)(?=..|$)");
    private static final Pattern SERVANT = Pattern.compile("^abd[aeou]+(?:l|([rsnztd])(?=\\1))(.*)$");
    private static final Pattern ARABIC_SERVANT = Pattern.compile("^(\u0639\u0628\u062F)\u0627\u0644(?=..)");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:[ae]l|[ae](sh|[Ssdnrtz])(?=[- ]\\1))[- ](?=\\p{L})");
    private static final Pattern COUNTED = Pattern.compile("^(\\d+)\\p{L}{0,3}$");
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("xi", "11"),
            Map.entry("xii", "12"),
            Map.entry("xiii", "13"),
            Map.entry("xiv", "14"),
            Map.entry("xv", "15"),
            Map.entry("xvi", "16"));
    /** A Roman numeral of one letter after another word. In lower case it may be a word, before a point an initial. */
    private static final Pattern SINGLE_ROMAN = Pattern.compile("(?<=\\S\\s)[IVX](?![^\\s,;:)])");

    private static final Map<String, String> SINGLE_ROMANS = Map.of("I", "1", "V", "5", "X", "10");

    /** The name of a person: its words have no meaning. */
    static FoldedName ofPerson(String name) {
        return of(Normalizer.normalize(name, Normalizer.Form.NFKD), true);
    }

    /** The name of anything else: words of one meaning are one word, in whatever language. */
    static FoldedName ofThing(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return of(
                SINGLE_ROMAN.matcher(decomposed).replaceAll(found -> SINGLE_ROMANS.getOrDefault(found.group(), "")),
                false);
    }

    private static FoldedName of(String decomposed, boolean isPerson) {
        String lower = decomposed.toLowerCase(Locale.ROOT);
        String plain = DROPPED.matcher(ELIDED.matcher(lower).replaceAll(""))
                .replaceAll("")
                .replace("co-op", "coop");
        String latin = ARTICLE.matcher(FoldingTables.latin(plain)).replaceAll("");
        List<FoldedWord> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        boolean isArabic = plain.codePoints().anyMatch(FoldedName::isArabic);
        List<String> parts = NO_WORD.splitAsStream(isArabic ? plain : latin)
                .filter(part -> !part.isEmpty())
                .toList();
        parts.forEach(part -> add(part, isPerson, words, letters));
        if (words.isEmpty()) {
            words.add(FoldedWord.exactly(plain));
        }
        return new FoldedName(
                List.copyOf(words),
                letters.toString(),
                parts.size() == 1 ? Optional.of(FoldingTables.latin(parts.get(0))) : Optional.empty());
    }

    private static void add(String part, boolean isPerson, List<FoldedWord> words, StringBuilder letters) {
        boolean isArabic = isArabic(part.codePointAt(0));
        String stem = isArabic ? ARABIC_ARTICLE.matcher(part).replaceFirst("") : part;
        Matcher servant = ARABIC_SERVANT.matcher(stem);
        if (servant.find()) {
            words.add(FoldedWord.of("abd", true));
            stem = stem.substring(servant.end());
        }
        String latin = FoldingTables.latin(stem);
        if (latin.isEmpty()) {
            return;
        }
        Optional<String> meaning =
                FoldingTables.meaning(latin).filter(word -> !isPerson || Character.isDigit(word.charAt(0)));
        Matcher counted = COUNTED.matcher(latin);
        Matcher servantOf = SERVANT.matcher(latin);
        if (counted.matches()) {
            words.add(FoldedWord.exactly(counted.group(1)));
        } else if (ROMAN.containsKey(latin)) {
            words.add(FoldedWord.exactly(ROMAN.getOrDefault(latin, "")));
        } else if (servantOf.matches()) {
            words.add(FoldedWord.of("abd", isArabic));
            if (!servantOf.group(2).isEmpty()) {
                words.add(FoldedWord.of(servantOf.group(2), isArabic));
            }
        } else if (meaning.isEmpty()) {
            words.add(FoldedWord.of(latin, isArabic));
        } else if (!meaning.get().equals(FoldingTables.NO_MEANING)) {
            words.add(FoldedWord.exactly(meaning.get()));
        }
        if (!meaning.equals(Optional.of(FoldingTables.NO_MEANING))) {
            letters.append(latin, 0, 1);
        }
    }

    private static boolean isArabic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    /** Equal for names that have the same words in any order. */
    String key() {
        return words.stream().map(FoldedWord::text).sorted().collect(Collectors.joining(" "));
    }

    /** All words as one: {@code Ki-moon} and {@code Kimoon}. */
    FoldedWord joined() {
        boolean isVowelless = words.stream().anyMatch(FoldedWord::isVowelless);
        return new FoldedWord(
                words.stream().map(FoldedWord::text).collect(Collectors.joining()),
                words.stream().map(FoldedWord::consonants).collect(Collectors.joining()),
                isVowelless,
                words.stream().anyMatch(FoldedWord::isExact));
    }
}
