package org.coalitionmodel.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/** A text is refused, or its value has a text that gives the same value again. The first byte says whose text it is. */
final class TextTarget {
    private static final List<Function<String, Object>> PARSERS = List.of(
            PartialDate::parse,
            TimePeriod::parse,
            Quantity::parse,
            Unit::of,
            Id::of,
            Interval::parse,
            tag -> LanguageTag.canonical(tag).orElseThrow(IllegalArgumentException::new));
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("es"));

    private TextTarget() {}

    static void run(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        int kind = (input[0] & 0xff) % (PARSERS.size() + LANGUAGES.size());
        if (kind < PARSERS.size()) {
            requireRoundTrip(PARSERS.get(kind), text);
        } else {
            // The words of the text are kept as they are, so only the absence of other exceptions is required.
            parsed(given -> Quantity.parse(given, LANGUAGES.get(kind - PARSERS.size())), text);
        }
    }

    private static void requireRoundTrip(Function<String, Object> parser, String text) {
        Object value = parsed(parser, text);
        if (value != null) {
            Target.require(value.equals(parsed(parser, value.toString())), text + " became " + value);
        }
    }

    private static @Nullable Object parsed(Function<String, Object> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
