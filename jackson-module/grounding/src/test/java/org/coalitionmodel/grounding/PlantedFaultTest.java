package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.grounding.Texts.ARABIC;
import static org.coalitionmodel.grounding.Texts.ENGLISH;
import static org.coalitionmodel.grounding.Texts.at;
import static org.coalitionmodel.grounding.Texts.level;
import static org.coalitionmodel.grounding.Texts.person;
import static org.coalitionmodel.grounding.Texts.share;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time is planted in a dossier, or in the text that it cites. It is found, and nothing else is. */
class PlantedFaultTest {
    private static final Quantity RINGS = Quantity.parse("more than 210 rings");
    private static final Quantity SHARE = Quantity.parse("48 %");

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("nothing", rings(ENGLISH, "more than 210", RINGS), ENGLISH, List.of()),
                Arguments.of("nothing", rings(ARABIC, "أكثر من ٢١٠", RINGS), ARABIC, List.of()),
                Arguments.of(
                        "digit changed in the dossier",
                        rings(ENGLISH, "more than 210", Quantity.parse("more than 201 rings")),
                        ENGLISH,
                        List.of("number-differs")),
                Arguments.of(
                        "digit changed in the dossier",
                        rings(ARABIC, "أكثر من ٢١٠", Quantity.parse("more than 220 rings")),
                        ARABIC,
                        List.of("number-differs")),
                Arguments.of(
                        "digit changed in the text",
                        rings(ARABIC, "أكثر من ٢١٠", RINGS),
                        ARABIC.replace("٢١٠", "٢١١"),
                        List.of("quote-missing")),
                Arguments.of(
                        "scale changed",
                        rings(ENGLISH, "1.4 million euros", Quantity.parse("1400000000 EUR")),
                        ENGLISH,
                        List.of("number-differs")),
                Arguments.of(
                        "bound changed in the dossier",
                        rings(ENGLISH, "210", Quantity.parse("at most 210 rings")),
                        ENGLISH,
                        List.of("bound-differs")),
                Arguments.of(
                        "bound left out",
                        rings(ARABIC, "أكثر من ٢١٠", Quantity.parse("exactly 210 rings")),
                        ARABIC,
                        List.of("bound-differs")),
                Arguments.of(
                        "paragraph moved",
                        person(at(ENGLISH, "Minister Haddad thanked")),
                        moved(ENGLISH),
                        List.of("quote-shifted")),
                Arguments.of("name misspelt", person(citing("Salma Hadad")), ENGLISH, List.of("quote-missing")),
                Arguments.of("name misspelt", person(citing("سلمى حدد")), ARABIC, List.of("quote-missing")),
                Arguments.of(
                        "share raised",
                        share(Quantity.parse("58 %"), at(ENGLISH, "48 per cent")),
                        ENGLISH,
                        List.of("number-differs")),
                Arguments.of(
                        "share raised",
                        share(Quantity.parse("84 %"), at(ARABIC, "48٪")),
                        ARABIC,
                        List.of("number-differs")),
                Arguments.of("share as it is", share(SHARE, at(ARABIC, "48٪")), ARABIC, List.of()),
                Arguments.of(
                        "quote reworded",
                        person(citing("Patrols took apart more than 210 rings of smugglers")),
                        ENGLISH,
                        List.of("quote-missing")),
                Arguments.of(
                        "quote reworded",
                        person(citing("فككت الدوريات ما يزيد على ٢١٠ شبكات تهريب")),
                        ARABIC,
                        List.of("quote-missing")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void is_caught(String what, Dossier dossier, String text, List<String> codes) {
        Grounding grounding = Texts.ground(dossier, text);

        assertThat(Checks.of(grounding.checks()).check(dossier)).as(what).hasFindings(codes.toArray(String[]::new));
        if (codes.contains("quote-missing")) {
            assertThat(grounding.citations().get(0).candidates())
                    .as("the passage that was meant")
                    .isNotEmpty();
        }
    }

    private static Dossier rings(String text, String quote, Quantity quantity) {
        return level(quantity, at(text, quote));
    }

    private static Citation citing(String quote) {
        return Texts.citing(quote).build();
    }

    /** The last paragraph comes first. */
    private static String moved(String text) {
        int last = text.stripTrailing().lastIndexOf('\n') + 1;
        return text.substring(last) + text.substring(0, last);
    }
}
