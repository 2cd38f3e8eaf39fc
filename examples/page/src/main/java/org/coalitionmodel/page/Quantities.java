package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Quantity.Missing;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LocalizedText;

/** Writes quantities as a person would: more than 171 billion US dollars, up to 60%. */
final class Quantities {
    private final Words words;

    Quantities(Words words) {
        this.words = words;
    }

    Line quantity(Quantity quantity) {
        if (quantity.missing().isPresent()) {
            return missing(quantity.missing().get(), quantity.lexical());
        }
        Optional<Line> range = range(quantity);
        if (quantity.value().isEmpty() && range.isEmpty()) {
            return words.quoted(quantity.lexical().orElseThrow());
        }
        if (quantity.value().isEmpty()) {
            return bounded(quantity.bound(), unit(quantity, range.get()));
        }
        Line value = bounded(
                quantity.bound(),
                unit(quantity, Line.own(words.shortNumber(quantity.value().get()))));
        return range.map(it -> words.say("quantity.within", value, it)).orElse(value);
    }

    /** Why there is no number, after the words of the source if it has some. */
    private Line missing(Missing why, Optional<LocalizedText> lexical) {
        return lexical.map(it -> words.say("quantity.within", words.quoted(it), words.label(why)))
                .orElseGet(() -> words.label(why));
    }

    private Line bounded(Bound bound, Line number) {
        return bound == Bound.EXACTLY ? number : words.phrase(bound, number);
    }

    private Optional<Line> range(Quantity quantity) {
        Optional<String> low = quantity.low().map(words::shortNumber);
        Optional<String> high = quantity.high().map(words::shortNumber);
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(words.say("quantity.range", low.get(), high.get()));
        }
        return low.map(it -> words.phrase(Bound.AT_LEAST, it))
                .or(() -> high.map(it -> words.phrase(Bound.AT_MOST, it)));
    }

    private Line unit(Quantity quantity, Line number) {
        if (quantity.unit().isEmpty()) {
            return number;
        }
        Unit unit = quantity.unit().get();
        return unit.equals(Unit.PERCENT) ? words.percent(number) : words.say("number.after", number, unit(unit));
    }

    /** The name of a unit. One that the page has no word for is written as the dossier has it, with spaces. */
    Line unit(Unit unit) {
        int slash = unit.code().lastIndexOf('/');
        if (slash > 0) {
            return words.say(
                    "number.per",
                    unit(Unit.of(unit.code().substring(0, slash))),
                    unitName(unit.code().substring(slash + 1)));
        }
        return unitName(unit.code());
    }

    private Line unitName(String code) {
        return words.sayIfKnown("unit." + code)
                .orElseGet(() -> Line.given(code.replace('-', ' '), words.isRightToLeft() ? "en" : null));
    }

    /** The numbers that a figure allows, in words. */
    Line interval(Interval interval, boolean isPercent) {
        Optional<Line> low = interval.low().map(it -> end(it, isPercent));
        Optional<Line> high = interval.high().map(it -> end(it, isPercent));
        if (low.isPresent() && low.equals(high)) {
            return words.say("interval.exact", low.get());
        }
        if (low.isPresent() && high.isPresent()) {
            String key = interval.includesLow()
                    ? interval.includesHigh() ? "interval.between" : "interval.below"
                    : interval.includesHigh() ? "interval.above" : "interval.inside";
            return words.say(key, low.get(), high.get());
        }
        if (low.isPresent()) {
            return words.say(interval.includesLow() ? "interval.atLeast" : "interval.moreThan", low.get());
        }
        return high.map(it -> words.say(interval.includesHigh() ? "interval.atMost" : "interval.lessThan", it))
                .orElse(words.say("interval.any"));
    }

    private Line end(BigDecimal number, boolean isPercent) {
        Line text = Line.own(words.shortNumber(number));
        return isPercent ? words.percent(text) : text;
    }
}
