package org.coalitionmodel.grounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares the numbers of one object with the passages that its citations quote. The object is an entity, or a part with
 * citations of its own.
 */
final class NumberComparison {
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

    /** Reports the numbers that none of the passages gives, and those with another bound. */
    void report(DraftFaults faults) {
        for (Stored number : numbers) {
            List<Quoted> supporting = passages.stream()
                    .filter(passage -> passage.supports().isEmpty()
                            || passage.supports().contains(number.attribute()))
                    .toList();
            if (supporting.stream().noneMatch(Quoted::isInterpreted)) {
                compare(number, supporting, faults);
            }
        }
    }

    private static void compare(Stored stored, List<Quoted> passages, DraftFaults faults) {
        List<BigDecimal> wanted = wanted(stored.quantity());
        List<PassageNumbers> read = passages.stream()
                .map(passage -> PassageNumbers.of(passage.words(), passage.languages()))
                .toList();
        List<Quantity> given =
                read.stream().flatMap(numbers -> numbers.quantities().stream()).toList();
        if (wanted.isEmpty() || given.isEmpty() || !read.stream().allMatch(PassageNumbers::complete)) {
            return;
        }
        Optional<String> quote = Optional.of(passages.get(0).words());
        Optional<BigDecimal> other = wanted.stream()
                .filter(number -> given.stream().noneMatch(quantity -> has(quantity, number)))
                .findFirst();
        if (other.isPresent()) {
            String number = other.get().toPlainString();
            String rule = "be in the quote, unless supports leaves " + stored.attribute() + " out or reading is given,";
            faults.add(
                    stored.pointer(),
                    Code.NUMBER,
                    Rule.message("Quantity", rule, number, null),
                    JsonNodeFactory.instance.stringNode(number),
                    given.stream()
                            .flatMap(NumberComparison::numbers)
                            .map(BigDecimal::toPlainString)
                            .distinct()
                            .toList(),
                    quote);
            return;
        }
        List<Bound> bounds = given.stream()
                .filter(quantity -> wanted.stream().anyMatch(number -> has(quantity, number)))
                .map(Quantity::bound)
                .distinct()
                .toList();
        // A passage may say a bound in words that the reader does not know.
        if (!bounds.contains(Bound.EXACTLY) && !bounds.contains(stored.quantity().bound())) {
            String bound = Rule.word(stored.quantity().bound());
            faults.add(
                    stored.pointer() + "/bound",
                    Code.BOUND,
                    Rule.message("Quantity.bound", "be the one in the quote", bound, null),
                    JsonNodeFactory.instance.stringNode(bound),
                    bounds.stream().map(Rule::word).toList(),
                    quote);
        }
    }

    /** The value, or else the ends of the range. */
    private static List<BigDecimal> wanted(Quantity quantity) {
        return quantity.value().isPresent()
                ? quantity.value().stream().toList()
                : numbers(quantity).toList();
    }

    private static Stream<BigDecimal> numbers(Quantity quantity) {
        return Stream.of(quantity.value(), quantity.low(), quantity.high()).flatMap(Optional::stream);
    }

    private static boolean has(Quantity quantity, BigDecimal number) {
        return numbers(quantity).anyMatch(it -> it.compareTo(number) == 0);
    }

    /**
     * A passage that was found.
     *
     * @param words its words, as the text has them
     * @param languages the languages of its source
     * @param supports the attributes that it supports; empty for all
     * @param isInterpreted whether it does not state the facts itself
     */
    record Quoted(String words, List<Locale> languages, List<String> supports, boolean isInterpreted) {}

    /**
     * A number of the object.
     *
     * @param pointer where it is in the draft
     * @param attribute the attribute of the object that it is, or is a part of
     * @param quantity the number
     */
    record Stored(String pointer, String attribute, Quantity quantity) {}
}
