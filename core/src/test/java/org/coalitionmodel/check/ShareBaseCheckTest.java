package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.Finding.Answer.CONSISTENT;
import static org.coalitionmodel.check.Finding.Answer.CONTRADICTORY;
import static org.coalitionmodel.check.Finding.Answer.UNDETERMINED;
import static org.coalitionmodel.check.InventedFigures.BOREA;
import static org.coalitionmodel.check.InventedFigures.GUESTS;
import static org.coalitionmodel.check.InventedFigures.NORLAND;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.SUDLAND;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.relation;
import static org.coalitionmodel.check.InventedFigures.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareBaseCheckTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** Deaths from terrorism south of the Sahara in 2021, and in the world, in two editions of an index. */
    @ParameterizedTest
    @CsvSource({"7142, CONSISTENT", "7328, CONTRADICTORY", "7137, CONSISTENT", "7136, CONTRADICTORY", "7286, CONSISTENT"
    })
    void a_share_fits_the_levels_of_part_and_whole(int world, String answer) {
        assertThat(check(
                        share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                        level("part", SUDLAND, "2021", "exactly 3461 deaths").build(),
                        level("whole", WORLD, "2021", "exactly " + world + " deaths")
                                .build()))
                .extracting(finding -> finding.answer().name())
                .containsExactly(answer);
    }

    @Test
    void names_the_edition_that_fits_and_the_one_that_does_not() {
        Finding finding = only(check(
                share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                level("part", SUDLAND, "2021", "exactly 3461 deaths").build(),
                level("first", WORLD, "2021", "exactly 7142 deaths").build(),
                level("later", WORLD, "2021", "exactly 7328 deaths")
                        .addRelations(relation(RelationKind.RESTATES, "first"))
                        .build()));

        assertThat(finding.answer()).isEqualTo(CONSISTENT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Sudland, 2021: 48 per cent, and"
                        + " it fits as a share of World (3,461 deaths of 7,142 deaths is 48.45 to 48.46 per cent)"
                        + " and it does not fit as a share of World"
                        + " (3,461 deaths of 7,328 deaths is 47.22 to 47.23 per cent).");
        assertThat(finding.message().in(ARABIC)).contains("7,142", "7,328", "لا توافق");
        assertThat(finding.entities())
                .containsExactly(
                        Statistic.id("share"), Statistic.id("part"), Statistic.id("first"), Statistic.id("later"));
    }

    @ParameterizedTest
    @CsvSource({"share, part", "whole, share", "part, whole"})
    void figures_that_can_not_be_compared_are_not(String one, String other) {
        List<Statistic> figures = new ArrayList<>(List.of(
                share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                level("part", SUDLAND, "2021", "exactly 10 visitors").build(),
                level("whole", WORLD, "2021", "exactly 50 visitors").build()));
        Relation apart = relation(RelationKind.NOT_COMPARABLE_WITH, other);
        figures.replaceAll(figure -> !figure.id().value().equals(one)
                ? figure
                : figure instanceof Level level
                        ? Level.builder().from(level).addRelations(apart).build()
                        : Share.builder()
                                .from((Share) figure)
                                .addRelations(apart)
                                .build());

        assertThat(check(figures.toArray(Statistic[]::new))).isEmpty();
    }

    @Test
    void says_that_a_share_contradicts_the_figures() {
        Finding finding = only(check(
                share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                level("part", SUDLAND, "2021", "exactly 10 visitors").build(),
                level("whole", WORLD, "2021", "exactly 50 visitors").build()));

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Sudland, 2021: 48 per cent, but it does not fit as a share of World"
                        + " (10 visitors of 50 visitors is 20 per cent).");
        assertThat(finding.settledBy()).isPresent();
    }

    @Test
    void without_a_level_of_the_part_a_single_base_is_no_finding() {
        assertThat(check(
                        share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                        level("whole", WORLD, "2021", "exactly 7142 deaths").build()))
                .isEmpty();
        assertThat(check(
                        share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                        level("part", SUDLAND, "2021", "exactly 3461 deaths").build()))
                .isEmpty();
    }

    @Test
    void a_whole_follows_from_another_share() {
        Share share = share("share", SUDLAND, "2021", "10 %", Base.of(WORLD)).build();
        Level part = level("part", SUDLAND, "2021", "exactly 10 visitors").build();
        Share other = share("other", NORLAND, "2021", "20 %", Base.of(WORLD)).build();

        assertThat(check(
                        share,
                        part,
                        other,
                        level("n", NORLAND, "2021", "exactly 20 visitors").build()))
                .extracting(Finding::answer)
                .containsExactly(CONSISTENT, CONSISTENT);
        assertThat(check(
                        share,
                        part,
                        other,
                        level("n", NORLAND, "2021", "exactly 90 visitors").build()))
                .extracting(Finding::answer)
                .containsExactly(CONTRADICTORY, CONTRADICTORY);
    }

    /** The Sahel's 35 %: of the world, or of Africa south of the Sahara? */
    @Test
    void two_readings_stay_open_if_nothing_else_is_known_of_the_part() {
        Finding finding = only(check(
                share("sahel", PORT, "2021", "35 %", Base.of(WORLD), Base.of(SUDLAND))
                        .build(),
                share("share", SUDLAND, "2021", "48 %", Base.of(WORLD)).build(),
                level("part", SUDLAND, "2021", "exactly 3461 deaths").build()));

        assertThat(finding.answer()).isEqualTo(UNDETERMINED);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: 35 per cent, and the source does not say of what:"
                        + " as a share of World it would be 2,462 to 2,586 deaths"
                        + " and as a share of Sudland it would be 1,195 to 1,228 deaths.");
        assertThat(finding.message().in(ARABIC)).contains("2,462", "1,228");
        assertThat(finding.settledBy()).isPresent();
        assertThat(finding.figures())
                .filteredOn(figure -> !figure.name().equals("reading"))
                .extracting(figure -> figure.name() + " " + figure.of().orElseThrow())
                .containsExactly("share sahel", "level part");
        assertThat(finding.pointers()).containsExactly("/statistics/0/bases", "/statistics/2", "/statistics/1");
        assertThat(finding.figures())
                .filteredOn(figure -> figure.name().equals("reading"))
                .extracting(figure -> figure.interval().roundedOutward(0))
                .containsExactly(Interval.parse("(2461, 2587)"), Interval.parse("[1194, 1229)"));
    }

    @ParameterizedTest
    @CsvSource({"2500, CONSISTENT", "1200, CONSISTENT", "1500, CONTRADICTORY"})
    void the_level_of_the_part_shows_which_reading_fits(int port, String answer) {
        assertThat(ofPort(check(
                        share("port", PORT, "2021", "35 %", Base.of(WORLD), Base.of(SUDLAND))
                                .build(),
                        level("level", PORT, "2021", "exactly " + port + " deaths")
                                .build(),
                        level("world", WORLD, "2021", "exactly 7142 deaths").build(),
                        level("sudland", SUDLAND, "2021", "exactly 3461 deaths").build())))
                .extracting(finding -> finding.answer().name())
                .containsExactly(answer);
    }

    @Test
    void another_share_shows_which_reading_fits() {
        Finding finding = ofPort(check(
                        share("port", PORT, "2021", "35 %", Base.of(WORLD), Base.of(SUDLAND))
                                .build(),
                        share("again", PORT, "2021", "72 %", Base.of(SUDLAND)).build(),
                        level("world", WORLD, "2021", "exactly 7142 deaths").build(),
                        level("sudland", SUDLAND, "2021", "exactly 3461 deaths").build()))
                .get(0);

        assertThat(finding.answer()).isEqualTo(CONSISTENT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .contains("it fits as a share of World (2,475 to 2,509 deaths of 7,142 deaths")
                .contains("it does not fit as a share of Sudland");
    }

    @Test
    void a_place_around_the_part_rules_a_reading_out() {
        Share port = share("port", PORT, "2021", "60 %", Base.of(WORLD), Base.of(NORLAND))
                .build();
        Level world = level("world", WORLD, "2021", "exactly 1000 visitors").build();

        Finding byShare = ofPort(check(
                        port,
                        world,
                        share("n", NORLAND, "2021", "50 %", Base.of(WORLD)).build()))
                .get(0);
        assertThat(byShare.answer()).isEqualTo(CONSISTENT);
        assertThat(byShare.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: 60 per cent, and it does not fit as a share of World"
                        + " (it would be more than Visitors, Norland, 2021: 50 per cent)"
                        + " and no figure shows whether it is a share of Norland.");
        Finding byLevel = ofPort(check(
                        port,
                        world,
                        level("n", NORLAND, "2021", "exactly 500 visitors").build()))
                .get(0);
        assertThat(byLevel.answer()).isEqualTo(CONSISTENT);
        assertThat(byLevel.message().in(Locale.ENGLISH))
                .contains("(it would be more than Visitors, Norland, 2021: 500 visitors)");
        assertThat(ofPort(check(
                                port,
                                world,
                                level("n", NORLAND, "2021", "exactly 700 visitors")
                                        .build()))
                        .get(0)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ofPort(check(
                                port,
                                world,
                                share("n", NORLAND, "2021", "70 %", Base.of(WORLD))
                                        .build()))
                        .get(0)
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(ofPort(check(
                                port,
                                world,
                                level("n", NORLAND, "2021", "exactly 500 EUR").build()))
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .contains("as a share of World it would be 595 to 604 visitors");
    }

    @Test
    void one_reading_that_fits_does_not_rule_out_an_unknown_one() {
        Finding finding = only(check(
                share("port", PORT, "2021", "35 %", Base.of(WORLD), Base.of(When.of("2020")))
                        .build(),
                level("level", PORT, "2021", "exactly 35 visitors").build(),
                level("world", WORLD, "2021", "exactly 100 visitors").build()));

        assertThat(finding.answer()).isEqualTo(UNDETERMINED);
        assertThat(finding.message().in(Locale.ENGLISH))
                .contains("it fits as a share of World", "no figure shows whether it is a share of 2020");
    }

    @Test
    void nothing_is_said_if_nothing_is_known() {
        assertThat(check(share("port", PORT, "2021", "35 %", Base.of(WORLD), Base.of(BOREA))
                        .build()))
                .isEmpty();
        assertThat(check(
                        share("port", PORT, "2021", "about 35 %", Base.of(WORLD))
                                .build(),
                        level("level", PORT, "2021", "exactly 35 visitors").build(),
                        level("world", WORLD, "2021", "exactly 100 visitors").build()))
                .isEmpty();
        assertThat(check(
                        share("port", PORT, "2021", "35 %", Base.of(WORLD)).build(),
                        level("level", PORT, "2021", "about 35 visitors").build(),
                        level("world", WORLD, "2021", "exactly 100 visitors").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 35 visitors, more than 50 visitors",
        "more than 35 visitors, exactly 100 visitors",
        "exactly 35 visitors, exactly 100 EUR"
    })
    void numbers_that_fit_a_wide_range_of_shares_are_no_finding(String part, String whole) {
        assertThat(check(
                        share("port", PORT, "2021", "35 %", Base.of(WORLD)).build(),
                        level("level", PORT, "2021", part).build(),
                        level("world", WORLD, "2021", whole).build()))
                .isEmpty();
    }

    @Test
    void a_whole_with_an_open_end_decides_nothing_beside_one_that_fits() {
        Finding finding = only(check(
                share("port", PORT, "2021", "35 %", Base.of(WORLD)).build(),
                level("level", PORT, "2021", "exactly 35 visitors").build(),
                level("world", WORLD, "2021", "exactly 100 visitors").build(),
                level("later", WORLD, "2021", "[, 100] visitors")
                        .addRelations(relation(RelationKind.RESTATES, "world"))
                        .build()));

        assertThat(finding.answer()).isEqualTo(CONSISTENT);
        assertThat(finding.entities()).doesNotContain(Statistic.id("later"));
    }

    @Test
    void a_base_that_names_a_level_is_that_level() {
        Base named = Base.builder().statistic(Statistic.id("year-before")).build();

        Finding finding = only(check(
                share("port", PORT, "2021", "35 %", named).build(),
                level("level", PORT, "2021", "exactly 35 visitors").build(),
                level("year-before", WORLD, "2020", "exactly 100 visitors").build()));
        assertThat(finding.answer()).isEqualTo(CONSISTENT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .contains("it fits as a share of Visitors, World, 2020 (35 visitors of 100 visitors");
    }

    @Test
    void several_places_of_a_base_are_added() {
        Share share =
                share("port", PORT, "2021", "35 %", Base.of(BOREA, SUDLAND)).build();
        Level part = level("level", PORT, "2021", "exactly 35 visitors").build();
        Level borea = level("borea", BOREA, "2021", "exactly 60 visitors").build();

        assertThat(only(check(
                                share,
                                part,
                                borea,
                                level("s", SUDLAND, "2021", "exactly 40 visitors")
                                        .build()))
                        .message()
                        .in(Locale.ENGLISH))
                .contains("it fits as a share of Borea and Sudland (35 visitors of 100 visitors is 35 per cent)");
        assertThat(check(share, part, borea)).isEmpty();
        assertThat(check(
                        share,
                        part,
                        borea,
                        level("s", SUDLAND, "2021", "exactly 40 EUR").build()))
                .isEmpty();
    }

    @Test
    void a_base_is_named_by_all_that_differs() {
        Base base = Base.builder()
                .indicator(GUESTS)
                .about(InventedFigures.GAZETTE)
                .when(When.inWords(LocalizedText.of("en", "the summer")))
                .build();

        assertThat(only(check(
                                share("port", PORT, "2021", "35 %", base, Base.of(WORLD))
                                        .build(),
                                level("world", WORLD, "2021", "exactly 100 visitors")
                                        .build()))
                        .message()
                        .in(Locale.ENGLISH))
                .contains("no figure shows whether it is a share of Guests, Gazette, the summer");
    }

    private static List<Finding> ofPort(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.entities().get(0).equals(Statistic.id("port")))
                .toList();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> check(Statistic... statistics) {
        return InventedFigures.check("share-base", statistics);
    }
}
