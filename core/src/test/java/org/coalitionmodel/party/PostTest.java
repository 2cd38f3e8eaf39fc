package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostTest {
    private static final Id<Party> ADA = Id.of("ada");

    @Test
    void is_held_unless_said() {
        assertThat(post().build().status()).isEqualTo(Post.PostStatus.HELD);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VACANT")
    void may_have_a_holder_or_none(Post.PostStatus status) {
        assertThat(post().status(status).holder(ADA).build().holder()).contains(ADA);
        assertThat(post().status(status).build().holder()).isEmpty();
    }

    @Test
    void has_no_holder_while_vacant() {
        assertThat(post().status(Post.PostStatus.VACANT).build().holder()).isEmpty();
        assertThatThrownBy(
                        () -> post().status(Post.PostStatus.VACANT).holder(ADA).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post.holder must be absent while vacant but was ada (id=envoy)");
    }

    private static Post.Builder post() {
        return Post.builder().id(Id.of("envoy")).addNames(LocalizedText.of("en", "Envoy"));
    }
}
