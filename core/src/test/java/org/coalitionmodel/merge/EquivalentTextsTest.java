package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Reliability;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts that Unicode calls canonically equivalent say the same: composed and decomposed letters, and singletons. */
class EquivalentTextsTest {
    /** Each list has one text in several forms, that of NFC first. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("F\u00E8s", "Fe\u0300s"),
            List.of("\u1EC7", "\u1EB9\u0302", "\u00EA\u0323", "e\u0302\u0323", "e\u0323\u0302"),
            // Alif with hamza above, and waw with hamza above.
            List.of("\u0623\u062D\u0645\u062F", "\u0627\u0654\u062D\u0645\u062F"),
            List.of("\u0624", "\u0648\u0654"),
            List.of("\uD55C\uAD6D", "\u1112\u1161\u11AB\u1100\u116E\u11A8", "\uD558\u11AB\uAD6D"),
            // Singletons: the signs of kelvin and angstrom.
            List.of("K", "\u212A"),
            List.of("\u00C5", "\u212B", "A\u030A"),
            List.of("\uD834\uDD57\uD834\uDD65", "\uD834\uDD5E"));

    private static final String COMPOSED = TEXTS.get(0).get(0);
    private static final String DECOMPOSED = TEXTS.get(0).get(1);

    private static final Id<Source> REPORT = Id.of("report");
    private static final Id<Party> ADA = Id.of("ada");
    private static final Id<Indicator> COUNTED = Id.of("counted");

    @Nested
    class Generated {
        private static final int ROUNDS = 2_000;

        @Test
        void have_no_conflict_and_no_difference() {
            int unequal = 0;
            for (int seed = 0; seed < ROUNDS; seed++) {
                int story = seed;
                Dossier one = dossier(new Random(story), new Random(seed), false);
                Dossier two = dossier(new Random(story), new Random(-seed - 1), false);
                Merge merge = Merge.of(one, two);

                unequal += one.equals(two) ? 0 : 1;
                assertThat(merge.conflicts()).as("seed %s", seed).isEmpty();
                assertThat(Difference.between(one, two)).as("seed %s", seed).isEmpty();
                assertThat(Difference.between(one, merge.dossier()))
                        .as("seed %s", seed)
                        .isEmpty();
            }
            assertThat(unequal).isGreaterThan(ROUNDS / 2);
        }

        @Test
        void merge_alike_in_any_order() {
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Dossier one = dossier(random, random, true);
                Dossier two = dossier(random, random, true);
                Dossier three = dossier(random, random, true);

                assertThat(Merge.of(one, one)).as("seed %s", seed).isEqualTo(new Merge(one, List.of()));
                assertThat(unordered(one, two)).as("seed %s", seed).isEqualTo(unordered(two, one));
                assertThat(unordered(merged(one, two), three))
                        .as("seed %s", seed)
                        .isEqualTo(unordered(one, merged(two, three)));
                assertThat(unordered(merged(one, two), two)).as("seed %s", seed).isEqualTo(unordered(one, two));
                assertThat(Merge.of(one, two).conflicts())
                        .as("seed %s", seed)
                        .hasSameSizeAs(Merge.of(two, one).conflicts());
            }
        }

        @Test
        void conflict_only_where_they_are_not_equivalent() {
            int conflicts = 0;
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Merge merge = Merge.of(dossier(random, random, true), dossier(random, random, true));
                for (Conflict conflict : merge.conflicts()) {
                    conflicts++;
                    assertThat(normal(conflict.kept()))
                            .as("seed %s: %s", seed, conflict)
                            .isNotEqualTo(normal(conflict.other()));
                }
            }
            assertThat(conflicts).isGreaterThan(ROUNDS);
        }

        private Object unordered(Dossier one, Dossier two) {
            return ShapeJsonReader.unordered(merged(one, two));
        }

        /** What is said is up to the one, in which form up to the other. */
        private Dossier dossier(Random story, Random form, boolean isLong) {
            List<Name> names = new ArrayList<>();
            for (int i = story.nextInt(isLong ? 5 : 3); i >= 0; i--) {
                names.add(Name.of(LocalizedText.of("fr", text(story, form))));
            }
            List<Identifier> identifiers = new ArrayList<>();
            for (int i = story.nextInt(3); i > 0; i--) {
                identifiers.add(Identifier.of("register", text(story, form)));
            }
            if (isLong) {
                Collections.shuffle(names, story);
            }
            Source source = Source.builder()
                    .id(REPORT)
                    .kind(Source.SourceKind.REPORT)
                    .addNames(LocalizedText.of("fr", text(story, form)).and("ar", text(story, form)))
                    .edition(text(story, form))
                    .reliability(new Reliability(Reliability.Grade.RELIABLE, LocalizedText.of("en", text(story, form))))
                    .addCitations(Citation.builder()
                            .source(REPORT)
                            .exact(text(story, form))
                            .build())
                    .build();
            Level level = Level.builder()
                    .id(Id.of("ships"))
                    .addIndicators(COUNTED)
                    .quantity(Quantity.of(3).as(LocalizedText.of("fr", text(story, form))))
                    .build();
            return Dossier.builder()
                    .addSources(source)
                    .addIndicators(Indicator.builder()
                            .id(COUNTED)
                            .addNames(LocalizedText.of("fr", text(story, form)))
                            .build())
                    .addStatistics(level)
                    .addParties(Person.builder()
                            .id(ADA)
                            .addAllNames(names)
                            .addAllIdentifiers(identifiers)
                            .build())
                    .build();
        }

        private String text(Random story, Random form) {
            List<String> forms = TEXTS.get(story.nextInt(TEXTS.size()));
            return forms.get(form.nextInt(forms.size()));
        }
    }

    @Nested
    class OneName {
        @Test
        void is_kept_in_NFC_and_else_in_the_lesser_form() {
            assertThat(nameAfter(DECOMPOSED, COMPOSED)).isEqualTo(COMPOSED);
            assertThat(nameAfter(COMPOSED, DECOMPOSED)).isEqualTo(COMPOSED);
            assertThat(nameAfter(DECOMPOSED, DECOMPOSED)).isEqualTo(DECOMPOSED);
            // Neither is in NFC.
            assertThat(nameAfter("e\u0323\u0302", "e\u0302\u0323")).isEqualTo("e\u0302\u0323");
            assertThat(nameAfter("e\u0302\u0323", "e\u0323\u0302")).isEqualTo("e\u0302\u0323");
        }

        private String nameAfter(String first, String second) {
            Merge merge = Merge.of(indicator(first), indicator(second));
            assertThat(merge.conflicts()).isEmpty();
            return merge.dossier()
                    .indicators()
                    .get(0)
                    .definition()
                    .orElseThrow()
                    .original();
        }

        @Test
        void is_one_name_and_stands_as_often_as_in_the_list_that_has_it_more_often() {
            Person one = person(DECOMPOSED);
            Person two = person("Ada", DECOMPOSED, COMPOSED);
            assertThat(namesOf(Merge.of(dossier(one), dossier(person(COMPOSED)))))
                    .containsExactly(COMPOSED);
            assertThat(namesOf(Merge.of(dossier(one), dossier(two)))).containsExactly(COMPOSED, "Ada", DECOMPOSED);
            assertThat(namesOf(Merge.of(dossier(two), dossier(one)))).containsExactly("Ada", DECOMPOSED, COMPOSED);
        }

        private List<String> namesOf(Merge merge) {
            return merge.dossier().parties().get(0).names().stream()
                    .map(name -> name.text().original())
                    .toList();
        }

        @Test
        void is_not_equal_in_two_forms() {
            assertThat(indicator(DECOMPOSED)).isNotEqualTo(indicator(COMPOSED));
        }

        @Test
        void has_no_difference_from_itself_in_a_list_in_another_order_but_the_order() {
            assertThat(Difference.between(dossier(person(COMPOSED, "Ada")), dossier(person(DECOMPOSED, "Ada"))))
                    .isEmpty();
            assertThat(Difference.between(dossier(person(COMPOSED, "Ada")), dossier(person("Ada", DECOMPOSED))))
                    .extracting(Difference::path)
                    .containsExactly("/parties/0/names");
        }
    }

    @Nested
    class AConflict {
        @Test
        void between_texts_that_look_alike_shows_the_code_points_that_differ() {
            assertThat(shown("Cairo", "C\u0430iro")).endsWith("Cairo or C\u0430iro (U+0061 or U+0430) (id=counted)");
            assertThat(shown("\u064A", "\u06CC")).endsWith(" (U+064A or U+06CC) (id=counted)");
            assertThat(shown("a b", "a\u00A0b")).endsWith(" (U+0020 or U+00A0) (id=counted)");
            assertThat(shown("a b", "a\tb")).endsWith(" (U+0009 or U+0020) (id=counted)");
        }

        @Test
        void shows_what_only_one_of_them_has() {
            assertThat(shown("ab", "a\u200Bb")).endsWith(" (nothing or U+200B) (id=counted)");
            assertThat(shown("aa\u0301\u0302", "aa\u0301")).endsWith(" (nothing or U+0302) (id=counted)");
        }

        @Test
        void shows_the_first_four_of_many() {
            assertThat(shown("aCopeb", "a\u0421\u043E\u0440\u0435\u0441b"))
                    .endsWith(" (U+0043 U+006F U+0070 U+0065 or U+0421 U+043E U+0440 U+0435 ...) (id=counted)");
        }

        @Test
        void in_ASCII_shows_no_code_points() {
            assertThat(shown("F\u00E8s", "F\u00E8z")).endsWith("/en: F\u00E8s or F\u00E8z (id=counted)");
        }

        private String shown(String first, String second) {
            Merge merge = Merge.of(indicator(first), indicator(second));
            assertThat(merge.conflicts()).hasSize(1);
            return merge.conflicts().get(0).toString();
        }
    }

    private static Dossier indicator(String text) {
        return Dossier.builder()
                .addIndicators(Indicator.builder()
                        .id(COUNTED)
                        .addNames(LocalizedText.of("en", "counted"))
                        .definition(LocalizedText.of("en", text))
                        .build())
                .build();
    }

    private static Person person(String... names) {
        Person.Builder builder = Person.builder().id(ADA);
        for (String name : names) {
            builder.addNames(Name.of(LocalizedText.of("fr", name)));
        }
        return builder.build();
    }

    private static Dossier dossier(Person person) {
        return Dossier.builder().addParties(person).build();
    }

    private static Dossier merged(Dossier one, Dossier two) {
        return Merge.of(one, two).dossier();
    }

    private static String normal(Object value) {
        return Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
    }
}
