package org.coalitionmodel.contract;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThatFaultsOf;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assertions of {@code coalition-model-testing} about faults take the exceptions of either generation of Jackson. */
class FaultsAssertTest {
    private static final tools.jackson.databind.json.JsonMapper JACKSON3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson.CoalitionModule())
                    .build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson2.CoalitionModule())
                    .build();

    /** A way to read a dossier. */
    interface Reader {
        Object read(String json) throws Exception;

        default ThrowingCallable reading(String json) {
            return () -> read(json.replace('\'', '"'));
        }
    }

    static Stream<Reader> readers() {
        return Stream.of(
                json -> JACKSON3.readValue(json, Dossier.class), json -> JACKSON2.readValue(json, Dossier.class));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void takes_the_faults_of_a_dossier_that_does_not_fit_together(Reader reader) {
        assertThatFaultsOf(reader.reading("""
                        {'format': 'coalition-dossier/1', 'meetings': [{'id': 'm', 'of': 'a'}, {'id': 'n', 'of': 'b'}]}
                        """))
                .hasSize(2)
                .contains("/meetings/0/of: Meeting.of must refer to a party", "/meetings/1/of: Meeting.of must");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void takes_the_faults_of_values(Reader reader) {
        assertThatFaultsOf(reader.reading("""
                        {'format': 'coalition-dossier/1', 'meetings': [{'id': 7}, {'id': 'n', 'of': true}]}
                        """)).hasSize(2).contains("/meetings/0/id", "/meetings/1/of");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void takes_a_single_fault(Reader reader) {
        assertThatFaultsOf(reader.reading("{'format': 'coalition-dossier/1', 'meetings': [{'id': 7}]}"))
                .hasSize(1)
                .contains("Meeting.id must be a string", "/meetings/0/id");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void does_not_take_malformed_json(Reader reader) {
        Assertions.assertThatThrownBy(
                        () -> assertThatFaultsOf(reader.reading("{")).hasSize(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting code to break a rule of the model but it threw ");
    }
}
