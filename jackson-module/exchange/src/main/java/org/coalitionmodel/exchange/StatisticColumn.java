package org.coalitionmodel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * A column of the {@link StatisticTable}. Its value is either stored or derived. Derived columns repeat what follows
 * from the stored ones, so that SQL can use it.
 */
public final class StatisticColumn {
    private final String name;
    private final Type type;
    private final boolean isRequired;
    private final String description;
    private final List<String> path;
    private final CellForm form;
    private final @Nullable Function<Statistic, @Nullable Object> derivation;

    private StatisticColumn(
            String name,
            Type type,
            boolean isRequired,
            String description,
            List<String> path,
            CellForm form,
            @Nullable Function<Statistic, @Nullable Object> derivation) {
        this.name = name;
        this.type = type;
        this.isRequired = isRequired;
        this.description = description;
        this.path = path;
        this.form = form;
        this.derivation = derivation;
    }

    /** A column that every row has. */
    static StatisticColumn required(String name, String path, CellForm form, String description) {
        return new StatisticColumn(name, form.type(), true, description, names(path), form, null);
    }

    /** A column that a row may lack. */
    static StatisticColumn stored(String name, String path, CellForm form, String description) {
        return new StatisticColumn(name, form.type(), false, description, names(path), form, null);
    }

    /** A column that follows from the others. */
    static StatisticColumn derived(
            String name, Type type, Function<Statistic, @Nullable Object> derivation, String description) {
        return new StatisticColumn(name, type, false, description, List.of(), CellForm.JSON, derivation);
    }

    private static List<String> names(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    /** {@return the name, which needs no quotes in SQL: {@code low_open}} */
    public String name() {
        return name;
    }

    /** {@return the type of its values} */
    public Type type() {
        return type;
    }

    /** {@return whether every row has a value; otherwise it may be absent, which is null in SQL and an empty cell in CSV} */
    public boolean isRequired() {
        return isRequired;
    }

    /** {@return whether its value follows from the stored columns} */
    public boolean isDerived() {
        return derivation != null;
    }

    /** {@return what the column is, in English} */
    public String description() {
        return description;
    }

    /** The names of the fields that lead to a stored value in the JSON of a statistic; empty for {@code rest}. */
    List<String> path() {
        return path;
    }

    CellForm form() {
        return form;
    }

    @Nullable
    Function<Statistic, @Nullable Object> derivation() {
        return derivation;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    /** The type of the values of a column. */
    public enum Type {
        /** A text, never empty: a {@link String}. In SQL {@code STRING}. */
        TEXT(String.class),
        /** A whole number: an {@link Integer}. In SQL {@code INT}. */
        WHOLE(Integer.class),
        /**
         * A decimal number with at most 20 digits before the point and 18 after it: a {@link BigDecimal}. In SQL {@code
         * DECIMAL(38, 18)}.
         */
        NUMBER(BigDecimal.class),
        /** A day from the year 1 to the year 9999: a {@link LocalDate}. In SQL {@code DATE}. */
        DATE(LocalDate.class),
        /** True or false: a {@link Boolean}. In SQL {@code BOOLEAN}. */
        BOOLEAN(Boolean.class);

        private final Class<?> javaType;

        Type(Class<?> javaType) {
            this.javaType = javaType;
        }

        /** {@return the Java type of the values} */
        public Class<?> javaType() {
            return javaType;
        }
    }
}
