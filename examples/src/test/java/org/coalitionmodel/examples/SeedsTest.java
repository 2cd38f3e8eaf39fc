package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small dossiers in {@code seeds/}. {@link MarrakechDossierTest} is about the large one. */
class SeedsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    @ParameterizedTest
    @ValueSource(strings = {"marrakech-2022-record.json", "votes-and-targets.json", "varnel-2031.json"})
    void are_written_as_the_library_writes_them(String file) {
        String path = "seeds/" + file;
        assertGolden(path, DossierJson.write(DossierJson.read(Repository.read(path))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marrakech-2022-record.json", "votes-and-targets.json", "varnel-2031.json"})
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
    class The_communique {
        private final Dossier dossier = DossierJson.read(Repository.read("seeds/varnel-2031.json"));

        private static byte[] text(Source source) {
            String file = "seeds/" + source.id() + ".txt";
            return Repository.read(file).getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void is_the_text_that_was_read() throws NoSuchAlgorithmException {
            for (Source source : dossier.sources()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text(source));
                assertThat(source.sha256()).hasValue(HexFormat.of().formatHex(hash));
            }
        }

        @Test
        void has_each_quote_where_the_dossier_says() {
            Map<Id<Source>, List<Citation>> citations =
                    citations().stream().collect(Collectors.groupingBy(Citation::source));
            assertThat(citations).hasSize(2);
            for (Source source : dossier.sources()) {
                String text = new String(text(source), StandardCharsets.UTF_8);
                List<String> lines =
                        text.lines().filter(line -> !line.isBlank()).toList();
                for (Citation citation : Objects.requireNonNull(citations.get(source.id()))) {
                    int start = text.offsetByCodePoints(0, citation.start().orElseThrow());
                    int end = text.offsetByCodePoints(0, citation.end().orElseThrow());
                    assertThat(text.substring(start, end))
                            .isEqualTo(citation.exact().orElseThrow());
                    assertThat(text.substring(0, start))
                            .endsWith(citation.prefix().orElse(""));
                    assertThat(text.substring(end)).startsWith(citation.suffix().orElse(""));
                    assertThat(lines.get(citation.lines().get(0) - 1))
                            .contains(citation.exact().orElseThrow());
                }
            }
        }

        /** A fact has a quote in each language. */
        @Test
        void is_cited_in_both_languages() {
            assertThat(citations()).hasSizeGreaterThan(80);
            for (var statistic : dossier.statistics()) {
                assertThat(statistic.citations())
                        .extracting(citation -> citation.source().value())
                        .containsExactly("varnel-communique-ar", "varnel-communique-en");
            }
        }

        /** All citations, wherever they stand. */
        private List<Citation> citations() {
            List<Citation> found = new ArrayList<>();
            collect(MAPPER.readTree(Repository.read("seeds/varnel-2031.json")), found);
            return found;
        }

        private static void collect(JsonNode node, List<Citation> found) {
            if (node.has("source")) {
                found.add(MAPPER.treeToValue(node, Citation.class));
            }
            node.forEach(child -> collect(child, found));
        }
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
