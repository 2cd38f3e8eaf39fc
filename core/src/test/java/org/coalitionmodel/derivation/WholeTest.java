package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.COAST;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.RAID;
import static org.coalitionmodel.derivation.DerivationFigures.SIEGE;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.intervals;
import static org.coalitionmodel.derivation.DerivationFigures.level;
import static org.coalitionmodel.derivation.DerivationFigures.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WholeTest {
    private static final Unit UNIT = Unit.of("deaths");
    private static final Level PART = level("part", "exactly 3461 deaths").build();
    private static final Share SHARE = share("48 %").addBases(Base.of(WORLD)).build();

    /** The figures of the Global Terrorism Index for 2021. */
    @Test
    void of_a_count_and_a_rounded_share_has_the_band_of_the_rounding() {
        DerivedValue world = in(PART, SHARE).wholes(PART, SHARE).get(0);

        assertThat(world.interval().roundedOutward(2)).hasToString("(7136.08, 7286.32]");
        assertThat(world.wholeNumbers().orElseThrow().interval()).hasToString("[7137, 7286]");
        assertThat(world.isConsistentWith(Quantity.of(7142, UNIT))).isEqualTo(Verdict.YES);
        assertThat(world.isConsistentWith(Quantity.of(7328, UNIT))).isEqualTo(Verdict.NO);
    }

    @Test
    void names_its_rule_its_inputs_and_what_it_measures() {
        assertThat(in(PART, SHARE).wholes(PART, SHARE))
                .containsExactly(new DerivedValue(
                        DerivationRule.WHOLE,
                        List.of(Statistic.id("part"), Statistic.id("share")),
                        new Dimensions(
                                Set.of(DEATHS),
                                Optional.empty(),
                                Optional.of(WORLD),
                                Optional.of(When.of("2021")),
                                Set.of()),
                        Interval.at(BigDecimal.valueOf(3461)).wholeAt(Interval.parse("[47.5, 48.5)")),
                        Optional.of(UNIT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 100; exactly 50 %; [200, 200]",
                "exactly 100; exactly 0.5; [200, 200]",
                "100 to 10; exactly 50 %; [190, 210)",
                "more than 100; exactly 50 %; (200, ∞)",
                "at least 100; exactly 50 %; [200, ∞)",
                "at most 100; exactly 50 %; [0, 200]",
                "less than 100; exactly 50 %; [0, 200)",
                "exactly 100; at most 50 %; [200, ∞)",
                "exactly 100; less than 50 %; (200, ∞)",
                "exactly 100; more than 50 %; (0, 200)",
                "exactly 100; at least 50 %; (0, 200]",
                "[90, 110]; [40, 60] %; [150, 275]"
            })
    void has_the_ends_that_follow(String part, String share, String whole) {
        assertThat(intervals(whole(level("part", part).build(), share(share)))).containsExactly(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "\"many\"@en, exactly 50 %",
        "exactly -1, exactly 50 %",
        "more than 0, exactly 50 %",
        "exactly 100, \"most\"@en",
        "exactly 100, exactly 0 %",
        "exactly 100, exactly -1 %"
    })
    void of_numbers_that_say_nothing_is_absent(String part, String share) {
        assertThat(whole(level("part", part).build(), share(share))).isEmpty();
    }

    @Test
    void has_a_value_for_each_base_that_the_source_may_mean() {
        Share share = share("exactly 50 %")
                .addBases(
                        Base.of(WORLD),
                        Base.of(COAST),
                        Base.of(When.of("2020")),
                        Base.builder().indicator(ATTACKS).build(),
                        Base.builder().about(RAID).build(),
                        Base.builder().addPlaces(WORLD).addExcluding(COAST).build())
                .build();
        Dimensions own = Dimensions.of(PART);

        assertThat(in(PART, share).wholes(PART, share))
                .extracting(DerivedValue::dimensions)
                .containsExactly(
                        own.withPlace(Optional.of(WORLD)),
                        own.withPlace(Optional.of(COAST)),
                        own.withWhen(Optional.of(When.of("2020"))),
                        own.withIndicators(Set.of(ATTACKS)),
                        own.withAbout(Optional.of(RAID)),
                        own.withPlace(Optional.of(WORLD)).excludingAlso(List.of(COAST)));
    }

    @Test
    void of_a_base_of_several_places_is_absent() {
        Share share = share("50 %").addBases(Base.of(WORLD, COAST)).build();

        assertThat(in(PART, share).wholes(PART, share)).isEmpty();
    }

    @Test
    void measures_what_the_statistic_measures_that_is_the_base() {
        Level base = level("base", "exactly 7000 deaths")
                .place(WORLD)
                .when(When.of("2019"))
                .about(RAID)
                .addExcluding(COAST)
                .build();
        Share share = share("50 %")
                .addBases(Base.builder().statistic(base.id()).build())
                .build();

        assertThat(in(PART, share, base).wholes(PART, share))
                .extracting(DerivedValue::dimensions)
                .containsExactly(Dimensions.of(base));
    }

    @Test
    void of_a_target_is_no_observation() {
        Level target =
                level("target", "7000 deaths").status(ObservationStatus.TARGET).build();
        Share share = share("50 %")
                .addBases(Base.builder().statistic(target.id()).build())
                .build();

        assertThat(in(PART, share, target).wholes(PART, share)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exactly 7000 attacks, 0", "exactly 7000, 0", "exactly 7000 deaths, 1"})
    void is_absent_if_the_level_that_is_the_base_has_another_unit(String quantity, int found) {
        Level base = level("base", quantity).place(WORLD).build();
        Share share = share("50 %")
                .addBases(Base.builder().statistic(base.id()).build())
                .build();

        assertThat(in(PART, share, base).wholes(PART, share)).hasSize(found);
    }

    @Test
    void of_a_base_that_is_not_in_the_dossier_is_absent() {
        Share share = share("50 %")
                .addBases(Base.builder().statistic(Statistic.id("elsewhere")).build())
                .build();

        assertThat(in(PART).wholes(PART, share)).isEmpty();
    }

    @Test
    void needs_one_indicator_that_both_measure() {
        Level both = level("part", "exactly 100").addIndicators(ATTACKS).build();

        assertThat(whole(both, share("50 %")))
                .extracting(it -> it.dimensions().indicators())
                .containsExactly(Set.of(DEATHS));
        assertThat(whole(
                        level("part", "exactly 100")
                                .indicators(List.of(ATTACKS))
                                .build(),
                        share("50 %")))
                .isEmpty();
    }

    static Stream<Level.Builder> others() {
        return Stream.of(
                level("part", "100").place(WESTMARK),
                level("part", "100").place(Optional.empty()),
                level("part", "100").about(RAID),
                level("part", "100").addExcluding(WESTMARK),
                level("part", "100").when(When.of("2020")),
                level("part", "100").when(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void of_a_part_that_measures_something_else_is_absent(Level.Builder part) {
        assertThat(whole(part.build(), share("50 %"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, true",
        "2021-03-05, true",
        "2020/2021, true",
        "2021-01-01/P6M, true",
        "P1Y, false",
        "2021/.., false",
        "../2021, false",
        "2021?, false",
        "202X, false",
        "2021-21, false",
        "'[2020,2021]', false"
    })
    void is_of_a_time_whose_first_and_last_day_are_known(String period, boolean isKnown) {
        assertThat(wholeAt(When.of(period))).hasSize(isKnown ? 1 : 0);
    }

    static Stream<When> vague() {
        When year = When.of("2021");
        return Stream.of(
                When.inWords(LocalizedText.of("en", "before the raid")),
                When.by("2021"),
                When.builder().from(year).part(When.PeriodPart.EARLY).build(),
                When.builder().from(year).addReckonings(When.Reckoning.ROLLING).build(),
                When.builder().anchor(SIEGE).side(When.Side.DURING).build());
    }

    @ParameterizedTest
    @MethodSource("vague")
    void is_absent_if_the_time_is_vague(When vague) {
        assertThat(wholeAt(vague)).isEmpty();
    }

    @Test
    void may_be_of_a_fiscal_year() {
        assertThat(wholeAt(When.builder()
                        .from(When.of("2021"))
                        .addReckonings(When.Reckoning.FISCAL)
                        .build()))
                .hasSize(1);
    }

    @Test
    void compares_dates_and_not_the_words_for_them() {
        Level part = level("part", "exactly 100")
                .when(When.builder().anchor(RAID).side(When.Side.DURING).build())
                .build();
        Share share = share("50 %")
                .when(When.builder()
                        .period(TimePeriod.parse("2021"))
                        .wording(LocalizedText.of("en", "the same year"))
                        .build())
                .addBases(Base.of(WORLD))
                .build();

        assertThat(in(part, share).wholes(part, share))
                .extracting(it -> it.dimensions().when())
                .containsExactly(Optional.of(When.of("2021")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"TARGET", "PLANNED", "NEEDED", "PLEDGED", "LIMIT", "FORECAST", "DOUBTFUL"})
    void of_what_is_not_observed_is_absent(ObservationStatus status) {
        assertThat(whole(level("part", "100").status(status).build(), share("50 %")))
                .isEmpty();
        assertThat(whole(PART, share("50 %").status(status))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"TARGET", "PLANNED", "NEEDED", "PLEDGED", "LIMIT", "FORECAST", "DOUBTFUL"},
            mode = EnumSource.Mode.EXCLUDE)
    void of_what_is_observed_is_there(ObservationStatus status) {
        assertThat(whole(level("part", "100").status(status).build(), share("50 %")))
                .hasSize(1);
    }

    private static List<DerivedValue> wholeAt(When when) {
        return whole(
                level("part", "exactly 100").when(when).build(), share("50 %").when(when));
    }

    private static List<DerivedValue> whole(Level part, Share.Builder builder) {
        Share share = builder.addBases(Base.of(WORLD)).build();
        return in(part, share).wholes(part, share);
    }
}
