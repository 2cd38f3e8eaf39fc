package org.coalitionmodel.check;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.text.LocalizedText;

/**
 * The words for relative dates, such as "last Wednesday", in Arabic, English, French and Spanish. Each language has a
 * table: {@code weekdays} from Monday, {@code months} from January, and phrases by their meaning. Phrases are separated
 * by {@code |}, several names of one day or month by {@code /}. Upper case, accents and vowel signs make no difference.
 */
final class RelativeDateWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LIST = Pattern.compile(" *[|] *");
    private static final Map<String, RelativeDateWords> LANGUAGES = Map.of(
            "ar", new RelativeDateWords("ar"),
            "en", new RelativeDateWords("en"),
            "es", new RelativeDateWords("es"),
            "fr", new RelativeDateWords("fr"));

    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> months;
    private final List<Phrase> phrases = new ArrayList<>();

    private RelativeDateWords(String language) {
        Properties table = Wording.table("relative-dates-" + language + ".properties");
        weekdays = numbers(table.getProperty("weekdays"));
        months = numbers(table.getProperty("months"));
        for (RelativeDateUnit unit : RelativeDateUnit.values()) {
            for (int steps = -2; steps <= 2; steps++) {
                String key = unit.name().toLowerCase(Locale.ROOT) + "." + steps;
                String words = table.getProperty(key);
                if (words != null) {
                    for (String phrase : LIST.split(words, -1)) {
                        phrases.add(new Phrase(pattern(phrase), unit, steps));
                    }
                }
            }
        }
    }

    /** What the words of a time mean, if they are in one of the tables. */
    static Optional<Meaning> meaning(LocalizedText words) {
        return words.texts().entrySet().stream()
                .flatMap(text -> Optional.ofNullable(LANGUAGES.get(primary(text.getKey())))
                        .flatMap(language -> language.find(text.getValue()))
                        .stream())
                .findFirst();
    }

    /**
     * What a phrase means.
     *
     * @param unit what is counted
     * @param steps how many units from now; 0 for the present one
     * @param number the number of the weekday or month that the phrase names, from 1; 0 if it names none
     */
    record Meaning(RelativeDateUnit unit, int steps, int number) {
        DayOfWeek weekday() {
            return DayOfWeek.of(number);
        }

        Month month() {
            return Month.of(number);
        }
    }

    private record Phrase(Pattern pattern, RelativeDateUnit unit, int steps) {}

    private Optional<Meaning> find(String text) {
        String folded = folded(text);
        for (Phrase phrase : phrases) {
            Matcher words = phrase.pattern().matcher(folded);
            if (words.matches()) {
                int number = switch (phrase.unit()) {
                    case WEEKDAY -> Objects.requireNonNull(weekdays.get(words.group(1)));
                    case MONTHNAME -> Objects.requireNonNull(months.get(words.group(1)));
                    case DAY, WEEK, MONTH, YEAR -> 0;
                };
                return Optional.of(new Meaning(phrase.unit(), phrase.steps(), number));
            }
        }
        return Optional.empty();
    }

    private Pattern pattern(String words) {
        String pattern = folded(words)
                .replace("{weekday}", "(" + String.join("|", weekdays.keySet()) + ")")
                .replace("{month}", "(" + String.join("|", months.keySet()) + ")");
        return Pattern.compile(pattern);
    }

    private static Map<String, Integer> numbers(String names) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] list = LIST.split(names, -1);
        for (int i = 0; i < list.length; i++) {
            for (String name : list[i].split("/", -1)) {
                numbers.put(folded(name), i + 1);
            }
        }
        return numbers;
    }

    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String primary(String language) {
        return language.split("-", -1)[0];
    }
}
