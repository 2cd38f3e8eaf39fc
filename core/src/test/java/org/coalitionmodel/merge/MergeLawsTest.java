package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;

/** What holds of merging and of differences, whatever the dossiers. */
class MergeLawsTest {
    private static final int ROUNDS = 100;

    /** By seed, three dossiers of the same things. */
    private static final List<List<Dossier>> TRIPLES = triples();

    @Test
    void merging_a_dossier_with_itself_changes_nothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier dossier = TRIPLES.get(seed).get(0);
            Merge merge = Merge.of(dossier, dossier);
            assertThat(merge.dossier()).as("seed %s", seed).isEqualTo(dossier);
            assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(merge.replacedIds()).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void merging_is_commutative_up_to_the_order_of_lists() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            Merge merge = Merge.of(one, two);
            Merge other = Merge.of(two, one);
            assertThat(ShapeJsonReader.unordered(merge.dossier()))
                    .as("seed %s", seed)
                    .isEqualTo(ShapeJsonReader.unordered(other.dossier()));
            assertThat(merge.conflicts()).as("seed %s", seed).hasSameSizeAs(other.conflicts());
        }
    }

    @Test
    void merging_is_associative_up_to_the_order_of_lists() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            Dossier three = TRIPLES.get(seed).get(2);
            Dossier left = merged(merged(one, two), three);
            Dossier right = merged(one, merged(two, three));
            assertThat(ShapeJsonReader.unordered(left)).as("seed %s", seed).isEqualTo(ShapeJsonReader.unordered(right));
        }
    }

    @Test
    void merging_again_what_is_in_it_changes_nothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            Dossier merged = merged(one, two);
            assertThat(ShapeJsonReader.unordered(merged(merged, two)))
                    .as("seed %s", seed)
                    .isEqualTo(ShapeJsonReader.unordered(merged));
        }
    }

    @Test
    void a_conflict_stands_where_its_path_leads_and_has_what_each_of_the_two_says() {
        int conflicts = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            Merge merge = Merge.of(one, two);
            for (Conflict conflict : merge.conflicts()) {
                conflicts++;
                assertThat(ShapeJsonReader.at(conflict.path(), merge.dossier()))
                        .as("seed %s: %s", seed, conflict)
                        .isEqualTo(conflict.kept())
                        .isNotEqualTo(conflict.other());
                assertThat(List.of(
                                ShapeJsonReader.citationsOf(ShapeJsonReader.find(conflict.id(), one)),
                                ShapeJsonReader.citationsOf(ShapeJsonReader.find(conflict.id(), two))))
                        .as("seed %s: %s", seed, conflict)
                        .containsExactlyInAnyOrder(conflict.keptBy(), conflict.otherBy());
            }
        }
        assertThat(conflicts).isGreaterThan(10 * ROUNDS);
    }

    @Test
    void accounts_that_agree_have_no_conflicts_and_nothing_is_removed() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomAccounts accounts = RandomAccounts.agreeing(seed);
            Dossier one = accounts.next();
            Dossier two = accounts.next();
            Merge merge = Merge.of(one, two);
            assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(Difference.between(one, merge.dossier()))
                    .as("seed %s", seed)
                    .isNotEmpty()
                    .noneMatch(difference -> difference.kind() == Difference.ChangeKind.REMOVED);
        }
    }

    @Test
    void nothing_is_removed_but_what_a_conflict_or_a_competing_figure_accounts_for() {
        int removed = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Merge merge = Merge.of(one, TRIPLES.get(seed).get(1));
            for (Difference difference : Difference.between(one, merge.dossier())) {
                if (difference.kind() == Difference.ChangeKind.REMOVED) {
                    removed++;
                    assertThat(isAccountedFor(difference, one, merge))
                            .as("seed %s: %s", seed, difference)
                            .isTrue();
                }
            }
        }
        assertThat(removed).isGreaterThan(ROUNDS / 10);
    }

    private static boolean isAccountedFor(Difference removed, Dossier from, Merge merge) {
        Matcher thing = Pattern.compile("(/[a-z]+/[0-9]+)/.+").matcher(removed.path());
        if (!thing.matches()) {
            return false;
        }
        Id<?> id = ShapeJsonReader.idOf(ShapeJsonReader.at(thing.group(1), from));
        return merge.conflicts().stream().anyMatch(conflict -> conflict.id().equals(id))
                || merge.dossier().statistics().stream()
                        .anyMatch(it -> it.id().value().startsWith(id + "~"))
                // The other source says itself what was inferred here.
                || removed.path().contains("/inferred/");
    }

    @Test
    void two_accounts_of_one_thing_have_the_same_text_if_and_only_if_they_are_equal() {
        int equal = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            for (Party party : one.parties()) {
                for (Party other : two.parties()) {
                    ValueType<?> shape = Shapes.find(Party.class).orElseThrow();
                    boolean isSameText = CanonicalText.text(shape, party).equals(CanonicalText.text(shape, other));
                    assertThat(isSameText)
                            .as("seed %s: %s and %s", seed, party, other)
                            .isEqualTo(party.equals(other));
                    equal += isSameText ? 1 : 0;
                }
            }
        }
        assertThat(equal).isGreaterThan(ROUNDS);
    }

    @Test
    void there_are_differences_if_and_only_if_two_dossiers_are_not_equal() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            assertThat(Difference.between(one, one)).as("seed %s", seed).isEmpty();
            assertThat(Difference.between(one, two)).as("seed %s", seed).isNotEmpty();
            assertThat(one).as("seed %s", seed).isNotEqualTo(two);
        }
    }

    @Test
    void a_difference_stands_where_its_path_leads() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Dossier one = TRIPLES.get(seed).get(0);
            Dossier two = TRIPLES.get(seed).get(1);
            for (Difference difference : Difference.between(one, two)) {
                boolean isRemoved = difference.kind() == Difference.ChangeKind.REMOVED;
                assertThat(Optional.of(ShapeJsonReader.at(difference.path(), isRemoved ? one : two)))
                        .as("seed %s: %s", seed, difference)
                        .isEqualTo(isRemoved ? difference.before() : difference.after());
                assertThat(difference.before())
                        .as("seed %s: %s", seed, difference)
                        .isNotEqualTo(difference.after());
            }
        }
    }

    private static Dossier merged(Dossier one, Dossier two) {
        return Merge.of(one, two).dossier();
    }

    private static List<List<Dossier>> triples() {
        List<List<Dossier>> triples = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomAccounts accounts = RandomAccounts.differing(seed);
            triples.add(List.of(accounts.next(), accounts.next(), accounts.next()));
        }
        return triples;
    }
}
