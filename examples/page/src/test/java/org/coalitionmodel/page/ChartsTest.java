package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    private static final Charts CHARTS = new Charts(false);

    /** An axis from 0 to 100, so that numbers are per cent of the width. */
    private static final Scale HUNDRED = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(50));

    /** The shapes of a style with their place: from and to, in per cent of the width. */
    private static List<String> shapes(String svg, String style) {
        return Stream.of(svg.split("(?=<rect|<circle|<line|<text)"))
                .filter(it -> it.contains("class=\"" + style + "\""))
                .map(it -> it.replaceAll(
                        "<rect .*? x=\"([^\"]*)\" y=\"[^\"]*\" width=\"([^\"]*)\".*|<circle .*?cx=\"([^\"]*)\".*|<line .*?x1=\"([^\"]*)\".*",
                        "$1 $2$3$4"))
                .map(String::strip)
                .toList();
    }

    private static String level(String interval) {
        return CHARTS.level(Interval.parse(interval), Optional.empty(), HUNDRED, false, "alt");
    }

    @Nested
    class ALevel {
        @Test
        void is_solid_up_to_an_exact_number() {
            assertThat(shapes(level("[40, 40]"), "sure")).containsExactly("0% 40%");
            assertThat(shapes(level("[40, 40]"), "maybe")).isEmpty();
            assertThat(shapes(level("[40, 40]"), "end")).containsExactly("40%");
        }

        @Test
        void is_hatched_between_its_limits() {
            assertThat(shapes(level("[40, 60)"), "sure")).containsExactly("0% 40%");
            assertThat(shapes(level("[40, 60)"), "maybe")).containsExactly("40% 20%");
            assertThat(shapes(level("[40, 60)"), "end")).containsExactly("40%", "60%");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                just over 40 to 10 | 0% 40% | 40% 10% |
                just over 40       | 0% 40% |         | 40% 60%
                well over 40       | 0% 40% |         | 40% 60%
                well under 40      | 0% 0%  | 0% 40%  |
                """)
        void shows_how_far_a_hedge_reaches(String quantity, String sure, String maybe, String open) {
            String svg = level(Quantity.parse(quantity).interval().toString());
            assertThat(shapes(svg, "sure")).containsExactly(sure);
            assertThat(shapes(svg, "maybe")).isEqualTo(Stream.ofNullable(maybe).toList());
            assertThat(shapes(svg, "open")).isEqualTo(Stream.ofNullable(open).toList());
        }

        @Test
        void fades_out_where_there_is_no_upper_limit() {
            assertThat(shapes(level("(40, ∞)"), "open")).containsExactly("40% 60%");
        }

        @Test
        void is_hatched_from_zero_where_there_is_no_lower_limit() {
            assertThat(shapes(level("(-∞, 60]"), "sure")).containsExactly("0% 0%");
            assertThat(shapes(level("(-∞, 60]"), "maybe")).containsExactly("0% 60%");
        }

        @Test
        void is_a_dot_that_fades_to_both_sides_if_nothing_bounds_it() {
            String svg = CHARTS.level(Interval.all(), Optional.of(BigDecimal.valueOf(30)), HUNDRED, false, "alt");
            assertThat(shapes(svg, "opening")).containsExactly("0% 30%");
            assertThat(shapes(svg, "open")).containsExactly("30% 70%");
            assertThat(shapes(svg, "mark")).containsExactly("30%");
        }

        @Test
        void is_an_outline_if_it_is_only_wanted() {
            String svg = CHARTS.level(Interval.parse("[40, 40]"), Optional.empty(), HUNDRED, true, "alt");
            assertThat(shapes(svg, "aim")).containsExactly("0% 40%");
            assertThat(shapes(svg, "sure")).isEmpty();
        }

        @Test
        void grows_from_zero_in_both_directions() {
            Scale both = new Scale(BigDecimal.valueOf(-50), BigDecimal.valueOf(50), BigDecimal.TEN);
            String svg = CHARTS.level(Interval.parse("[-30, -20]"), Optional.empty(), both, false, "alt");
            assertThat(shapes(svg, "sure")).containsExactly("30% 20%");
            assertThat(shapes(svg, "maybe")).containsExactly("20% 10%");
        }

        @Test
        void marks_zero_itself() {
            assertThat(shapes(level("[0, 0]"), "end")).contains("0%");
        }

        @Test
        void is_mirrored_for_languages_from_right_to_left() {
            String svg = new Charts(true).level(Interval.parse("[40, 60)"), Optional.empty(), HUNDRED, false, "alt");
            assertThat(shapes(svg, "sure")).containsExactly("60% 40%");
            assertThat(shapes(svg, "maybe")).containsExactly("40% 20%");
        }

        @Test
        void has_its_text_for_those_who_do_not_see_it() {
            String svg = CHARTS.level(Interval.parse("[40, 40]"), Optional.empty(), HUNDRED, false, "<\"40\" & more>");
            assertThat(svg).contains("role=\"img\" aria-label=\"&lt;&quot;40&quot; &amp; more&gt;\"");
        }
    }

    @Nested
    class AShare {
        @Test
        void is_a_part_of_its_whole() {
            String svg = CHARTS.share(Interval.parse("[47.5, 48.5)"), Optional.empty(), false, "alt");
            assertThat(shapes(svg, "whole")).containsExactly("0% 100%");
            assertThat(shapes(svg, "sure")).containsExactly("0% 47.5%");
            assertThat(shapes(svg, "maybe")).containsExactly("47.5% 1%");
        }

        @Test
        void is_a_part_of_a_part() {
            String svg =
                    CHARTS.share(Interval.parse("[50, 50]"), Optional.of(Interval.parse("[39, 41]")), false, "alt");
            assertThat(shapes(svg, "outer")).containsExactly("0% 100%");
            assertThat(shapes(svg, "whole")).containsExactly("0% 40%");
            assertThat(shapes(svg, "sure")).containsExactly("0% 20%");
        }
    }

    @Nested
    class AChange {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                HIGHER | at most 60 % | PERCENT         | [100, 160]
                LOWER  | 50 %         | PERCENT         | [49.5, 50.5)
                HIGHER | 9            | FACTOR          | [850, 950)
                HIGHER | 9            | FACTOR_INCREASE | [950, 1050)
                LOWER  | exactly 2    | FACTOR          | [50, 50]
                """)
        void makes_something_of_a_hundred(Direction direction, String by, Measure measure, String index) {
            assertThat(FigureSection.index(direction, Optional.of(Quantity.parse(by)), measure)
                            .orElseThrow()
                            .toString())
                    .isEqualTo(measure == Measure.PERCENT && direction == Direction.LOWER ? "(49.5, 50.5]" : index);
        }

        @Test
        void cannot_be_told_from_points_alone() {
            assertThat(FigureSection.index(Direction.HIGHER, Optional.of(Quantity.of(5)), Measure.POINTS))
                    .isEmpty();
        }

        @Test
        void stands_below_its_baseline_on_one_scale() {
            String svg = CHARTS.change(Interval.parse("[100, 160]"), false, "alt");
            assertThat(shapes(svg, "base")).containsExactly("0% 50%");
            assertThat(shapes(svg, "sure")).containsExactly("0% 50%");
            assertThat(shapes(svg, "maybe")).containsExactly("50% 30%");
        }
    }

    @Nested
    class AnAxis {
        @ParameterizedTest
        @CsvSource({
            "84, 100, 25",
            "210, 300, 100",
            "7286, 10000, 2500",
            "0, 1, 1",
            "171000000000, 200000000000, 50000000000"
        })
        void ends_at_a_round_number(BigDecimal most, BigDecimal end, BigDecimal step) {
            Scale scale = Scale.over(List.of(most));
            assertThat(scale.high()).isEqualByComparingTo(end);
            assertThat(scale.step()).isEqualByComparingTo(step);
        }

        @Test
        void labels_every_second_mark_if_its_numbers_are_long() {
            Words words = new Words(Locale.ENGLISH);
            assertThat(Scale.over(List.of(new BigDecimal("171000000000"))).drawn(words))
                    .contains(">0</text>", ">100 billion</text>", ">200 billion</text>")
                    .doesNotContain(">50 billion</text>");
            assertThat(Scale.over(List.of(BigDecimal.valueOf(84))).drawn(words)).contains(">25</text>");
        }

        @Test
        void has_its_zero_inside_if_there_are_negative_numbers() {
            Scale scale = Scale.over(List.of(BigDecimal.valueOf(-10), BigDecimal.TEN));
            assertThat(scale.zero()).isEqualTo(0.5);
        }
    }

    @Nested
    class ATimeAxis {
        private final TimeAxis axis = new TimeAxis(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

        private List<String> strip(String period, boolean isDoubtful, String style) {
            return shapes(axis.strip(Optional.of(TimePeriod.parse(period)), isDoubtful, false, "alt"), style);
        }

        @Test
        void shows_a_day_as_a_dot_and_an_inferred_one_hollow() {
            assertThat(strip("2050-01-01", false, "mark")).containsExactly("50%");
            assertThat(strip("2050-01-01", true, "hollow")).containsExactly("50%");
        }

        @Test
        void shows_a_long_time_as_a_bar() {
            assertThat(strip("2025-01-01/2049-12-31", false, "span")).containsExactly("25% 25%");
            assertThat(strip("2025-01-01/2049-12-31?", false, "maybe")).containsExactly("25% 25%");
            assertThat(strip("[2025-01-01,2049-12-31]", false, "maybe")).containsExactly("25% 25%");
        }

        @Test
        void shows_a_short_time_as_a_bar_that_can_be_seen() {
            assertThat(strip("2050-01", false, "span")).containsExactly("49.14% 1.8%");
            assertThat(strip("[2050-01-01,2050-01-02]", true, "maybe")).containsExactly("49.1% 1.8%");
        }

        @Test
        void fades_where_an_end_is_missing() {
            assertThat(strip("2050-01-01/..", false, "open")).containsExactly("50% 50%");
            assertThat(strip("../2050-01-01", false, "opening")).containsExactly("0% 50%");
        }

        @Test
        void has_room_at_both_ends_and_round_years() {
            TimeAxis over = TimeAxis.over(List.of(TimePeriod.parse("2003-05-16"), TimePeriod.parse("2022-05-18")))
                    .orElseThrow();
            assertThat(over.first()).isBefore("2003-01-01");
            assertThat(over.last()).isAfter("2023-01-01");
            assertThat(over.marks()).extracting(LocalDate::getYear).containsExactly(2005, 2010, 2015, 2020);
            assertThat(TimeAxis.over(List.of(TimePeriod.parse("P2Y")))).isEmpty();
        }

        @Test
        void counts_in_months_if_it_is_short() {
            TimeAxis over =
                    TimeAxis.over(List.of(TimePeriod.parse("2022-05/2022-08"))).orElseThrow();
            Dates dates = new Dates(new Words(Locale.ENGLISH), id -> Line.EMPTY);
            assertThat(over.drawn(new Words(Locale.ENGLISH), dates)).contains(">Jun 2022</text>");
        }
    }

    @Test
    void a_rank_is_a_dot_among_its_rivals() {
        assertThat(shapes(CHARTS.rank(1, 163, "alt"), "mark")).containsExactly("1%");
        assertThat(shapes(CHARTS.rank(163, 163, "alt"), "mark")).containsExactly("99%");
        assertThat(shapes(CHARTS.rank(1, 1, "alt"), "mark")).containsExactly("1%");
    }

    @Test
    void two_figures_imply_a_total() {
        assertThat(Implied.in(Practice.seed()))
                .singleElement()
                .extracting(it -> it.total().toString())
                .isEqualTo("[7137, 7286]");
    }
}
