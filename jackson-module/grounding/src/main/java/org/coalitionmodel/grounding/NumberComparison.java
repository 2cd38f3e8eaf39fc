package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.grounding.GroundedNumber.Difference;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;

/**
 * Compares the numbers of one object with the passages that its citations quote. The object is an entity, or a part with
 * citations of its own. As in {@link Grounding}, a passage is compared with the attribute {@code quantity}, and with others
 * that its citation names.
 */
final class NumberComparison {
    private static final String QUANTITY = "quantity";
    /** A longer passage says only that the number is somewhere in it. */
    private static final int LONGEST_PASSAGE = 1_000;

    private final List<Quoted> passages = new ArrayList<>();
    private final List<Stored> numbers = new ArrayList<>();

    /** Adds a passage that was found in the text. */
    void add(Quoted passage) {
        passages.add(passage);
    }

    /** Adds a number of the object. */
    void add(Stored number) {
        numbers.add(number);
    }

    /** Reports the numbers that differ from the closest one in the passages. */
    void report(DraftFaults faults) {
        for (Stored stored : numbers) {
            List<Quoted> supporting = passages.stream()
                    .filter(it -> it.supports(stored.attribute()))
                    .toList();
            boolean isStated = supporting.stream().noneMatch(Quoted::isInterpreted);
            boolean hasNumber = stored.quantity().value().isPresent()
                    || !stored.quantity().interval().isAll();
            if (isStated && hasNumber) {
                supporting.stream()
                        .flatMap(passage -> passage.closest(stored.quantity()).stream())
                        .min(Comparator.comparingInt(Closest::distance))
                        .ifPresent(closest -> report(stored, closest, faults));
            }
        }
    }

    private static void report(Stored stored, Closest closest, DraftFaults faults) {
        Quantity quantity = stored.quantity();
        Quantity read = closest.reading().read();
        Set<Difference> differences = closest.reading().differences();
        Optional<String> quote = Optional.of(closest.words());
        if (differences.contains(Difference.VALUE) || differences.contains(Difference.SCALE)) {
            String number = String.join(" to ", numbers(quantity));
            String rule = "be the number in the quote, unless supports leaves " + stored.attribute()
                    + " out or reading is given,";
            String message = Rule.message("Quantity", rule, number, null);
            faults.add(stored.pointer(), Code.NUMBER, message, number, numbers(read), quote);
            return;
        }
        if (differences.contains(Difference.BOUND)) {
            String bound = Rule.word(quantity.bound());
            String message = Rule.message("Quantity.bound", "be the one in the text", bound, null);
            List<String> wouldDo = List.of(Rule.word(read.bound()));
            faults.add(stored.pointer() + "/bound", Code.BOUND, message, bound, wouldDo, quote);
        }
        if (differences.contains(Difference.UNIT)) {
            String unit = code(quantity.unit());
            String message = Rule.message("Quantity.unit", "be the one in the text", unit, null);
            faults.add(stored.pointer() + "/unit", Code.UNIT, message, unit, List.of(code(read.unit())), quote);
        }
    }

    /** The value, or else the ends of the range. */
    private static List<String> numbers(Quantity quantity) {
        return (quantity.value().isPresent()
                        ? quantity.value().stream()
                        : Stream.of(quantity.low(), quantity.high()).flatMap(Optional::stream))
                .map(number -> number.toPlainString())
                .toList();
    }

    private static String code(Optional<Unit> unit) {
        return unit.map(Unit::code).orElse("");
    }

    /**
     * A passage that was found.
     *
     * @param text the text of its source
     * @param span its place
     * @param languages the languages in which numbers are read
     * @param attributes the attributes that it supports; empty for all
     * @param isInterpreted whether it does not state the facts itself
     */
    record Quoted(SourceText text, Span span, List<Locale> languages, List<String> attributes, boolean isInterpreted) {
        private boolean supports(String attribute) {
            return attributes.isEmpty() ? attribute.equals(QUANTITY) : attributes.contains(attribute);
        }

        private Optional<Closest> closest(Quantity stored) {
            if (span.length() > LONGEST_PASSAGE) {
                return Optional.empty();
            }
            Span around = text.withinLines(span);
            String words = text.slice(around);
            int from = words.offsetByCodePoints(0, span.start() - around.start());
            int to = words.offsetByCodePoints(from, span.length());
            return new NumberReader(words, from, to, languages)
                    .closest(stored)
                    .map(reading -> new Closest(reading, text.slice(span)));
        }
    }

    /**
     * A number of the object.
     *
     * @param pointer where it is in the draft
     * @param attribute the attribute of the object
     * @param quantity the number
     */
    record Stored(String pointer, String attribute, Quantity quantity) {}

    /**
     * The closest number of a passage.
     *
     * @param reading the number, and how it differs
     * @param words the words of the passage
     */
    private record Closest(NumberReader.Reading reading, String words) {
        private int distance() {
            return reading.distance();
        }
    }
}
