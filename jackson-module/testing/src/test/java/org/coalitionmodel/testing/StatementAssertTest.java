package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;
import static org.coalitionmodel.testing.SampleDossiers.ADA_MARROW;
import static org.coalitionmodel.testing.SampleDossiers.BO_TERN;
import static org.coalitionmodel.testing.SampleDossiers.LANTERN_COALITION;
import static org.coalitionmodel.testing.SampleDossiers.REPORT;
import static org.coalitionmodel.testing.SampleDossiers.TIDE_OFFICE;

import java.util.List;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class StatementAssertTest {
    private static final Attribution GUARDS = Attribution.unnamed(LocalizedText.of("en", "coast guards"), Act.SAYS);

    private static final Statement STATEMENT = Statement.builder()
            .id(Statement.id("more-lights"))
            .addBy(Actor.of(ADA_MARROW, Post.id("minister")), Actor.described(LocalizedText.of("en", "a fisher")))
            .act(Act.SAYS)
            .summary(LocalizedText.of("en", "More lights are needed."))
            .addAbout(LANTERN_COALITION)
            .addCitations(Citation.of(REPORT))
            .addCitations(Citation.builder()
                    .source(REPORT)
                    .addAttribution(Attribution.of(TIDE_OFFICE, Act.REPORTS), GUARDS)
                    .build())
            .build();

    @Test
    void is_by_its_speakers_in_any_post() {
        Statement alone = Statement.builder()
                .from(STATEMENT)
                .by(STATEMENT.by().subList(0, 1))
                .build();

        assertThat(alone).isBy(ADA_MARROW);
        assertFails(() -> assertThat(alone).isBy(ADA_MARROW, BO_TERN), """
                Expecting statement more-lights to be by:
                  [ada-marrow, bo-tern]
                but found:
                  [ada-marrow]""");
    }

    @Test
    void is_by_nobody_else() {
        assertFails(() -> assertThat(STATEMENT).isBy(ADA_MARROW), """
                Expecting statement more-lights to be by:
                  [ada-marrow]
                but found:
                  [ada-marrow, "a fisher"]""");
    }

    @Test
    void is_by_all_of_a_party() {
        Statement some = Statement.builder()
                .from(STATEMENT)
                .by(List.of(Actor.builder()
                        .party(ADA_MARROW)
                        .quantifier(Actor.Quantifier.SOME)
                        .build()))
                .build();

        assertThat(some).isBy(ADA_MARROW);
    }

    @Test
    void is_about_entities() {
        assertThat(STATEMENT).isAbout(LANTERN_COALITION);
        assertFails(() -> assertThat(STATEMENT).isAbout(Party.id("norland")), """
                Expecting statement more-lights to be about:
                  [norland]
                but found:
                  [lantern-coalition]""");
    }

    @Test
    void has_the_chains_of_its_citations() {
        assertThat(STATEMENT).hasAttribution().hasAttribution(Attribution.of(TIDE_OFFICE, Act.REPORTS), GUARDS);
        assertFails(() -> assertThat(STATEMENT).hasAttribution(GUARDS), """
                Expecting statement more-lights to have the attribution:
                  ["coast guards" SAYS]
                but found:
                  [[], [tide-office REPORTS, "coast guards" SAYS]]""");
    }
}
