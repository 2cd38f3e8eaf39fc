package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.samples.QuestionAsker.Failure;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value that can be built answers every question. */
class AllQuestionsTest {
    private static final long SEED = 20310409;
    private static final int ROUNDS = 20;

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void none_throws_at_the_ends_of_the_ranges(Sample sample) {
        assertAnswersAll(sample.value(), "as it is");
        int rounds = sample.name().contains("dossier") ? 3 : ROUNDS;
        for (long seed = SEED; seed < SEED + rounds; seed++) {
            assertAnswersAll(new ExtremeSamples(seed).of(sample.value()), "seed " + seed);
        }
    }

    @Test
    void most_samples_have_something_that_has_a_range() {
        assertThat(samples())
                .filteredOn(
                        sample -> !new ExtremeSamples(SEED).of(sample.value()).equals(sample.value()))
                .hasSizeGreaterThan(40);
    }

    @Test
    void none_of_a_date_throws() {
        ExtremeSamples.DATES.forEach(date -> assertAnswersAll(date, "as it is"));
    }

    @Test
    void none_of_a_period_throws() {
        assertThat(ExtremeSamples.PERIODS).hasSizeGreaterThan(1000);
        for (TimePeriod period : ExtremeSamples.PERIODS) {
            assertAnswersAll(period, "as it is");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D/Y999999999", "Y999999999/P1D", "Y-999999999/P1D", "P1D/Y-999999999"})
    void the_shortest_length_at_an_end_of_the_calendar_is_taken(String text) {
        assertThat(ExtremeSamples.PERIODS).contains(TimePeriod.parse(text));
    }

    private static void assertAnswersAll(Object value, String how) {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Object> entry : QuestionAsker.answers(value).entrySet()) {
            if (entry.getValue() instanceof Failure failure && !isDocumented(value, entry.getKey())) {
                failures.add(entry.getKey() + ": " + failure.cause());
            }
        }
        assertThat(failures).as("%s, %s", value, how).isEmpty();
    }

    /** A language that a text has already can't be added. */
    static boolean isDocumented(Object value, String question) {
        return value instanceof LocalizedText && question.startsWith("and[");
    }
}
