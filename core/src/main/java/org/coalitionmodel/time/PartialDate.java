package org.coalitionmodel.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.quantity.Verdict;
import org.coalitionmodel.rule.Rule;

/**
 * A date as exactly as a source gives it, and no more so: a date of the Extended Date/Time Format, level 1 (EDTF; ISO
 * 8601-2:2019). It has no time of day and no time zone, and is not a span with two ends: that is a {@link Period}.
 *
 * <table> <caption>What can be written</caption> <tr><th>form</th><th>example</th></tr> <tr><td>day, month,
 * year</td><td>{@code 2022-05-11}, {@code 2014-09}, {@code 2021}</td></tr> <tr><td>season: 21 spring, 22 summer, 23
 * autumn, 24 winter</td><td>{@code 2021-23}</td></tr> <tr><td>some year of a decade or century</td><td>{@code 201X},
 * {@code 20XX}</td></tr> <tr><td>some month of a year, some day of a month or year</td> <td>{@code 2004-XX}, {@code
 * 1985-04-XX}, {@code 1985-XX-XX}</td></tr> <tr><td>year before 0; year 0 is 1 BC</td><td>{@code -0043}, {@code
 * -0043-03-15}</td></tr> <tr><td>year of five to nine digits</td><td>{@code Y170000002}, {@code Y-17000}</td></tr>
 * <tr><td>any of these, uncertain, approximate, or both</td><td>{@code 2022?}, {@code 2014-09~}, {@code
 * 201X%}</td></tr> </table>
 *
 * <p>Days are those of the Gregorian calendar, also before it was introduced. Each date can be written in one way only,
 * so dates are equal if they are written alike.
 *
 * <pre>{@code
 * var founded = PartialDate.parse("2014-09");
 * founded.latest();                               // 2014-09-30
 * founded.isBefore(PartialDate.of(2015));         // YES
 * founded.isBefore(PartialDate.of(2014));         // UNDETERMINED
 * founded.isBefore(PartialDate.parse("2015?"));   // UNDETERMINED
 * }</pre>
 *
 * @param text the date in EDTF
 */
public record PartialDate(String text) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("""
            (?: Y-?[1-9]\\d{4,8}
              | \\d\\dXX
              | \\d{3}X
              | (?<year>-?\\d{4}) (?: -XX (?:-XX)? | -(?<month>\\d\\d) (?<dayOfMonth> -XX | -(?<day>\\d\\d) )? )?
            ) [?~%]?\
            """, Pattern.COMMENTS);

    /** How exactly a date is given: the smallest stretch of time that its digits name. */
    public enum Precision {
        /** One day: {@code 2022-05-11}. */
        DAY,
        /** One month, and perhaps an unspecified day of it: {@code 1985-04}, {@code 1985-04-XX}. */
        MONTH,
        /** One season: {@code 2021-23}. */
        SEASON,
        /**
         * One year, and perhaps an unspecified month or day of it: {@code 2004}, {@code 2004-XX}, {@code 1985-XX-XX}.
         */
        YEAR,
        /** An unspecified year of ten: {@code 201X}. */
        DECADE,
        /** An unspecified year of a hundred: {@code 20XX}, from 2000 to 2099. */
        CENTURY
    }

    /**
     * Checks the form and the calendar.
     *
     * @param text the date in EDTF
     * @throws IllegalArgumentException if the text is not one of the forms above, or names a month or day that does not
     *     exist
     */
    public PartialDate {
        if (!isCommon(text)) {
            check(text);
        }
    }

    /** A year, month or day of the years 0000 to 9999, and days that every month has: most dates are one of these. */
    private static boolean isCommon(String text) {
        int length = text.length();
        return (length == 4 || length == 7 || length == 10)
                && isNumber(text, 0, 4)
                && (length < 7 || (text.charAt(4) == '-' && isNumber(text, 5, 7) && isWithin(text, 5, 12)))
                && (length < 10 || (text.charAt(7) == '-' && isNumber(text, 8, 10) && isWithin(text, 8, 28)));
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(String text, int start, int most) {
        int number = 10 * (text.charAt(start) - '0') + text.charAt(start + 1) - '0';
        return number >= 1 && number <= most;
    }

    private static void check(String text) {
        Matcher parts = SHAPE.matcher(text);
        boolean matches = parts.matches();
        require(matches || text.length() < 11 || text.charAt(10) != 'T', "without a time of day", text);
        Rule.require(matches, "PartialDate.text", "be an EDTF level 1 date", text);
        require(!"-0000".equals(parts.group("year")), "year 0 is 0000", text);
        if (parts.group("month") != null) {
            int month = Integer.parseInt(parts.group("month"));
            boolean season = month >= 21 && month <= 24;
            require(season || (month >= 1 && month <= 12), "a month is 01 to 12, a season 21 to 24", text);
            require(!season || parts.group("dayOfMonth") == null, "a season has no days", text);
        }
        if (parts.group("day") != null) {
            int year = Integer.parseInt(parts.group("year"));
            int month = Integer.parseInt(parts.group("month"));
            int day = Integer.parseInt(parts.group("day"));
            int days = YearMonth.of(year, month).lengthOfMonth();
            require(day >= 1 && day <= days, "this month has days 01 to " + days, text);
        }
    }

    /**
     * The date that is written so.
     *
     * @param text a date in EDTF level 1
     * @return the date
     * @throws IllegalArgumentException if the text is not one of the forms above, or names a month or day that does not
     *     exist
     */
    public static PartialDate parse(String text) {
        return new PartialDate(text);
    }

    /**
     * A year.
     *
     * @param year the year, from -999999999 to 999999999; year 0 is 1 BC
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate((year < -9999 || year > 9999 ? "Y" : "") + digits(year));
    }

    /**
     * A month of a year.
     *
     * @param year the year, from -9999 to 9999
     * @param month the month, from 1 to 12; a season can only be parsed
     * @return the date
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static PartialDate of(int year, int month) {
        Rule.require(month >= 1 && month <= 12, "PartialDate.month", "be 1 to 12", month);
        return new PartialDate(digits(year) + String.format(Locale.ROOT, "-%02d", month));
    }

    /**
     * A day.
     *
     * @param day the day, of a year from -9999 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /**
     * How exactly the date is given.
     *
     * @return the smallest stretch of time that the digits name
     */
    public Precision precision() {
        if (text.charAt(2) == 'X') {
            return Precision.CENTURY;
        }
        if (text.charAt(3) == 'X') {
            return Precision.DECADE;
        }
        int month = month();
        if (month == 0) {
            return Precision.YEAR;
        }
        if (month > 12) {
            return Precision.SEASON;
        }
        return day() == 0 ? Precision.MONTH : Precision.DAY;
    }

    /**
     * Whether the source doubts the date: {@code ?} or {@code %}.
     *
     * @return true if it does
     */
    public boolean isUncertain() {
        return text.endsWith("?") || text.endsWith("%");
    }

    /**
     * Whether the source gives the date as an estimate: {@code ~} or {@code %}.
     *
     * @return true if it does
     */
    public boolean isApproximate() {
        return text.endsWith("~") || text.endsWith("%");
    }

    /**
     * The first day that the date may stand for. A doubt or estimate does not widen it, as nobody knows how far; a
     * season's is that of the widest reading, because its name tells neither the hemisphere nor the year that a winter
     * is counted to: 1 December of the year before for summer and winter, 1 January for spring and autumn.
     *
     * @return the day, never after {@link #latest()}
     */
    public LocalDate earliest() {
        return switch (precision()) {
            case CENTURY, DECADE, YEAR -> LocalDate.of(year('0'), Month.JANUARY, 1);
            case SEASON ->
                turnsTheYear()
                        ? LocalDate.of(year('0') - 1, Month.DECEMBER, 1)
                        : LocalDate.of(year('0'), Month.JANUARY, 1);
            case MONTH -> LocalDate.of(year('0'), month(), 1);
            case DAY -> LocalDate.of(year('0'), month(), day());
        };
    }

    /**
     * The last day that the date may stand for; see {@link #earliest()}. A season's is 31 March of the year after for
     * summer and winter, 31 December for spring and autumn.
     *
     * @return the day, never before {@link #earliest()}
     */
    public LocalDate latest() {
        return switch (precision()) {
            case CENTURY, DECADE, YEAR -> LocalDate.of(year('9'), Month.DECEMBER, 31);
            case SEASON ->
                turnsTheYear()
                        ? LocalDate.of(year('9') + 1, Month.MARCH, 31)
                        : LocalDate.of(year('9'), Month.DECEMBER, 31);
            case MONTH -> YearMonth.of(year('9'), month()).atEndOfMonth();
            case DAY -> earliest();
        };
    }

    /**
     * Whether this date is before the other, each read as one day among those it may stand for.
     *
     * @param other the date to compare with
     * @return yes or no if that holds whatever the two days are; undetermined otherwise, and always if one of the dates
     *     is uncertain or approximate
     */
    public Verdict isBefore(PartialDate other) {
        if (isQualified() || other.isQualified()) {
            return Verdict.UNDETERMINED;
        }
        if (latest().isBefore(other.earliest())) {
            return Verdict.YES;
        }
        return earliest().isBefore(other.latest()) ? Verdict.UNDETERMINED : Verdict.NO;
    }

    /**
     * Whether this date is after the other: {@link #isBefore(PartialDate)} the other way round.
     *
     * @param other the date to compare with
     * @return yes or no if that holds whatever the two days are; undetermined otherwise, and always if one of the dates
     *     is uncertain or approximate
     */
    public Verdict isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** The date in EDTF, as {@link #parse(String)} takes it. */
    @Override
    public String toString() {
        return text;
    }

    boolean isQualified() {
        return isUncertain() || isApproximate();
    }

    /**
     * Whether the digits name one day, month or year, and not some unspecified part of one or a season, whose days
     * differ.
     */
    boolean hasKnownDays() {
        return text.indexOf('X') < 0 && precision() != Precision.SEASON;
    }

    private boolean turnsTheYear() {
        return month() == 22 || month() == 24;
    }

    private int year(char unspecified) {
        String digits = text.substring(text.startsWith("Y") ? 1 : 0, endOfYear());
        return Integer.parseInt(digits.replace('X', unspecified));
    }

    private int month() {
        return twoDigits(endOfYear() + 1);
    }

    private int day() {
        return twoDigits(endOfYear() + 4);
    }

    private int endOfYear() {
        if (text.startsWith("Y")) {
            return text.length() - (isQualified() ? 1 : 0);
        }
        return text.startsWith("-") ? 5 : 4;
    }

    /** The number that starts there, or 0 if nothing does or it is unspecified. */
    private int twoDigits(int start) {
        return start >= text.length() || text.charAt(start) == 'X' ? 0 : Integer.parseInt(text, start, start + 2, 10);
    }

    private static String digits(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    private static void require(boolean holds, String reason, String text) {
        if (!holds) {
            throw Rule.broken("PartialDate.text", "be an EDTF level 1 date (" + reason + ")", text, null);
        }
    }
}
