package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.coalitionmodel.exchange.wikidata.Documents.cited;
import static org.coalitionmodel.exchange.wikidata.Documents.claim;
import static org.coalitionmodel.exchange.wikidata.Documents.day;
import static org.coalitionmodel.exchange.wikidata.Documents.file;
import static org.coalitionmodel.exchange.wikidata.Documents.item;
import static org.coalitionmodel.exchange.wikidata.Documents.lines;
import static org.coalitionmodel.exchange.wikidata.Documents.load;
import static org.coalitionmodel.exchange.wikidata.Documents.q;
import static org.coalitionmodel.exchange.wikidata.Documents.quantity;
import static org.coalitionmodel.exchange.wikidata.Documents.ranked;
import static org.coalitionmodel.exchange.wikidata.Documents.snak;
import static org.coalitionmodel.exchange.wikidata.Documents.string;
import static org.coalitionmodel.exchange.wikidata.Documents.time;
import static org.coalitionmodel.exchange.wikidata.Documents.without;
import static org.coalitionmodel.exchange.wikidata.Documents.write;
import static org.coalitionmodel.exchange.wikidata.Documents.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The loading of items of Wikidata. */
class WikidataTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    private static final String COALITION = "{\"mainsnak\":" + q("P31", "Q124964") + ",\"type\":\"statement\"}";
    private static final String ORGANIZATION = "{\"mainsnak\":" + q("P31", "Q43229") + ",\"type\":\"statement\"}";
    private static final String PERSON = claim(q("P31", "Q5"));
    private static final String STATE = claim(q("P31", "Q3624078"));
    private static final String MEETING = claim(q("P31", "Q2761147"));
    private static final String CITY = claim(q("P31", "Q515"));

    private static Coalition coalition(String... claims) {
        String[] all = new String[claims.length + 1];
        all[0] = COALITION;
        System.arraycopy(claims, 0, all, 1, claims.length);
        return load(item("Q1", "League", all))
                .dossier()
                .parties(Coalition.class)
                .get(0);
    }

    private static String ledger(String... items) {
        return load(String.join("\n", items)).ledger().toString();
    }

    @Nested
    class A_sample {
        private final Loaded normal = load(file("normal.json"));
        private final Loaded full = load(file("full.json"));

        @Test
        void is_written_again_byte_for_byte() {
            assertThat(write(normal.dossier()).text()).isEqualTo(file("normal.json"));
        }

        @Test
        void becomes_this_dossier() throws IOException {
            golden(
                    "normal.dossier.json",
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(normal.dossier()));
            golden("full.dossier.json", MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(full.dossier()));
        }

        @Test
        void has_this_ledger() throws IOException {
            golden("normal.ledger.txt", normal.ledger().toString());
            golden("full.ledger.txt", full.ledger().toString());
            golden("normal.written.ledger.txt", write(normal.dossier()).ledger().toString());
        }

        @Test
        void has_a_ledger_with_every_value() {
            assertThat(normal.ledger().values()).isEqualTo(values(MAPPER.readTree(file("normal.json"))));
            assertThat(full.ledger().values())
                    .isEqualTo(values(MAPPER.readTree(file("full.json")).get("entities")));
        }

        /** Counted without the code that is tested: terms, snaks, titles of pages, and the other leaves of an entity. */
        private static long values(JsonNode entities) {
            long values = 0;
            for (JsonNode entity : entities) {
                for (var field : entity.properties()) {
                    values += switch (field.getKey()) {
                        case "labels", "descriptions", "sitelinks" ->
                            field.getValue().size();
                        case "aliases" ->
                            field.getValue()
                                    .valueStream()
                                    .mapToLong(JsonNode::size)
                                    .sum();
                        case "claims" -> inClaims(field.getValue());
                        default -> 1;
                    };
                }
            }
            return values;
        }

        private static long inClaims(JsonNode node) {
            if (!node.isContainer()) {
                return 0;
            }
            boolean isStatement = node.has("mainsnak");
            long own = node.has("snaktype") ? 1 : 0;
            own += isStatement && node.has("id") ? 1 : 0;
            own += isStatement && !node.path("rank").asString("normal").equals("normal") ? 1 : 0;
            return own + node.valueStream().mapToLong(A_sample::inClaims).sum();
        }

        private static void golden(String name, String made) throws IOException {
            Path path = Path.of(
                    System.getProperty("coalition.root", "../.."),
                    "jackson-module/exchange/src/test/resources/wikidata",
                    name);
            String text = made.endsWith("\n") ? made : made + "\n";
            if (Boolean.getBoolean("golden.write")
                    && !(Files.exists(path) && Files.readString(path).equals(text))) {
                Files.writeString(path, text);
                fail(name + " is new: look it over and run again without -Dgolden.write");
            }
            assertThat(text).isEqualTo(file(name));
        }

        @Test
        void is_the_same_in_every_form_of_input() {
            List<String> lines = file("normal.json").lines().toList().subList(1, 13);
            String ndjson = String.join("\n", lines).replaceAll(",\n", "\n");
            String entities = "{\"success\":1,\"entities\":{"
                    + ndjson.lines()
                            .map(line -> "\"" + MAPPER.readTree(line).get("id").stringValue() + "\":" + line)
                            .reduce((a, b) -> a + "," + b)
                            .orElseThrow()
                    + "}}";
            assertThat(load(ndjson)).isEqualTo(normal);
            assertThat(load(entities)).isEqualTo(normal);
            assertThat(load("\ufeff" + ndjson)).isEqualTo(normal);
            assertThat(load(lines.get(0).replaceAll(",$", "")).dossier().places())
                    .hasSize(1);
            assertThat(load("").dossier().parties()).isEmpty();
            assertThat(load("[]").ledger().values()).isZero();
        }

        @Test
        void cites_the_input_in_every_entity() {
            for (Dossier dossier : List.of(normal.dossier(), full.dossier())) {
                assertThat(dossier.sources().get(0)).isEqualTo(Samples.minimalSource());
                List<Entity> entities = new java.util.ArrayList<>(dossier.parties());
                entities.addAll(dossier.places());
                entities.addAll(dossier.posts());
                entities.addAll(dossier.memberships());
                entities.addAll(dossier.meetings());
                entities.addAll(dossier.events());
                entities.addAll(dossier.indicators());
                entities.addAll(dossier.statistics());
                entities.addAll(dossier.sources().subList(1, dossier.sources().size()));
                assertThat(entities)
                        .allSatisfy(entity -> assertThat(entity.citations())
                                .extracting(Citation::source)
                                .contains(Samples.minimalSource().id()));
            }
        }
    }

    @Nested
    class Names {
        @Test
        void the_label_in_the_language_of_the_official_name_is_the_original() {
            String labels = "\"labels\":{\"fr\":{\"language\":\"fr\",\"value\":\"Ligue\"},"
                    + "\"en\":{\"language\":\"en\",\"value\":\"League\"},\"ar\":{\"language\":\"ar\",\"value\":\"جامعة\"}}";
            String official = claim(snak("P1448", "monolingualtext", "{\"language\":\"ar\",\"text\":\"الجامعة\"}"));
            String plain = item("Q1", "League", COALITION).replaceFirst("\"labels\":\\{.*?}}", labels);
            String named = item("Q1", "League", COALITION, official).replaceFirst("\"labels\":\\{.*?}}", labels);
            assertThat(load(plain).dossier().parties().get(0).usualName())
                    .contains(
                            LocalizedText.of("en", "League").and("fr", "Ligue").and("ar", "جامعة"));
            assertThat(load(named).dossier().parties().get(0).usualName())
                    .contains(LocalizedText.of("ar", "جامعة").and("fr", "Ligue").and("en", "League"));
            String withoutEnglish = plain.replace("\"en\":{\"language\":\"en\",\"value\":\"League\"},", "");
            assertThat(load(withoutEnglish).dossier().parties().get(0).usualName())
                    .contains(LocalizedText.of("fr", "Ligue").and("ar", "جامعة"));
        }

        @Test
        void a_label_that_is_no_text_or_comes_twice_is_refused() {
            String labels = "\"labels\":{\"yue\":{\"language\":\"yue\",\"value\":\"a\"},"
                    + "\"zh-yue\":{\"language\":\"zh-yue\",\"value\":\"b\"},\"en\":{\"language\":\"en\",\"value\":\" \"},"
                    + "\"fr\":{\"language\":\"de\",\"value\":\"c\"}}";
            Loaded loaded = load(item("Q1", "League", COALITION).replaceFirst("\"labels\":\\{.*?}}", labels));
            assertThat(loaded.dossier().parties().get(0).usualName()).contains(LocalizedText.of("yue", "a"));
            assertThat(lines(loaded.ledger(), "labels"))
                    .containsExactly(
                            "labels: 1 mapped: Entity.names",
                            "labels: 1 refused: Term must have a value in its language (Q1: c)",
                            "labels: 1 refused: LocalizedText.language must not be given twice (Q1: b)",
                            "labels: 1 refused: LocalizedText.text must have a visible character (Q1:  )");
        }

        @Test
        void an_item_without_a_label_is_described_by_its_number() {
            Name name = load(item("Q1", " ", COALITION))
                    .dossier()
                    .parties()
                    .get(0)
                    .names()
                    .get(0);
            assertThat(name.kind()).isEqualTo(Name.NameKind.DESCRIPTION);
            assertThat(name.text().original()).isEqualTo("Wikidata item Q1");
        }
    }

    @Nested
    class Types {
        @Test
        void a_table_of_classes_decides() {
            assertThat(ItemType.BY_CLASS).hasSize(58).containsEntry("Q5", ItemType.PERSON);
            ItemType.BY_CLASS.forEach((known, type) -> {
                Dossier dossier = load(item("Q1", "A", claim(q("P31", known)))).dossier();
                assertThat(dossier.parties().size()
                                + dossier.meetings().size()
                                + dossier.events().size()
                                + dossier.posts().size()
                                + dossier.sources().size()
                                - 1
                                + (dossier.parties().isEmpty()
                                        ? dossier.places().size()
                                        : 0))
                        .isEqualTo(1);
                assertThat(type.writtenClass()).isPresent();
            });
        }

        @Test
        void an_item_of_no_known_class_is_refused() {
            Loaded loaded = load(item("Q1", "A", claim(q("P31", "Q35120"))));
            assertThat(loaded.dossier())
                    .isEqualTo(Dossier.builder()
                            .addSources(Samples.minimalSource())
                            .build());
            assertThat(lines(loaded.ledger(), "labels"))
                    .containsExactly("labels: 1 refused: the item must be of a known class, or a property must tell its"
                            + " type (Q1: A)");
        }

        @Test
        void a_deprecated_class_does_not_decide() {
            assertThat(load(item("Q1", "A", ranked("deprecated", q("P31", "Q5"))))
                            .dossier()
                            .parties())
                    .isEmpty();
        }

        @Test
        void a_property_decides_for_an_item_without_a_class() {
            Dossier dossier = load(item("Q1", "A", PERSON, claim(q("P463", "Q2"))) + item("Q2", "B"))
                    .dossier();
            assertThat(dossier.parties(Organization.class).get(0).usualName()).contains(LocalizedText.of("en", "B"));
        }

        @Test
        void an_item_that_is_not_in_the_input_is_an_entity_with_a_number() {
            Dossier dossier = load(item(
                            "Q1", "A", PERSON, claim(q("P463", "Q2")), claim(q("P27", "Q3")), claim(q("P39", "Q4"))))
                    .dossier();
            assertThat(dossier.find(Party.id("wikidata_Q2")).orElseThrow().names())
                    .containsExactly(ItemNames.description(LocalizedText.of("en", "Wikidata item Q2")));
            assertThat(dossier.parties(State.class).get(0).place()).contains(Place.id("wikidata.place_Q3"));
            assertThat(dossier.post(Post.id("wikidata_Q4")).orElseThrow().names())
                    .isEmpty();
            assertThat(write(dossier).text())
                    .doesNotContain("\"id\":\"Q2\",\"labels\"")
                    .contains("\"id\":\"Q2\"}");
        }

        @Test
        void a_property_that_does_not_tell_the_type_leads_nowhere() {
            assertThat(coalition(claim(q("P159", "Q60"))).place()).isEmpty();
            assertThat(ledger(item("Q1", "A", COALITION, claim(q("P159", "Q60")))))
                    .contains("P159: 1 refused: the item must be of a known class, or its type must follow from the"
                            + " property (Q1: Q60)\n");
        }

        @Test
        void the_wrong_type_is_refused() {
            String other = item("Q2", "B", MEETING);
            assertThat(ledger(item("Q1", "A", PERSON, claim(q("P463", "Q2")), claim(q("P27", "Q2"))), other))
                    .contains("P463: 1 refused: the item must be an organisation, a coalition or a treaty (Q1: Q2)\n")
                    .contains("P27: 1 refused: the item must be a state (Q1: Q2)\n");
            assertThat(ledger(item("Q1", "A", COALITION, claim(q("P159", "Q2")), claim(q("P527", "Q2"))), other))
                    .contains("P159: 1 refused: the item must be a place (Q1: Q2)\n")
                    .contains("P527: 1 refused: the item must be a party (Q1: Q2)\n");
            assertThat(ledger(item("Q1", "A", PERSON, claim(q("P39", "Q2"))), other))
                    .contains("P39: 1 refused: the item must be a position (Q1: Q2)\n");
            assertThat(ledger(other, item("Q1", "A", MEETING, claim(q("P155", "Q3"))), item("Q3", "C", PERSON)))
                    .contains("P155: 1 refused: the item must be a meeting or an event (Q1: Q3)\n");
        }

        @Test
        void an_item_is_loaded_once() {
            Loaded loaded = load(item("Q1", "A", PERSON) + item("Q1", "B", PERSON));
            assertThat(loaded.dossier().parties()).hasSize(1);
            assertThat(lines(loaded.ledger(), "labels"))
                    .contains("labels: 1 refused: Entity.id must be unique in the input (Q1: B)");
        }
    }

    @Nested
    class Statements {
        @Test
        void a_deprecated_statement_is_no_fact() {
            Loaded loaded = load(item(
                    "Q1",
                    "A",
                    COALITION,
                    ranked("deprecated", year("P571", 1990)),
                    ranked("deprecated", q("P527", "Q2")),
                    ranked("deprecated", quantity("P2124", "+7")),
                    ranked("deprecated", q("P361", "Q2"))));
            assertThat(loaded.dossier().parties(Coalition.class).get(0).founded())
                    .isEmpty();
            assertThat(loaded.dossier().memberships()).isEmpty();
            assertThat(loaded.dossier().statistics()).isEmpty();
            assertThat(lines(loaded.ledger(), "P571"))
                    .containsExactly("P571: 1 dropped: deprecated: Wikidata keeps it as wrong or out of date"
                            + " (Q1: +1990-00-00T00:00:00Z)");
        }

        @Test
        void the_preferred_statement_comes_first() {
            assertThat(coalition(claim(year("P571", 1990)), ranked("preferred", year("P571", 1991)))
                            .founded())
                    .contains(When.of("1991"));
            assertThat(coalition(claim(year("P571", 1990)), claim(year("P571", 1991)))
                            .founded())
                    .contains(When.of("1990"));
        }

        @Test
        void a_qualifier_that_may_narrow_a_statement_makes_it_no_fact() {
            assertThat(coalition(ranked("preferred", year("P571", 1990), q("P518", "Q9")), claim(year("P571", 1991)))
                            .founded())
                    .contains(When.of("1991"));
            assertThat(coalition(claim(year("P571", 1990), q("P518", "Q9"))).founded())
                    .isEmpty();
            assertThat(coalition(claim(year("P571", 1990), string("P1810", "so named")))
                            .founded())
                    .contains(When.of("1990"));
        }

        @Test
        void an_unknown_value_is_a_gap() {
            Coalition unknown = coalition(claim(without("P571", "somevalue", "time")));
            assertThat(unknown.gaps()).containsExactly(Gap.of("founded", Gap.GapKind.UNKNOWN));
            assertThat(coalition(claim(without("P159", "novalue", "wikibase-item")))
                            .gaps())
                    .containsExactly(Gap.of("place", Gap.GapKind.NONE));
            assertThat(coalition(claim(without("P576", "somevalue", "time"))).stages())
                    .containsExactly(Stage.of(Stage.StageKind.ENDED));
            assertThat(coalition(claim(without("P576", "novalue", "time"))).stages())
                    .isEmpty();
            assertThat(ledger(item(
                            "Q1",
                            "A",
                            PERSON,
                            claim(without("P27", "novalue", "wikibase-item")),
                            claim(without("P27", "somevalue", "wikibase-item")),
                            claim(without("P27", "somevalue", "wikibase-item")))))
                    .contains("P27: 1 mapped: Person.gaps\n")
                    .contains("P27: 1 refused: a list must have elements or the gap none (Q1: no value)\n")
                    .contains("P27: 1 refused: the attribute must have one gap (Q1: unknown value)\n");
        }

        @Test
        void sourcing_circumstances_qualify_a_date() {
            assertThat(coalition(claim(year("P571", 1990), q("P1480", Facts.CIRCA)))
                            .founded())
                    .contains(When.of("1990~"));
            assertThat(coalition(claim(year("P571", 1990), q("P1480", Facts.PRESUMABLY)))
                            .founded())
                    .contains(When.of("1990?"));
            assertThat(coalition(claim(year("P571", 1990), q("P1480", Facts.CIRCA), q("P1480", Facts.PRESUMABLY)))
                            .founded())
                    .contains(When.of("1990%"));
            assertThat(coalition(claim(year("P571", 1990), q("P1480", "Q30230067")))
                            .founded())
                    .isEmpty();
            String century = snak("P571", "time", time("+2000-00-00", 7, Documents.GREGORIAN));
            assertThat(coalition(claim(century)).founded()).contains(When.of("19XX~"));
            assertThat(coalition(claim(century, q("P1480", Facts.CIRCA))).founded())
                    .isEmpty();
        }

        @Test
        void nothing_ends_before_it_began() {
            assertThat(coalition(claim(year("P571", 1990)), claim(year("P576", 1980)))
                            .stages())
                    .isEmpty();
            assertThat(ledger(item("Q1", "A", MEETING, claim(year("P580", 1990)), claim(year("P582", 1980)))))
                    .contains("P580: 1 refused: the end must not be before the start (Q1: +1990-00-00T00:00:00Z)\n");
        }

        @Test
        void nothing_contains_itself() {
            Loaded loaded = load(item("Q1", "A", ORGANIZATION, claim(q("P361", "Q2")), claim(q("P361", "Q1")))
                    + item("Q2", "B", ORGANIZATION, claim(q("P361", "Q3")))
                    + item("Q3", "C", ORGANIZATION, claim(q("P361", "Q1")))
                    + item("Q4", "D", ORGANIZATION, claim(q("P361", "Q1"))));
            assertThat(loaded.dossier()
                            .party(Party.id("wikidata_Q4"))
                            .orElseThrow()
                            .relations())
                    .containsExactly(Relation.of(RelationKind.PART_OF, Party.id("wikidata_Q1")));
            assertThat(lines(loaded.ledger(), "P361"))
                    .contains("P361: 4 refused: an item must not contain itself, directly or through others"
                            + " (Q1: Q2, Q1: Q1, Q2: Q3, …)");
        }
    }

    @Nested
    class Memberships {
        private Membership membership(String... qualifiers) {
            return load(item("Q1", "A", PERSON, claim(q("P463", "Q2"), qualifiers)))
                    .dossier()
                    .memberships()
                    .get(0);
        }

        @Test
        void the_time_is_between_the_qualifiers() {
            assertThat(membership().when()).isEmpty();
            assertThat(membership(day("P580", "2014-09-10")).when()).contains(When.of("2014-09-10/.."));
            assertThat(membership(day("P582", "2014-09-10")).when()).contains(When.of("/2014-09-10"));
            assertThat(membership(day("P580", "2014-09-10"), without("P582", "somevalue", "time"))
                            .when())
                    .contains(When.of("2014-09-10/"));
            assertThat(membership(day("P580", "2014-09-10"), without("P582", "novalue", "time"))
                            .when())
                    .contains(When.of("2014-09-10/.."));
            assertThat(membership(day("P582", "2014-09-10"), without("P580", "novalue", "time"))
                            .when())
                    .contains(When.of("../2014-09-10"));
            assertThat(membership(day("P582", "2014-09-10"), without("P580", "somevalue", "time"))
                            .when())
                    .contains(When.of("/2014-09-10"));
            assertThat(membership(without("P582", "novalue", "time")).when()).isEmpty();
        }

        @Test
        void that_ended_without_a_date_are_refused() {
            String ended = without("P582", "somevalue", "time");
            Loaded loaded = load(item(
                    "Q1",
                    "A",
                    PERSON,
                    claim(q("P463", "Q2"), ended),
                    claim(q("P463", "Q2"), without("P580", "somevalue", "time"), ended)));
            assertThat(loaded.dossier().memberships()).isEmpty();
            assertThat(lines(loaded.ledger(), "P463"))
                    .containsExactly("P463: 2 refused: it ended, and the model needs a date (Q1: Q2, Q1: Q2)");
        }

        @Test
        void with_a_date_that_stands_for_none_are_refused() {
            assertThat(ledger(item("Q1", "A", PERSON, claim(q("P463", "Q2"), day("P582", "9999-12-31")))))
                    .contains("P463: 1 refused: Time.time must not be in a year that stands for no date (Q1: Q2)\n");
        }

        @Test
        void a_statement_whose_time_is_not_known_is_refused() {
            assertThat(ledger(item(
                            "Q1",
                            "A",
                            PERSON,
                            claim(q("P463", "Q2"), snak("P582", "time", time("+2000-00-00", 6, Documents.GREGORIAN))),
                            claim(q("P463", "Q2"), year("P580", 1990), year("P580", 1991)),
                            claim(q("P463", "Q2"), year("P580", 1990), year("P582", 1980)))))
                    .contains(
                            "P463: 1 refused: Time.precision must be a day, month, year, decade or century (Q1: Q2)\n")
                    .contains("P463: 1 refused: a qualifier must be given once (Q1: Q2)\n")
                    .contains("P463: 1 refused: the end must not be before the start (Q1: Q2)\n");
        }

        @Test
        void a_point_in_time_is_a_day_on_which_the_member_is_listed() {
            assertThat(membership(year("P585", 2014)).listedOn()).hasToString("[2014]");
            assertThat(membership(year("P585", 2014)).when()).isEmpty();
        }

        @Test
        void the_key_of_the_statement_is_kept() {
            String statement = claim(q("P463", "Q2")).replaceFirst("\\{", "{\"id\":\"Q1\\$abc\",");
            Loaded loaded = load(item("Q1", "A", PERSON, statement, statement, claim(q("P463", "Q3"))));
            assertThat(loaded.dossier().memberships())
                    .extracting(Membership::identifiers)
                    .containsExactly(
                            List.of(Identifier.of("wikidata.statement", "Q1$abc")),
                            List.of(Identifier.of("wikidata.statement", "Q1/P463/2")));
            assertThat(lines(loaded.ledger(), "P463"))
                    .contains("P463: 1 refused: Statement.id must be unique in the input (Q1: Q2)");
        }

        @Test
        void a_body_has_members_and_a_chair() {
            Dossier dossier = load(item("Q1", "A", COALITION, claim(q("P527", "Q2")), claim(q("P488", "Q3")))
                            + item("Q2", "B", STATE))
                    .dossier();
            assertThat(dossier.membershipsIn(Party.id("wikidata_Q1")))
                    .extracting(Membership::member, Membership::role)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Party.id("wikidata_Q2"), Membership.MembershipRole.MEMBER),
                            org.assertj.core.groups.Tuple.tuple(
                                    Party.id("wikidata_Q3"), Membership.MembershipRole.CHAIR));
        }
    }

    @Test
    void a_part_of_an_organisation_that_is_a_body_may_be_an_organ() {
        Loaded loaded = load(item("Q1", "A", ORGANIZATION, claim(q("P527", "Q2")), claim(q("P527", "Q3")))
                + item("Q2", "B", ORGANIZATION)
                + item("Q3", "C", STATE));
        assertThat(loaded.dossier().memberships())
                .extracting(Membership::member)
                .containsExactly(Party.id("wikidata_Q3"));
        assertThat(lines(loaded.ledger(), "P527"))
                .contains(
                        "P527: 1 refused: a part of an organisation must not be a body, which may be an organ (Q1: Q2)");
    }

    @Nested
    class Posts {
        private final Dossier dossier = load(file("normal.json")).dossier();
        private final Post later = dossier.postsOf(Party.id("wikidata_Q311440")).get(0);

        @Test
        void a_post_is_part_of_the_office_and_follows_the_one_before() {
            Post earlier = dossier.postsOf(Party.id("wikidata_Q1253")).get(0);
            assertThat(later.names())
                    .containsExactly(Name.of(LocalizedText.of("en", "Secretary-General of the United Nations")));
            assertThat(later.of()).contains(Party.id("wikidata_Q1065"));
            assertThat(later.relations())
                    .containsExactly(
                            Relation.of(RelationKind.PART_OF, Post.id("wikidata_Q81066")),
                            Relation.of(RelationKind.PREVIOUS, earlier.id()));
        }

        @Test
        void replaced_by_is_the_same_relation() {
            String before = item("Q1", "A", PERSON, claim(q("P39", "Q9"), q("P1366", "Q2")));
            String after = item("Q2", "B", PERSON, claim(q("P39", "Q9"), q("P1365", "Q1")));
            Loaded loaded = load(before + after);
            assertThat(loaded.dossier().postsOf(Party.id("wikidata_Q1")).get(0).relations())
                    .hasSize(1);
            assertThat(loaded.dossier().postsOf(Party.id("wikidata_Q2")).get(0).relations())
                    .hasSize(2);
            assertThat(lines(loaded.ledger(), "P39/P1366"))
                    .containsExactly("P39/P1366: 1 mapped: Post.relations (written as P1365)");
            assertThat(lines(load(after).ledger(), "P39/P1365"))
                    .containsExactly("P39/P1365: 1 refused: the item must have held the same position once (Q2: Q1)");
        }

        @Test
        void a_post_that_ended_without_a_date_is_former() {
            String ended = without("P582", "somevalue", "time");
            Loaded loaded = load(item("Q1", "A", PERSON, claim(q("P39", "Q9"), ended)));
            Post post = loaded.dossier().postsOf(Party.id("wikidata_Q1")).get(0);
            assertThat(post.status()).isEqualTo(Post.PostStatus.FORMER);
            assertThat(post.when()).isEmpty();
            assertThat(lines(loaded.ledger(), "P39/P582")).containsExactly("P39/P582: 1 mapped: Post.status");
            String again = write(loaded.dossier()).text();
            assertThat(load(again).dossier().postsOf(Party.id("wikidata_Q1"))).containsExactly(post);
        }

        @Test
        void a_point_in_time_must_be_a_day() {
            Post post = load(item("Q1", "A", PERSON, claim(q("P39", "Q9"), day("P585", "2020-05-11"))))
                    .dossier()
                    .postsOf(Party.id("wikidata_Q1"))
                    .get(0);
            assertThat(post.when()).contains(When.of("2020-05-11"));
            assertThat(ledger(item("Q1", "A", PERSON, claim(q("P39", "Q9"), year("P585", 2020)))))
                    .contains("P39: 1 refused: the point in time of a post must be a day without a period (Q1: Q9)\n");
        }

        @Test
        void an_office_belongs_to_one_party() {
            assertThat(ledger(
                            item("Q1", "A", PERSON, claim(q("P39", "Q9"), q("P642", "Q2"), q("P1268", "Q3"))),
                            item("Q2", "B", STATE),
                            item("Q3", "C", STATE)))
                    .contains("P39: 1 refused: an office must belong to one party (Q1: Q9)\n");
        }
    }

    @Nested
    class Figures {
        private Level level(String claim) {
            return (Level) load(item("Q1", "A", COALITION, claim))
                    .dossier()
                    .statistics()
                    .get(0);
        }

        @Test
        void a_missing_number_has_a_reason() {
            assertThat(level(claim(without("P2124", "somevalue", "quantity"))).quantity())
                    .isEqualTo(Quantity.missing(Quantity.Missing.UNKNOWN));
            assertThat(level(claim(without("P2124", "novalue", "quantity"))).quantity())
                    .isEqualTo(Quantity.missing(Quantity.Missing.NONE));
        }

        @Test
        void circa_is_a_bound() {
            assertThat(level(claim(quantity("P2124", "+80"), q("P1480", Facts.CIRCA)))
                            .quantity())
                    .isEqualTo(Quantity.about(80));
            assertThat(ledger(
                            item("Q1", "A", COALITION, claim(quantity("P2124", "+80"), q("P1480", Facts.PRESUMABLY)))))
                    .contains("P2124: 1 refused: the sourcing circumstances of a quantity must be circa (Q1: +80)\n");
        }

        @Test
        void the_time_is_a_point_or_a_period() {
            assertThat(level(claim(quantity("P2124", "+80"), year("P585", 2020)))
                            .when())
                    .contains(When.of("2020"));
            assertThat(level(claim(quantity("P2124", "+80"), year("P580", 2020), year("P582", 2021)))
                            .when())
                    .contains(When.of("2020/2021"));
            assertThat(level(claim(quantity("P2124", "+80"), without("P585", "somevalue", "time")))
                            .gaps())
                    .containsExactly(Gap.of("when", Gap.GapKind.UNKNOWN));
            assertThat(ledger(item(
                            "Q1",
                            "A",
                            COALITION,
                            claim(quantity("P2124", "+80"), year("P585", 2020), year("P580", 2020)))))
                    .contains("P2124: 1 refused: the time must be a point or a period (Q1: +80)\n");
        }

        @Test
        void the_property_is_the_indicator() {
            String document = "{\"type\":\"property\",\"id\":\"P2124\",\"datatype\":\"quantity\","
                    + "\"labels\":{\"fr\":{\"language\":\"fr\",\"value\":\"nombre de membres\"}}}";
            Loaded loaded = load(item("Q1", "A", COALITION, claim(quantity("P2124", "+80"))) + document);
            assertThat(loaded.dossier().indicators().get(0).usualName())
                    .contains(LocalizedText.of("fr", "nombre de membres"));
            assertThat(loaded.dossier().indicators().get(0).identifiers())
                    .containsExactly(Identifier.of("wikidata", "P2124"));
            assertThat(load(item("Q1", "A", COALITION, claim(quantity("P99999", "+80"))))
                            .dossier()
                            .indicators()
                            .get(0)
                            .names())
                    .containsExactly(ItemNames.description(LocalizedText.of("en", "Wikidata property P99999")));
        }
    }

    @Nested
    class Meetings {
        @Test
        void a_time_is_a_point_or_a_period() {
            Loaded loaded = load(item("Q1", "A", MEETING, claim(day("P585", "2020-05-11")), claim(year("P580", 2020))));
            assertThat(loaded.dossier().meetings().get(0).when()).contains(When.of("2020-05-11"));
            assertThat(lines(loaded.ledger(), "P580"))
                    .containsExactly(
                            "P580: 1 refused: the time must be a point or a period (Q1: +2020-00-00T00:00:00Z)");
            assertThat(load(item("Q1", "A", MEETING, claim(day("P580", "2020-05-11"))))
                            .dossier()
                            .meetings()
                            .get(0)
                            .when())
                    .contains(When.of("2020-05-11/"));
        }

        @Test
        void a_side_of_the_period_may_be_unknown_or_open() {
            String start = claim(day("P580", "2014-05-10"));
            String end = claim(day("P582", "2014-05-10"));
            assertTime("2014-05-10/", start, claim(without("P582", "somevalue", "time")));
            assertTime("2014-05-10/..", start, claim(without("P582", "novalue", "time")));
            assertTime("/2014-05-10", end);
            assertTime("../2014-05-10", end, claim(without("P580", "novalue", "time")));
            assertThat(ledger(item("Q1", "A", MEETING, claim(without("P582", "somevalue", "time")))))
                    .contains("P582: 1 refused: a period must have a date (Q1: unknown value)\n");
        }

        private void assertTime(String period, String... claims) {
            String[] all = new String[claims.length + 1];
            all[0] = MEETING;
            System.arraycopy(claims, 0, all, 1, claims.length);
            Dossier dossier = load(item("Q1", "A", all)).dossier();
            assertThat(dossier.meetings().get(0).when()).contains(When.of(period));
            Dossier again = load(write(dossier).text()).dossier();
            assertThat(again.meetings().get(0).when()).contains(When.of(period));
        }

        @Test
        void a_country_comes_after_the_place() {
            Dossier dossier = load(item("Q1", "A", MEETING, claim(q("P17", "Q3")), claim(q("P276", "Q2")))
                            + item("Q2", "B", CITY, claim(q("P17", "Q3"))))
                    .dossier();
            assertThat(dossier.meetings().get(0).places())
                    .containsExactly(Place.id("wikidata_Q2"), Place.id("wikidata.place_Q3"));
            assertThat(dossier.place(Place.id("wikidata_Q2")).orElseThrow().within())
                    .containsExactly(Place.id("wikidata.place_Q3"));
        }
    }

    @Nested
    class Sources {
        private List<Source> sources(String... snaks) {
            Dossier dossier = load(item("Q1", "A", COALITION, cited(year("P571", 1990), snaks)))
                    .dossier();
            return dossier.sources().subList(1, dossier.sources().size());
        }

        @Test
        void an_address_is_part_of_what_it_is_stated_in() {
            List<Source> sources =
                    sources(q("P248", "Q2"), string("P854", "https://example.org/a"), day("P813", "2024-01-02"));
            assertThat(sources)
                    .extracting(Source::kind)
                    .containsExactly(Source.SourceKind.WEB_PAGE, Source.SourceKind.OTHER);
            assertThat(sources.get(0).relations())
                    .containsExactly(Relation.of(RelationKind.PART_OF, Source.id("wikidata_Q2")));
            assertThat(sources.get(0).retrieved()).contains(When.of("2024-01-02"));
        }

        @Test
        void a_reference_that_names_no_source_is_dropped() {
            assertThat(sources(q("P143", "Q328"), day("P813", "2024-01-02"))).isEmpty();
            assertThat(sources(string("P854", "not an address"))).isEmpty();
            assertThat(ledger(item("Q1", "A", COALITION, cited(year("P571", 1990), string("P854", "no address")))))
                    .contains("P571/references/P854: 1 refused: Source.uri must be a URI, with percent escapes where it"
                            + " needs them (Q1: no address)\n")
                    .contains("P571: 1 mapped: Coalition.founded\n");
        }

        @Test
        void a_source_has_one_value() {
            Loaded loaded = load(item(
                            "Q1",
                            "A",
                            COALITION,
                            cited(
                                    year("P571", 1990),
                                    string("P854", "https://example.org/a"),
                                    day("P813", "2024-01-02")),
                            cited(
                                    q("P527", "Q2"),
                                    string("P854", "https://example.org/a"),
                                    day("P813", "2024-03-04"),
                                    q("P248", "Q7")),
                            cited(
                                    q("P527", "Q2"),
                                    string("P854", "https://example.org/a"),
                                    day("P813", "2024-01-02"),
                                    q("P248", "Q8"),
                                    string("P304", "1"),
                                    string("P304", " ")))
                    + item("Q2", "B", STATE));
            assertThat(loaded.dossier().sources().get(1).retrieved()).contains(When.of("2024-01-02"));
            assertThat(lines(loaded.ledger(), "P527/references/P813"))
                    .containsExactly(
                            "P527/references/P813: 1 mapped: Source.retrieved",
                            "P527/references/P813: 1 dropped: the source has another value already"
                                    + " (Q1: +2024-03-04T00:00:00Z)");
            assertThat(lines(loaded.ledger(), "P527/references/P248"))
                    .containsExactly(
                            "P527/references/P248: 1 mapped: Source.relations",
                            "P527/references/P248: 1 dropped: the address is stated in another source already (Q1: Q8)");
            assertThat(lines(loaded.ledger(), "P527/references/P304"))
                    .containsExactly(
                            "P527/references/P304: 1 mapped: Citation.locators",
                            "P527/references/P304: 1 refused: Locator.label must have a visible character (Q1:  )");
        }

        @Test
        void an_organisation_may_be_a_source_too() {
            Dossier dossier = load(item("Q1", "A", COALITION, cited(year("P571", 1990), q("P248", "Q2")))
                            + item("Q2", "B", ORGANIZATION))
                    .dossier();
            Source source = dossier.source(Source.id("wikidata.source_Q2")).orElseThrow();
            assertThat(source.usualName()).contains(LocalizedText.of("en", "B"));
            assertThat(source.identifiers()).containsExactly(Identifier.of("wikidata", "Q2"));
            assertThat(load(write(dossier).text()).dossier().sources()).contains(source);
        }

        @Test
        void the_source_of_the_options_has_an_id_of_its_own() {
            Source source = Source.builder()
                    .from(Samples.minimalSource())
                    .id(Source.id("wikidata_Q1"))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> load(new byte[0], LoadOptions.of(source)))
                    .withMessage("LoadOptions.source.id must not begin with wikidata or url, like the ids that are made"
                            + " from identifiers, but was wikidata_Q1");
        }
    }

    @Test
    void a_person_has_no_gap_for_what_the_item_does_not_say() {
        Person person =
                load(item("Q1", "A", PERSON)).dossier().parties(Person.class).get(0);
        assertThat(person.gaps()).isEmpty();
        assertThat(person.names()).containsExactly(Name.of(LocalizedText.of("en", "A")));
    }
}
