package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
    private static Stage stage(StageKind kind, When when) {
        return Stage.builder().kind(kind).when(when).build();
    }

    private static List<Stage> stages(String... periods) {
        return Stream.of(periods)
                .map(period -> stage(StageKind.SUSPENDED, When.of(period)))
                .toList();
    }

    @Nested
    class The_order_of_stages {
        @ParameterizedTest
        @CsvSource({
            "2020, 2021",
            "2021, 2021-05",
            "2021-05, 2021",
            "2020/2022, 2021",
            "2021?, 2020",
            "P2Y, 2020",
            "2021, P2Y",
            "2021/.., 2021",
            "2021, 2020/..",
            "2021, ../2021",
            "2021, 2020~/2021"
        })
        @CsvSource(
                delimiter = ';',
                value = {"[2021,2022]; 2021", "[2021?,2022]; 2020"})
        void may_be_that_of_time(String first, String second) {
            assertThat(Stage.outOfOrder(stages(first, second))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2021, 2020", "2021-05, 2021-04", "2021/.., 2020", "2021, ../2020"})
        @CsvSource(
                delimiter = ';',
                value = {"[2021,2022]; 2020"})
        void is_wrong_if_a_stage_is_certainly_earlier_than_one_before_it(String first, String second) {
            List<Stage> stages = stages(first, second);
            assertThat(Stage.outOfOrder(stages)).contains(stages.get(1));
        }

        @Test
        void is_wrong_if_a_vaguer_stage_stands_between() {
            List<Stage> stages = stages("2015", "201X", "2012");
            assertThat(Stage.outOfOrder(stages)).contains(stages.get(2));
        }
    }

    @Nested
    class A_certain_period {
        @Test
        void needs_a_time() {
            assertThat(Stage.of(StageKind.PLANNED).certainPeriod()).isEmpty();
            assertThat(stage(StageKind.PLANNED, When.of("2021")).certainPeriod())
                    .hasToString("Optional[2021]");
        }

        @Test
        void is_not_given_by_a_time_with_a_bound_a_reckoning_or_an_anchor() {
            When fiscal = When.builder()
                    .from(When.of("2021"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            When anchored = When.builder()
                    .from(When.of("2021"))
                    .anchor(Id.of("a"))
                    .side(When.Side.DURING)
                    .build();
            for (When when : List.of(When.by("2021"), fiscal, anchored)) {
                assertThat(stage(StageKind.PLANNED, when).certainPeriod()).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021?", "2021~", "2020/2021?", "[2021,2022?]"})
        void has_no_uncertain_date(String period) {
            assertThat(stage(StageKind.PLANNED, When.of(period)).certainPeriod())
                    .isEmpty();
        }
    }

    static Stream<Object[]> builds() {
        LocalizedText text = LocalizedText.of("en", "a");
        List<Stage> stages = stages("2021", "2020");
        return Stream.of(
                build(
                        "Meeting",
                        () -> Meeting.builder().id(Id.of("a")).stages(stages).build()),
                build(
                        "Event",
                        () -> Event.builder()
                                .id(Id.of("a"))
                                .kind(Event.EventKind.COUP)
                                .stages(stages)
                                .build()),
                build(
                        "Outcome",
                        () -> Outcome.builder()
                                .id(Id.of("a"))
                                .kind(Outcome.OutcomeKind.PLEDGE)
                                .summary(text)
                                .stages(stages)
                                .build()),
                build(
                        "Organization",
                        () -> Organization.builder()
                                .id(Id.of("a"))
                                .kind(Organization.OrganizationKind.MEDIA)
                                .addNames(Name.of(text))
                                .stages(stages)
                                .build()),
                build(
                        "Coalition",
                        () -> Coalition.builder()
                                .id(Id.of("a"))
                                .addNames(Name.of(text))
                                .stages(stages)
                                .build()),
                build(
                        "WorkStream",
                        () -> WorkStream.builder()
                                .id(Id.of("a"))
                                .of(Id.of("b"))
                                .stages(stages)
                                .build()));
    }

    private static Object[] build(String type, Runnable build) {
        return new Object[] {type, build};
    }

    @ParameterizedTest
    @MethodSource("builds")
    void are_in_the_order_of_time_in_each_entity(String type, Runnable build) {
        assertThatThrownBy(build::run)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + ".stages must be in the order of time but was 2020 (id=a)");
    }
}
