package org.coalitionmodel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final LocalizedText COAST = LocalizedText.of("en", "Coast");

    @Test
    void has_its_codes_among_its_identifiers() {
        Place coast = Place.builder()
                .id(Place.id("coast"))
                .addNames(COAST)
                .kind(Place.PlaceKind.REGION)
                .addIdentifiers(Identifier.of("un-m49", "999"))
                .build();

        assertThat(coast.identifiers()).containsExactly(Identifier.of("un-m49", "999"));
        assertThat(coast.usualName()).contains(COAST);
    }

    @Test
    void needs_a_name() {
        assertThatThrownBy(() -> Place.builder()
                        .id(Place.id("coast"))
                        .kind(Place.PlaceKind.REGION)
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place.names must not be empty but was empty (id=coast)");
    }
}
