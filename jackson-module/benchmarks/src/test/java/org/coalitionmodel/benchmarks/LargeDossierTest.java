package org.coalitionmodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.junit.jupiter.api.Test;

/** What is measured is the work that it claims to be. */
class LargeDossierTest {
    private static final int SHARED = 3;
    private static final Dossier LARGE = LargeDossier.of(0, 10, 5, 0);

    @Test
    void has_as_many_entities_as_the_sizes_of_the_table_say() {
        long entities = Stream.of(
                        LARGE.sources(),
                        LARGE.places(),
                        LARGE.parties(),
                        LARGE.posts(),
                        LARGE.memberships(),
                        LARGE.meetings(),
                        LARGE.outcomes(),
                        LARGE.statements())
                .mapToLong(List::size)
                .sum();
        assertThat(LARGE.statistics()).hasSize(50);
        assertThat(entities).isEqualTo(1 + 10 * LargeDossier.OTHERS_OF_A_PART);
    }

    @Test
    void has_an_answer_to_every_question_about_every_part() {
        for (Map.Entry<String, LargeDossier.Question> question : LargeDossier.QUESTIONS.entrySet()) {
            for (int part = 0; part < 10; part++) {
                assertThat(question.getValue().ask(LARGE, part))
                        .as("%s of %s", question.getKey(), part)
                        .isNotIn(List.of(), Optional.empty(), Verdict.UNDETERMINED);
            }
        }
    }

    @Test
    void is_half_shared_with_the_one_that_it_is_merged_with() {
        Dossier other = LargeDossier.of(10 - SHARED, 10, 5, 1);
        Merge merge = Merge.of(LARGE, other);

        assertThat(merge.dossier().outcomes()).hasSize(2 * (10 + 10 - SHARED));
        assertThat(merge.conflicts()).isNotEmpty();
        assertThat(Difference.between(LARGE, other))
                .extracting(Difference::kind)
                .contains(Difference.ChangeKind.values());
    }

    @Test
    void is_checked_in_many_ways_without_contradiction() {
        assertThat(Checks.standard().check(LARGE).contradictions()).isEmpty();
        assertThat(Checks.standard().check(LARGE).findings()).hasSizeGreaterThan(50);
    }
}
