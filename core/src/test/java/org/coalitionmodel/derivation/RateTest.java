package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS_BY_RIDERS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS_OF_CHILDREN;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS_PER_ATTACK;
import static org.coalitionmodel.derivation.DerivationFigures.RAID;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.intervals;
import static org.coalitionmodel.derivation.DerivationFigures.level;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateTest {
    private static final Level RATE = rate("exactly 2.5 deaths/attacks").build();
    private static final Level COUNT = deaths("exactly 100 deaths").build();
    private static final Level PER = attacks("exactly 40 attacks").build();

    @Test
    void a_rate_times_what_it_is_a_rate_of_is_the_count() {
        DerivedValue deaths = in(RATE, PER).product(RATE, PER, DEATHS).orElseThrow();

        assertThat(deaths.rule()).isEqualTo(DerivationRule.PRODUCT);
        assertThat(deaths.inputs()).containsExactly(RATE.id(), PER.id());
        assertThat(deaths.dimensions()).isEqualTo(Dimensions.of(RATE).withIndicators(Set.of(DEATHS)));
        assertThat(deaths.interval()).hasToString("[100, 100]");
        assertThat(deaths.unit()).contains(Unit.of("deaths"));
    }

    @Test
    void a_count_divided_by_its_rate_is_what_it_is_a_rate_of() {
        DerivedValue attacks = in(RATE, COUNT).quotient(COUNT, RATE, ATTACKS).orElseThrow();

        assertThat(attacks.rule()).isEqualTo(DerivationRule.QUOTIENT);
        assertThat(attacks.inputs()).containsExactly(COUNT.id(), RATE.id());
        assertThat(attacks.dimensions()).isEqualTo(Dimensions.of(RATE).withIndicators(Set.of(ATTACKS)));
        assertThat(attacks.interval()).hasToString("[40, 40]");
        assertThat(attacks.unit()).contains(Unit.of("attacks"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2.5 deaths/attacks; exactly 40 attacks; [98, 102); deaths",
                "more than 2 deaths/attacks; exactly 40 attacks; (80, ∞); deaths",
                "at most 2 deaths/attacks; exactly 40 attacks; [0, 80]; deaths",
                "exactly 70 deaths/100000-births; exactly 200000 births; [140, 140]; deaths",
                "exactly 3 USD/persons/year; exactly 10 persons; [30, 30]; USD/year",
                "exactly 3 USD/persons/year; exactly 2 year; [6, 6]; USD/persons",
                "exactly 3 USD/2-persons/year; exactly 2 year; [6, 6]; USD/2-persons"
            })
    void products_keep_rounding_and_ends_and_compute_units(String rate, String per, String product, String unit) {
        Optional<DerivedValue> found = product(rate(rate).build(), attacks(per).build());

        assertThat(intervals(found)).containsExactly(product);
        assertThat(found.orElseThrow().unit()).contains(Unit.of(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 100 deaths; 2.5 deaths/attacks; (39.21, 40.82]; attacks",
                "exactly 100 deaths; at most 2 deaths/attacks; [50, ∞); attacks",
                "more than 100 deaths; exactly 2 deaths/attacks; (50, ∞); attacks",
                "exactly 140 deaths; exactly 70 deaths/100000-births; [200000, 200000]; births",
                "exactly 30 USD/year; exactly 3 USD/persons/year; [10, 10]; persons",
                "exactly 30 USD/persons; exactly 3 USD/persons/year; [10, 10]; year"
            })
    void quotients_keep_rounding_and_ends_and_compute_units(String count, String rate, String quotient, String unit) {
        Optional<DerivedValue> found =
                quotient(deaths(count).build(), rate(rate).build());

        assertThat(intervals(found)).containsExactly(quotient);
        assertThat(found.orElseThrow().unit()).contains(Unit.of(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 2 deaths/attacks, exactly 40 raids",
        "exactly 2 deaths/attacks, exactly 40 deaths",
        "exactly 2 deaths/attacks, exactly 40",
        "exactly 2 deaths, exactly 40 attacks",
        "exactly 2, exactly 40 attacks",
        "exactly -2 deaths/attacks, exactly 40 attacks",
        "exactly 2 deaths/attacks, exactly -40 attacks",
        "more than 0 deaths/attacks, exactly 40 attacks",
        "exactly 2 deaths/1000000000000000000000000000000000-attacks, exactly 40 attacks"
    })
    void a_product_of_figures_that_do_not_fit_is_absent(String rate, String per) {
        assertThat(product(rate(rate).build(), attacks(per).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 100 injuries, exactly 2 deaths/attacks",
        "exactly 100 attacks, exactly 2 deaths/attacks",
        "exactly 100, exactly 2 deaths/attacks",
        "exactly 100 deaths, exactly 2 deaths/million",
        "exactly 100 deaths, exactly 0 deaths/attacks",
        "exactly -100 deaths, exactly 2 deaths/attacks",
        "exactly 100 deaths, exactly -2 deaths/attacks"
    })
    void a_quotient_of_figures_that_do_not_fit_is_absent(String count, String rate) {
        assertThat(quotient(deaths(count).build(), rate(rate).build())).isEmpty();
    }

    static Stream<Level.Builder> others() {
        return Stream.of(
                attacks("exactly 40 attacks").place(WESTMARK),
                attacks("exactly 40 attacks").when(When.of("2020")),
                attacks("exactly 40 attacks").about(RAID),
                attacks("exactly 40 attacks").addExcluding(RAID),
                attacks("exactly 40 attacks").status(ObservationStatus.FORECAST),
                attacks("exactly 40 attacks").indicators(List.of(ATTACKS_BY_RIDERS)),
                attacks("exactly 40 attacks").addIndicators(ATTACKS_BY_RIDERS));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_count_of_something_else_gives_no_product(Level.Builder per) {
        assertThat(product(RATE, per.build())).isEmpty();
    }

    @Test
    void the_result_counts_the_same_population_and_actors() {
        assertThat(in(RATE, PER).product(RATE, PER, DEATHS_OF_CHILDREN)).isEmpty();
        assertThat(in(RATE, COUNT).quotient(COUNT, RATE, ATTACKS_BY_RIDERS)).isEmpty();
        assertThat(in(RATE, PER).product(RATE, PER, Indicator.id("elsewhere"))).isEmpty();
    }

    @Test
    void a_rate_that_is_not_observed_or_has_no_time_gives_nothing() {
        Level target = rate("exactly 2 deaths/attacks")
                .status(ObservationStatus.TARGET)
                .build();
        Level untimed = rate("exactly 2 deaths/attacks").when(Optional.empty()).build();
        Level per = attacks("exactly 40 attacks").when(Optional.empty()).build();

        assertThat(product(target, PER)).isEmpty();
        assertThat(product(untimed, per)).isEmpty();
    }

    private static Optional<DerivedValue> product(Level rate, Level per) {
        return in(rate, per).product(rate, per, DEATHS);
    }

    private static Optional<DerivedValue> quotient(Level count, Level rate) {
        return in(count, rate).quotient(count, rate, ATTACKS);
    }

    private static Level.Builder rate(String quantity) {
        return of("rate", DEATHS_PER_ATTACK, quantity);
    }

    private static Level.Builder deaths(String quantity) {
        return of("count", DEATHS, quantity);
    }

    private static Level.Builder attacks(String quantity) {
        return of("per", ATTACKS, quantity);
    }

    private static Level.Builder of(String id, Id<Indicator> indicator, String quantity) {
        return level(id, quantity).indicators(List.of(indicator));
    }
}
