package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the small parts: gaps, locators, criteria, groups, terms, bounds of ranges. */
class PartsOfEntitiesTest {
    @Test
    void a_gap_names_an_attribute() {
        assertThatThrownBy(() -> Gap.of("Founded", Gap.GapKind.NONE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Gap.attribute must be the name of an attribute, such as founded, but was Founded");
    }

    @Test
    void a_locator_has_a_visible_label_if_any() {
        assertThat(Locator.of(Locator.LocatorKind.PAGE, "iv").label()).contains("iv");
        assertThatThrownBy(() -> Locator.of(Locator.LocatorKind.PAGE, " "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Locator.label must have a visible character but was  ");
    }

    @Test
    void a_criterion_says_something() {
        Criterion.Builder criterion = Criterion.builder().kind(Criterion.CriterionKind.ARRIVAL);
        assertThatThrownBy(criterion::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Criterion.of must be given, or else quantity, text or when, but was absent");
        assertThat(criterion.when(When.of("../2020-02")).build().when()).isPresent();
        assertThat(Criterion.of(Criterion.CriterionKind.ORIGIN, Id.of("coast")).of())
                .containsExactly(Id.of("coast"));
        assertThat(Criterion.builder()
                        .kind(Criterion.CriterionKind.AGE)
                        .quantity(Quantity.range(18, 49))
                        .build()
                        .quantity())
                .isPresent();
        assertThat(Criterion.builder()
                        .kind(Criterion.CriterionKind.STATUS)
                        .text(LocalizedText.of("en", "refugees"))
                        .build()
                        .text())
                .isPresent();
    }

    @Test
    void a_group_excludes_no_member() {
        assertThatThrownBy(() -> Group.builder()
                        .id(Party.id("group"))
                        .addMembers(Party.id("norland"))
                        .addExcluding(Party.id("southmark"), Party.id("norland"))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Group.excluding must not contain a member but was norland (id=group)");
    }

    @Test
    void a_term_has_a_content_of_any_kind() {
        assertThat(term().addParties(Party.id("norland")).build().parties()).isNotEmpty();
        assertThat(term().addStatistics(Id.of("target")).build().statistics()).isNotEmpty();
        assertThat(term().addAbout(Id.of("data")).build().about()).isNotEmpty();
        assertThat(term().addTriggers(Id.of("attack")).build().triggers()).isNotEmpty();
        assertThat(term().addTriggerKinds(org.coalitionmodel.event.Event.EventKind.ATTACK)
                        .addTriggerOn(Party.id("norland"))
                        .build()
                        .triggerOn())
                .isNotEmpty();
        assertThatThrownBy(() -> term().addParties(Party.id("a"))
                        .addTriggerOn(Party.id("norland"))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Term.triggerOn must be absent without a trigger but was [norland]");
        assertThat(term().addTriggers(Id.of("attack"))
                        .addTriggerOn(Party.id("norland"))
                        .build())
                .isNotNull();
    }

    private static Term.Builder term() {
        return Term.builder().kind(Term.TermKind.CONDITION);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 'at most [7, 8] %', '(-∞, 8]'",
        "LESS_THAN, 'less than [7, 8] %', '(-∞, 8)'",
        "AT_LEAST, 'at least [7, 8] %', '[7, ∞)'",
        "MORE_THAN, 'more than [7, 8] %', '(7, ∞)'",
        "ABOUT, 'about [7, 8] %', '(-∞, ∞)'",
        "ALMOST, 'almost [7, 8] %', '(-∞, ∞)'",
        "EXACTLY, '[7, 8] %', '[7, 8]'",
    })
    void a_bound_may_stand_on_a_range(Bound bound, String text, String interval) {
        Quantity quantity = Quantity.builder()
                .low(7)
                .high(8)
                .bound(bound)
                .unit(Unit.PERCENT)
                .build();
        assertThat(quantity).hasToString(text);
        assertThat(Quantity.parse(text)).isEqualTo(quantity);
        assertThat(quantity.interval()).hasToString(interval);
    }

    @Test
    void a_bound_needs_both_ends_of_a_range() {
        assertThatThrownBy(() -> Quantity.builder().low(7).bound(Bound.AT_MOST).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Quantity.bound must be exactly without a value or a range with two ends but was atMost");
        assertThatThrownBy(() -> Quantity.builder().high(7).bound(Bound.AT_MOST).build())
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_may_have_no_currency() {
        assertThat(Unit.MONEY.isMoney()).isTrue();
        assertThat(Unit.of("moneys").isMoney()).isFalse();
        assertThat(Quantity.of(26).in(Unit.MONEY)).hasToString("exactly 26 money");
    }

    @Test
    void a_distance_needs_a_length_and_an_anchor() {
        When.Builder offset = When.builder().addReckonings(When.Reckoning.OFFSET);
        String message = "When.reckonings must contain offset only beside an anchor and a length but was [offset]";
        assertThatThrownBy(() -> offset.period(TimePeriod.parse("P1Y")).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        offset.anchor(Id.of("coup")).side(When.Side.AFTER);
        assertThat(offset.build().anchor()).isPresent();
        assertThatThrownBy(() -> offset.period(TimePeriod.parse("2021")).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
