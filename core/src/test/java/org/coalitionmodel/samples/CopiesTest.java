package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy equals its original and answers every question alike, however it was made. */
class CopiesTest {
    private static final long SEED = 20310411;

    static Iterable<String> ways() {
        return CopyMethods.WAYS.keySet();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void answers_as_the_original(String way) {
        for (Sample sample : Samples.all()) {
            assertAlike(sample.value(), way);
            assertAlike(new ExtremeSamples(SEED).of(sample.value()), way);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void of_a_period_has_all_that_follows_from_its_text(String way) {
        List<TimePeriod> periods = new ArrayList<>(List.of(TimePeriod.parse("2014-09/2022")));
        for (int i = 0; i < ExtremeSamples.PERIODS.size(); i += 17) {
            periods.add(ExtremeSamples.PERIODS.get(i));
        }
        periods.forEach(period -> assertAlike(period, way));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void of_a_dossier_that_has_built_its_indexes_answers_as_the_original(String way) {
        Dossier dossier = Samples.fullDossier();
        QuestionAsker.answers(dossier);
        assertAlike(dossier, way);
    }

    private static void assertAlike(Object value, String way) {
        UnaryOperator<Object> copies = Objects.requireNonNull(CopyMethods.WAYS.get(way));
        Object copy = copies.apply(value);
        assertThat(copy).as(way).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(QuestionAsker.answers(copy))
                .as("%s of %s, seed %d", way, value, SEED)
                .isEqualTo(QuestionAsker.answers(value));
    }
}
