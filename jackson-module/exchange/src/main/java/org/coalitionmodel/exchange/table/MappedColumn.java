package org.coalitionmodel.exchange.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ledger.Sentinels;
import org.jspecify.annotations.Nullable;

/**
 * A column, as a mapping describes it.
 *
 * @param type what its cells are
 * @param isOptional whether the table may lack it
 * @param ignored why it is not used; null if it may be used
 * @param missing the texts that stand for no value
 * @param patterns the forms of its dates
 * @param decimal the decimal sign of its numbers
 */
record MappedColumn(
        CellType type,
        boolean isOptional,
        @Nullable String ignored,
        Set<String> missing,
        List<DatePattern> patterns,
        char decimal) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,200}([.][0-9]{1,200})?([eE][-+]?[0-9]{1,2})?");

    /** Copies the collections. */
    MappedColumn {
        missing = Set.copyOf(missing);
        patterns = List.copyOf(patterns);
    }

    /** What the cells of a column are. */
    enum CellType {
        /** A text as it is. */
        TEXT("be a text"),
        /** A number. */
        NUMBER("be a number"),
        /** A date in one of the forms of the column. */
        DATE("be a date in a form of the column");

        private final String rule;

        CellType(String rule) {
            this.rule = rule;
        }

        /** The rule that its cells keep. */
        String rule() {
            return rule;
        }
    }

    /** Whether a text stands for no value. */
    boolean isMissing(String text) {
        return missing.contains(text)
                || number(text).filter(missing::contains).isPresent()
                || (type == CellType.DATE
                        && value(text).filter(MappedColumn::isNoDate).isPresent());
    }

    private static boolean isNoDate(String edtf) {
        return Sentinels.isNoYear(Integer.parseInt(edtf.substring(0, "2000".length())));
    }

    /** The value of a cell: numbers without trailing zeros, dates as EDTF; empty if it is not of the type. */
    Optional<String> value(String text) {
        return switch (type) {
            case TEXT -> Optional.of(text);
            case NUMBER -> number(text);
            case DATE ->
                patterns.stream()
                        .flatMap(pattern -> pattern.edtf(text).stream())
                        .findFirst();
        };
    }

    private Optional<String> number(String text) {
        String point = decimal == '.' ? text : text.indexOf('.') >= 0 ? "" : text.replace(decimal, '.');
        return type == CellType.NUMBER && NUMBER.matcher(point).matches()
                ? Optional.of(new BigDecimal(point).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
