package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coalitionmodel.grounding.Texts.ARABIC;
import static org.coalitionmodel.grounding.Texts.COMMUNIQUE;
import static org.coalitionmodel.grounding.Texts.ENGLISH;
import static org.coalitionmodel.grounding.Texts.at;
import static org.coalitionmodel.grounding.Texts.citing;
import static org.coalitionmodel.grounding.Texts.only;
import static org.coalitionmodel.grounding.Texts.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.GroundedCitation.Candidate;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundingTest {
    private static final String INSERTED = "A new paragraph.\n\n";

    @Nested
    class A_citation_of_words {
        @Test
        void is_found_at_its_position() {
            GroundedCitation grounded = only(person(at(ENGLISH, "Salma Haddad")), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.FOUND);
            assertThat(grounded.span().map(SourceText.of(ENGLISH)::slice)).contains("Salma Haddad");
            assertThat(grounded.entity()).isEqualTo(Party.id("salma-haddad"));
            assertThat(grounded.part()).isEqualTo("/citations/0");
        }

        @Test
        void is_found_at_its_position_in_another_typography() {
            Citation citation = at(ARABIC.replace("حدّاد", "حداد"), "سلمى حداد");

            assertThat(only(person(citation), ARABIC).status()).isEqualTo(Status.SHIFTED);
            assertThat(only(person(at(ENGLISH.replace("’", "'"), "3,461")), ENGLISH.replace("3,461", "٣٬٤٦١"))
                            .status())
                    .isEqualTo(Status.FOUND);
        }

        @Test
        void is_shifted_if_its_paragraph_moved() {
            GroundedCitation grounded = only(person(at(ENGLISH, "Salma Haddad")), INSERTED + ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.SHIFTED);
            assertThat(grounded.span().orElseThrow().start())
                    .isEqualTo(grounded.citation().start().orElseThrow() + INSERTED.length());
        }

        @Test
        void is_shifted_if_it_stands_in_another_line() {
            Citation citation = citing("Salma Haddad").addLines(4).build();

            assertThat(only(person(citation), ENGLISH).status()).isEqualTo(Status.SHIFTED);
            assertThat(only(person(citing("Salma Haddad").addLines(1, 2).build()), ENGLISH)
                            .status())
                    .isEqualTo(Status.FOUND);
        }

        @Test
        void is_shifted_if_its_position_is_in_another_line_than_it_says() {
            Citation citation = Citation.builder()
                    .from(at(ENGLISH, "Salma Haddad"))
                    .lines(List.of(1))
                    .build();

            assertThat(only(person(citation), ENGLISH).status()).isEqualTo(Status.SHIFTED);
        }

        @Test
        void is_found_without_a_position_if_it_stands_there_once() {
            assertThat(only(person(citing("Salma Haddad").build()), ENGLISH).status())
                    .isEqualTo(Status.FOUND);
        }

        @Test
        void is_ambiguous_if_it_stands_there_twice() {
            GroundedCitation grounded = only(person(citing("The council of").build()), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.AMBIGUOUS);
            assertThat(grounded.span()).isEmpty();
            assertThat(grounded.candidates())
                    .extracting(candidate ->
                            SourceText.of(ENGLISH).lineOf(candidate.span().start()))
                    .containsExactly(2, 5);
        }

        @Test
        void is_told_apart_by_the_words_around_it() {
            Citation before = citing("council").prefix("thanked the ").build();
            Citation after = citing("The council").suffix(" of  ministers").build();
            Citation neither =
                    citing("The council").prefix("x").suffix(" of ministers").build();

            assertThat(line(only(person(before), ENGLISH))).isEqualTo(5);
            assertThat(line(only(person(after), ENGLISH))).isEqualTo(5);
            assertThat(only(person(neither), ENGLISH).candidates())
                    .extracting(candidate ->
                            SourceText.of(ENGLISH).lineOf(candidate.span().start()))
                    .as("the one with more of the words around it first")
                    .containsExactly(5, 2);
        }

        @Test
        void is_told_apart_by_its_line() {
            assertThat(line(only(person(citing("The council").addLines(5).build()), ENGLISH)))
                    .isEqualTo(5);
        }

        @Test
        void is_told_apart_by_its_line_if_its_position_is_wrong() {
            Citation citation =
                    citing("The council").addLines(5).start(0).end(11).build();
            GroundedCitation grounded = only(person(citation), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.SHIFTED);
            assertThat(line(grounded)).isEqualTo(5);
        }

        @Test
        void has_its_nearest_places_first_if_it_is_ambiguous() {
            int end = ENGLISH.length() - 20;
            Citation late = citing("The council").start(end).end(end + 11).build();
            Citation inLine = citing("The council").addLines(4).build();

            assertThat(only(person(late), ENGLISH).candidates())
                    .extracting(candidate ->
                            SourceText.of(ENGLISH).lineOf(candidate.span().start()))
                    .containsExactly(5, 2);
            assertThat(only(person(inLine), ENGLISH).candidates())
                    .extracting(candidate ->
                            SourceText.of(ENGLISH).lineOf(candidate.span().start()))
                    .containsExactly(5, 2);
        }

        @Test
        void is_found_at_its_position_among_very_many_places() {
            String text = "ab ".repeat(5_000);

            assertThat(only(person(citing("ab").start(12_000).end(12_002).build()), text)
                            .span())
                    .contains(new Span(12_000, 12_002));
            assertThat(only(person(citing("ab").build()), text).candidates()).hasSize(10);
        }

        @Test
        void is_missing_if_the_text_does_not_have_the_words() {
            GroundedCitation grounded = only(person(citing("entirely unrelated").build()), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.MISSING);
            assertThat(grounded.candidates()).isEmpty();
        }

        @Test
        void is_missing_with_similar_passages_in_their_order() {
            String text = "Salma Hadad spoke first. Salma Haddat spoke next. Selma Hedad spoke last.";
            GroundedCitation grounded = only(person(citing("Salma Haddad").build()), text);

            assertThat(grounded.candidates())
                    .extracting(it -> SourceText.of(text).slice(it.span()))
                    .startsWith("Salma Hadad");
            assertThat(grounded.candidates().get(0).similarity()).isEqualTo(1 - 1 / 12.0);
        }
    }

    @Nested
    class A_citation_without_words {
        @Test
        void is_found_if_its_lines_exist() {
            GroundedCitation grounded = only(person(lines(2, 3)), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.FOUND);
            assertThat(SourceText.of(ENGLISH).slice(grounded.span().orElseThrow()))
                    .startsWith("The council of 17")
                    .endsWith("the charter.");
            assertThat(only(person(lines(6)), ENGLISH).status()).isEqualTo(Status.MISSING);
        }

        @Test
        void is_found_if_its_position_exists() {
            assertThat(only(person(position(10, 20)), ENGLISH).status()).isEqualTo(Status.FOUND);
            assertThat(only(person(position(10, 2_000)), ENGLISH).status()).isEqualTo(Status.MISSING);
        }

        @Test
        void is_ambiguous_if_its_position_is_not_in_its_lines() {
            Citation citation =
                    Citation.builder().from(position(0, 7)).addLines(2).build();
            GroundedCitation grounded = only(person(citation), ENGLISH);

            assertThat(grounded.status()).isEqualTo(Status.AMBIGUOUS);
            assertThat(grounded.candidates())
                    .extracting(Candidate::span)
                    .containsExactly(
                            new Span(0, 7), SourceText.of(ENGLISH).line(2).orElseThrow());
        }

        @Test
        void has_nothing_to_find_if_it_is_of_the_whole_source() {
            Citation paragraph = Citation.builder()
                    .source(COMMUNIQUE)
                    .addLocators(Locator.of(Locator.LocatorKind.PARAGRAPH, "3"))
                    .build();

            assertThat(Texts.ground(person(Citation.of(COMMUNIQUE), paragraph), ENGLISH)
                            .citations())
                    .extracting(GroundedCitation::status)
                    .containsOnly(Status.NOTHING_TO_FIND);
            assertThat(Grounding.of(person(paragraph), id -> Optional.empty()).citations(Status.NOTHING_TO_FIND))
                    .hasSize(1);
        }

        private static Citation lines(int... lines) {
            Citation.Builder citation = Citation.builder().source(COMMUNIQUE);
            for (int line : lines) {
                citation.addLines(line);
            }
            return citation.build();
        }

        private static Citation position(int start, int end) {
            return Citation.builder().source(COMMUNIQUE).start(start).end(end).build();
        }
    }

    @Nested
    class A_text {
        @TempDir
        Path folder;

        @Test
        void that_is_not_the_one_that_was_read_still_has_words() throws NoSuchAlgorithmException {
            Dossier dossier = digested(
                    ENGLISH,
                    at(ENGLISH, "Salma Haddad"),
                    Citation.builder().source(COMMUNIQUE).addLines(2).build());

            assertThat(statuses(Texts.ground(dossier, ENGLISH))).containsExactly(Status.FOUND, Status.FOUND);
            assertThat(statuses(Texts.ground(dossier, INSERTED + ENGLISH)))
                    .containsExactly(Status.SHIFTED, Status.TEXT_CHANGED);
        }

        @Test
        void is_read_from_a_folder() throws IOException {
            Files.writeString(folder.resolve("communique.txt"), ARABIC);

            assertThat(statuses(Grounding.of(person(citing("سلمى حداد").build()), folder)))
                    .containsExactly(Status.FOUND);
        }

        @Test
        void may_be_absent() {
            assertThat(statuses(Grounding.of(
                            person(
                                    citing("Salma").build(),
                                    Citation.builder()
                                            .source(COMMUNIQUE)
                                            .addLines(1)
                                            .build(),
                                    Citation.builder()
                                            .source(COMMUNIQUE)
                                            .start(0)
                                            .end(1)
                                            .build()),
                            folder)))
                    .containsExactly(Status.NO_TEXT, Status.NO_TEXT, Status.NO_TEXT);
        }

        @Test
        void must_be_in_utf_8() throws IOException {
            Files.write(folder.resolve("communique.txt"), new byte[] {(byte) 0xC3, 0x28});

            assertThatThrownBy(() -> Grounding.of(person(citing("Salma").build()), folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageEndingWith("communique.txt");
        }

        @Test
        void is_asked_for_once() {
            List<Id<Source>> asked = new ArrayList<>();
            Grounding.of(person(citing("Salma").build(), citing("Haddad").build()), id -> {
                asked.add(id);
                return Optional.of(ENGLISH);
            });

            assertThat(asked).containsExactly(COMMUNIQUE);
        }

        private static List<Status> statuses(Grounding grounding) {
            return grounding.citations().stream().map(GroundedCitation::status).toList();
        }

        private static Dossier digested(String text, Citation... citations) throws NoSuchAlgorithmException {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Dossier.builder()
                    .from(person(citations))
                    .sources(List.of(Texts.communique()
                            .sha256(HexFormat.of().formatHex(digest))
                            .build()))
                    .build();
        }
    }

    @Test
    void citations_are_found_in_every_part_of_a_dossier() {
        Name name = Name.builder()
                .text(LocalizedText.of("en", "Haddad"))
                .addCitations(citing("Haddad").build())
                .build();
        Dossier dossier = Texts.dossier()
                .addParties(Person.builder()
                        .id(Party.id("haddad"))
                        .addNames(Name.of(LocalizedText.of("en", "Salma Haddad")), name)
                        .build())
                .build();

        assertThat(Texts.ground(dossier, ENGLISH).citations())
                .extracting(GroundedCitation::part)
                .containsExactly("/names/1/citations/0");
    }

    private static int line(GroundedCitation grounded) {
        return SourceText.of(ENGLISH).lineOf(grounded.span().orElseThrow().start());
    }
}
