package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarrakechDossierTest {
    private static final String FILE = "seeds/marrakech-2022.json";

    private final Dossier dossier = MarrakechDossier.build();

    @Nested
    class TheFile {
        private final JsonNode tree = JsonMapper.shared().readTree(Repository.read(FILE));

        @Test
        void is_what_the_builders_build_byte_for_byte() {
            assertThat(DossierJson.write(dossier)).isEqualTo(Repository.read(FILE));
        }

        @Test
        void reads_back_as_the_built_dossier() {
            assertThat(DossierJson.read(Repository.read(FILE))).isEqualTo(dossier);
        }

        @Test
        void carries_each_of_the_fifty_facts_where_the_table_says() {
            List<String> ids = new ArrayList<>();
            for (String line : Repository.read("seeds/facts.tsv").lines().toList()) {
                String[] columns = line.split("\t", -1);
                assertThat(columns).as(line).hasSize(2);
                ids.add(columns[0]);
                for (String pointer : columns[1].split(" ", -1)) {
                    assertThat(pointer).as(line).startsWith("/");
                    assertThat(tree.at(pointer).isMissingNode())
                            .as("%s %s is missing", columns[0], pointer)
                            .isFalse();
                }
            }
            assertThat(ids)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                            .mapToObj("a%02d"::formatted)
                            .toList());
        }

        @Test
        void says_everything_in_arabic_and_in_english() {
            List<String> maps = new ArrayList<>();
            visit(tree, "", (path, node) -> {
                if (node.has("ar") || node.has("en")) {
                    maps.add(path);
                    assertThat(node.propertyNames()).as(path).containsExactly("ar", "en");
                }
            });
            assertThat(maps).hasSizeGreaterThan(100);
        }

        @Test
        void cites_the_article_for_every_claim_by_line_and_code_points() {
            for (String kind :
                    List.of("parties", "places", "posts", "events", "outcomes", "statements", "statistics")) {
                tree.get(kind)
                        .forEach(thing -> assertCited(thing, thing.get("id").asString()));
            }
            tree.get("meetings").forEach(meeting -> {
                assertCited(meeting, meeting.get("id").asString());
                meeting.path("participations").forEach(seat -> assertCited(seat, seat.toString()));
                meeting.path("ordinals").forEach(ordinal -> assertCited(ordinal, ordinal.toString()));
                meeting.path("agenda").forEach(point -> assertCited(point, point.toString()));
            });
            for (String list : List.of("objectives", "commitments", "pillars", "principles")) {
                tree.at("/parties/0").get(list).forEach(point -> assertCited(point, point.toString()));
            }
        }

        private void assertCited(JsonNode claim, String name) {
            JsonNode citations =
                    claim.at("/citations").isMissingNode() ? claim.at("/names/0/citations") : claim.at("/citations");
            assertThat(citations.isEmpty()).as("%s is not cited", name).isFalse();
            citations.forEach(citation -> {
                assertThat(citation.get("source").asString()).isEqualTo("qposts-article");
                boolean isPassage = citation.has("start") && citation.has("end");
                assertThat(citation.has("lines") && (isPassage || citation.has("reading")))
                        .as(citation.toString())
                        .isTrue();
            });
        }

        @Test
        void cites_figures_by_their_exact_words_and_never_by_a_sentence() {
            tree.get("statistics")
                    .forEach(
                            statistic -> assertThat(statistic.at("/citations/0").has("exact"))
                                    .as(statistic.get("id").asString())
                                    .isTrue());
            visit(tree, "", (path, node) -> {
                if (node.has("exact")) {
                    assertThat(node.get("exact").asString().split(" ")).as(path).hasSizeLessThan(8);
                }
            });
        }

        @Test
        void cites_what_the_article_says_where_it_says_it() throws NoSuchAlgorithmException {
            String article = Repository.article();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(article.getBytes(StandardCharsets.UTF_8));
            assertThat(tree.at("/sources/0/sha256").asString())
                    .isEqualTo(HexFormat.of().formatHex(digest));

            List<int[]> lines = lines(article);
            visit(tree, "", (path, node) -> {
                if (!node.has("start")) {
                    return;
                }
                int start = node.get("start").asInt();
                int end = node.get("end").asInt();
                int[] line = lines.get(node.at("/lines/0").asInt() - 1);
                assertThat(start).as(path).isGreaterThanOrEqualTo(line[0]);
                assertThat(end).as(path).isLessThanOrEqualTo(line[1]);
                if (node.has("exact")) {
                    String there =
                            article.substring(article.offsetByCodePoints(0, start), article.offsetByCodePoints(0, end));
                    assertThat(there).as(path).isEqualTo(node.get("exact").asString());
                }
            });
        }

        /** The start and end of each non-empty line, in code points. */
        private static List<int[]> lines(String article) {
            List<int[]> lines = new ArrayList<>();
            int at = 0;
            for (String line : article.split("\n", -1)) {
                int length = line.codePointCount(0, line.length());
                if (!line.isBlank()) {
                    lines.add(new int[] {at, at + length});
                }
                at += length + 1;
            }
            return lines;
        }

        private interface Visit {
            void node(String path, JsonNode node);
        }

        private static void visit(JsonNode node, String path, Visit visit) {
            visit.node(path, node);
            if (node.isObject()) {
                node.properties().forEach(field -> visit(field.getValue(), path + "/" + field.getKey(), visit));
            } else {
                int i = 0;
                for (JsonNode element : node) {
                    visit(element, path + "/" + i++, visit);
                }
            }
        }
    }

    /** Questions that a reader of the article might ask. */
    @Nested
    class Answers {
        @Test
        void who_sat_in_whose_seat_and_why() {
            assertThat(dossier.whoSatFor(MarrakechDossier.BLINKEN, MarrakechDossier.MARRAKECH))
                    .extracting(seat -> seat.actor())
                    .containsExactly(Actor.of(MarrakechDossier.NULAND, MarrakechDossier.US_UNDER_SECRETARY));

            Participation blinken = dossier.seatsOf(MarrakechDossier.BLINKEN, MarrakechDossier.MARRAKECH)
                    .get(0);
            assertThat(blinken.presence()).contains(Participation.Presence.ABSENT);
            assertThat(blinken.reason().orElseThrow().texts()).containsEntry("en", "Infection with the coronavirus");
            assertThat(blinken.actor().posts()).containsExactly(MarrakechDossier.US_SECRETARY_OF_STATE);
        }

        @Test
        void how_large_the_coalition_is_said_to_be() {
            assertThat(dossier.statisticsAbout(MarrakechDossier.COALITION))
                    .extracting(size -> ((Level) size).quantity().toString())
                    .containsExactly(
                            "exactly 84 states \"84 دولة\"@ar \"84 states\"@en",
                            "exactly 84 partners \"84 شريكاً\"@ar \"84 partners\"@en");
        }

        @Test
        void which_work_streams_the_coalition_has_in_their_order() {
            assertThat(dossier.workStreamsIn(MarrakechDossier.COALITION))
                    .extracting(WorkStream::id)
                    .containsExactly(
                            MarrakechDossier.MILITARY,
                            MarrakechDossier.FIGHTERS,
                            MarrakechDossier.FINANCE,
                            MarrakechDossier.COMMUNICATION,
                            MarrakechDossier.STABILISATION);
        }

        @Test
        void what_was_said_by_whom_at_the_meeting_and_about_it() {
            assertThat(dossier.statementsAt(MarrakechDossier.MARRAKECH))
                    .allMatch(statement ->
                            dossier.statementsBy(MarrakechDossier.BOURITA).contains(statement))
                    .hasSize(3);
            assertThat(dossier.statementsBy(MarrakechDossier.HAFIDI)).hasSize(7);
            assertThat(dossier.statementsAbout(MarrakechDossier.MARRAKECH))
                    .extracting(Statement::id)
                    .containsExactly(Id.of("hafidi-stability"));
        }

        @Test
        void on_whose_word_daesh_is_said_to_turn_african() {
            assertThat(dossier.statementsAbout(MarrakechDossier.SAHEL_AND_SAHARA)
                            .get(0))
                    .hasAttribution(
                            Attribution.of(MarrakechDossier.HAFIDI, Act.CITES),
                            Attribution.unnamed(
                                    LocalizedText.of("ar", "تقارير أمنية", "en", "Security reports"), Act.REPORTS));
        }

        @Test
        void which_figures_are_given_for_a_region() {
            assertThat(dossier.statisticsIn(MarrakechDossier.SUB_SAHARAN_AFRICA))
                    .extracting(Statistic::id)
                    .containsExactly(Id.of("sub-saharan-share-of-deaths"), Id.of("sub-saharan-deaths"));
        }

        @Test
        void what_the_thirty_five_per_cent_may_be_of() {
            Share sahel = (Share) dossier.statisticsIn(MarrakechDossier.SAHEL).get(0);
            assertThat(sahel.bases())
                    .extracting(base -> base.places())
                    .containsExactly(List.of(MarrakechDossier.WORLD), List.of(MarrakechDossier.SUB_SAHARAN_AFRICA));
        }

        @Test
        void what_the_sixty_per_cent_is_more_than() {
            Comparison rise = dossier.statisticsIn(MarrakechDossier.AFRICA).stream()
                    .filter(Comparison.class::isInstance)
                    .map(Comparison.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(rise.quantity().orElseThrow().interval()).isEqualTo(Interval.atMost(BigDecimal.valueOf(60)));
            assertThat(rise.indicators()).hasSize(2);
            assertThat(rise.bases().get(0).when().orElseThrow().period()).isEmpty();
            assertThat(rise.bases()
                            .get(0)
                            .when()
                            .orElseThrow()
                            .wording()
                            .orElseThrow()
                            .texts())
                    .containsEntry("en", "before the coronavirus pandemic");
        }

        @Test
        void which_world_total_a_count_and_its_share_imply() {
            Share share = (Share)
                    dossier.statistic(Id.of("sub-saharan-share-of-deaths")).orElseThrow();
            Level deaths =
                    (Level) dossier.statistic(Id.of("sub-saharan-deaths")).orElseThrow();

            Interval world =
                    deaths.quantity().interval().wholeAt(share.quantity().interval());

            assertThat(world.roundedOutward(2)).hasToString("(7136.08, 7286.32]");
            assertThat(world.wholeNumbers()).contains(Interval.parse("[7137, 7286]"));
        }

        @Test
        void which_parts_the_coalition_and_its_members_have() {
            assertThat(dossier.partsOf(MarrakechDossier.COALITION))
                    .extracting(part -> part.in().id())
                    .contains(Id.of("vow-against-networks"));
            assertThat(dossier.partsOf(MarrakechDossier.QPOSTS))
                    .extracting(part -> part.in().id())
                    .containsExactly(Id.of("hafidi-approach"), Id.of("hafidi-laws"));
        }

        @Test
        void who_was_arrested_and_how_many() {
            Group arrested =
                    (Group) dossier.party(MarrakechDossier.SALAFI_JIHADIS).orElseThrow();
            assertThat(arrested.criteria()).extracting(Criterion::kind).contains(CriterionKind.MEMBERSHIP);
            assertThat(dossier.statisticsOfPopulation(arrested.id()))
                    .extracting(Statistic::id)
                    .containsExactly(Id.of("arrested-after-casablanca"));
            assertThat(dossier.partsOf(arrested.id()))
                    .extracting(part -> part.actor().count().isPresent())
                    .containsExactly(true);
        }

        @Test
        void which_meetings_took_place_according_to_the_article() {
            var today = LocalDate.of(2026, 1, 1);
            assertThat(dossier.stagesOn(MarrakechDossier.MARRAKECH, today)).containsExactly(StageKind.DONE);
            assertThat(dossier.stagesOn(MarrakechDossier.EARLIER_MEETINGS, today))
                    .containsExactly(StageKind.DONE);
        }

        @Test
        void what_the_article_leaves_open_where_a_reader_would_look_for_it() {
            assertThat(dossier.outcome(Id.of("vow-against-networks"))
                            .orElseThrow()
                            .gaps())
                    .extracting(Gap::attribute)
                    .containsExactly("terms");
            assertThat(dossier.statistics().stream()
                            .filter(figure -> figure.gaps().stream()
                                    .anyMatch(gap -> gap.attribute().equals("when")))
                            .map(figure -> figure.id().value()))
                    .containsExactly("africa-daesh-operations", "africa-violence-rise", "displaced-in-africa");
        }

        @Test
        void which_result_the_minister_credits_to_the_plan() {
            assertThat(dossier.statistic(Id.of("cells-in-morocco"))
                            .orElseThrow()
                            .relations())
                    .containsExactly(Relation.of(RelationKind.CONSEQUENCE_OF, MarrakechDossier.MOROCCAN_PLAN));
        }

        @Test
        void which_dates_are_our_reading_and_not_the_articles() {
            var meeting = dossier.meeting(MarrakechDossier.MARRAKECH).orElseThrow();
            var when = meeting.when().orElseThrow();
            assertThat(dossier.support(meeting.id()).get("when"))
                    .extracting(citation -> citation.reading())
                    .contains(Optional.of(Citation.Reading.INFERRED));
            assertThat(when.wording().orElseThrow().original()).isEqualTo("الأربعاء الماضي");
            assertThat(when.period().orElseThrow()).hasToString("2022-05-11");
        }
    }
}
