package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.text.LocalizedText;

/** The words of the page in one language: its phrases, its labels for the constants of the model, its numbers. */
final class Words {
    static final String BUNDLE = "org.coalitionmodel.page.page";

    private static final Pattern PART = Pattern.compile("\\{(\\d)}");
    // Controls that begin or end a direction. They could reorder what stands around them; the page isolates instead.
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern ISOLATED = Pattern.compile("\\u2068([^\\u2069]*)\\u2069");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\ufffe\\uffff]+");
    // As in CLDR: Arabic-Indic digits are usual east of Libya, European ones west of it.
    private static final Set<String> ARABIC_INDIC = Set.of(
            "BH", "DJ", "EG", "IL", "IQ", "JO", "KM", "KW", "LB", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TD",
            "YE");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final List<String> SCALES = List.of("trillion", "billion", "million");
    private static final int LONGEST_NAME = 160;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DecimalFormat format;

    Words(Locale locale) {
        this.locale = locale;
        // No fallback to the default locale, so the page is the same on every machine.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (isArabicIndic(locale)) {
            symbols.setZeroDigit('\u0660');
            symbols.setGroupingSeparator('\u066c');
            symbols.setDecimalSeparator('\u066b');
        }
        this.format = new DecimalFormat("#,##0.##########", symbols);
        this.format.setRoundingMode(RoundingMode.HALF_UP);
    }

    private static boolean isArabicIndic(Locale locale) {
        String asked = locale.getUnicodeLocaleType("nu");
        return locale.getLanguage().equals("ar")
                && (asked == null ? ARABIC_INDIC.contains(locale.getCountry()) : asked.equals("arab"));
    }

    Locale locale() {
        return locale;
    }

    boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /** A phrase with its parts, which are lines or plain strings of our own. */
    Line say(String key, Object... parts) {
        String pattern = bundle.getString(key);
        List<Line> pieces = new ArrayList<>();
        Matcher part = PART.matcher(pattern);
        int end = 0;
        while (part.find()) {
            pieces.add(own(pattern.substring(end, part.start())));
            Object value = parts[part.group(1).charAt(0) - '0'];
            pieces.add(value instanceof Line line ? line : own(String.valueOf(value)));
            end = part.end();
        }
        pieces.add(own(pattern.substring(end)));
        return Line.join(pieces, "");
    }

    /** A phrase without parts, for the templates. */
    String plain(String key) {
        return bundle.getString(key);
    }

    private static Line own(String text) {
        return text.isEmpty() ? Line.EMPTY : Line.own(text);
    }

    Optional<Line> sayIfKnown(String key, Object... parts) {
        return bundle.containsKey(key) ? Optional.of(say(key, parts)) : Optional.empty();
    }

    /** The label of a constant. One that is newer than the page is shown by its name in words. */
    Line label(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return sayIfKnown(key(constant)).orElse(Line.given(name, isRightToLeft() ? "en" : null));
    }

    /** What somebody does by a statement or, if it is negated, does not do, and how strongly. */
    Line act(Statement statement) {
        Line act = label(statement.act());
        Line done = statement.negated()
                ? sayIfKnown(key(statement.act()) + ".not").orElseGet(() -> say("labelled", say("no"), act))
                : act;
        return statement.emphasis().map(emphasis -> phrase(emphasis, done)).orElse(done);
    }

    /** The phrase of a constant, with its parts; that of a newer constant is its label before the parts. */
    Line phrase(Enum<?> constant, Object... parts) {
        if (bundle.containsKey(key(constant))) {
            return say(key(constant), parts);
        }
        List<Line> pieces = new ArrayList<>(List.of(label(constant)));
        for (Object part : parts) {
            pieces.add(part instanceof Line line ? line : own(String.valueOf(part)));
        }
        return Line.join(pieces, " ");
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    Line of(LocalizedText text) {
        String chosen = text.in(locale);
        Set<String> languages = new LinkedHashSet<>();
        text.forEach((language, words) -> {
            if (words.equals(chosen)) {
                languages.add(language);
            }
        });
        boolean isOfPage = languages.stream()
                .anyMatch(it -> Locale.forLanguageTag(it).getLanguage().equals(locale.getLanguage()));
        return Line.given(
                visible(chosen), isOfPage ? null : languages.iterator().next());
    }

    /** A sentence that marks the names in it by which its direction could change, with U+2068 and U+2069. */
    Line sentence(LocalizedText text) {
        Line whole = of(text);
        if (whole.runs().get(0).language() != null) {
            return whole;
        }
        String sentence = text.in(locale);
        List<Line> parts = new ArrayList<>();
        Matcher name = ISOLATED.matcher(sentence);
        int end = 0;
        while (name.find()) {
            parts.add(own(visible(sentence.substring(end, name.start()))));
            parts.add(Line.given(visible(name.group(1)), null));
            end = name.end();
        }
        parts.add(own(visible(sentence.substring(end))));
        return Line.join(parts, "");
    }

    /** The text as a name: what is far too long for a name is cut, and says so with an ellipsis. */
    Line name(LocalizedText text) {
        Line.Run run = of(text).runs().get(0);
        String name = run.text();
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return new Line(List.of(run));
        }
        return Line.given(name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…", run.language());
    }

    Line quoted(LocalizedText text) {
        return say("quoted", of(text));
    }

    /** Text without the characters that could disturb what stands around it. */
    static String visible(String text) {
        return CONTROLS.matcher(DIRECTIONS.matcher(text).replaceAll("")).replaceAll(" ");
    }

    Line list(List<Line> parts) {
        return parts.size() < 2 ? Line.join(parts, "") : joined(parts, "list.and");
    }

    Line choice(List<Line> parts) {
        return parts.size() < 2 ? Line.join(parts, "") : joined(parts, "list.or");
    }

    private Line joined(List<Line> parts, String last) {
        Line most =
                Line.join(parts.subList(0, parts.size() - 1), say("list.comma").text());
        return say(last, most, parts.get(parts.size() - 1));
    }

    /** Parts of one description, such as a name and a post. */
    Line parts(List<Line> parts) {
        return Line.join(parts, say("list.comma").text());
    }

    String number(BigDecimal number) {
        return format.format(number);
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number without separators, such as a year. */
    String plainNumber(long number) {
        return number(number)
                .replace(String.valueOf(format.getDecimalFormatSymbols().getGroupingSeparator()), "");
    }

    /** A number that is easy to read: 1.4 million, 171 billion. */
    String shortNumber(BigDecimal number) {
        BigDecimal scale = THOUSAND.pow(SCALES.size() + 1);
        for (String name : SCALES) {
            BigDecimal scaled = number.divide(scale, 3, RoundingMode.HALF_UP);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
                    && scaled.multiply(scale).compareTo(number) == 0) {
                return say("scale." + name, number(scaled)).text();
            }
            scale = scale.divide(THOUSAND);
        }
        return number(number);
    }

    Line percent(Line number) {
        boolean isArabicIndic = format.getDecimalFormatSymbols().getZeroDigit() != '0';
        return say("number.percent", number, isArabicIndic ? "\u066a" : "%");
    }

    /** The digits of the page, for a date that a formatter has written. */
    String digits(String text) {
        char zero = format.getDecimalFormatSymbols().getZeroDigit();
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return digits.toString();
    }

    /** The word for a place in a series, such as third; empty if it is too far back. */
    Optional<String> ordinal(int number) {
        String[] words = plain("ordinals").split(" ", -1);
        return number <= words.length ? Optional.of(words[number - 1]) : Optional.empty();
    }

    /** A phrase about a number, in the form that the language has for this number. */
    Line count(String key, long number) {
        return count(key, number, number(number));
    }

    /** A phrase in the form for a number, with parts of its own. */
    Line count(String key, long number, Object... parts) {
        return say(key + "." + form(number), parts);
    }

    private String form(long number) {
        if (number == 1) {
            return "one";
        }
        if (!isRightToLeft()) {
            return "many";
        }
        long rest = number % 100;
        return number == 2 ? "two" : rest >= 3 && rest <= 10 ? "few" : "many";
    }
}
