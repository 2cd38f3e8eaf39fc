package org.coalitionmodel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Judgement.Sameness;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Judgement SAME = same("a", "b");
    private static final Judgement DIFFERENT = Judgement.different(Id.of("a"), Id.of("d"), "Ada", "Two births.");
    private static final Judgement UNSURE = Judgement.unsure(Id.of("c"), Id.of("d"), "Ada", "One name.");

    @Test
    void the_order_of_the_ids_of_a_judgement_has_no_meaning() {
        assertThat(same("b", "a")).isEqualTo(SAME);
        assertThat(same("b", "a").first()).isEqualTo(Id.of("a"));
    }

    @Test
    void a_judgement_is_a_short_line() {
        assertThat(SAME).hasToString("a = b (Ada: One post.)");
        assertThat(DIFFERENT).hasToString("a \u2260 d (Ada: Two births.)");
        assertThat(UNSURE).hasToString("c ? d (Ada: One name.)");
    }

    @Test
    void a_judgement_names_two_ids_a_person_and_a_reason() {
        assertThatThrownBy(() -> same("a", "a")).hasMessage("Judgement.second must be another id than first but was a");
        assertThatThrownBy(() -> Judgement.same(Id.of("a"), Id.of("b"), " ", "One post."))
                .hasMessageStartingWith("Judgement.who must have a visible character");
        assertThatThrownBy(() -> Judgement.same(Id.of("a"), Id.of("b"), "Ada", ""))
                .hasMessageStartingWith("Judgement.why must have a visible character");
    }

    @Test
    void are_sorted_and_without_repetitions() {
        assertThat(Judgements.of(UNSURE, DIFFERENT, SAME, same("b", "a")).judgements())
                .containsExactly(SAME, DIFFERENT, UNSURE);
        assertThat(Judgements.of(UNSURE, SAME)).isEqualTo(Judgements.of(SAME, UNSURE));
    }

    @Test
    void hold_one_judgement_for_each_pair() {
        Judgement other = Judgement.different(Id.of("b"), Id.of("a"), "Bea", "Two posts.");

        assertThatThrownBy(() -> Judgements.of(SAME, other))
                .hasMessage("Judgements.judgements must hold one judgement for each pair"
                        + " but was a = b (Ada: One post.) and a \u2260 b (Bea: Two posts.)");
        assertThat(Judgements.of(SAME, UNSURE).with(other)).isEqualTo(Judgements.of(other, UNSURE));
    }

    @Test
    void can_lose_one_in_either_order_of_its_ids() {
        Judgements both = Judgements.of(SAME, UNSURE);

        assertThat(both.without(Id.of("a"), Id.of("b"))).isEqualTo(Judgements.of(UNSURE));
        assertThat(both.without(Id.of("b"), Id.of("a"))).isEqualTo(Judgements.of(UNSURE));
        assertThat(both.without(Id.of("a"), Id.of("c"))).isEqualTo(both);
        assertThat(both.without(Id.of("c"), Id.of("b"))).isEqualTo(both);
        assertThat(both.without(Id.of("d"), Id.of("b"))).isEqualTo(both);
    }

    @Test
    void the_same_is_transitive() {
        Judgements judgements = Judgements.of(same("d", "c"), same("x", "y"), same("b", "c"), same("d", "b"), UNSURE_E);

        assertThat(judgements.groups())
                .containsExactly(List.of(Id.of("b"), Id.of("c"), Id.of("d")), List.of(Id.of("x"), Id.of("y")));
        assertThat(judgements.contradictions()).isEmpty();
    }

    private static final Judgement UNSURE_E = Judgement.unsure(Id.of("d"), Id.of("e"), "Ada", "One name.");

    @Test
    void different_through_a_chain_of_the_same_is_a_contradiction_with_the_whole_chain() {
        Judgement bc = same("b", "c");
        Judgement cd = same("c", "d");
        Judgements judgements = Judgements.of(SAME, bc, cd, same("d", "e"), DIFFERENT, same("x", "y"));

        assertThat(judgements.contradictions())
                .containsExactly(new Contradiction(DIFFERENT, List.of(SAME, bc, cd)))
                .first()
                .hasToString("a \u2260 d (Ada: Two births.) but a = b (Ada: One post.), b = c (Ada: One post.),"
                        + " c = d (Ada: One post.)");
        assertThat(judgements.groups()).containsExactly(List.of(Id.of("x"), Id.of("y")));
        assertThat(judgements.without(Id.of("b"), Id.of("c")).contradictions()).isEmpty();
        Judgements through = Judgements.of(same("a", "z"), same("z", "d"), DIFFERENT);
        assertThat(through.contradictions())
                .containsExactly(new Contradiction(DIFFERENT, List.of(same("a", "z"), same("d", "z"))));
    }

    @Test
    void the_chain_is_a_shortest_one() {
        Judgements judgements =
                Judgements.of(SAME, same("b", "c"), same("c", "d"), same("b", "d"), same("d", "f"), DIFFERENT);

        assertThat(judgements.contradictions())
                .containsExactly(new Contradiction(DIFFERENT, List.of(SAME, same("b", "d"))));
    }

    @Test
    void different_from_one_of_another_group_is_no_contradiction() {
        Judgement apart = Judgement.different(Id.of("b"), Id.of("x"), "Ada", "Two births.");

        assertThat(Judgements.of(SAME, same("x", "y"), apart).contradictions()).isEmpty();
        assertThat(Judgements.of(SAME, same("x", "y"), apart).groups()).hasSize(2);
    }

    @Test
    void a_judgement_may_have_a_day() {
        Judgement dated = new Judgement(
                Id.of("a"),
                Id.of("b"),
                Sameness.SAME,
                "Ada",
                Optional.of(PartialDate.parse("2026-03-01")),
                "One post.");

        assertThat(dated).isNotEqualTo(SAME);
    }

    private static Judgement same(String one, String other) {
        return Judgement.same(Id.of(one), Id.of(other), "Ada", "One post.");
    }
}
