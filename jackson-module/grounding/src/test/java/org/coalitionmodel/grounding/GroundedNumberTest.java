package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coalitionmodel.grounding.Texts.ARABIC;
import static org.coalitionmodel.grounding.Texts.COMMUNIQUE;
import static org.coalitionmodel.grounding.Texts.ENGLISH;
import static org.coalitionmodel.grounding.Texts.citing;
import static org.coalitionmodel.grounding.Texts.level;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.grounding.GroundedNumber.Difference;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Citation.Reading;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # text                                            | quote                | stored
                    It took more than 210 rings.                      | more than 210 rings  | more than 210 rings
                    It took more than 210 rings.                      | 210                  | more than 210 rings
                    They lost 48 per cent (of the fleet).             | 48 per cent          | 48 %
                    They lost 48% of the fleet, or 3,461 boats.       | 3,461 boats          | exactly 3461 boats
                    They lost 48% of the fleet, or 3,461 boats.       | fleet, or 3,461      | exactly 3461 deaths
                    The fund holds USD 1.4 million.                   | 1.4 million          | 1400000 to 100000 USD
                    The fund holds up to US$1.4 billion now           | US$1.4 billion       | at most 1400000000 USD
                    The fund holds 1.4 million euros.                 | 1.4 million euros    | 1400000 to 100000 money
                    Between 80 and 120 boats came.                    | Between 80 and 120   | [80, 120] boats
                    At least 80 boats came.                           | At least 80          | [80, ] boats
                    It had 210 or more boats.                         | 210                  | at least 210 boats
                    It rose from 41 to 48 per cent.                   | 48 per cent          | 48 %
                    It reached nigh on 60 per cent.                   | reached nigh on 60   | almost 60 %
                    فككت أكثر من ٢١٠ شبكات                            | ٢١٠                  | more than 210 rings
                    وأضاف أنه سجل أكثر من 1.4 ملايين شخص               | أكثر من 1.4 ملايين   | more than 1400000 persons
                    بسقوط ل3461 ضحية                                  | ل3461 ضحية           | exactly 3461 deaths
                    بسقوط لـ3461 ضحية                                 | لـ3461               | exactly 3461 deaths
                    بسقوط لـ۳۴۶۱ ضحية                                 | لـ۳۴۶۱               | exactly 3461 deaths
                    Plus de 3,5 milliards d'euros sont là.            | 3,5 milliards        | more than 3500000000 EUR
                    Al menos 3,5 millones de personas.                | 3,5 millones         | at least 3500000 persons
                    Perdieron más del 48,5 % de los barcos.           | 48,5 %               | more than 48.5 %
                    نزح 3 ملايين و461 شخصا جاؤوا و210 غيرهم            | و210                 | exactly 210 persons
                    """)
    void agrees_with_the_passage(String text, String quote, String stored) {
        GroundedNumber number = number(text, quote, Quantity.parse(stored));

        assertThat(number.agrees()).as(number.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # text                                 | quote            | stored                  | differences | read
                    It took more than 210 rings.           | 210 rings        | more than 120 rings     | VALUE       | more than 210 rings
                    It took more than 210 rings.           | 210 rings        | exactly 210 rings       | BOUND       | more than 210 rings
                    It took 210 rings.                     | 210 rings        | more than 210 rings     | BOUND       | 210 rings
                    It took only 210 rings.                | only 210 rings   | exactly 211 rings       | VALUE       | 210 rings
                    They lost 48 per cent of the fleet.    | 48 per cent      | 58 %                    | VALUE       | 48 per cent
                    They lost 48 per cent of the fleet.    | 48 per cent      | 48 percentagePoints     | UNIT        | 48 per cent
                    They lost 48 percentage points.        | 48               | 48 %                    | UNIT        | 48 percentage points
                    The fund holds 1.4 million euros.      | 1.4 million      | 1400000 USD             | UNIT        | 1.4 million euros
                    The fund holds 1.4 million euros.      | 1.4 million      | 1400000 persons         | UNIT        | 1.4 million euros
                    The fund holds 1.4 million euros.      | 1.4 million      | 1400000000 EUR          | SCALE       | 1.4 million euros
                    Between 80 and 120 boats came.         | Between 80 and 120 boats | [80, 130] boats | VALUE       | Between 80 and 120 boats
                    فككت أكثر من ٢١٠ شبكات                 | ٢١٠              | at least 210 rings      | BOUND       | أكثر من ٢١٠
                    """)
    void differs_from_the_passage(String text, String quote, String stored, Difference difference, String read) {
        GroundedNumber number = number(text, quote, Quantity.parse(stored));

        assertThat(number.differences()).contains(difference);
        assertThat(number.agrees()).isFalse();
        assertThat(number.read().flatMap(Quantity::lexical).map(LocalizedText::original))
                .contains(read);
    }

    @Test
    void differs_in_all_that_differs() {
        assertThat(number("Up to 48 per cent left.", "48 per cent", Quantity.parse("more than 49 deaths"))
                        .differences())
                .containsExactly(Difference.VALUE, Difference.BOUND, Difference.UNIT);
    }

    @Test
    void shows_the_words_before_it_that_may_hedge_it() {
        assertThat(number("It reached nigh on 60 per cent.", "reached nigh on 60", Quantity.parse("almost 60 %"))
                        .read()
                        .flatMap(Quantity::lexical)
                        .map(LocalizedText::original))
                .contains("reached nigh on 60 per cent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They lost many boats.        | many boats
                    They lost 1.2.3.4 boats.     | 1.2.3.4 boats
                    They lost 48 boats in all.   | in all
                    نزح مليون و400 ألف شخص       | مليون و400 ألف
                    نزح 3 ملايين و461 ألف شخص    | 3 ملايين و461 ألف
                    """)
    void cannot_be_read_from_every_passage(String text, String quote) {
        GroundedNumber number = number(text, quote, Quantity.of(48));

        assertThat(number.read()).isEmpty();
        assertThat(number.differences()).isEmpty();
        assertThat(number.agrees()).isFalse();
    }

    @Test
    void is_the_closest_of_several() {
        String text = "3461 boats were lost in 2021, and 12 were found.";

        assertThat(number(text, text, Quantity.of(3461)).agrees()).isTrue();
        assertThat(number(text, text, Quantity.moreThan(3461)).differences()).containsExactly(Difference.BOUND);
        assertThat(number(text, text, Quantity.of(34_610)).differences()).containsExactly(Difference.SCALE);
    }

    @Test
    void is_read_in_the_line_of_the_passage() {
        assertThat(number("more than\n210 rings", "210 rings", Quantity.of(210)).agrees())
                .isTrue();
    }

    @Nested
    class Languages {
        @Test
        void are_those_of_the_source() {
            Dossier dossier = level(Quantity.of(1_234), citing("1.234").build());

            assertThat(in(dossier, "es-ES", "Hay 1.234 barcos").agrees()).isTrue();
            assertThat(in(dossier, "en", "We have 1.234 boats").agrees()).isFalse();
        }

        @Test
        void without_a_reader_give_no_number() {
            assertThat(in(level(Quantity.of(210), citing("210").build()), "de", "Es sind 210 Boote")
                            .read())
                    .isEmpty();
        }

        private static GroundedNumber in(Dossier dossier, String language, String text) {
            Dossier spoken = Dossier.builder()
                    .from(dossier)
                    .sources(List.of(Texts.communique().addLanguages(language).build()))
                    .build();
            return Texts.only(spoken, text).numbers().get(0);
        }
    }

    @Nested
    class A_citation {
        @Test
        void that_gives_only_a_line_agrees_but_never_differs() {
            Citation line = Citation.builder().source(COMMUNIQUE).addLines(4).build();

            assertThat(Texts.only(level(Quantity.parse("48 %"), line), ENGLISH).numbers())
                    .extracting(GroundedNumber::agrees)
                    .containsExactly(true);
            assertThat(Texts.only(level(Quantity.parse("49 %"), line), ENGLISH).numbers())
                    .extracting(GroundedNumber::read)
                    .containsExactly(Optional.empty());
        }

        @Test
        void that_gives_a_position_points_to_the_number() {
            int start = ENGLISH.indexOf("48 per cent");
            Citation position = Citation.builder()
                    .source(COMMUNIQUE)
                    .start(start)
                    .end(start + 11)
                    .build();

            assertThat(Texts.only(level(Quantity.parse("49 %"), position), ENGLISH)
                            .numbers())
                    .extracting(GroundedNumber::differences)
                    .containsExactly(Set.of(Difference.VALUE));
        }

        @Test
        void of_another_attribute_or_with_a_reading_has_no_number() {
            Citation other = citing("17").addSupports("indicators").build();
            Citation inferred =
                    citing("48 per cent").reading(Reading.CALCULATED).build();

            assertThat(Texts.ground(level(Quantity.of(3), other, inferred), ENGLISH)
                            .citations())
                    .allSatisfy(it -> assertThat(it.numbers()).isEmpty());
        }

        @Test
        void that_is_not_found_has_no_number() {
            assertThat(Texts.only(level(Quantity.of(3), citing("nowhere").build()), ENGLISH)
                            .numbers())
                    .isEmpty();
        }

        @Test
        void of_words_alone_has_no_number() {
            Quantity words = Quantity.inWords(LocalizedText.of("en", "many"));

            assertThat(Texts.only(level(words, citing("17").build()), ENGLISH).numbers())
                    .isEmpty();
        }

        @Test
        void supports_the_quantity_of_a_part() {
            Outcome outcome = Outcome.builder()
                    .id(Outcome.id("pledge"))
                    .kind(Outcome.OutcomeKind.PLEDGE)
                    .summary(LocalizedText.of("en", "A pledge"))
                    .addTerms(Term.builder()
                            .kind(Term.TermKind.AMOUNT)
                            .quantity(Quantity.of(17))
                            .addCitations(citing("17 states").build())
                            .build())
                    .vote(Vote.builder()
                            .adopted(true)
                            .addTotals(VoteTotal.builder()
                                    .choice(Choice.FOR)
                                    .quantity(Quantity.of(16))
                                    .addCitations(citing("17").build())
                                    .build())
                            .build())
                    .build();
            Grounding grounding =
                    Texts.ground(Texts.dossier().addOutcomes(outcome).build(), ENGLISH);

            assertThat(grounding.citations())
                    .extracting(
                            GroundedCitation::part, it -> it.numbers().get(0).agrees())
                    .containsExactlyInAnyOrder(
                            tuple("/terms/0/citations/0", true), tuple("/vote/totals/0/citations/0", false));
        }

        @Test
        void supports_other_quantities_only_if_it_names_them() {
            Group group = Group.builder()
                    .id(Party.id("states"))
                    .size(Quantity.of(17))
                    .addCitations(
                            citing("17").build(),
                            citing("17").addSupports("size").build())
                    .build();

            assertThat(Texts.ground(Texts.dossier().addParties(group).build(), ENGLISH)
                            .citations())
                    .extracting(it -> it.numbers().size())
                    .containsExactly(0, 1);
        }

        @Test
        void supports_the_count_of_an_actor_who_has_no_citation() {
            Event event = Event.builder()
                    .id(Event.id("raid"))
                    .kind(Event.EventKind.OPERATION)
                    .addParticipations(Participation.builder()
                            .actor(Actor.builder()
                                    .described(LocalizedText.of("en", "States"))
                                    .count(Quantity.of(17))
                                    .build())
                            .role(Participation.ParticipationRole.PARTICIPANT)
                            .addCitations(
                                    citing("17 states").addSupports("actor").build())
                            .build())
                    .build();

            assertThat(Texts.only(Texts.dossier().addEvents(event).build(), ENGLISH)
                            .numbers())
                    .extracting(GroundedNumber::attribute, GroundedNumber::agrees)
                    .containsExactly(tuple("actor", true));
        }
    }

    @Test
    void of_the_arabic_communique_agree() {
        Grounding grounding = Texts.ground(
                level(
                        Quantity.moreThan(210).in(Unit.of("rings")),
                        citing("أكثر من 210 شبكات").build()),
                ARABIC);

        assertThat(grounding.citations().get(0).numbers())
                .extracting(GroundedNumber::agrees)
                .containsExactly(true);
    }

    private static GroundedNumber number(String text, String quote, Quantity stored) {
        return Texts.only(level(stored, citing(quote).build()), text).numbers().get(0);
    }
}
