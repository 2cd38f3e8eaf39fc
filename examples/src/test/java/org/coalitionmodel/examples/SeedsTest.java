package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small dossiers in {@code seeds/}. {@link MarrakechDossierTest} is about the large one. */
class SeedsTest {
    @ParameterizedTest
    @ValueSource(strings = {"marrakech-2022-record.json", "votes-and-targets.json"})
    void are_written_as_the_library_writes_them(String file) {
        String path = "seeds/" + file;
        assertGolden(path, DossierJson.write(DossierJson.read(Repository.read(path))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marrakech-2022-record.json", "votes-and-targets.json"})
    void cite_a_source_for_every_claim(String file) {
        Dossier dossier = DossierJson.read(Repository.read("seeds/" + file));
        dossier.memberships().forEach(it -> assertCited(it, it.citations()));
        dossier.outcomes().forEach(it -> assertCited(it, it.citations()));
        dossier.statistics().forEach(it -> assertCited(it, it.citations()));
        dossier.meetings().forEach(meeting -> {
            meeting.participations().forEach(it -> assertCited(it, it.citations()));
            meeting.ordinals().forEach(it -> assertCited(it, it.citations()));
        });
    }

    private static void assertCited(Object claim, List<Citation> citations) {
        assertThat(citations).as(claim.toString()).isNotEmpty();
    }

    @Nested
    class TheRecordBesideTheArticle {
        private final Dossier article = MarrakechDossier.build();
        private final Dossier record = DossierJson.read(Repository.read("seeds/marrakech-2022-record.json"));
        private final Merge merge = Merge.of(article, record);

        @Test
        void counts_the_meeting_otherwise() {
            assertThat(merge.dossier()
                            .meeting(MarrakechDossier.MARRAKECH)
                            .orElseThrow()
                            .ordinals())
                    .filteredOn(ordinal -> ordinal.within().isEmpty())
                    .extracting(Ordinal::number)
                    .containsExactly(8, 9);
        }

        @Test
        void names_two_chairs_where_the_article_names_none() {
            assertThat(chairs(article)).isEmpty();
            assertThat(chairs(merge.dossier()))
                    .extracting(chair -> chair.actor().party())
                    .containsExactly(
                            Optional.of(MarrakechDossier.MOROCCO), Optional.of(MarrakechDossier.UNITED_STATES));
        }

        private static List<Participation> chairs(Dossier dossier) {
            return dossier.meeting(MarrakechDossier.MARRAKECH).orElseThrow().participations().stream()
                    .filter(seat -> seat.role() == Participation.ParticipationRole.CO_CHAIR)
                    .toList();
        }

        @Test
        void conflicts_with_it_nowhere() {
            assertThat(merge.conflicts()).isEmpty();
        }
    }
}
