package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartyTest {
    private static final Id<Party> ID = Id.of("party");
    private static final LocalizedText NAME = LocalizedText.of("en", "Lantern Coalition");

    @ParameterizedTest
    @MethodSource("withoutName")
    void that_others_know_has_a_name(String type, Supplier<Party> build) {
        assertThatThrownBy(build::get)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + ".names must not be empty but was empty (id=party)");
    }

    static Stream<Arguments> withoutName() {
        return Stream.of(
                row("State", () -> State.builder().id(ID).build()),
                row(
                        "Organization",
                        () -> Organization.builder()
                                .id(ID)
                                .kind(Organization.OrganizationKind.OTHER)
                                .build()),
                row("Coalition", () -> Coalition.builder().id(ID).build()),
                row("Person", () -> Person.builder().id(ID).build()));
    }

    @Test
    void is_usually_called_by_its_first_name() {
        Party party = Coalition.builder()
                .id(ID)
                .addNames(
                        Name.of(NAME),
                        Name.builder()
                                .text(LocalizedText.of("en", "LC"))
                                .kind(Name.NameKind.ACRONYM)
                                .build())
                .build();
        assertThat(party.usualName()).contains(NAME);
    }

    @Test
    void differs_from_a_party_of_another_kind_with_the_same_id_and_name() {
        assertThat((Party) State.builder().id(ID).addNames(Name.of(NAME)).build())
                .isNotEqualTo(Person.builder().id(ID).addNames(Name.of(NAME)).build());
    }

    private static Arguments row(String type, Supplier<Party> build) {
        return Arguments.of(type, build);
    }
}
