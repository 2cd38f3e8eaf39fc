package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void of_a_text_has_no_id_and_concerns_nothing() {
        LocalizedText text = LocalizedText.of("en", "Cut off the income");
        Point point = Point.of(text);
        assertThat(point.text()).isEqualTo(text);
        assertThat(point.id()).isEmpty();
        assertThat(point.about()).isEmpty();
        assertThat(point.citations()).isEmpty();
    }
}
