package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Id<?> SPEAKER = Id.of("speaker");
    private static final LocalizedText SOMEBODY = LocalizedText.of("en", "somebody on the quay");

    @Test
    void names_somebody_of_the_dossier() {
        Attribution attribution = Attribution.of(SPEAKER, Act.SAYS);
        assertThat(attribution.who()).contains(SPEAKER);
        assertThat(attribution.described()).isEmpty();
        assertThat(attribution.act()).isEqualTo(Act.SAYS);
        assertThat(attribution).hasToString("Attribution{who=speaker, act=SAYS}");
    }

    @Test
    void describes_somebody_unnamed() {
        Attribution attribution = Attribution.unnamed(SOMEBODY, Act.REPORTS);
        assertThat(attribution.who()).isEmpty();
        assertThat(attribution.described()).contains(SOMEBODY);
        assertThat(attribution.act()).isEqualTo(Act.REPORTS);
    }

    @Test
    void refuses_nobody() {
        assertThatThrownBy(() -> Attribution.builder().act(Act.SAYS).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Attribution.who must be given, or else described, and not both but was neither");
    }

    @Test
    void refuses_a_name_with_a_description() {
        assertThatThrownBy(() -> Attribution.builder()
                        .act(Act.SAYS)
                        .who(SPEAKER)
                        .described(SOMEBODY)
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Attribution.who must be given, or else described, and not both but was both");
    }
}
