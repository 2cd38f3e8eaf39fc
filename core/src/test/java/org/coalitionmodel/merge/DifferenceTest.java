package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.merge.Difference.ChangeKind;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Meeting FIRST = meeting("first").build();
    private static final Meeting SECOND = meeting("second").build();
    private static final Meeting THIRD = meeting("third").build();

    @Nested
    class BetweenEqualDossiers {
        @Test
        void there_is_none() {
            assertThat(Difference.between(Samples.fullDossier(), Samples.fullDossier()))
                    .isEmpty();
            assertThat(Difference.between(dossier(), dossier())).isEmpty();
        }
    }

    @Nested
    class OfThings {
        @Test
        void is_what_was_added_where_it_stands_later() {
            assertThat(Difference.between(dossier(SECOND), dossier(FIRST, SECOND)))
                    .containsExactly(added("/meetings/0", FIRST));
        }

        @Test
        void is_what_was_removed_where_it_stood_before() {
            assertThat(Difference.between(dossier(FIRST, SECOND, THIRD), dossier(SECOND)))
                    .containsExactly(removed("/meetings/0", FIRST), removed("/meetings/2", THIRD));
        }

        @Test
        void is_their_new_order() {
            assertThat(Difference.between(dossier(FIRST, SECOND), dossier(SECOND, FIRST)))
                    .containsExactly(changed("/meetings", List.of(FIRST, SECOND), List.of(SECOND, FIRST)));
        }

        @Test
        void is_their_new_order_also_where_one_was_added_and_one_removed() {
            assertThat(Difference.between(dossier(FIRST, SECOND), dossier(SECOND, THIRD, FIRST)))
                    .containsExactly(
                            added("/meetings/1", THIRD),
                            changed("/meetings", List.of(FIRST, SECOND), List.of(SECOND, THIRD, FIRST)));
            assertThat(Difference.between(dossier(FIRST, SECOND, THIRD), dossier(THIRD, FIRST)))
                    .containsExactly(
                            removed("/meetings/1", SECOND),
                            changed("/meetings", List.of(FIRST, SECOND, THIRD), List.of(THIRD, FIRST)));
        }

        @Test
        void is_the_whole_thing_if_it_is_of_another_kind() {
            Id<Party> id = Id.of("league");
            State state = State.builder().id(id).addNames(Name.of(en("League"))).build();
            Organization organization = Organization.builder()
                    .id(id)
                    .addNames(Name.of(en("League")))
                    .kind(Organization.OrganizationKind.BODY)
                    .build();
            assertThat(Difference.between(
                            Dossier.builder().addParties(state).build(),
                            Dossier.builder().addParties(organization).build()))
                    .containsExactly(changed("/parties/0", state, organization));
        }

        @Test
        void is_nothing_of_those_that_only_moved_up() {
            assertThat(Difference.between(dossier(FIRST, SECOND, THIRD), dossier(SECOND, THIRD)))
                    .containsExactly(removed("/meetings/0", FIRST));
        }
    }

    @Nested
    class OfAttributes {
        @Test
        void stands_where_the_thing_stands_later() {
            Meeting before = meeting("second").mode(Meeting.Mode.VIRTUAL).build();
            Meeting after = meeting("second").mode(Meeting.Mode.HYBRID).build();
            assertThat(Difference.between(dossier(before), dossier(FIRST, after)))
                    .containsExactly(
                            added("/meetings/0", FIRST),
                            changed("/meetings/1/mode", Meeting.Mode.VIRTUAL, Meeting.Mode.HYBRID));
        }

        @Test
        void stands_where_the_thing_stood_before_if_it_was_removed() {
            Meeting before = meeting("second").mode(Meeting.Mode.VIRTUAL).build();
            assertThat(Difference.between(dossier(before), dossier(FIRST, SECOND)))
                    .containsExactly(added("/meetings/0", FIRST), removed("/meetings/0/mode", Meeting.Mode.VIRTUAL));
        }

        @Test
        void is_added_or_removed_where_only_one_has_it() {
            Meeting named = meeting("first").addNames(en("Lamps")).build();
            assertThat(Difference.between(dossier(FIRST), dossier(named)))
                    .containsExactly(added("/meetings/0/names/0", Name.of(en("Lamps"))));
            assertThat(Difference.between(dossier(named), dossier(FIRST)))
                    .containsExactly(removed("/meetings/0/names/0", Name.of(en("Lamps"))));
        }

        @Test
        void is_added_or_removed_where_only_one_says_what_is_not_so_unless_said() {
            Meeting planned =
                    meeting("first").addStages(Stage.StageKind.PLANNED).build();
            assertThat(Difference.between(dossier(FIRST), dossier(planned)))
                    .containsExactly(added("/meetings/0/stages/0", Stage.of(Stage.StageKind.PLANNED)));
            assertThat(Difference.between(dossier(planned), dossier(FIRST)))
                    .containsExactly(removed("/meetings/0/stages/0", Stage.of(Stage.StageKind.PLANNED)));
        }

        @Test
        void is_the_part_of_a_value_that_changed() {
            When by = When.builder()
                    .period(TimePeriod.parse("2031-04"))
                    .bound(When.TimeBound.BY)
                    .build();
            assertThat(Difference.between(
                            dossier(meeting("first").when(When.of("2031")).build()),
                            dossier(meeting("first").when(by).build())))
                    .containsExactly(
                            changed("/meetings/0/when/period", TimePeriod.parse("2031"), TimePeriod.parse("2031-04")),
                            added("/meetings/0/when/bound", When.TimeBound.BY));
        }

        @Test
        void is_a_text_as_a_whole() {
            assertThat(Difference.between(
                            dossier(lamps(en("Lamps"))),
                            dossier(lamps(en("Lamps").and("fr", "Lampes")))))
                    .containsExactly(changed(
                            "/meetings/0/agenda/0/text",
                            en("Lamps"),
                            en("Lamps").and("fr", "Lampes")));
        }

        private Meeting lamps(LocalizedText text) {
            return meeting("first")
                    .addAgenda(Point.builder().id(Id.of("lamps")).text(text).build())
                    .build();
        }
    }

    @Nested
    class OfElements {
        private static final Id<Point> OIL = Id.of("oil");

        @Test
        void with_an_id_is_what_changed_in_them() {
            Point before = Point.builder().id(OIL).text(en("Oil")).build();
            Point after = Point.builder().id(OIL).text(en("Lamp oil")).build();
            assertThat(Difference.between(
                            dossier(meeting("first").addAgenda(before).build()),
                            dossier(meeting("first")
                                    .addAgenda(point("Fog"), after)
                                    .build())))
                    .containsExactly(
                            added("/meetings/0/agenda/0", point("Fog")),
                            changed("/meetings/0/agenda/1/text", en("Oil"), en("Lamp oil")));
        }

        @Test
        void without_an_id_is_the_one_that_came_and_the_one_that_went() {
            assertThat(Difference.between(
                            dossier(meeting("first").addAgenda(point("Oil")).build()),
                            dossier(meeting("first")
                                    .addAgenda(point("Lamp oil"))
                                    .build())))
                    .containsExactly(
                            added("/meetings/0/agenda/0", point("Lamp oil")),
                            removed("/meetings/0/agenda/0", point("Oil")));
        }

        @Test
        void that_are_equal_is_how_many_there_are() {
            assertThat(Difference.between(
                            dossier(meeting("first")
                                    .addAgenda(point("Oil"), point("Oil"))
                                    .build()),
                            dossier(meeting("first").addAgenda(point("Oil")).build())))
                    .containsExactly(removed("/meetings/0/agenda/1", point("Oil")));
        }
    }

    private static Difference added(String path, Object value) {
        return new Difference(ChangeKind.ADDED, path, Optional.empty(), Optional.of(value));
    }

    private static Difference removed(String path, Object value) {
        return new Difference(ChangeKind.REMOVED, path, Optional.of(value), Optional.empty());
    }

    private static Difference changed(String path, Object before, Object after) {
        return new Difference(ChangeKind.CHANGED, path, Optional.of(before), Optional.of(after));
    }

    private static Dossier dossier(Meeting... meetings) {
        return Dossier.builder().addMeetings(meetings).build();
    }

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder().id(Id.of(id));
    }

    private static Point point(String text) {
        return Point.of(en(text));
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
