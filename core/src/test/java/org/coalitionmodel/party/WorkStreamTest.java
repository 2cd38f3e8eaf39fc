package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStreamTest {
    @Test
    void needs_no_place_in_a_list() {
        assertThat(stream().build().order()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void has_a_place_from_1_if_any(int order) {
        assertThat(stream().order(1).build().order()).hasValue(1);
        assertThatThrownBy(() -> stream().order(order).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("WorkStream.order must be at least 1 but was " + order + " (id=finance)");
    }

    private static WorkStream.Builder stream() {
        return WorkStream.builder()
                .id(Id.of("finance"))
                .addNames(Name.of(LocalizedText.of("en", "Finance")))
                .of(Id.of("coalition"));
    }
}
