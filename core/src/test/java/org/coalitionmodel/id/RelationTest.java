package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final Id<?> OTHER = Id.of("other");

    @Test
    void has_a_kind_and_a_target() {
        Relation relation = Relation.of(Relation.RelationKind.UPHOLDS, OTHER);
        assertThat(relation.kind()).isEqualTo(Relation.RelationKind.UPHOLDS);
        assertThat(relation.to()).isEqualTo(OTHER);
        assertThat(relation.locators()).isEmpty();
        assertThat(relation).isEqualTo(new Relation(Relation.RelationKind.UPHOLDS, OTHER, List.of()));
        assertThat(relation).isNotEqualTo(Relation.of(Relation.RelationKind.LIFTS, OTHER));
        assertThat(relation).hasToString("Relation[kind=UPHOLDS, to=other, locators=[]]");
    }

    @Test
    void may_be_about_parts_of_its_target_alone() {
        Locator paragraph = Locator.of(Locator.LocatorKind.PARAGRAPH, "1");
        Locator rule = Locator.of(Locator.LocatorKind.RULE, "39");
        Relation amends = Relation.of(Relation.RelationKind.AMENDS, OTHER, paragraph, rule);
        assertThat(amends.locators()).containsExactly(paragraph, rule);
        assertThat(amends).isNotEqualTo(Relation.of(Relation.RelationKind.AMENDS, OTHER));
    }

    @Test
    void keeps_its_parts_when_the_list_that_it_was_made_from_changes() {
        List<Locator> locators = new ArrayList<>(List.of(Locator.of(Locator.LocatorKind.CHAPTER, "VII")));
        Relation relation = new Relation(Relation.RelationKind.BASED_ON, OTHER, locators);
        locators.clear();
        assertThat(relation.locators()).hasSize(1);
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
        assertThatThrownBy(() -> new Relation(Relation.RelationKind.LIFTS, OTHER, null))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relation.locators must not be null");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_a_part_that_is_null() {
        assertThatThrownBy(() -> Relation.of(Relation.RelationKind.LIFTS, OTHER, (Locator) null))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relation.locators must not be null");
    }
}
