package org.coalitionmodel.exchange;

import static org.coalitionmodel.exchange.CellForm.INTEGER;
import static org.coalitionmodel.exchange.CellForm.JSON;
import static org.coalitionmodel.exchange.CellForm.MAPPER;
import static org.coalitionmodel.exchange.CellForm.QUANTITY;
import static org.coalitionmodel.exchange.CellForm.STRING;
import static org.coalitionmodel.exchange.CellForm.STRINGS;
import static org.coalitionmodel.exchange.StatisticColumn.Type.BOOLEAN;
import static org.coalitionmodel.exchange.StatisticColumn.Type.DATE;
import static org.coalitionmodel.exchange.StatisticColumn.Type.NUMBER;
import static org.coalitionmodel.exchange.StatisticColumn.Type.TEXT;
import static org.coalitionmodel.exchange.StatisticColumn.derived;
import static org.coalitionmodel.exchange.StatisticColumn.required;
import static org.coalitionmodel.exchange.StatisticColumn.stored;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layout of a table of statistics, one a row, for CSV, Parquet and SQL. A row is a map from the name of a column to
 * its value, in the order of the columns. It has no entry for what is absent.
 *
 * <p>A row loses nothing: {@link #statistic(Map)} inverts {@link #row(Statistic)}. What has no column of its own is in
 * the column {@code rest}, as JSON. The page EXCHANGE.md describes each column.
 *
 * <pre>{@code
 * Map<String, Object> row = StatisticTable.row(statistic);
 * row.get("quantity");                                 // more than 210 cells
 * row.get("low");                                      // 210
 * row.get("low_open");                                 // true
 * StatisticTable.statistic(row).equals(statistic);     // true
 * }</pre>
 */
public final class StatisticTable {
    private static final String REST = "rest";

    private static final List<StatisticColumn> COLUMNS = List.of(
            required("id", "id", STRING, "The id of the statistic."),
            required("type", "type", STRING, "The type: `level`, `share`, `comparison` or `rank`."),
            required("indicators", "indicators", STRINGS, "The ids of the indicators, separated by spaces."),
            stored("about", "about", STRING, "The id of the entity that the figure is about."),
            stored("place", "place", STRING, "The id of the place."),
            stored("period", "when/period", STRING, "The dates or the length: `2021`, `2014-09/..`, `P20Y`."),
            stored(
                    "time_bound",
                    "when/bound",
                    STRING,
                    "`by`, `atTheEarliest` or `sinceAtTheLatest`. Absent if the period is the time itself."),
            derived(
                    "from_day",
                    DATE,
                    DerivedCells::fromDay,
                    "The first day that may belong to the time. Absent if the time has no first day, or only relative or"
                            + " fiscal dates."),
            derived("to_day", DATE, DerivedCells::toDay, "The last day that may belong to the time, in the same way."),
            stored("status", "status", STRING, "The status of the figure, such as `estimated` or `target`."),
            stored("excluding", "excluding", STRINGS, "The ids of what is left out of the count, separated by spaces."),
            stored(
                    "quantity",
                    "quantity",
                    QUANTITY,
                    "The whole quantity as `Quantity.parse` reads it: `more than 210 cells`, `48 %`."),
            derived("value", NUMBER, DerivedCells.number(Quantity::value), "The number that the source gives."),
            derived(
                    "rounded_to",
                    NUMBER,
                    DerivedCells.number(Quantity::roundedTo),
                    "The step to which the value is rounded."),
            derived(
                    "bound",
                    TEXT,
                    DerivedCells.part(quantity -> Optional.of(Rule.word(quantity.bound()))),
                    "How the source hedges the number: `exactly`, `about`, `moreThan`, `atMost` and others."),
            derived(
                    "stated_low",
                    NUMBER,
                    DerivedCells.number(Quantity::low),
                    "The lowest number that the source considers possible."),
            derived(
                    "stated_high",
                    NUMBER,
                    DerivedCells.number(Quantity::high),
                    "The highest number that the source considers possible."),
            derived(
                    "low",
                    NUMBER,
                    DerivedCells.number(DerivedCells::low),
                    "The lower end of the possible numbers. Absent if they have no lower end."),
            derived(
                    "low_open",
                    BOOLEAN,
                    DerivedCells.part(DerivedCells::isLowOpen),
                    "Whether `low` itself is excluded."),
            derived(
                    "high",
                    NUMBER,
                    DerivedCells.number(DerivedCells::high),
                    "The upper end of the possible numbers. Absent if they have no upper end."),
            derived(
                    "high_open",
                    BOOLEAN,
                    DerivedCells.part(DerivedCells::isHighOpen),
                    "Whether `high` itself is excluded."),
            derived(
                    "unit",
                    TEXT,
                    DerivedCells.part(quantity -> quantity.unit().map(Unit::code)),
                    "The unit of all numbers: `percent`, `USD`, `deaths/year`."),
            derived(
                    "missing",
                    TEXT,
                    DerivedCells.part(quantity -> quantity.missing().map(Rule::word)),
                    "Why there is no number: `unknown`, `notGiven`, `withheld` or `none`."),
            stored("direction", "direction", STRING, "Of a comparison: `higher`, `lower`, `equal`, `better`, `worse`."),
            stored(
                    "measures",
                    "measures",
                    STRINGS,
                    "Of a comparison: how to interpret the quantity, such as `percent`. Several are alternatives."),
            stored("bases", "bases", JSON, "What a share or comparison is measured against. Several are alternatives."),
            derived(
                    "base_indicator",
                    TEXT,
                    DerivedCells.ofBase(base -> base.indicator().map(Id::value)),
                    "The indicator of the base, if there is one base and it has one."),
            derived(
                    "base_places",
                    TEXT,
                    DerivedCells.ofBase(StatisticTable::places),
                    "The places of the base, separated by spaces, if there is one base and it has some."),
            derived(
                    "base_period",
                    TEXT,
                    DerivedCells.ofBase(
                            base -> base.when().flatMap(When::period).map(TimePeriod::toString)),
                    "The period of the base, if there is one base and it has one."),
            stored("rank", "rank", INTEGER, "Of a rank: the position, from 1."),
            stored("rank_order", "order", STRING, "Of a rank: `descending` or `ascending`."),
            stored("out_of", "outOf", INTEGER, "Of a rank: the number of those ranked."),
            stored("streak", "streak", QUANTITY, "Of a rank: how long it has been held."),
            stored(
                    REST,
                    "",
                    JSON,
                    "All other attributes, as in the JSON of the statistic: names, citations, relations, the words for"
                            + " the time."));

    private static final Map<String, StatisticColumn> BY_NAME =
            COLUMNS.stream().collect(Collectors.toUnmodifiableMap(StatisticColumn::name, column -> column));

    private StatisticTable() {}

    /** {@return the columns in their order} */
    public static List<StatisticColumn> columns() {
        return COLUMNS;
    }

    /**
     * A statistic as a row.
     *
     * @param statistic the statistic
     * @return the values by the names of their columns, in the order of the columns, without those that are absent;
     *     each has the Java type of its column; unmodifiable
     * @throws IllegalArgumentException if the statistic is null
     */
    public static Map<String, Object> row(Statistic statistic) {
        ObjectNode tree = MAPPER.valueToTree(Rule.given("StatisticTable.statistic", statistic));
        Map<String, Object> row = new LinkedHashMap<>();
        for (StatisticColumn column : COLUMNS) {
            Function<Statistic, @Nullable Object> derivation = column.derivation();
            Object cell = derivation != null ? derivation.apply(statistic) : taken(column, tree);
            if (cell != null) {
                row.put(column.name(), cell);
            }
        }
        return Collections.unmodifiableMap(row);
    }

    /** Takes what belongs to the column out of the tree. */
    private static @Nullable Object taken(StatisticColumn column, ObjectNode tree) {
        JsonNode node = column.path().isEmpty() ? tree : removed(column.path(), tree);
        return node == null || (node.isContainer() && node.isEmpty())
                ? null
                : column.form().cell(node);
    }

    private static @Nullable JsonNode removed(List<String> path, ObjectNode tree) {
        if (path.size() == 1) {
            return tree.remove(path.get(0));
        }
        if (!(tree.get(path.get(0)) instanceof ObjectNode parent)) {
            return null;
        }
        JsonNode node = parent.remove(path.get(1));
        if (parent.isEmpty()) {
            tree.remove(path.get(0));
        }
        return node;
    }

    /**
     * The statistic of a row. Derived columns are computed again and compared, so that a row cannot say two things.
     *
     * @param row the values by the names of their columns, in any order; an absent value is null or has no entry
     * @return the statistic
     * @throws InvalidRowException if a column is unknown, a required value is absent, a value has another type than its
     *     column, breaks a rule of the model, or contradicts the other columns
     */
    public static Statistic statistic(Map<String, ?> row) {
        requireTypes(row);
        ObjectNode tree = rest(row.get(REST));
        for (StatisticColumn column : COLUMNS) {
            Object cell = row.get(column.name());
            if (cell != null && !column.isDerived() && !column.path().isEmpty()) {
                put(column, cell, tree);
            }
        }
        Statistic statistic = statistic(tree);
        requireDerived(row, statistic);
        return statistic;
    }

    private static void requireTypes(Map<String, ?> row) {
        for (Map.Entry<String, ?> cell : row.entrySet()) {
            StatisticColumn column = BY_NAME.get(cell.getKey());
            if (column == null) {
                throw broken(cell.getKey(), "be a column of the table", cell.getValue(), row);
            }
            Class<?> type = column.type().javaType();
            if (cell.getValue() != null && !type.isInstance(cell.getValue())) {
                throw broken(
                        column.name(),
                        "be of the type " + type.getSimpleName(),
                        cell.getValue() + " of the type "
                                + cell.getValue().getClass().getSimpleName(),
                        row);
            }
        }
        for (StatisticColumn column : COLUMNS) {
            if (column.isRequired() && row.get(column.name()) == null) {
                throw broken(column.name(), "be given", null, row);
            }
        }
    }

    private static ObjectNode rest(@Nullable Object cell) {
        if (cell == null) {
            return MAPPER.createObjectNode();
        }
        JsonNode node;
        try {
            node = JSON.node(cell);
        } catch (JacksonException e) {
            throw new InvalidRowException(
                    Rule.message("StatisticTable.rest", "be JSON", cell, null) + ": " + e.getOriginalMessage(),
                    REST,
                    e);
        }
        if (!(node instanceof ObjectNode tree)) {
            throw broken(REST, "be a JSON object", cell, Map.of());
        }
        for (StatisticColumn column : COLUMNS) {
            if (!column.path().isEmpty()
                    && !tree.at("/" + String.join("/", column.path())).isMissingNode()) {
                throw broken(REST, "not have what the column " + column + " has", cell, Map.of());
            }
        }
        return tree;
    }

    private static void put(StatisticColumn column, Object cell, ObjectNode tree) {
        List<String> path = column.path();
        ObjectNode parent = tree;
        if (path.size() > 1) {
            JsonNode given = tree.get(path.get(0));
            if (given != null && !given.isObject()) {
                throw broken(REST, "have an object in " + path.get(0), given, Map.of());
            }
            parent = given == null ? tree.putObject(path.get(0)) : (ObjectNode) given;
        }
        try {
            parent.set(path.get(path.size() - 1), column.form().node(cell));
        } catch (JacksonException e) {
            throw new InvalidRowException(
                    Rule.message("StatisticTable." + column, "be JSON", cell, null) + ": " + e.getOriginalMessage(),
                    column.name(),
                    e);
        } catch (IllegalArgumentException e) {
            throw new InvalidRowException(String.valueOf(e.getMessage()), column.name(), e);
        }
    }

    private static Statistic statistic(ObjectNode tree) {
        try {
            return MAPPER.treeToValue(tree, Statistic.class);
        } catch (JacksonException e) {
            throw new InvalidRowException(e.getOriginalMessage(), columnAt(e.getPath()), e);
        }
    }

    /** The column that holds what is at a place in the JSON. Without a place, the fault is that of several columns. */
    private static @Nullable String columnAt(List<JacksonException.Reference> place) {
        List<@Nullable String> names =
                place.stream().map(JacksonException.Reference::getPropertyName).toList();
        if (names.isEmpty()) {
            return null;
        }
        return COLUMNS.stream()
                .filter(column -> !column.path().isEmpty() && column.path().size() <= names.size())
                .filter(column ->
                        column.path().equals(names.subList(0, column.path().size())))
                .map(StatisticColumn::name)
                .findFirst()
                .orElse(REST);
    }

    private static void requireDerived(Map<String, ?> row, Statistic statistic) {
        for (StatisticColumn column : COLUMNS) {
            Function<Statistic, @Nullable Object> derivation = column.derivation();
            if (derivation != null) {
                Object derived = derivation.apply(statistic);
                Object given = row.get(column.name());
                if (!isSame(derived, given)) {
                    throw broken(
                            column.name(),
                            "be " + Rule.shown(derived) + ", which follows from the other columns,",
                            given,
                            row);
                }
            }
        }
    }

    /** Decimal columns of a database fill numbers up with zeros. */
    private static boolean isSame(@Nullable Object derived, @Nullable Object given) {
        return (derived instanceof BigDecimal number && given instanceof BigDecimal other)
                ? number.compareTo(other) == 0
                : Objects.equals(derived, given);
    }

    private static InvalidRowException broken(String column, String rule, @Nullable Object given, Map<String, ?> row) {
        return new InvalidRowException(
                Rule.message("StatisticTable." + column, rule, given, row.get("id")), column, null);
    }

    private static Optional<String> places(Base base) {
        return base.places().isEmpty()
                ? Optional.empty()
                : Optional.of(base.places().stream().map(Id::value).collect(Collectors.joining(" ")));
    }
}
