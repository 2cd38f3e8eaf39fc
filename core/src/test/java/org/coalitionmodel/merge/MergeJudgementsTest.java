package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.identity.Contradiction;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What judgements do to a merger. */
class MergeJudgementsTest {
    private static final Judgement BEN = same("ben", "p-17");
    private static final Dossier OURS = Dossier.builder()
            .addParties(person("ben", "Ben Example", "Q17"), state("norland"))
            .addPosts(Post.builder()
                    .id(Post.id("envoy"))
                    .of(Party.id("norland"))
                    .holder(Party.id("ben"))
                    .build())
            .build();
    private static final Dossier THEIRS = Dossier.builder()
            .addParties(person("p-17", "B. Example", "Q17"), state("country-4"))
            .addMeetings(Meeting.builder()
                    .id(Meeting.id("summit"))
                    .addParticipations(Participation.builder()
                            .actor(Actor.of(Party.id("p-17")))
                            .role(Participation.ParticipationRole.HEAD_OF_DELEGATION)
                            .representing(Party.id("country-4"))
                            .build())
                    .build())
            .build();

    @Test
    void those_that_are_judged_the_same_become_one_and_all_references_follow() {
        Merge merge = Merge.of(OURS, THEIRS, Judgements.of(BEN, same("norland", "country-4")));

        assertThat(merge.dossier().parties())
                .extracting(Party::id)
                .containsExactly(Party.id("ben"), Party.id("country-4"));
        assertThat(merge.dossier().party(Party.id("ben")).orElseThrow().names()).hasSize(2);
        assertThat(merge.dossier().posts().get(0).of()).contains(Party.id("country-4"));
        assertThat(merge.dossier().whoSatFor(Party.id("country-4"), Meeting.id("summit")))
                .isEmpty();
        assertThat(merge.dossier().seatsOf(Party.id("country-4"), Meeting.id("summit")))
                .extracting(seat -> seat.actor().party())
                .containsExactly(Optional.of(Party.id("ben")));
        assertThat(merge.replacedIds())
                .containsExactly(
                        Map.entry(Id.of("norland"), Id.of("country-4")), Map.entry(Id.of("p-17"), Id.of("ben")));
        assertThat(merge.undecided()).isEmpty();
    }

    @Test
    void the_order_of_the_dossiers_does_not_change_which_id_is_kept() {
        Judgements judgements = Judgements.of(BEN, same("norland", "country-4"));

        assertThat(Merge.of(THEIRS, OURS, judgements).replacedIds())
                .isEqualTo(Merge.of(OURS, THEIRS, judgements).replacedIds());
    }

    @Test
    void an_id_that_no_dossier_has_is_not_kept_but_links_others() {
        Merge merge = Merge.of(OURS, THEIRS, Judgements.of(same("ben", "a-1"), same("a-1", "p-17")));

        assertThat(merge.replacedIds()).containsExactly(Map.entry(Id.of("p-17"), Id.of("ben")));
    }

    @Test
    void without_a_judgement_its_merger_is_undone() {
        Judgements both = Judgements.of(BEN, same("norland", "country-4"));

        assertThat(Merge.of(OURS, THEIRS, both)).isNotEqualTo(Merge.of(OURS, THEIRS));
        assertThat(Merge.of(OURS, THEIRS, both.without(Id.of("ben"), Id.of("p-17"))))
                .isEqualTo(Merge.of(OURS, THEIRS, Judgements.of(same("norland", "country-4"))));
        assertThat(Merge.of(
                        OURS,
                        THEIRS,
                        both.without(Id.of("ben"), Id.of("p-17")).without(Id.of("country-4"), Id.of("norland"))))
                .isEqualTo(Merge.of(OURS, THEIRS));
    }

    @Test
    void within_one_dossier_too() {
        Dossier both = Merge.of(OURS, THEIRS).dossier();

        assertThat(Merge.of(both, Judgements.of(BEN)).dossier())
                .isEqualTo(Merge.of(OURS, THEIRS, Judgements.of(BEN)).dossier());
        assertThat(Merge.of(both, Judgements.of()).dossier()).isEqualTo(both);
    }

    @Test
    void what_the_two_say_differently_is_a_conflict() {
        Dossier held = with(post("envoy", "ada"));
        Dossier other = with(post("post-2", "bea"));

        assertThat(Merge.of(held, other, Judgements.of(same("envoy", "post-2"))).conflicts())
                .hasToString("[/posts/0/holder: ada or bea (id=envoy)]");
    }

    @Test
    void entities_of_two_types_are_not_the_same() {
        Dossier places = Dossier.builder()
                .addPlaces(Place.builder()
                        .id(Place.id("norland-land"))
                        .kind(Place.PlaceKind.COUNTRY)
                        .addNames(name("Norland"))
                        .build())
                .build();

        assertThatThrownBy(() -> Merge.of(OURS, places, Judgements.of(same("norland", "norland-land"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Judgements.judgements must say of entities of one type that they are the same"
                        + " but was norland (state) and norland-land (place)");
        assertThatThrownBy(() -> Merge.of(OURS, Judgements.of(same("norland", "ben"))))
                .hasMessageEndingWith("but was ben (person) and norland (state)");
    }

    @Test
    void a_contradicted_group_is_left_alone_and_reported_with_its_chain() {
        Dossier three = Dossier.builder()
                .addParties(
                        person("a", "Ada", "Q1"),
                        person("b", "Bea", "Q2"),
                        person("c", "Cea", "Q3"),
                        state("x"),
                        state("y"))
                .build();
        Judgement different = Judgement.different(Id.of("a"), Id.of("c"), "Ada", "Two births.");
        Merge merge = Merge.of(three, Judgements.of(same("a", "b"), same("b", "c"), different, same("x", "y")));

        assertThat(merge.contradictions())
                .containsExactly(new Contradiction(different, List.of(same("a", "b"), same("b", "c"))));
        assertThat(merge.replacedIds()).containsExactly(Map.entry(Id.of("y"), Id.of("x")));
        assertThat(merge.dossier().parties()).hasSize(4);
    }

    @Test
    void one_outside_key_under_two_ids_is_reported_until_it_is_judged() {
        assertThat(Merge.of(OURS, THEIRS).undecided())
                .containsExactly(new SharedKey(Identifier.of("wikidata", "Q17"), List.of(Id.of("ben"), Id.of("p-17"))))
                .first()
                .hasToString("wikidata:Q17: ben, p-17");
        assertThat(Merge.of(OURS, THEIRS).dossier().parties()).hasSize(4);
        assertThat(Merge.of(OURS, THEIRS, Judgements.of(BEN)).undecided()).isEmpty();
        for (Judgement judgement : List.of(
                Judgement.different(Id.of("ben"), Id.of("p-17"), "Ada", "Two births."),
                Judgement.unsure(Id.of("ben"), Id.of("p-17"), "Ada", "One name."))) {
            Merge merge = Merge.of(OURS, THEIRS, Judgements.of(judgement));
            assertThat(merge.undecided()).isEmpty();
            assertThat(merge.dossier().parties()).hasSize(4);
        }
    }

    @Test
    void of_those_with_one_key_only_the_ones_without_a_judgement_on_each_other_are_reported() {
        Dossier four = Dossier.builder()
                .addParties(
                        person("a", "Ada", "Q1"),
                        person("b", "Bea", "Q1"),
                        person("c", "Cea", "Q1"),
                        person("d", "Dea", "Q1"))
                .build();
        Judgements judgements = Judgements.of(
                same("a", "b"),
                Judgement.different(Id.of("b"), Id.of("c"), "Ada", "Two births."),
                Judgement.unsure(Id.of("a"), Id.of("d"), "Ada", "One name."),
                Judgement.unsure(Id.of("a"), Id.of("x"), "Ada", "One name."));

        assertThat(Merge.of(four, judgements).undecided())
                .containsExactly(new SharedKey(Identifier.of("wikidata", "Q1"), List.of(Id.of("c"), Id.of("d"))));
    }

    @Test
    void a_state_and_its_territory_may_have_one_key() {
        Dossier dossier = Dossier.builder()
                .addPlaces(Place.builder()
                        .id(Place.id("land"))
                        .kind(Place.PlaceKind.COUNTRY)
                        .addIdentifiers(Identifier.of("iso3166-1", "NN"))
                        .addNames(name("Norland"))
                        .build())
                .addParties(State.builder()
                        .id(Party.id("norland"))
                        .addIdentifiers(Identifier.of("iso3166-1", "NN"))
                        .addNames(name("Norland"))
                        .build())
                .build();

        assertThat(Merge.of(dossier, Judgements.of()).undecided()).isEmpty();
    }

    @Test
    void a_list_that_names_both_names_one() {
        Dossier dossier = Dossier.builder()
                .addParties(
                        state("norland"),
                        state("country-4"),
                        state("southmark"),
                        Group.builder()
                                .id(Party.id("signers"))
                                .addMembers(Party.id("norland"), Party.id("southmark"), Party.id("country-4"))
                                .build())
                .build();

        assertThat(Merge.of(dossier, Judgements.of(same("norland", "country-4")))
                        .dossier()
                        .parties(Group.class)
                        .get(0)
                        .members())
                .containsExactly(Party.id("country-4"), Party.id("southmark"));
    }

    @Test
    void figures_that_are_judged_the_same_and_differ_stay_side_by_side() {
        Merge merge = Merge.of(figures("s-1", 200), figures("s-2", 214), Judgements.of(same("s-1", "s-2")));

        assertThat(merge.dossier().statistics()).hasSize(2);
        assertThat(merge.dossier().statistics().get(1).relations())
                .containsExactly(Relation.of(Relation.RelationKind.COMPETES_WITH, Id.of("s-1")));
        assertThat(Merge.of(figures("s-1", 200), figures("s-2", 200), Judgements.of(same("s-1", "s-2")))
                        .dossier()
                        .statistics())
                .hasSize(1);
    }

    @Test
    void a_relation_between_those_that_are_judged_the_same_is_refused() {
        Dossier dossier = Dossier.builder()
                .addParties(
                        state("norland"),
                        State.builder()
                                .id(Party.id("old"))
                                .addNames(name("Norland"))
                                .addRelations(Relation.of(Relation.RelationKind.SUCCEEDS, Id.of("norland")))
                                .build())
                .build();

        assertThatThrownBy(() -> Merge.of(dossier, Judgements.of(same("norland", "old"))))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("norland");
    }

    private static Dossier figures(String id, int deaths) {
        return Dossier.builder()
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("deaths"))
                        .addNames(name("Deaths"))
                        .build())
                .addStatistics(Level.builder()
                        .id(Statistic.id(id))
                        .addIndicators(Indicator.id("deaths"))
                        .quantity(Quantity.of(deaths, Unit.of("deaths")))
                        .build())
                .build();
    }

    private static Dossier with(Post post) {
        return Dossier.builder()
                .addParties(person("ada", "Ada", "Q1"), person("bea", "Bea", "Q2"))
                .addPosts(post)
                .build();
    }

    private static Post post(String id, String holder) {
        return Post.builder().id(Post.id(id)).holder(Party.id(holder)).build();
    }

    private static Person person(String id, String name, String key) {
        return Person.builder()
                .id(Party.id(id))
                .addNames(name(name))
                .addIdentifiers(Identifier.of("wikidata", key))
                .build();
    }

    private static State state(String id) {
        return State.builder().id(Party.id(id)).addNames(name("Norland")).build();
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }

    private static Judgement same(String one, String other) {
        return Judgement.same(Id.of(one), Id.of(other), "Ada", "One post.");
    }
}
