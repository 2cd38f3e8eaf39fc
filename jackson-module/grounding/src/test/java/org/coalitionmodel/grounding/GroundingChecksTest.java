package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.coalitionmodel.grounding.Texts.ENGLISH;
import static org.coalitionmodel.grounding.Texts.at;
import static org.coalitionmodel.grounding.Texts.citing;
import static org.coalitionmodel.grounding.Texts.level;
import static org.coalitionmodel.grounding.Texts.person;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.testing.FindingAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroundingChecksTest {
    private static final String ZEROS = "0".repeat(64);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void have_descriptions_in_english_and_arabic() {
        assertThat(ground(person(), "").checks())
                .extracting(Check::code, Check::severity)
                .containsExactly(
                        tuple("quote-missing", Severity.ERROR),
                        tuple("quote-shifted", Severity.WARNING),
                        tuple("quote-ambiguous", Severity.WARNING),
                        tuple("text-changed", Severity.WARNING),
                        tuple("number-differs", Severity.ERROR),
                        tuple("bound-differs", Severity.WARNING),
                        tuple("unit-differs", Severity.WARNING));
        assertThat(ground(person(), "").checks())
                .allSatisfy(check -> assertThat(check.description().in(ARABIC))
                        .isNotEqualTo(check.description().in(Locale.ENGLISH)));
    }

    @Nested
    class Quotes {
        @Test
        void that_are_found_are_consistent() {
            assertThatFinding(person(at(ENGLISH, "Salma Haddad")), ENGLISH, "quote-missing")
                    .isConsistent()
                    .pointsTo("/parties/0/citations/0")
                    .hasMessage("Salma Haddad: the citation “Salma Haddad” is in Communiqué of Port Amal.")
                    .hasMessageContaining("«\u2068Salma Haddad\u2069» موجود");
        }

        @Test
        void that_are_missing_contradict() {
            int start = ENGLISH.indexOf("Salma Haddad");
            assertThatFinding(person(citing("Salma Hadad").build()), ENGLISH, "quote-missing")
                    .isContradictory()
                    .hasSeverity(Severity.ERROR)
                    .hasMessage("Salma Haddad: the words “Salma Hadad” are not in Communiqué of Port Amal.")
                    .hasMessageContaining("غير موجودة")
                    .isSettledBy(
                            "The passage " + start + "-" + (start + 12) + " of the source, which has similar words.")
                    .isSettledBy("كلمات مشابهة");
        }

        @Test
        void that_are_like_nothing_need_another_passage() {
            assertThatFinding(person(citing("quite unrelated").build()), ENGLISH, "quote-missing")
                    .isSettledBy("A passage of the source that states this.")
                    .isSettledBy("موضع في المصدر");
        }

        @Test
        void at_a_place_that_does_not_exist_contradict() {
            Citation line =
                    Citation.builder().source(Texts.COMMUNIQUE).addLines(40, 41).build();
            Citation position = Citation.builder()
                    .source(Texts.COMMUNIQUE)
                    .start(4_000)
                    .end(4_001)
                    .build();

            assertThatFinding(person(line), ENGLISH, "quote-missing")
                    .hasMessage("Salma Haddad: Communiqué of Port Amal has no such passage: 40 and 41.")
                    .hasMessageContaining("هذا الموضع: 40 و41");
            assertThatFinding(person(position), ENGLISH, "quote-missing")
                    .hasMessage("Salma Haddad: Communiqué of Port Amal has no such passage: 4000-4001.")
                    .hasMessageContaining("4000-4001");
        }

        @Test
        void of_a_source_without_text_are_undetermined_together() {
            Dossier dossier = person(citing("Salma").build(), citing("Haddad").build());
            Grounding grounding = Grounding.of(dossier, id -> Optional.empty());
            Report report = Checks.of(grounding.checks()).check(dossier);

            assertThat(report.findings()).hasSize(1);
            assertThat(report)
                    .finding("quote-missing")
                    .isUndetermined()
                    .pointsTo("/sources/0")
                    .hasMessage("There is no text of Communiqué of Port Amal. It is cited 2 times.")
                    .hasMessageContaining("لا يوجد نص")
                    .isSettledBy("The text of the source.")
                    .isSettledBy("نص المصدر");
        }

        @Test
        void that_are_elsewhere_contradict() {
            int start = ENGLISH.indexOf("Salma Haddad") + 5;
            assertThatFinding(person(at(ENGLISH, "Salma Haddad")), "New. " + ENGLISH, "quote-shifted")
                    .hasSeverity(Severity.WARNING)
                    .hasMessage("Salma Haddad: the words “Salma Haddad” are now at " + start + "-" + (start + 12) + ".")
                    .hasMessageContaining("موجودة الآن")
                    .isSettledBy("The new position in the citation.")
                    .isSettledBy("الموضع الجديد");
        }

        @Test
        void that_fit_twice_are_undetermined() {
            assertThatFinding(person(citing("Haddad").build()), "Haddad, Haddad", "quote-ambiguous")
                    .isUndetermined()
                    .hasMessage("Salma Haddad: several passages fit “Haddad”: 0-6 and 8-14.")
                    .hasMessageContaining("عدة مواضع")
                    .isSettledBy("The position, or the words before and after.")
                    .isSettledBy("السابقة واللاحقة");
        }
    }

    @Nested
    class Texts_of_sources {
        @Test
        void that_were_read_are_consistent() {
            // The digest of no bytes [FIPS 180-4].
            Dossier dossier = digested("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

            assertThatFinding(dossier, "", "text-changed")
                    .hasMessage("The text of Communiqué of Port Amal is the one that was read.")
                    .hasMessageContaining("هو النص الذي قُرئ");
        }

        @Test
        void that_were_changed_contradict() {
            assertThatFinding(digested(ZEROS), "", "text-changed")
                    .isContradictory()
                    .pointsTo("/sources/0/sha256")
                    .hasMessage(
                            "The text of Communiqué of Port Amal is not the one that was read. Citations with a position but no words: 1.")
                    .hasMessageContaining("ليس النص الذي قُرئ")
                    .isSettledBy("The text that was read, or citations of the new text.")
                    .isSettledBy("النص الجديد");
        }

        @Test
        void without_a_digest_have_no_finding() {
            assertThat(report(person(citing("Salma").build()), ENGLISH)).doesNotHaveFinding("text-changed");
        }

        private static Dossier digested(String digest) {
            Citation line =
                    Citation.builder().source(Texts.COMMUNIQUE).addLines(1).build();
            return Dossier.builder()
                    .from(person(line))
                    .sources(List.of(Texts.communique().sha256(digest).build()))
                    .build();
        }
    }

    @Nested
    class Numbers {
        @Test
        void that_agree_are_consistent() {
            assertThatFinding(
                            level(
                                    Quantity.parse("more than 210 rings"),
                                    citing("more than 210").build()),
                            ENGLISH,
                            "number-differs")
                    .isConsistent()
                    .hasMessage(
                            "Smuggling rings: more than 210 rings in the dossier, and “more than 210” in the source.")
                    .hasMessageContaining("شبكات التهريب: الرقم المسجل");
        }

        @Test
        void that_differ_contradict() {
            assertThatFinding(
                            level(
                                    Quantity.of(3_416, Unit.of("boats")),
                                    citing("3,461 boats").build()),
                            ENGLISH,
                            "number-differs")
                    .isContradictory()
                    .satisfies(finding -> assertThat(finding.figures())
                            .extracting(figure -> figure.name() + " " + figure.interval() + " "
                                    + figure.of().orElseThrow())
                            .containsExactly(
                                    "stored [3416, 3416] rings-dismantled", "read [3460.5, 3461.5) communique"))
                    .hasMessage("Smuggling rings: 3,416 boats in the dossier, but “3,461 boats” in the source.")
                    .hasMessageContaining("لكن المصدر يقول «\u20683,461 boats\u2069»")
                    .isSettledBy("The passage of the source.")
                    .isSettledBy("الموضع المقتبس");
        }

        @Test
        void that_can_not_be_read_are_undetermined() {
            assertThatFinding(level(Quantity.of(17), citing("Patrols").build()), ENGLISH, "number-differs")
                    .isUndetermined()
                    .hasMessage("Smuggling rings: 17 in the dossier, but no number can be read from “Patrols”.")
                    .hasMessageContaining("ولا يمكن قراءة رقم")
                    .isSettledBy("The words of the source that give the number.")
                    .isSettledBy("كلمات المصدر");
        }

        @Test
        void that_another_citation_states_need_not_be_in_each() {
            Dossier dossier = level(
                    Quantity.parse("more than 210 rings"),
                    citing("Patrols").build(),
                    citing("more than 210").build());

            assertThatFinding(dossier, ENGLISH, "number-differs").isConsistent();
        }

        @Test
        void with_another_bound_contradict() {
            assertThatFinding(level(Quantity.of(210), citing("210").build()), ENGLISH, "bound-differs")
                    .hasMessage(
                            "Smuggling rings: 210 in the dossier, but the source qualifies the number differently: “more than 210”.")
                    .hasMessageContaining("صيغته في المصدر مختلفة");
        }

        @Test
        void with_another_unit_contradict() {
            assertThatFinding(
                            level(
                                    Quantity.parse("48 percentagePoints"),
                                    citing("48 per cent").build()),
                            ENGLISH,
                            "unit-differs")
                    .hasMessage(
                            "Smuggling rings: 48 percentagePoints in the dossier, but the source has another unit: “48 per cent”.")
                    .hasMessageContaining("وحدته في المصدر");
        }

        @Test
        void with_other_digits_have_no_second_finding() {
            Dossier dossier = level(
                    Quantity.parse("49 percentagePoints"), citing("48 per cent").build());

            assertThat(report(dossier, ENGLISH)).doesNotHaveFinding("unit-differs");
            assertThat(report(dossier, ENGLISH)).doesNotHaveFinding("bound-differs");
        }

        @Test
        void of_another_scale_contradict() {
            Dossier dossier = level(
                    Quantity.parse("1400000000 EUR"),
                    citing("1.4 million euros").build());

            assertThatFinding(dossier, ENGLISH, "number-differs")
                    .hasMessage(
                            "Smuggling rings: 1,400,000,000 EUR in the dossier, but “1.4 million euros” in the source.")
                    .hasMessageContaining("1.4 million euros");
        }
    }

    @Test
    void stand_in_one_report_with_other_checks() {
        Dossier dossier =
                Texts.share(Quantity.parse("148 %"), citing("48 per cent").build());
        Grounding grounding = ground(dossier, ENGLISH);
        Report report = Checks.standard()
                .only("share-above-whole")
                .with(grounding.checks())
                .silencing(new Silence("number-differs", Optional.of(Statistic.id("fleet-lost")), "A test."))
                .check(dossier);

        assertThat(report).hasFindings("share-above-whole");
        assertThat(report.silenced()).extracting(Finding::check).containsExactly("number-differs");
    }

    @Test
    void are_of_one_dossier() {
        Check[] checks = ground(person(), ENGLISH).checks();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.of(checks).check(level(Quantity.of(1))))
                .withMessage("Grounding.dossier must be the one that is checked but was another");
    }

    @Test
    void have_the_same_sentences_in_both_languages() throws Exception {
        Properties english = new Properties();
        Properties arabic = new Properties();
        try (var in = GroundingChecks.class.getResourceAsStream("Grounding-en.properties")) {
            english.load(in);
        }
        try (var in = GroundingChecks.class.getResourceAsStream("Grounding-ar.properties")) {
            arabic.load(in);
        }

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    private static Grounding ground(Dossier dossier, String text) {
        return Texts.ground(dossier, text);
    }

    private static Report report(Dossier dossier, String text) {
        return Checks.of(ground(dossier, text).checks()).check(dossier);
    }

    private static FindingAssert assertThatFinding(Dossier dossier, String text, String code) {
        return assertThat(report(dossier, text)).finding(code);
    }
}
