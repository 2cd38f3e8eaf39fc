package org.coalitionmodel.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A value as the text of a cell in CSV. */
final class CsvCell {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private CsvCell() {}

    /** The text of a value; empty if it is absent. */
    static String text(StatisticColumn.Type type, @Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        return type == StatisticColumn.Type.TEXT && needsApostrophe(text) ? "'" + text : text;
    }

    private static boolean needsApostrophe(String text) {
        return text.startsWith("'")
                || (STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches());
    }

    /**
     * The value of a text that is not empty.
     *
     * @throws InvalidRowException if the text is no value of the column's type
     */
    static Object value(StatisticColumn column, String text) {
        try {
            return switch (column.type()) {
                case TEXT -> text.startsWith("'") ? text.substring(1) : text;
                case WHOLE -> Integer.valueOf(text);
                case NUMBER -> new BigDecimal(text);
                case DATE -> LocalDate.parse(text);
                case BOOLEAN -> truth(text);
            };
        } catch (NumberFormatException | DateTimeException e) {
            String rule = "be of the type " + column.type().javaType().getSimpleName();
            throw new InvalidRowException(Rule.message("StatisticTable." + column, rule, text, null), column.name(), e);
        }
    }

    /** Spreadsheets write capital letters. */
    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException(text);
        };
    }
}
