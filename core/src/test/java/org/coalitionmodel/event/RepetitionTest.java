package org.coalitionmodel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {
    private static Event.Builder event() {
        return Event.builder().id(Event.id("visits")).kind(Event.EventKind.MISSION);
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder().id(Meeting.id("talks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exactly 1", "6", "more than 0", "\"several\"@en", "(unknown)", "about 5", "at most 3"})
    void has_a_number_that_may_be_one_or_more(String count) {
        assertThat(event().count(Quantity.parse(count)).build().count()).contains(Quantity.parse(count));
        assertThat(meeting().count(Quantity.parse(count)).build().count()).contains(Quantity.parse(count));
    }

    @ParameterizedTest
    @CsvSource({"exactly 0", "exactly -5", "at most 0", "less than 1", "'[-3, -1]'"})
    void refuses_a_number_below_one(String count) {
        assertThatThrownBy(() -> event().count(Quantity.parse(count)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Event.count must be 1 or more but was " + count + " (id=visits)");
        assertThatThrownBy(() -> meeting().count(Quantity.parse(count)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Meeting.count must be 1 or more but was " + count + " (id=talks)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "../2020", "2020-01-01/P1Y"})
    void refuses_dates_for_the_length_between_two(String every) {
        assertThatThrownBy(() -> event().every(TimePeriod.parse(every)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Event.every must be a length but was " + every + " (id=visits)");
        assertThatThrownBy(() -> meeting().every(TimePeriod.parse(every)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Meeting.every must be a length but was " + every + " (id=talks)");
        assertThat(meeting().every(TimePeriod.parse("P1M")).build().every()).isPresent();
    }
}
