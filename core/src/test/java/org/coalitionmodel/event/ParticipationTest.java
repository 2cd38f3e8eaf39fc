package org.coalitionmodel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {
    private static final Id<Party> ADA = Id.of("ada");
    private static final Id<Post> ENVOY = Id.of("envoy");
    private static final Actor BEN = Actor.of(Id.of("ben"));

    @Test
    void says_nothing_of_presence_unless_the_source_does() {
        assertThat(seat(BEN).build().presence()).isEmpty();
        assertThat(seat(BEN).build().inPlaceOf()).isEmpty();
    }

    @Test
    void keeps_the_order_of_those_in_whose_place_somebody_came() {
        Actor minister = Actor.described(LocalizedText.of("en", "the minister"));
        assertThat(seat(Actor.of(ADA)).addInPlaceOf(minister, BEN).build().inPlaceOf())
                .containsExactly(minister, BEN);
    }

    @Test
    void is_not_in_ones_own_place() {
        assertThatThrownBy(() ->
                        seat(Actor.of(ADA)).addInPlaceOf(BEN, Actor.of(ADA)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Participation.inPlaceOf must not name the actor but was Actor{party=ada, posts=[]}");
    }

    @Test
    void is_not_in_ones_own_place_in_another_post_either() {
        assertThatThrownBy(() ->
                        seat(Actor.of(ADA)).addInPlaceOf(Actor.of(ADA, ENVOY)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Participation.inPlaceOf must not name the actor but was Actor{party=ada, posts=[envoy]}");
    }

    @Test
    void tells_people_without_a_name_apart_by_their_description() {
        Actor deputy = Actor.described(LocalizedText.of("en", "the deputy"));
        Actor minister = Actor.described(LocalizedText.of("en", "the minister"));
        assertThat(seat(deputy).addInPlaceOf(minister).build().inPlaceOf()).containsExactly(minister);
        assertThatThrownBy(() -> seat(deputy).addInPlaceOf(deputy).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Participation.inPlaceOf must not name the actor but was"
                        + " Actor{described=the deputy (en), posts=[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, YES",
        "IN_PERSON, YES",
        "REMOTE, YES",
        "IN_PART, YES",
        "RECORDED, NO",
        "ABSENT, NO",
        "EXCLUDED, NO",
        "NOT_INVITED, NO",
        "DECLINED, NO",
        "INVITED, UNDETERMINED",
        "EXPECTED, UNDETERMINED"
    })
    void says_whether_somebody_attended(Participation.Presence presence, Verdict attended) {
        assertThat(presence.attended()).isEqualTo(attended);
    }

    private static Participation.Builder seat(Actor actor) {
        return Participation.builder().actor(actor).role(Participation.ParticipationRole.DELEGATE);
    }
}
