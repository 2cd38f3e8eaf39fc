package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.scale.Figures.like;
import static org.coalitionmodel.examples.scale.Figures.raids;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotSummedTest {
    private static void assertReason(NotSummed reason, Statistic statistic) {
        assertThat(Figures.notSummed(statistic)).isEqualTo(Map.of(reason, 1L));
    }

    @Test
    void are_shares_comparisons_and_ranks() {
        assertReason(
                NotSummed.SHARE,
                Share.builder()
                        .id(Id.of("a"))
                        .addIndicators(Id.of("raids"))
                        .quantity(Quantity.parse("80 %"))
                        .addBases(Base.of(When.of("2030")))
                        .build());
        assertReason(
                NotSummed.COMPARISON,
                Comparison.builder()
                        .id(Id.of("a"))
                        .addIndicators(Id.of("raids"))
                        .direction(Comparison.Direction.HIGHER)
                        .addBases(Base.of(When.of("2030")))
                        .build());
        assertReason(
                NotSummed.RANK,
                Rank.builder()
                        .id(Id.of("a"))
                        .addIndicators(Id.of("raids"))
                        .rank(1)
                        .order(Rank.Order.DESCENDING)
                        .build());
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void are_figures_that_are_not_observed_or_derived(ObservationStatus status) {
        Set<ObservationStatus> summed = EnumSet.of(
                ObservationStatus.NORMAL,
                ObservationStatus.PROVISIONAL,
                ObservationStatus.REVISED,
                ObservationStatus.ESTIMATED,
                ObservationStatus.BREAK);
        Statistic figure = like("coast", "exactly 1").status(status).build();

        if (summed.contains(status)) {
            assertThat(NotSummed.of(figure)).isEmpty();
        } else {
            assertReason(status == ObservationStatus.DERIVED ? NotSummed.DERIVED : NotSummed.NOT_OBSERVED, figure);
        }
    }

    @Test
    void are_figures_without_a_number() {
        assertReason(NotSummed.MISSING, raids("coast", "(withheld)"));
        assertReason(
                NotSummed.MISSING,
                like("coast", "exactly 1")
                        .quantity(Quantity.inWords(LocalizedText.of("en", "dozens")))
                        .build());
        for (String number : List.of("at least 1", "[1, ]", "[, 1]")) {
            assertThat(NotSummed.of(raids("coast", number))).as(number).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exactly 4 raids/month", "exactly 4 %", "exactly 4 percentagePoints"})
    void are_rates_and_percentages(String quantity) {
        assertReason(NotSummed.RATE, raids("coast", quantity));
    }

    @Test
    void are_figures_that_leave_something_out() {
        assertReason(
                NotSummed.EXCLUDING,
                like("coast", "exactly 1").addExcluding(Id.of("port-ash")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P20Y", "2031/..", "../2031", "2031?", "203X", "[2030,2031]", "2031/2032~"})
    void are_figures_whose_first_or_last_day_is_not_known(String period) {
        Statistic figure = like("coast", "exactly 1").when(When.of(period)).build();

        assertReason(NotSummed.UNDATED, figure);
        assertThat(Grouping.ownKey(figure).period()).isEmpty();
    }

    @Test
    void are_figures_whose_time_is_not_simply_a_period() {
        When.Builder[] times = {
            time().part(When.PeriodPart.EARLY),
            time().bound(When.TimeBound.BY),
            time().addReckonings(When.Reckoning.FISCAL),
            time().anchor(Id.of("a")).side(When.Side.AFTER),
        };
        for (When.Builder time : times) {
            assertReason(
                    NotSummed.UNDATED,
                    like("coast", "exactly 1").when(time.build()).build());
        }
        assertReason(
                NotSummed.UNDATED,
                like("coast", "exactly 1")
                        .when(When.inWords(LocalizedText.of("en", "long ago")))
                        .build());
    }

    private static When.Builder time() {
        return When.builder().period(TimePeriod.parse("2031"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "2031-05-11", "2031-01/2031-03", "2031-33", "2031-01-01/P1Y"})
    void are_not_figures_for_known_days(String period) {
        Statistic figure = like("coast", "exactly 1").when(When.of(period)).build();

        assertThat(NotSummed.of(figure)).isEmpty();
        assertThat(Grouping.ownKey(figure).period()).isEqualTo(period);
    }
}
