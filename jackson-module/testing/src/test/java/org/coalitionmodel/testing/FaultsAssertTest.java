package org.coalitionmodel.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThatFaultsOf;
import static org.coalitionmodel.testing.Failures.assertFails;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsAssertTest {
    private static final String OF_MEETING = "/meetings/0/of: Meeting.of must refer to a party of the dossier but was"
            + " lanterns, which is not there (id=beacon)";
    private static final String OF_POST = "/posts/0/of: Post.of must refer to a party of the dossier but was norland,"
            + " which is not there (id=envoy)";
    private static final Dossier.Builder BROKEN = Dossier.builder()
            .addMeetings(Meeting.builder()
                    .id(Meeting.id("beacon"))
                    .of(Party.id("lanterns"))
                    .build())
            .addPosts(Post.builder()
                    .id(Post.id("envoy"))
                    .addNames(LocalizedText.of("en", "Envoy"))
                    .of(Party.id("norland"))
                    .build());

    @Test
    void are_all_faults_of_a_dossier() {
        assertThatFaultsOf(BROKEN::build)
                .hasSize(2)
                .contains("/posts/0/of", "which is not there (id=beacon)")
                .containsExactly(OF_POST, OF_MEETING);
    }

    @Test
    void are_shown_together_whichever_is_missing() {
        String all = "but the 2 faults are:\n  " + OF_POST + "\n  " + OF_MEETING;

        assertFails(() -> assertThatFaultsOf(BROKEN::build).hasSize(1), "Expecting 1 faults " + all);
        assertFails(
                () -> assertThatFaultsOf(BROKEN::build).contains("/meetings/0/of", "/places/0"),
                "Expecting faults with [/places/0] " + all);
        assertFails(
                () -> assertThatFaultsOf(BROKEN::build).containsExactly(OF_MEETING),
                "Expecting these faults and no others:\n  " + OF_MEETING + "\n" + all);
    }

    @Test
    void of_a_value_are_one() {
        assertThatFaultsOf(() -> Quantity.range(6, 5)).containsExactly("Quantity.low must not be above high but was 6");
    }

    @Test
    void of_null_are_one() {
        assertThatFaultsOf(() -> Meeting.builder().build()).contains("Meeting.id must");
    }

    @Test
    void of_two_missing_attributes_are_one() {
        assertThatFaultsOf(() -> Participation.builder().build())
                .containsExactly("Participation.actor, Participation.role must be present but was absent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A field of Meeting must be one of [id] but was date",
                "Name.text.en must be a string but was a number",
                "StatisticTable.columns, in column 1, must be id but was absent (row 1, column id)"
            })
    void have_any_form_of_message(String message) {
        assertThatFaultsOf(() -> {
                    throw new IllegalStateException(message);
                })
                .containsExactly(message);
    }

    @Test
    void are_the_lines_of_an_exception_of_a_json_library() {
        assertThatFaultsOf(() -> {
                    throw new IllegalStateException("""
                            Dossier must have valid values but has 2 faults at the root
                            /places/0/kind: Place.kind must be a string but was a number
                            /places/1/id: Place.id must be given""");
                })
                .containsExactly(
                        "/places/0/kind: Place.kind must be a string but was a number",
                        "/places/1/id: Place.id must be given");
    }

    @Test
    void need_an_exception() {
        assertFails(
                () -> assertThatFaultsOf(() -> {}).hasSize(0),
                "Expecting code to break a rule of the model but it threw nothing");
    }

    @Test
    void need_a_rule_that_is_broken() {
        assertThatThrownBy(
                        () -> assertThatFaultsOf(() -> Integer.parseInt("one")).hasSize(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting code to break a rule of the model but it threw"
                        + " java.lang.NumberFormatException: For input string: \"one\"")
                .hasCauseInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> assertThatFaultsOf(() -> {
                            throw new IllegalStateException();
                        })
                        .hasSize(1))
                .isInstanceOf(AssertionError.class);
    }
}
