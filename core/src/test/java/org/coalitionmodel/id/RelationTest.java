package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RelationTest {
    private static final Id<?> OTHER = Id.of("other");

    @Test
    void has_a_kind_and_a_target() {
        Relation relation = Relation.of(Relation.RelationKind.UPHOLDS, OTHER);
        assertThat(relation.kind()).isEqualTo(Relation.RelationKind.UPHOLDS);
        assertThat(relation.to()).isEqualTo(OTHER);
        assertThat(relation).isEqualTo(new Relation(Relation.RelationKind.UPHOLDS, OTHER));
        assertThat(relation).isNotEqualTo(Relation.of(Relation.RelationKind.LIFTS, OTHER));
        assertThat(relation).hasToString("Relation[kind=UPHOLDS, to=other]");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void refuses_null() {
        assertThatThrownBy(() -> Relation.of(null, OTHER))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relation.kind must not be null");
        assertThatThrownBy(() -> Relation.of(Relation.RelationKind.LIFTS, null))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relation.to must not be null");
    }
}
