package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final Id<Party> ADA = Id.of("ada");
    private static final Id<Post> ENVOY = Id.of("envoy");
    private static final Id<Post> MINISTER = Id.of("minister");
    private static final LocalizedText SOMEBODY = LocalizedText.of("en", "a minister");

    @Test
    void is_a_party_in_any_number_of_posts() {
        assertThat(Actor.of(ADA).party()).contains(ADA);
        assertThat(Actor.of(ADA).described()).isEmpty();
        assertThat(Actor.of(ADA).posts()).isEmpty();
        assertThat(Actor.of(ADA, ENVOY, MINISTER).posts()).containsExactly(ENVOY, MINISTER);
        assertThat(Actor.of(ADA, ENVOY)).hasToString("Actor{party=ada, posts=[envoy]}");
    }

    @Test
    void is_somebody_described() {
        assertThat(Actor.described(SOMEBODY).described()).contains(SOMEBODY);
        assertThat(Actor.described(SOMEBODY).party()).isEmpty();
    }

    @Test
    void in_one_post_is_not_the_same_in_another() {
        assertThat(Actor.of(ADA, ENVOY)).isNotEqualTo(Actor.of(ADA, MINISTER)).isNotEqualTo(Actor.of(ADA));
    }

    @Test
    void is_not_nobody() {
        assertThatThrownBy(() -> Actor.builder().addPosts(ENVOY).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Actor.party must be given, or else described, and not both but was neither");
    }

    @Test
    void is_not_both_named_and_described() {
        assertThatThrownBy(() -> Actor.builder().party(ADA).described(SOMEBODY).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Actor.party must be given, or else described, and not both but was both");
    }
}
