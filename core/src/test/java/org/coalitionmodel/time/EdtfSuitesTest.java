package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The strings of the public test suites of EDTF, with what each suite says of them. What is decided otherwise here has
 * its reason beside it, in {@code edtf.tsv}.
 */
class EdtfSuitesTest {
    record Case(String text, Set<String> levels, String takenAs, String reason) {
        static Case of(String line) {
            String[] columns = line.split("\t", -1);
            return new Case(columns[0], Set.of(columns[2].split(",")), columns[3], columns[4]);
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(EdtfSuitesTest.class.getResourceAsStream("edtf.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Case::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_string_is_taken_as_the_table_says(Case one) {
        assertThat(isTaken(PartialDate::parse, one.text()))
                .isEqualTo(one.takenAs().equals("date"));
        assertThat(isTaken(TimePeriod::parse, one.text()))
                .isEqualTo(!one.takenAs().equals("no"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_reason_is_given_if_and_only_if_the_suites_say_otherwise(Case one) {
        boolean isLevel0Or1 = one.levels().contains("L0") || one.levels().contains("L1");
        boolean isUndecided =
                !isLevel0Or1 && one.levels().stream().allMatch(level -> level.equals("any") || level.endsWith("?"));
        boolean isTaken = !one.takenAs().equals("no");
        boolean isOtherwise = !isUndecided && isTaken != isLevel0Or1;
        assertThat(!one.reason().isEmpty()).isEqualTo(isOtherwise);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_schema_takes_what_the_library_takes(Case one) {
        if (!one.takenAs().equals("no")) {
            assertThat(one.text()).matches(pattern(TimePeriod.class));
        }
        if (one.takenAs().equals("date")) {
            assertThat(one.text()).matches(pattern(PartialDate.class));
        }
    }

    @Test
    void has_strings_of_all_kinds() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(700).extracting(Case::takenAs).containsOnly("date", "period", "no");
    }

    private static String pattern(Class<?> type) {
        return ((ValueType.ScalarType<?>) Shapes.find(type).orElseThrow()).pattern();
    }

    private static boolean isTaken(Function<String, ?> parse, String text) {
        try {
            return parse.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
