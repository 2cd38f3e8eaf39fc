package org.coalitionmodel.examples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.coalitionmodel.text.LocalizedText;

/** The messages of the briefing in one language. */
final class Messages {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String ISOLATE = "\u2068";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String END_OF_ISOLATE = "\u2069";

    private final Locale language;
    private final ResourceBundle bundle;

    Messages(Locale language) {
        this.language = language;
        // No fallback to the default locale, so the output is the same on every machine.
        this.bundle = ResourceBundle.getBundle(
                "org.coalitionmodel.examples.briefing",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parts) {
        // All parts are strings. number() formats numbers, not the pattern.
        return parts.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(parts);
    }

    String say(Enum<?> constant, String prefix) {
        return say(prefix + "." + constant.name());
    }

    /** The name of a unit, or its code if it has no name. */
    String unit(String code) {
        try {
            return bundle.getString("unit." + code);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String list(List<String> parts) {
        return String.join(say("list.and"), parts);
    }

    /** European digits in groups of three, which the Moroccan press also uses. */
    String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Formal notation. It runs from left to right in every language. */
    String formal(String notation) {
        return isRightToLeft() ? LEFT_TO_RIGHT_ISOLATE + notation + END_OF_ISOLATE : notation;
    }

    /** The words of a source. Their direction may differ from that of the surrounding text. */
    String quoted(String words) {
        boolean runsTheOtherWay = words.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return runsTheOtherWay == isRightToLeft() ? words : ISOLATE + words + END_OF_ISOLATE;
    }

    /** A line that a terminal aligns to the starting side of the language. */
    String line(String text) {
        return isRightToLeft() && !text.isBlank() ? RIGHT_TO_LEFT_MARK + text : text;
    }

    private boolean isRightToLeft() {
        return language.getLanguage().equals("ar");
    }
}
