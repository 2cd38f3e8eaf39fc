package org.coalitionmodel.exchange;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticTableTest {
    private static Map<String, Object> row(String quantity) {
        return StatisticTable.row(Figures.level(quantity, ""));
    }

    private static Map<String, Object> rowAt(String when) {
        return StatisticTable.row(Figures.level("{'value': 1}", ", 'when': " + when));
    }

    @Nested
    class Rows {
        @Test
        void lose_nothing() {
            List<Statistic> statistics = Figures.all();

            assertThat(statistics).hasSizeGreaterThan(200);
            assertThat(statistics)
                    .allSatisfy(statistic -> assertThat(StatisticTable.statistic(StatisticTable.row(statistic)))
                            .isEqualTo(statistic));
        }

        @Test
        void fill_every_column_with_its_type() {
            List<Map<String, Object>> rows = Stream.concat(
                            Figures.all().stream(), Stream.of(Figures.level("{'missing': 'unknown'}", "")))
                    .map(StatisticTable::row)
                    .toList();

            for (StatisticColumn column : StatisticTable.columns()) {
                assertThat(rows.stream().filter(row -> row.containsKey(column.name())))
                        .as(column.name())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.get(column.name()))
                                .isInstanceOf(column.type().javaType()));
            }
            assertThat(rows.stream().flatMap(row -> row.keySet().stream()).collect(toSet()))
                    .hasSameSizeAs(StatisticTable.columns());
        }

        @Test
        void have_their_columns_in_order() {
            assertThat(StatisticTable.row(Samples.minimalLevel()).keySet())
                    .containsExactly(
                            "id",
                            "type",
                            "indicators",
                            "quantity",
                            "value",
                            "bound",
                            "low",
                            "low_open",
                            "high",
                            "high_open");
            assertThat(StatisticTable.row(Samples.fullRank()).keySet())
                    .containsExactly(
                            "id",
                            "type",
                            "indicators",
                            "about",
                            "place",
                            "period",
                            "from_day",
                            "to_day",
                            "status",
                            "excluding",
                            "rank",
                            "rank_order",
                            "out_of",
                            "streak",
                            "rest");
        }

        @Test
        void cannot_be_changed() {
            Map<String, Object> row = StatisticTable.row(Samples.minimalLevel());

            assertThatThrownBy(() -> row.put("id", "other")).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        @SuppressWarnings("NullAway") // What a caller without null checks may do.
        void are_made_of_statistics_alone() {
            assertThatThrownBy(() -> StatisticTable.row(null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("StatisticTable.statistic must not be null");
        }

        @Test
        void of_a_share() {
            Map<String, Object> row = StatisticTable.row(Figures.of("{'type': 'share', 'id': 'third',"
                    + " 'indicators': ['deaths', 'attacks'], 'place': 'norland', 'when': {'period': '2021', 'wording': {'en':"
                    + " 'that year'}}, 'quantity': {'value': 33, 'roundedTo': 1, 'unit': 'percent'}, 'bases': [{'indicator':"
                    + " 'deaths', 'places': ['world', 'moon'], 'when': {'period': '2020'}}]}"));

            assertThat(row)
                    .containsEntry("indicators", "deaths attacks")
                    .containsEntry("period", "2021")
                    .containsEntry("from_day", LocalDate.of(2021, 1, 1))
                    .containsEntry("to_day", LocalDate.of(2021, 12, 31))
                    .containsEntry("quantity", "33 %")
                    .containsEntry("rounded_to", BigDecimal.ONE)
                    .containsEntry("low", new BigDecimal("32.5"))
                    .containsEntry("low_open", false)
                    .containsEntry("high", new BigDecimal("33.5"))
                    .containsEntry("high_open", true)
                    .containsEntry("unit", "percent")
                    .containsEntry(
                            "bases",
                            "[{\"indicator\":\"deaths\",\"places\":[\"world\",\"moon\"],\"when\":{\"period\":\"2020\"}}]")
                    .containsEntry("base_indicator", "deaths")
                    .containsEntry("base_places", "world moon")
                    .containsEntry("base_period", "2020")
                    .containsEntry("rest", "{\"when\":{\"wording\":{\"en\":\"that year\"}}}");
        }

        @Test
        void of_several_bases_leave_open_which_is_meant() {
            assertThat(StatisticTable.row(Samples.fullShare()))
                    .containsKey("bases")
                    .doesNotContainKeys("base_indicator", "base_places", "base_period");
        }
    }

    @Nested
    class Numbers {
        @Test
        void have_a_bound_and_ends() {
            assertThat(row("{'value': 210, 'bound': 'moreThan', 'unit': 'cells'}"))
                    .containsEntry("value", new BigDecimal("210"))
                    .containsEntry("bound", "moreThan")
                    .containsEntry("low", new BigDecimal("210"))
                    .containsEntry("low_open", true)
                    .doesNotContainKeys("high", "high_open", "rounded_to", "stated_low", "stated_high", "missing");
            assertThat(row("{'low': 7, 'high': 8, 'bound': 'atMost'}"))
                    .containsEntry("bound", "atMost")
                    .containsEntry("stated_low", new BigDecimal("7"))
                    .containsEntry("stated_high", new BigDecimal("8"))
                    .containsEntry("high", new BigDecimal("8"))
                    .containsEntry("high_open", false)
                    .doesNotContainKeys("value", "low", "low_open");
        }

        @Test
        void may_be_missing() {
            assertThat(row("{'missing': 'notGiven', 'unit': 'USD'}"))
                    .containsEntry("quantity", "(not given) USD")
                    .containsEntry("missing", "notGiven")
                    .containsEntry("unit", "USD")
                    .doesNotContainKeys("value", "low", "high");
        }

        @Test
        void with_too_many_digits_are_in_the_quantity_alone_and_widen_the_ends() {
            String third = "0." + "3".repeat(30);
            Map<String, Object> row = row("{'value': " + third + "}");

            assertThat(row)
                    .containsEntry("quantity", "exactly " + third)
                    .containsEntry("low", new BigDecimal("0." + "3".repeat(18)))
                    .containsEntry("low_open", false)
                    .containsEntry("high", new BigDecimal("0." + "3".repeat(17) + "4"))
                    .containsEntry("high_open", false)
                    .doesNotContainKeys("value");
            assertThat(StatisticTable.statistic(row)).isEqualTo(Figures.level("{'value': " + third + "}", ""));
        }

        @Test
        void that_are_too_large_are_in_the_quantity_alone_and_open_the_ends() {
            String large = "1" + "0".repeat(20);
            assertThat(row("{'value': " + large + "}"))
                    .containsOnlyKeys("id", "type", "indicators", "quantity", "bound");
            assertThat(row("{'value': -" + "9".repeat(20) + "." + "9".repeat(18) + "}"))
                    .containsKeys("value", "low", "high");
        }
    }

    @Nested
    class Days {
        @ParameterizedTest
        @CsvSource(textBlock = """
                {'period': '2022-05'},                               2022-05-01, 2022-05-31
                {'period': '2014-09/..'},                            2014-09-01,
                {'period': '../2014'},                               ,           2014-12-31
                "{'period': '2023', 'part': 'early'}",               2023-01-01, 2023-12-31
                {'period': '2021~'},                                 2021-01-01, 2021-12-31
                "{'period': '2025', 'bound': 'by'}",                 ,           2025-12-31
                "{'period': '2025', 'bound': 'atTheEarliest'}",      2025-01-01,
                "{'period': '2025', 'bound': 'sinceAtTheLatest'}",   ,
                "{'period': '2021', 'reckonings': ['fiscal']}",      ,
                {'period': 'P20Y'},                                  ,
                {'wording': {'en': 'before the flood'}},             ,
                {'period': '-0044'},                                 ,
                {'period': '0000/0001'},                             ,           0001-12-31
                {'period': '9999/Y10000'},                           9999-01-01,
                """, quoteCharacter = '"')
        void are_the_first_and_the_last_possible(String when, LocalDate from, LocalDate to) {
            Map<String, Object> row = rowAt(when);

            assertThat(row.get("from_day")).isEqualTo(from);
            assertThat(row.get("to_day")).isEqualTo(to);
        }
    }

    @Nested
    class Reading {
        private final Map<String, Object> row =
                new HashMap<>(row("{'value': 48, 'roundedTo': 1, 'unit': 'percent', 'lexical': {'en': 'some'}}"));

        private void assertRefused(String column, String message) {
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(InvalidRowException.class, e -> {
                        assertThat(e.column().orElse("none")).isEqualTo(column);
                        assertThat(e.row()).isEmpty();
                    })
                    .hasMessage(message + (column.equals("none") ? "" : " (column " + column + ")"));
        }

        @Test
        void takes_null_for_absent_and_numbers_of_any_scale() {
            row.put("place", null);
            row.put("low", new BigDecimal("47.500000000000000000"));

            assertThat(((Level) StatisticTable.statistic(row)).quantity())
                    .isEqualTo(Quantity.parse("48 % \"some\"@en"));
        }

        @Test
        void refuses_derived_columns_that_say_something_else() {
            row.put("low", new BigDecimal("40"));
            assertRefused(
                    "low",
                    "StatisticTable.low must be 47.5, which follows from the other columns, but was 40 (id=boats)");
            row.remove("low");
            assertRefused(
                    "low",
                    "StatisticTable.low must be 47.5, which follows from the other columns, but was absent (id=boats)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"to_day", "missing", "base_places"})
        void refuses_derived_columns_that_say_more(String column) {
            Object given = column.equals("to_day") ? LocalDate.EPOCH : "unknown";
            row.put(column, given);

            assertRefused(
                    column,
                    "StatisticTable." + column + " must be absent, which follows from the other columns, but was "
                            + given + " (id=boats)");
        }

        @Test
        void refuses_what_breaks_a_rule_with_the_column() {
            row.put("place", "a b");
            assertRefused(
                    "place",
                    "Level.place must be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit but was a b; try a-b");
            row.put("place", null);
            row.put("period", "21");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            e -> assertThat(e.column()).contains("period"));
            row.put("period", null);
            row.put("quantity", "48 per cent");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            e -> assertThat(e.column()).contains("quantity"))
                    .hasMessageStartingWith("Quantity.text must");
        }

        @Test
        void refuses_columns_that_do_not_fit_together() {
            row.put("type", "share");
            assertRefused("none", "Share.bases must be present but was absent");
            row.put("type", "rank");
            assertThatThrownBy(() -> StatisticTable.statistic(row)).isInstanceOf(InvalidRowException.class);
        }

        @Test
        void refuses_a_row_without_what_is_required() {
            row.remove("indicators");
            assertRefused("indicators", "StatisticTable.indicators must be given but was absent (id=boats)");
        }

        @Test
        void refuses_unknown_columns_and_other_types() {
            row.put("colour", "red");
            assertRefused("colour", "StatisticTable.colour must be a column of the table but was red (id=boats)");
            row.remove("colour");
            row.put("low", 47.5);
            assertRefused(
                    "low",
                    "StatisticTable.low must be of the type BigDecimal but was 47.5 of the type Double (id=boats)");
        }

        @Test
        void refuses_a_rest_that_is_no_json_object() {
            row.put("rest", "{'names");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            e -> assertThat(e.column()).contains("rest"))
                    .hasMessageStartingWith("StatisticTable.rest must be JSON but was {'names: Unexpected character");
            row.put("rest", "[]");
            assertRefused("rest", "StatisticTable.rest must be a JSON object but was []");
            row.put("rest", "{\"names\":[],\"names\":[]}");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .hasMessageContaining("Duplicate property \"names\"");
        }

        @ParameterizedTest
        @CsvSource({"place, {\"place\":\"norland\"}", "time_bound, {\"when\":{\"bound\":\"by\"}}"})
        void refuses_a_rest_with_what_a_column_has(String column, String rest) {
            row.put("rest", rest);

            assertRefused(
                    "rest", "StatisticTable.rest must not have what the column " + column + " has but was " + rest);
        }

        @Test
        void refuses_an_unknown_or_wrong_attribute_in_rest() {
            row.put("rest", "{\"colour\":\"red\"}");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            e -> assertThat(e.column()).contains("rest"));
            row.put("rest", "{\"when\":5}");
            row.put("period", "2021");
            assertRefused("rest", "StatisticTable.rest must have an object in when but was 5");
        }

        @Test
        void refuses_bases_that_are_no_json() {
            row.put("bases", "world");
            assertThatThrownBy(() -> StatisticTable.statistic(row))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            e -> assertThat(e.column()).contains("bases"))
                    .hasMessageStartingWith("StatisticTable.bases must be JSON but was world: Unrecognized token");
        }
    }

    @Test
    void columns_have_names_for_sql() {
        assertThat(Stream.of("from", "to", "order", "group", "select", "table", "where"))
                .noneMatch(reserved -> StatisticTable.columns().stream()
                        .anyMatch(column -> column.name().equals(reserved)));
        assertThat(StatisticTable.columns())
                .allSatisfy(column -> assertThat(column.name()).matches("[a-z]+(_[a-z]+)*"))
                .allSatisfy(column -> assertThat(column).hasToString(column.name()));
    }
}
