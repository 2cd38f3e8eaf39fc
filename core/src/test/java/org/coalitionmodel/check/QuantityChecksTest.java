package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedFigures.GAZETTE;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.VISITORS;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.relation;
import static org.coalitionmodel.check.InventedFigures.share;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityChecksTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "more than 100 [, 90] visitors; CONTRADICTORY",
                "at most 100 [120, ] visitors; CONTRADICTORY",
                "more than 100 [, 190] visitors; CONSISTENT",
                "exactly 100 [90, 110] visitors; CONSISTENT",
                "almost 100 [90, 110] visitors; CONSISTENT",
                "more than 100 visitors; ",
                "[90, 110] visitors; "
            })
    void a_bound_fits_the_range_beside_it(String quantity, String answer) {
        assertThat(answers("bound-against-range", level("level", quantity).build()))
                .isEqualTo(expected(answer));
    }

    @Test
    void every_kind_of_statistic_has_its_quantity_checked() {
        Quantity broken = Quantity.parse("more than 100 [, 90]");
        Rank.Builder rank = Rank.builder()
                .id(Statistic.id("rank"))
                .addIndicators(VISITORS)
                .rank(1)
                .order(Rank.Order.DESCENDING);

        assertThat(answers(
                        "bound-against-range",
                        share("share", PORT, "2021", "more than 100 [, 90]", Base.of(WORLD))
                                .build()))
                .containsExactly("CONTRADICTORY");
        assertThat(answers("bound-against-range", fall("more than 100 [, 90] %", Measure.PERCENT)))
                .containsExactly("CONTRADICTORY");
        assertThat(answers("bound-against-range", rank.build())).isEmpty();
        assertThat(InventedFigures.check(
                        "bound-against-range", rank.streak(broken).build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointers()).containsExactly("/statistics/0/streak"));
    }

    @Test
    void says_that_no_number_is_in_bound_and_range() {
        Finding finding = InventedFigures.check(
                        "bound-against-range",
                        level("level", "more than 100 [, 90] visitors").build())
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors: more than 100 visitors, but the range given beside it is at most 90 visitors."
                        + " No number fits both.");
        assertThat(finding.message().in(ARABIC)).contains("100", "90");
        assertThat(finding.settledBy()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"60 %, CONSISTENT", "exactly 100 %, CONSISTENT", "120 %, CONTRADICTORY", "more than 60 %, "})
    void a_count_falls_by_at_most_100_per_cent(String quantity, String answer) {
        assertThat(answers("fall-above-whole", fall(quantity, Measure.PERCENT))).isEqualTo(expected(answer));
    }

    @Test
    void a_fall_that_may_be_measured_otherwise_is_undetermined() {
        Finding finding = InventedFigures.check("fall-above-whole", fall("120 %", Measure.PERCENT, Measure.POINTS))
                .get(0);

        assertThat(finding.answer()).isEqualTo(Finding.Answer.UNDETERMINED);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors fell by 120 per cent. If that is a percentage, it is more than there was.");
    }

    @Test
    void says_what_a_fall_by_100_per_cent_is() {
        Finding finding = InventedFigures.check("fall-above-whole", fall("120 %", Measure.PERCENT))
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors fell by 120 per cent, but a count can't fall by more than 100 per cent.");
        assertThat(finding.message().in(ARABIC)).contains("120 في المئة");
        assertThat(finding.settledBy()).isPresent();
    }

    @Test
    void rises_and_other_measures_have_no_limit() {
        Comparison rise = Comparison.builder()
                .from(fall("120 %", Measure.PERCENT))
                .direction(Direction.HIGHER)
                .build();

        assertThat(answers("fall-above-whole", rise)).isEmpty();
        assertThat(answers("fall-above-whole", fall("120", Measure.ABSOLUTE))).isEmpty();
        assertThat(answers("fall-above-whole", level("level", "120 %").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5 visitors; CONSISTENT",
                "exactly 0 visitors; CONSISTENT",
                "-5 visitors; CONTRADICTORY",
                "about -5 visitors; UNDETERMINED",
                "[-5, 5] visitors; UNDETERMINED",
                "less than 5 visitors; ",
                "-5 EUR; "
            })
    void a_count_is_not_below_zero(String quantity, String answer) {
        assertThat(answers("below-zero", level("level", quantity).build())).isEqualTo(expected(answer));
    }

    @Test
    void a_share_is_not_below_zero() {
        Finding finding = InventedFigures.check(
                        "below-zero",
                        share("share", PORT, "2021", "-5 %", Base.of(WORLD)).build())
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: -5 per cent, but what is counted can't be below zero.");
        assertThat(finding.message().in(ARABIC)).contains("-5 في المئة");
        assertThat(finding.settledBy()).isPresent();
        assertThat(answers("below-zero", fall("5 %", Measure.PERCENT))).isEmpty();
    }

    @Test
    void a_calculated_figure_is_traced_and_not_cited() {
        Level used = level("used", "5 visitors").build();
        Level.Builder derived = level("derived", "5 visitors").status(ObservationStatus.DERIVED);

        assertThat(answers("derived-cited", used)).isEmpty();
        assertThat(answers("derived-cited", derived.build())).containsExactly("UNDETERMINED");
        assertThat(answers(
                        "derived-cited",
                        used,
                        derived.addRelations(relation(RelationKind.CONSEQUENCE_OF, "used"))
                                .build()))
                .containsExactly("UNDETERMINED");
        assertThat(answers(
                        "derived-cited",
                        used,
                        derived.addRelations(relation(RelationKind.DERIVED_FROM, "used"))
                                .build()))
                .containsExactly("CONSISTENT");
        Finding cited = InventedFigures.check(
                        "derived-cited",
                        used,
                        derived.addCitations(Citation.of(GAZETTE)).build())
                .get(0);
        assertThat(cited.answer()).isEqualTo(Finding.Answer.CONTRADICTORY);
        assertThat(cited.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors is said to be calculated by the author, but a source is cited for it.");
        assertThat(cited.message().in(ARABIC)).contains("غير أنه منسوب إلى مصدر");
    }

    @Test
    void needs_no_dossier() {
        Statistic fall = fall("120 %", Measure.PERCENT);

        assertThat(Checks.standard().check(Stream.of(fall)))
                .filteredOn(finding -> finding.answer() == Finding.Answer.CONTRADICTORY)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().in(Locale.ENGLISH)).startsWith("visitors fell by 120 per cent"));
    }

    private static Comparison fall(String quantity, Measure... measures) {
        return Comparison.builder()
                .id(Statistic.id("fall"))
                .addIndicators(VISITORS)
                .direction(Direction.LOWER)
                .quantity(Quantity.parse(quantity))
                .addMeasures(measures)
                .build();
    }

    private static List<String> answers(String code, Statistic... statistics) {
        return InventedFigures.check(code, statistics).stream()
                .map(finding -> finding.answer().name())
                .toList();
    }

    private static List<String> expected(String answer) {
        return answer == null ? List.of() : List.of(answer);
    }
}
