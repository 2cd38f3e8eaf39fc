package org.coalitionmodel.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A date with exactly the precision that a source gives: a date of the Extended Date/Time Format (EDTF; ISO
 * 8601-2:2019), level 1, or one of the parts of a year of level 2. It has no time of day and no time zone. It is not a
 * span with two ends: that is a {@link TimePeriod}.
 *
 * <table>
 * <caption>Accepted forms</caption>
 * <tr><th>form</th><th>example</th></tr>
 * <tr><td>day, month, year</td><td>{@code 2022-05-11}, {@code 2014-09}, {@code 2021}</td></tr>
 * <tr><td>season: 21 spring, 22 summer, 23 autumn, 24 winter</td><td>{@code 2021-23}</td></tr>
 * <tr><td>some year of a decade or century</td><td>{@code 201X}, {@code 20XX}</td></tr>
 * <tr><td>some month of a year, some day of a month or year</td>
 * <td>{@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}</td></tr>
 * <tr><td>year before 0; year 0 is 1 BC</td>
 * <td>{@code -0043}, {@code -0043-03-15}, {@code -01XX}</td></tr>
 * <tr><td>year of five to nine digits</td><td>{@code Y170000002}, {@code Y-17000}</td></tr>
 * <tr><td>spring, summer, autumn, winter of the northern hemisphere, 25 to 28, or of the southern, 29 to 32</td>
 * <td>{@code 2021-27}</td></tr>
 * <tr><td>quarter, 33 to 36</td><td>{@code 2022-33}</td></tr>
 * <tr><td>four months, 37 to 39</td><td>{@code 2022-37}</td></tr>
 * <tr><td>half-year, 40 and 41</td><td>{@code 2022-40}</td></tr>
 * <tr><td>any of these, uncertain, approximate, or both</td>
 * <td>{@code 2022?}, {@code 2014-09~}, {@code 201X%}</td></tr>
 * </table>
 *
 * <p>The parts of a year from 25 to 41 belong to level 2. No other level 2 form is accepted: no sets, no qualifier on
 * part of a date, no unspecified digit before a known one. Two level 0 forms are not accepted: a time of day,
 * and a century of two digits.
 *
 * <p>Days are those of the Gregorian calendar, even before its introduction. Each date can be written in only one way,
 * so dates are equal if and only if their texts are equal.
 *
 * <pre>{@code
 * var founded = PartialDate.parse("2014-09");
 * founded.latest();                               // 2014-09-30
 * founded.before(PartialDate.of(2015));         // YES
 * founded.before(PartialDate.of(2014));         // UNDETERMINED
 * founded.before(PartialDate.parse("2015?"));   // UNDETERMINED
 * PartialDate.parse("2022-33").latest();          // 2022-03-31
 * }</pre>
 *
 * @param text the date in EDTF
 */
@TextPattern("^" + PartialDate.PATTERN + "$")
public record PartialDate(String text) implements Serializable {
    private static final String EXAMPLES = "2022-05-11, 2014-09 or 2021";
    /** Matches the text of every valid date. It does not check the calendar completely. */
    static final String PATTERN = "(Y-?[1-9][0-9]{4,8}|-?[0-9]{2}XX|-?[0-9]{3}X"
            + "|-?[0-9]{4}(-XX(-XX)?|-(2[1-9]|3[0-9]|4[01])|-02(-(XX|0[1-9]|[12][0-9]))?|-(0[469]|11)(-(XX|0[1-9]|[12][0-9]|30))?"
            + "|-(0[13578]|1[02])(-(XX|0[1-9]|[12][0-9]|3[01]))?)?)[?~%]?";

    private static final Pattern SHAPE = Pattern.compile("""
            (?: Y-?[1-9]\\d{4,8}
              | -?\\d\\dXX
              | -?\\d{3}X
              | (?<year>-?\\d{4}) (?: -XX (?:-XX)? | -(?<month>\\d\\d) (?<dayOfMonth> -XX | -(?<day>\\d\\d) )? )?
            ) [?~%]?\
            """, Pattern.COMMENTS);

    /** How precise a date is: the smallest unit of time that its digits name. */
    public enum Precision {
        /** One day: {@code 2022-05-11}. */
        DAY,
        /** One month, possibly with an unspecified day: {@code 1985-04}, {@code 1985-04-XX}. */
        MONTH,
        /** One season: {@code 2021-23}. Its exact days are not known, even if the hemisphere is. */
        SEASON,
        /** Three months: {@code 2022-33} is January to March. */
        QUARTER,
        /** Four months: {@code 2022-37} is January to April. */
        QUADRIMESTER,
        /** Six months: {@code 2022-40} is January to June. */
        HALF_YEAR,
        /** One year, possibly with an unspecified month or day: {@code 2004}, {@code 2004-XX}, {@code 1985-XX-XX}. */
        YEAR,
        /** An unspecified year of a decade: {@code 201X}; {@code -199X}, from -1999 to -1990. */
        DECADE,
        /**
         * An unspecified year of a century: {@code 20XX}, from 2000 to 2099; {@code -00XX}, from -99 to -1, because
         * year 0 belongs to {@code 00XX}.
         */
        CENTURY
    }

    /**
     * Checks the form and the calendar.
     *
     * @param text the date in EDTF
     * @throws IllegalArgumentException if the text has none of the forms above, or names a month or day that does not
     *     exist
     */
    public PartialDate {
        if (!isCommon(Rule.given("PartialDate.text", text))) {
            check(text);
        }
    }

    /**
     * Fast check that accepts most dates: a year, month or day of the years 0000 to 9999, with a day that every month
     * has.
     */
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
        String fault = fault(text);
        if (fault != null) {
            throw Rule.broken(
                    "PartialDate.text",
                    "be an EDTF date" + described(fault, DateSuggestion.dates(text), EXAMPLES),
                    text,
                    null);
        }
    }

    /**
     * The part of an error message that says what is wrong with a text and how to write the date, as far as either is
     * known.
     */
    static String described(String fault, List<String> likely, String examples) {
        String advice = likely.isEmpty() ? "" : "write " + String.join(" or ", likely);
        if (fault.isEmpty() && advice.isEmpty()) {
            return ", such as " + examples + ",";
        }
        return " (" + fault + (fault.isEmpty() || advice.isEmpty() ? "" : "; ") + advice + ")";
    }

    /** Whether the text is a valid date. */
    static boolean isDate(String text) {
        return isCommon(text) || fault(text) == null;
    }

    /** What is wrong with a text; empty if it has none of the forms, null if it is a valid date. */
    static @Nullable String fault(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return DateSuggestion.hasTimeOfDay(text) ? "without a time of day" : "";
        }
        if ("-0000".equals(parts.group("year"))) {
            return "year 0 is 0000";
        }
        if (parts.group("month") == null) {
            return null;
        }
        int month = Integer.parseInt(parts.group("month"));
        if (month == 0 || month > 41 || (month > 12 && month < 21)) {
            return "a month is 01 to 12, a season 21 to 32, a quarter 33 to 36, four months 37 to 39, a half-year 40"
                    + " or 41";
        }
        if (month > 12 && parts.group("dayOfMonth") != null) {
            return "only a month has days";
        }
        if (parts.group("day") == null) {
            return null;
        }
        int days = YearMonth.of(Integer.parseInt(parts.group("year")), month).lengthOfMonth();
        int day = Integer.parseInt(parts.group("day"));
        return day >= 1 && day <= days ? null : "this month has days 01 to " + days;
    }

    /**
     * Parses a date in EDTF.
     *
     * @param text a date in EDTF
     * @return the date
     * @throws IllegalArgumentException if the text has none of the forms above, or names a month or day that does not
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
     * @param month the month, from 1 to 12; a season, quarter or half-year can only be parsed
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
        return new PartialDate(Rule.given("PartialDate.day", day).toString());
    }

    /**
     * How precise the date is.
     *
     * @return the smallest unit of time that its digits name
     */
    public Precision precision() {
        int end = endOfYear();
        if (text.charAt(end - 1) == 'X') {
            return text.charAt(end - 2) == 'X' ? Precision.CENTURY : Precision.DECADE;
        }
        int month = month();
        if (month == 0) {
            return Precision.YEAR;
        }
        if (month > 12) {
            return month < 33
                    ? Precision.SEASON
                    : month < 37 ? Precision.QUARTER : month < 40 ? Precision.QUADRIMESTER : Precision.HALF_YEAR;
        }
        return day() == 0 ? Precision.MONTH : Precision.DAY;
    }

    /**
     * Whether the source is uncertain about the date: {@code ?} or {@code %}.
     *
     * @return true if it is
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
     * The first day that the date may stand for. Uncertainty or approximation does not move it, because its extent is
     * not known.
     *
     * <p>For a season, this is the first day of its widest interpretation. Seasons may be counted from whole months or
     * from equinoxes and solstices, so a season may extend over four months:
     *
     * <ul>
     *   <li>northern spring and southern autumn: March to June;
     *   <li>northern summer and southern winter: June to September;
     *   <li>northern autumn and southern spring: September to December;
     *   <li>northern winter and southern summer: December to March. The year may be that of the December or that of the
     *       March, so the season may start on 1 December of the year before.
     * </ul>
     *
     * <p>Without a hemisphere, a spring or autumn may be at any time of the year. A summer or winter then extends as
     * far as a northern winter.
     *
     * @return the day, never after {@link #latest()}
     */
    public LocalDate earliest() {
        return switch (precision()) {
            case CENTURY, DECADE, YEAR -> LocalDate.of(firstYear(), Month.JANUARY, 1);
            case SEASON, QUARTER, QUADRIMESTER, HALF_YEAR ->
                turnsTheYear()
                        ? LocalDate.of(firstYear() - 1, Month.DECEMBER, 1)
                        : LocalDate.of(firstYear(), firstMonth(), 1);
            case MONTH -> LocalDate.of(firstYear(), month(), 1);
            case DAY -> LocalDate.of(firstYear(), month(), day());
        };
    }

    /**
     * The last day that the date may stand for; see {@link #earliest()}. A season that may start in the year before may
     * end on 31 March of the following year.
     *
     * @return the day, never before {@link #earliest()}
     */
    public LocalDate latest() {
        return switch (precision()) {
            case CENTURY, DECADE, YEAR -> LocalDate.of(lastYear(), Month.DECEMBER, 31);
            case SEASON, QUARTER, QUADRIMESTER, HALF_YEAR ->
                turnsTheYear()
                        ? LocalDate.of(lastYear() + 1, Month.MARCH, 31)
                        : YearMonth.of(lastYear(), firstMonth() + months() - 1).atEndOfMonth();
            case MONTH -> YearMonth.of(lastYear(), month()).atEndOfMonth();
            case DAY -> earliest();
        };
    }

    /**
     * Whether this date is before the other. Each date stands for one unknown day among the days that it may mean.
     *
     * @param other the date to compare with
     * @return yes or no if the answer is the same for all such days; undetermined otherwise, and always if one of the
     *     dates is uncertain or approximate
     */
    public Verdict before(PartialDate other) {
        if (isQualified() || other.isQualified()) {
            return Verdict.UNDETERMINED;
        }
        if (latest().isBefore(other.earliest())) {
            return Verdict.YES;
        }
        return earliest().isBefore(other.latest()) ? Verdict.UNDETERMINED : Verdict.NO;
    }

    /**
     * Whether this date is after the other: {@link #before(PartialDate)} with the dates swapped.
     *
     * @param other the date to compare with
     * @return yes or no if the answer is the same for all such days; undetermined otherwise, and always if one of the
     *     dates is uncertain or approximate
     */
    public Verdict after(PartialDate other) {
        return other.before(this);
    }

    /** The date in EDTF, as {@link #parse(String)} accepts it. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * Whether the date is {@linkplain #isUncertain() uncertain} or {@linkplain #isApproximate() approximate}. EDTF
     * calls such a date qualified.
     *
     * @return true if it is
     */
    public boolean isQualified() {
        return isUncertain() || isApproximate();
    }

    /**
     * Whether the digits name one whole day, month, quarter, half-year or year. False for an unspecified part of one,
     * and for a season, whose days vary.
     */
    boolean hasKnownDays() {
        return text.indexOf('X') < 0 && precision() != Precision.SEASON;
    }

    /** Whether this is a season that may begin in the year before and end in the following year. */
    private boolean turnsTheYear() {
        return switch (month()) {
            case 22, 24, 28, 30 -> true;
            default -> false;
        };
    }

    /** The first month of a part of the year that does not cross the turn of the year. */
    private int firstMonth() {
        int part = month();
        return switch (part) {
            case 21, 23 -> 1;
            case 25, 31 -> 3;
            case 26, 32 -> 6;
            case 27, 29 -> 9;
            default -> part < 37 ? 3 * (part - 33) + 1 : part < 40 ? 4 * (part - 37) + 1 : 6 * (part - 40) + 1;
        };
    }

    /** The maximum number of months of a part of the year that does not cross the turn of the year. */
    private int months() {
        return switch (precision()) {
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            default -> month() < 25 ? 12 : 4;
        };
    }

    private int firstYear() {
        return year(text.startsWith("-") ? '9' : '0');
    }

    private int lastYear() {
        // Year 0 is not written with a sign.
        return text.startsWith("-") ? Math.min(year('0'), -1) : year('9');
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

    /** The two-digit number at this position, or 0 if there is none or it is unspecified. */
    private int twoDigits(int start) {
        return start >= text.length() || text.charAt(start) == 'X' ? 0 : Integer.parseInt(text, start, start + 2, 10);
    }

    private static String digits(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }
}
