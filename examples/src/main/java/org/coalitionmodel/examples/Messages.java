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

/** Says things in one language. */
final class Messages {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String ISOLATE = "\u2068";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String END_OF_ISOLATE = "\u2069";

    private final Locale language;
    private final ResourceBundle bundle;

    Messages(Locale language) {
        this.language = language;
        // Without the machine's own language as a way out: the same words everywhere.
        this.bundle = ResourceBundle.getBundle(
                "org.coalitionmodel.examples.briefing",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parts) {
        // Each part comes as text: numbers are formatted by number(), not by the pattern.
        return parts.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(parts);
    }

    String say(Enum<?> constant, String prefix) {
        return say(prefix + "." + constant.name());
    }

    /** The word for a unit; its code where there is none. */
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

    /** European digits in groups of three, as Morocco's press writes them too. */
    String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Formal notation, which runs from left to right in every language. */
    String formal(String notation) {
        return isRightToLeft() ? LEFT_TO_RIGHT_ISOLATE + notation + END_OF_ISOLATE : notation;
    }

    /** The words of a source, which may be written in the other direction than the text around them. */
    String quoted(String words) {
        boolean runsTheOtherWay = words.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return runsTheOtherWay == isRightToLeft() ? words : ISOLATE + words + END_OF_ISOLATE;
    }

    /** A line that a terminal sets from the side where the language begins. */
    String line(String text) {
        return isRightToLeft() && !text.isBlank() ? RIGHT_TO_LEFT_MARK + text : text;
    }

    private boolean isRightToLeft() {
        return language.getLanguage().equals("ar");
    }
}
