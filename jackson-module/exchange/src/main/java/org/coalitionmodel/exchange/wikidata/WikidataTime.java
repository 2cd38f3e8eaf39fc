package org.coalitionmodel.exchange.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ledger.Sentinels;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.PartialDate.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dates as values of Wikidata, with a precision and a calendar.
 *
 * <table>
 * <caption>Precisions</caption>
 * <tr><th>precision</th><th>date</th></tr>
 * <tr><td>11, day</td><td>{@code 2014-09-10}; a day of the Julian calendar becomes one of the Gregorian calendar</td></tr>
 * <tr><td>10, month</td><td>{@code 2014-09}</td></tr>
 * <tr><td>9, year</td><td>{@code 2014}; {@code -0043} is the year 44 BCE, which Wikidata writes {@code -0044}</td></tr>
 * <tr><td>8, decade</td><td>{@code 199X}</td></tr>
 * <tr><td>7, century</td><td>{@code 19XX~}: the twentieth century is 1901 to 2000, and {@code 19XX} is 1900 to 1999</td></tr>
 * </table>
 */
final class WikidataTime {
    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String GREGORIAN = ENTITY + "Q1985727";
    private static final String JULIAN = ENTITY + "Q1985786";

    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int DECADE = 8;
    private static final int CENTURY = 7;

    private static final Pattern TIME = Pattern.compile("([+-])(\\d{1,9})-(\\d\\d)-(\\d\\d)T00:00:00Z");
    private static final Pattern VAGUE_CENTURY = Pattern.compile("(\\d\\d)XX~");

    private WikidataTime() {}

    /**
     * Reads a date.
     *
     * @param value the JSON of the value
     * @return the date, which is not qualified unless it is a century
     * @throws IllegalArgumentException if the model has no such date
     */
    static PartialDate read(JsonNode value) {
        Matcher time = TIME.matcher(value.path("time").asString(""));
        Rule.require(time.matches(), "Time.time", "be a day without a time of day", value.path("time"));
        for (String field : new String[] {"timezone", "before", "after"}) {
            Rule.require(value.path(field).asInt(0) == 0, "Time." + field, "be 0", value.path(field));
        }
        String calendar = value.path("calendarmodel").asString("");
        int precision = value.path("precision").asInt(-1);
        boolean isJulian = calendar.equals(JULIAN);
        Rule.require(isJulian || calendar.equals(GREGORIAN), "Time.calendarmodel", "be Gregorian or Julian", calendar);
        Rule.require(
                !isJulian || precision == DAY,
                "Time.precision",
                "be a day in the Julian calendar, whose months and years are no others,",
                precision);
        int number = Integer.parseInt(time.group(2));
        Rule.require(number > 0, "Time.time", "not be in the year 0, which does not exist,", value.path("time"));
        int year = time.group(1).equals("-") ? 1 - number : number;
        int month = Integer.parseInt(time.group(3));
        int day = Integer.parseInt(time.group(4));
        Rule.require(
                precision >= YEAR || (year > 0 && year <= 9999),
                "Time.time",
                "be in the years 1 to 9999 for a decade or a century",
                year);
        Rule.require(
                precision < YEAR || !isNoYear(year),
                "Time.time",
                "not be in a year that stands for no date",
                value.path("time"));
        return switch (precision) {
            case DAY -> PartialDate.of(isJulian ? gregorian(year, month, day) : day(year, month, day));
            case MONTH -> PartialDate.of(year, month);
            case YEAR -> PartialDate.of(year);
            case DECADE -> PartialDate.parse(String.format(Locale.ROOT, "%03dX", year / 10));
            case CENTURY -> PartialDate.parse(String.format(Locale.ROOT, "%02dXX~", (year - 1) / 100));
            default -> throw Rule.broken("Time.precision", "be a day, month, year, decade or century", precision, null);
        };
    }

    /** Whether files write the year where they have no date. Only 0 is a real year: 1 BCE, which Wikidata writes -0001. */
    private static boolean isNoYear(int year) {
        return year != 0 && Sentinels.isNoYear(year);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Time.time must be a day of the calendar", e);
        }
    }

    /** The day in the Gregorian calendar, by the formula of the Explanatory Supplement to the Astronomical Almanac. */
    private static LocalDate gregorian(int year, int month, int day) {
        boolean isLeap = Math.floorMod(year, 4) == 0;
        int days = month == 2 && isLeap ? 29 : day(2001, month, 1).lengthOfMonth();
        Rule.require(day >= 1 && day <= days, "Time.time", "be a day of the calendar", day);
        // March is the first month of the year that is counted here, so that a leap day is its last day.
        int toMarch = (14 - month) / 12;
        long years = year + 4800L - toMarch;
        long julianDay =
                day + (153L * (month + 12L * toMarch - 3) + 2) / 5 + 365 * years + Math.floorDiv(years, 4) - 32083;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }

    /**
     * Writes a date. Whether it is approximate or uncertain is no part of the value.
     *
     * @param date the date
     * @return the JSON of the value; empty if Wikidata has no such date
     */
    static Optional<ObjectNode> write(PartialDate date) {
        String text = date.text();
        if (VAGUE_CENTURY.matcher(text).matches()) {
            return Optional.of(node(100 * (Integer.parseInt(text, 0, 2, 10) + 1), 0, 0, CENTURY));
        }
        int year = date.earliest().getYear();
        if (isNoYear(year) && date.precision().compareTo(Precision.YEAR) <= 0) {
            return Optional.empty();
        }
        String plain = date.isQualified() ? text.substring(0, text.length() - 1) : text;
        return switch (date.precision()) {
            case DAY ->
                Optional.of(node(
                        year, date.earliest().getMonthValue(), date.earliest().getDayOfMonth(), DAY));
            case MONTH ->
                plain.endsWith("X")
                        ? Optional.empty()
                        : Optional.of(node(year, date.earliest().getMonthValue(), 0, MONTH));
            case YEAR -> plain.endsWith("X") ? Optional.empty() : Optional.of(node(year, 0, 0, YEAR));
            case DECADE -> year > 0 ? Optional.of(node(year, 0, 0, DECADE)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static ObjectNode node(int year, int month, int day, int precision) {
        String time = String.format(
                Locale.ROOT,
                "%s%04d-%02d-%02dT00:00:00Z",
                year > 0 ? "+" : "-",
                year > 0 ? year : 1 - year,
                month,
                day);
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", time)
                .put("timezone", 0)
                .put("before", 0)
                .put("after", 0)
                .put("precision", precision)
                .put("calendarmodel", GREGORIAN);
    }
}
