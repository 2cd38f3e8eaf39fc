package org.coalitionmodel.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.quantity.Unit;

/**
 * One way to read the unit of a rate: {@code USD/persons/year} is {@code USD/year} per {@code persons}, and {@code
 * USD/persons} per {@code year}.
 *
 * @param count the unit of the count
 * @param per the unit by which the count is divided
 * @param number how many of these: 100,000 in {@code deaths/100000-births}
 */
record RateUnit(Unit count, Unit per, BigDecimal number) {
    /** A part after a slash. A longer number could exceed the limits of an interval. */
    private static final Pattern DIVISOR = Pattern.compile("(?:([1-9][0-9]{0,30})-)?([A-Za-z].*)");

    /** All ways to read the unit; none if it is not a rate. */
    static List<RateUnit> of(Optional<Unit> unit) {
        List<RateUnit> readings = new ArrayList<>();
        String[] parts = unit.map(Unit::code).orElse("").split("/", -1);
        for (int i = 1; i < parts.length; i++) {
            List<String> others = new ArrayList<>(List.of(parts));
            Matcher divisor = DIVISOR.matcher(others.remove(i));
            if (divisor.matches()) {
                BigDecimal number =
                        new BigDecimal(Optional.ofNullable(divisor.group(1)).orElse("1"));
                unit(divisor.group(2))
                        .ifPresent(per -> readings.add(new RateUnit(Unit.of(String.join("/", others)), per, number)));
            }
        }
        return readings;
    }

    /** The unit with this code; empty if it is none by itself, such as "million". */
    private static Optional<Unit> unit(String code) {
        try {
            return Optional.of(Unit.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
