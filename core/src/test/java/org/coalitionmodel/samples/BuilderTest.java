package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the generated setters do, as the Javadoc of the root package says. */
class BuilderTest {
    private static final LocalizedText COAST = LocalizedText.of("en", "Coast");

    private static Place.Builder place() {
        return Place.builder().id(Place.id("a")).addNames(COAST).kind(Place.PlaceKind.AREA);
    }

    @Test
    void the_last_value_wins() {
        assertThat(place().id(Place.id("b")).build().id()).isEqualTo(Place.id("b"));
    }

    @Test
    void an_empty_optional_clears() {
        assertThat(Gap.builder()
                        .attribute("kind")
                        .kind(Gap.GapKind.NONE)
                        .reason(COAST)
                        .reason(Optional.empty())
                        .build()
                        .reason())
                .isEmpty();
    }

    @Test
    void add_appends_and_the_plain_name_replaces() {
        Place.Builder builder = place().addWithin(Place.id("b"))
                .addWithin(Place.id("c"), Place.id("d"))
                .addAllWithin(List.of(Place.id("e")));

        assertThat(builder.build().within())
                .containsExactly(Place.id("b"), Place.id("c"), Place.id("d"), Place.id("e"));
        assertThat(builder.within(List.of(Place.id("f"))).build().within()).containsExactly(Place.id("f"));
    }

    @Test
    void a_long_is_a_decimal() {
        assertThat(Quantity.builder().value(210).build())
                .isEqualTo(Quantity.builder().value(new BigDecimal("210.0")).build());
    }

    @Test
    void from_replaces_every_attribute() {
        Place other = place().build();

        assertThat(place().id(Place.id("b"))
                        .addIdentifiers(Identifier.of("iso3166-1", "MA"))
                        .addWithin(Place.id("c"))
                        .from(other)
                        .build())
                .isEqualTo(other);
    }

    @Test
    void a_value_that_was_built_does_not_change() {
        Place.Builder builder = place().addWithin(Place.id("b"), Place.id("c"));
        Place built = builder.build();

        builder.addWithin(Place.id("d"));

        assertThat(built.within()).containsExactly(Place.id("b"), Place.id("c"));
    }

    @Test
    @SuppressWarnings("NullAway") // As a caller without null checks may do.
    void refuses_a_null_among_elements() {
        assertThatThrownBy(() -> place().addAllWithin(Arrays.asList(Place.id("b"), null)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place.within must not be null");
    }
}
