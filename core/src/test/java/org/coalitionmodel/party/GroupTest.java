package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class GroupTest {
    @Test
    void is_not_complete_unless_said() {
        assertThat(group().addMembers(Id.of("norland")).build().complete()).isFalse();
    }

    @Test
    void is_complete_only_if_its_members_are_listed() {
        assertThat(group().addMembers(Id.of("norland")).complete(true).build().complete())
                .isTrue();
        assertThatThrownBy(() -> group().complete(true).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Group.complete must be said of members that are listed but was no members (id=core)");
    }

    private static Group.Builder group() {
        return Group.builder().id(Id.of("core")).addNames(Name.of(LocalizedText.of("en", "core countries")));
    }
}
