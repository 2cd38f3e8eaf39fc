package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class AliasTest {
    @Test
    void of_a_text_is_an_ordinary_name() {
        LocalizedText name = LocalizedText.of("en", "Lantern Coalition");
        Alias alias = Alias.of(name);
        assertThat(alias.name()).isEqualTo(name);
        assertThat(alias.kind()).isEqualTo(Alias.AliasKind.NAME);
        assertThat(alias.when()).isEmpty();
        assertThat(alias.citations()).isEmpty();
        assertThat(alias)
                .isEqualTo(Alias.builder().name(name).kind(Alias.AliasKind.NAME).build());
    }
}
