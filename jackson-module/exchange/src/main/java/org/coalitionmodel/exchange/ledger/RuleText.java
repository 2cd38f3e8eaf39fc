package org.coalitionmodel.exchange.ledger;

import java.util.regex.Pattern;

/** The rule in the message of an exception, without the values that break it. */
public final class RuleText {
    /** What follows the rule: the value, and where it is. */
    private static final Pattern VALUE = Pattern.compile("(?s)( but was |: ?\n| \\(id=|\n).*");

    private static final Pattern COMPARED = Pattern.compile(" [^ )]*[0-9][^ )]*$");

    private RuleText() {}

    /**
     * The rule.
     *
     * @param message a message such as {@code Interval.low must not be above 3 but was 4 (id=deaths)}
     * @return the rule: {@code Interval.low must not be above}
     */
    public static String of(String message) {
        String rule = VALUE.matcher(message).replaceFirst("");
        return COMPARED.matcher(rule).replaceFirst("");
    }
}
