package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RelationTest {
    private static final Id<?> OTHER = Id.of("other");

    @Test
    void has_a_kind_and_a_target() {
        Relation relation = Relation.of(Relation.Kind.UPHOLDS, OTHER);
        assertThat(relation.kind()).isEqualTo(Relation.Kind.UPHOLDS);
        assertThat(relation.to()).isEqualTo(OTHER);
        assertThat(relation).isEqualTo(new Relation(Relation.Kind.UPHOLDS, OTHER));
        assertThat(relation).isNotEqualTo(Relation.of(Relation.Kind.LIFTS, OTHER));
        assertThat(relation).hasToString("Relation[kind=UPHOLDS, to=other]");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void refuses_null() {
        assertThatThrownBy(() -> Relation.of(null, OTHER))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("kind");
        assertThatThrownBy(() -> Relation.of(Relation.Kind.LIFTS, null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("to");
    }
}
