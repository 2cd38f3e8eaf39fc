package org.coalitionmodel.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What folding knows of languages: how letters are written in Latin letters, what common words of names mean, and how
 * states are called. The tables are loaded when a name first needs them and never change. The files name their sources.
 */
final class FoldingTables {
    /** The meaning of a word that says nothing, such as an article. */
    static final String NO_MEANING = "-";

    private static final int LONGEST_STEM = 16;
    private static final Map<Integer, String> LETTERS = letters();
    private static final Map<String, String> WORDS = new HashMap<>();
    /** By the beginning of a word. */
    private static final Map<String, String> STEMS = new HashMap<>();

    private static final Map<String, String> STATES = new HashMap<>();
    /** Words that a state may have in its official name beside its usual name. */
    private static final Set<String> FORMS_OF_STATE = Set.of("REPUBLIC", "KINGDOM", "STATES", "FEDERAL", "ISLAM");

    static {
        lines(FoldingTables.class.getResourceAsStream("words.txt")).forEach(line -> {
            int equals = line.indexOf('=');
            String meaning = line.substring(0, equals).toUpperCase(Locale.ROOT);
            for (String word : line.substring(equals + 1).split(" ", -1)) {
                String plain = plain(word);
                if (plain.endsWith("*")) {
                    STEMS.putIfAbsent(plain.substring(0, plain.length() - 1), meaning);
                } else {
                    WORDS.putIfAbsent(plain, meaning);
                }
            }
        });
        lines(FoldingTables.class.getResourceAsStream("states.txt")).forEach(line -> {
            String code = line.substring(0, 2);
            for (String name : line.substring(3).split("\\|", -1)) {
                STATES.putIfAbsent(FoldedName.ofThing(name).key(), code);
            }
        });
    }

    private FoldingTables() {}

    /** The text with Latin letters for those of other scripts; letters that are not in the table stay. */
    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                latin.append(Character.digit(c, 10));
            } else {
                latin.append(LETTERS.getOrDefault(c, Character.toString(c)));
            }
        });
        return latin.toString();
    }

    /** What a word in Latin letters means; empty if it is not known. */
    static Optional<String> meaning(String word) {
        String meaning = WORDS.get(word);
        for (int end = Math.min(word.length(), LONGEST_STEM); meaning == null && end > 1; end--) {
            meaning = STEMS.get(word.substring(0, end));
        }
        return Optional.ofNullable(meaning);
    }

    /** The ISO 3166-1 code of the state that has this name, with or without its form of state. */
    static Optional<String> state(FoldedName name) {
        String code = STATES.get(name.key());
        if (code != null) {
            return Optional.of(code);
        }
        List<FoldedWord> usual = name.words().stream()
                .filter(word -> !FORMS_OF_STATE.contains(word.text()))
                .toList();
        return Optional.ofNullable(STATES.get(new FoldedName(usual, "", Optional.empty()).key()));
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return latin(decomposed.toLowerCase(Locale.ROOT));
    }

    private static Map<Integer, String> letters() {
        return lines(FoldingTables.class.getResourceAsStream("letters.txt")).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .collect(Collectors.toMap(pair -> pair.codePointAt(0), pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    /** The lines of a resource that are no comments. Each is asked for by a constant name, which native images need. */
    private static List<String> lines(@Nullable InputStream resource) {
        try (InputStream data = Objects.requireNonNull(resource)) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
