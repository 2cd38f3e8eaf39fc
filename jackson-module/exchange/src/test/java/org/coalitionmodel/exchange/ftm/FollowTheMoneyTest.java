package org.coalitionmodel.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Entities of FollowTheMoney. */
class FollowTheMoneyTest {
    private static final String SAMPLE = Lines.resource("sample.ndjson");
    private static final Loaded LOADED = Lines.load(SAMPLE);

    private static final String PERSON = "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada\"]}}";
    private static final String BODY =
            "{\"id\":\"b\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Body\"]}}";

    /** An entity with the properties that are given as JSON without the outer braces. */
    private static String entity(String id, String schema, String properties) {
        return "{\"id\":\"" + id + "\",\"schema\":\"" + schema + "\",\"properties\":{" + properties + "}}";
    }

    private static <T> Id<T> id(String ftmId) {
        return Identifier.of("ftm", ftmId).toId();
    }

    private static List<String> lines(Ledger ledger, Treatment treatment) {
        return ledger.entries(treatment).stream().map(LedgerEntry::toString).toList();
    }

    /** Loading. */
    @Nested
    class Load {
        private final Dossier dossier = LOADED.dossier();

        @Test
        void counts_every_value_of_the_input() {
            Ledger ledger = LOADED.ledger();

            assertThat(ledger.values()).isEqualTo(Lines.values(SAMPLE));
            assertThat(ledger.records()).isEqualTo(SAMPLE.lines().count());
            for (Treatment treatment : Treatment.values()) {
                assertThat(ledger.values(treatment)).as("%s", treatment).isPositive();
            }
        }

        @Test
        void gives_parties_their_names_kinds_and_keys() {
            Organization forum = (Organization) dossier.party(id("lf")).orElseThrow();

            assertThat(forum.kind()).isEqualTo(OrganizationKind.INTERGOVERNMENTAL);
            assertThat(forum.names())
                    .extracting(name -> name.kind() + " " + name.text().original())
                    .containsExactly(
                            "NAME Lake Forum",
                            "FORMER Lake Committee",
                            "ALIAS Forum of the Lake",
                            "ACRONYM LF",
                            "ALIAS the forum");
            assertThat(forum.names().get(0).text().originalLanguage()).isEqualTo("und");
            assertThat(forum.identifiers())
                    .contains(
                            Identifier.of("ftm", "lf"),
                            Identifier.of("ftm-referent", "old-lf"),
                            Identifier.of("wikidata", "Q999999901"));
            assertThat(forum.founded()).contains(When.of("1999-05"));
            assertThat(forum.stages())
                    .containsExactly(Stage.builder()
                            .kind(StageKind.ENDED)
                            .when(When.of("2022-12-31"))
                            .build());
            assertThat(forum.place()).contains(id("lf-hq"));
            assertThat(dossier.party(id("lf-ministry")))
                    .get()
                    .extracting(it -> ((Organization) it).kind())
                    .isEqualTo(OrganizationKind.MINISTRY);
            assertThat(dossier.party(id("lf-coalition"))).get().isInstanceOf(Coalition.class);
            assertThat(((WorkStream) dossier.party(id("lf-group")).orElseThrow()).of())
                    .isEqualTo(id("lf-coalition"));
        }

        @Test
        void makes_one_state_of_a_code_and_of_the_body_that_is_the_state() {
            Person person = (Person) dossier.party(id("lf-p1")).orElseThrow();
            State chad = (State) dossier.party(id("lf-state")).orElseThrow();

            assertThat(person.nationalities()).containsExactly(chad.id(), Party.id("state_FR"));
            assertThat(chad.identifiers()).contains(Identifier.of("iso3166-1", "TD"));
            assertThat(dossier.parties(State.class)).hasSize(2);
            assertThat(dossier.party(id("lf-ministry")).orElseThrow().relations())
                    .containsExactly(Relation.of(Relation.RelationKind.PART_OF, chad.id()));
        }

        @Test
        void makes_places_of_addresses_and_of_the_countries_around_them() {
            Place seat = dossier.place(id("lf-hq")).orElseThrow();
            Place town = dossier.place(id("lf-town")).orElseThrow();

            assertThat(seat.kind()).isEqualTo(PlaceKind.VENUE);
            assertThat(town.kind()).isEqualTo(PlaceKind.CITY);
            assertThat(town.usualName()).contains(LocalizedText.of("und", "Southport"));
            assertThat(town.within()).containsExactly(Place.id("iso3166-1_NG"));
            assertThat(dossier.place(town.within().get(0)).orElseThrow().usualName())
                    .contains(LocalizedText.of("en", "Nigeria"));
        }

        @Test
        void makes_a_post_of_an_occupancy_and_its_position() {
            Post minister = dossier.post(id("lf-occ1")).orElseThrow();

            assertThat(minister.usualName()).contains(LocalizedText.of("und", "Minister of Water"));
            assertThat(minister.of()).contains(id("lf-state"));
            assertThat(minister.holder()).contains(id("lf-p1"));
            assertThat(minister.status()).isEqualTo(PostStatus.FORMER);
            assertThat(minister.when()).contains(When.of("2016-04-07/2019-11"));
            assertThat(minister.identifiers())
                    .contains(Identifier.of("ftm-position", "lf-pos"), Identifier.of("wikidata", "Q999999902"));
            assertThat(dossier.post(id("lf-occ2")).orElseThrow().when()).contains(When.of("2019-11-20/"));
            assertThat(dossier.posts()).hasSize(3);
            assertThat(dossier.posts().get(2).holder()).isEmpty();
        }

        @Test
        void makes_memberships() {
            Membership founding = dossier.membership(id("lf-m1")).orElseThrow();
            Membership watching = dossier.membership(id("lf-m2")).orElseThrow();

            assertThat(founding.usualName()).contains(LocalizedText.of("und", "founding member"));
            assertThat(founding.when()).contains(When.of("1999-05/"));
            assertThat(watching.role()).isEqualTo(MembershipRole.OBSERVER);
            assertThat(watching.status()).isEqualTo(MembershipStatus.SUSPENDED);
            assertThat(watching.listedOn()).containsExactly(TimePeriod.parse("2020"));
        }

        @Test
        void makes_meetings_and_events() {
            Meeting meeting = dossier.meeting(id("lf-meeting")).orElseThrow();
            Event election = dossier.event(id("lf-election")).orElseThrow();

            assertThat(meeting.when()).contains(When.of("2021-06-14"));
            assertThat(meeting.participations())
                    .extracting(part -> part.role() + " " + part.actor().party().orElseThrow())
                    .containsExactly("ORGANIZER ftm_lf", "PARTICIPANT ftm_lf-state", "PARTICIPANT ftm_lf-p1");
            assertThat(election.kind()).isEqualTo(EventKind.ELECTION);
            assertThat(election.when()).contains(When.of("2021-04-11/2021-05-02"));
            assertThat(dossier.place(election.places().get(0)).orElseThrow().usualName())
                    .contains(LocalizedText.of("und", "Northport"));
        }

        @Test
        void makes_an_event_and_a_level_of_a_payment() {
            Event payment = dossier.event(id("lf-pay1")).orElseThrow();

            assertThat(payment.participations())
                    .extracting(part -> part.role() + " " + part.actor().party().orElseThrow())
                    .containsExactly("FUNDER ftm_lf-company", "BENEFICIARY ftm_lf");
            assertThat(payment.when()).contains(When.of("2020-10-01"));
            assertThat(dossier.outcomes()).isEmpty();
            Level level = (Level) dossier.statisticsAbout(payment.id()).get(0);
            assertThat(level.quantity())
                    .isEqualTo(Quantity.of(new BigDecimal("250000.5")).in(Unit.of("XAF")));
            assertThat(level.when()).isEqualTo(payment.when());
            assertThat(dossier.statisticsAbout(id("lf-pay2")))
                    .extracting(it -> ((Level) it).quantity())
                    .containsExactly(Quantity.of(1000).in(Unit.of("EUR")));
        }

        @Test
        void cites_the_line_the_data_sets_the_documents_and_the_pages() {
            Source report = dossier.source(id("lf-report")).orElseThrow();

            assertThat(dossier.sources().get(0)).isEqualTo(Lines.FILE);
            assertThat(dossier.party(id("lf")).orElseThrow().citations())
                    .extracting(citation -> citation.source() + " " + citation.lines())
                    .containsExactly(
                            "lake-file [5]",
                            "ftm-dataset_lake-data []",
                            "ftm-dataset_lake-people []",
                            "ftm_lf-report []",
                            "url_https~3a~~2f~~2f~lakeforum.example~2f~about []");
            assertThat(report.uri()).contains("https://lakeforum.example/report-2021.pdf");
            assertThat(report.languages()).containsExactly("fr");
            assertThat(report.published()).contains(When.of("2021-03-31"));
            assertThat(report.identifiers()).contains(Identifier.of("file-name", "report-2021.pdf"));
            assertThat(dossier.source(id("lf-news")).orElseThrow().kind()).isEqualTo(SourceKind.ARTICLE);
        }

        @Test
        void cites_a_source_from_every_entity() {
            Stream.of(
                            dossier.sources().subList(1, dossier.sources().size()),
                            dossier.places(),
                            dossier.parties(),
                            dossier.posts(),
                            dossier.memberships(),
                            dossier.meetings(),
                            dossier.events(),
                            dossier.indicators(),
                            dossier.statistics())
                    .flatMap(List::stream)
                    .forEach(entity -> assertThat(entity.citations())
                            .as("%s", entity.id())
                            .extracting(it -> it.source().value())
                            .contains("lake-file"));
        }

        @Test
        void says_what_breaks_a_rule_and_where() {
            assertThat(lines(LOADED.ledger(), Treatment.REFUSED))
                    .containsExactly(
                            "Person.nationality: 1 refused: a country must be a code of FtM, such as ma (row 13: xx)",
                            "Membership.id: 1 refused: member must refer to one party of the input (row 20: lf-m3)",
                            "Membership.schema: 1 refused: member must refer to one party of the input (row 20: Membership)",
                            "Membership.member: 1 refused: member must refer to one party of the input (row 20: lf-nobody)",
                            "Membership.organization: 1 refused: member must refer to one party of the input (row 20: lf)",
                            "Membership.datasets: 1 refused: member must refer to one party of the input (row 20: lake-data)",
                            "Payment.amount: 1 refused: an amount must be a plain number that can be read in one way (row 24: 1.000)");
        }

        @Test
        void reads_the_sample_of_donations() throws IOException {
            Path file = Path.of("/work/shared/samples/ftm-donations.ijson");
            assumeTrue(Files.exists(file), "no sample of donations here");
            String text = Files.readString(file);

            Loaded loaded = Lines.load(text);

            assertThat(loaded.ledger().values()).isEqualTo(Lines.values(text));
            assertThat(loaded.ledger().values(Treatment.REFUSED)).isZero();
            assertThat(loaded.dossier().statistics()).hasSize(3);
        }
    }

    /** Dates. */
    @Nested
    class Dates {
        @ParameterizedTest
        @CsvSource({
            "2011, 2011, mapped",
            "2011-12, 2011-12, mapped",
            "2011-12-29, 2011-12-29, mapped",
            "2011-12-29T10, 2011-12-29, kept",
            "2011-12-29 10:30:00, 2011-12-29, kept",
            "2011-12-29T10:30:00.125Z, 2011-12-29, kept",
            "2011-02-30, , refused",
            "2011-21, , refused",
            "2011-13, , refused",
            "2011~, , refused",
            "29.12.2011, , refused",
            "2011-12-29T10:30:00+05:00, , refused",
            "9999-12-31, , dropped",
            "9999-12-31T00:00:00, , dropped",
            "31.12.9999, , dropped",
            "0001-01-01, , dropped",
            "0001-01, , dropped",
            "9999-01-01, , dropped",
            "2999-12-31, , dropped",
            "0000-00-00, , dropped",
            "NA, , dropped",
        })
        void keep_their_precision_and_sentinels_are_no_facts(String text, String expected, String treatment) {
            Loaded loaded = Lines.load(
                    entity("o", "Organization", "\"name\":[\"O\"],\"incorporationDate\":[\"" + text + "\"]"));

            Organization organization =
                    (Organization) loaded.dossier().parties().get(0);
            assertThat(organization
                            .founded()
                            .map(When::period)
                            .map(it -> it.orElseThrow().toString())
                            .orElse(null))
                    .isEqualTo(expected);
            assertThat(loaded.ledger().entries())
                    .filteredOn(entry -> entry.field().endsWith("incorporationDate"))
                    .extracting(entry -> entry.treatment().name().toLowerCase(Locale.ROOT))
                    .containsExactly(treatment);
        }

        @Test
        void of_which_one_is_more_precise_are_one_date() {
            Loaded loaded = Lines.load(
                    entity("o", "Organization", "\"name\":[\"O\"],\"incorporationDate\":[\"2011\",\"2011-12\"]"));

            assertThat(((Organization) loaded.dossier().parties().get(0)).founded())
                    .contains(When.of("2011-12"));
            assertThat(loaded.ledger().toString())
                    .contains("Organization.incorporationDate: 1 kept: another value is more precise (row 1: 2011)");
        }

        @Test
        void that_contradict_each_other_are_refused() {
            Loaded loaded = Lines.load(
                    entity("o", "Organization", "\"name\":[\"O\"],\"incorporationDate\":[\"2011\",\"2012\"]"));

            assertThat(((Organization) loaded.dossier().parties().get(0)).founded())
                    .isEmpty();
            assertThat(loaded.ledger().toString())
                    .contains(
                            "Organization.incorporationDate: 2 refused: the dates of a property must not contradict each"
                                    + " other (row 1: 2011, row 1: 2012)");
        }

        @Test
        void that_end_before_they_start_are_refused() {
            Loaded loaded = Lines.load(
                    PERSON,
                    BODY,
                    entity(
                            "m",
                            "Membership",
                            "\"member\":[\"p\"],\"organization\":[\"b\"],\"startDate\":[\"2012\"],\"endDate\":[\"2011\"]"));

            assertThat(loaded.dossier().memberships().get(0).when()).isEmpty();
            assertThat(loaded.ledger().toString())
                    .contains("Membership.startDate: 1 refused: endDate must not be before startDate (row 3: 2012)")
                    .contains("Membership.endDate: 1 refused: endDate must not be before startDate (row 3: 2011)");
        }
    }

    /** Memberships and posts that are over. */
    @Nested
    class Former {
        private static final String RULE =
                "a membership whose status or role does not say that it is in force must have an end";

        private static Loaded membership(String properties) {
            return Lines.load(
                    PERSON,
                    BODY,
                    entity("m", "Membership", "\"member\":[\"p\"],\"organization\":[\"b\"]," + properties));
        }

        private static Loaded occupancy(String properties) {
            return Lines.load(
                    PERSON,
                    entity("o", "Position", "\"name\":[\"Chair\"]"),
                    entity("c", "Occupancy", "\"holder\":[\"p\"],\"post\":[\"o\"]," + properties));
        }

        @ParameterizedTest
        @CsvSource({
            "status, former",
            "status, ended",
            "status, Ended",
            "role, Former chair",
            "role, ex-member",
        })
        void memberships_without_an_end_are_refused(String property, String value) {
            Loaded loaded = membership("\"" + property + "\":[\"" + value + "\"],\"startDate\":[\"2010\"]");

            assertThat(loaded.dossier().memberships()).isEmpty();
            assertThat(loaded.ledger().toString())
                    .contains("Membership." + property + ": 1 refused: " + RULE + " (row 3: " + value + ")");
        }

        @Test
        void memberships_with_an_end_are_loaded() {
            Loaded loaded = membership("\"status\":[\"former\"],\"role\":[\"Former chair\"],\"endDate\":[\"2015\"]");

            assertThat(loaded.dossier().memberships().get(0).when()).contains(When.of("/2015"));
            assertThat(loaded.ledger().toString())
                    .contains("Membership.status: 1 dropped: no status of the model, or a membership has one status");
        }

        @Test
        void memberships_are_not_those_in_force() {
            Loaded loaded = membership("\"status\":[\"Current\"],\"role\":[\"export adviser\"]");

            assertThat(loaded.dossier().memberships().get(0).status()).isEqualTo(MembershipStatus.ACTIVE);
            assertThat(loaded.ledger().toString())
                    .contains("Membership.status: 1 kept: the status active, which does not say until when");
            assertThat(membership("\"status\":[\"Withdrawn\"]")
                            .dossier()
                            .memberships()
                            .get(0)
                            .status())
                    .isEqualTo(MembershipStatus.WITHDRAWN);
        }

        @ParameterizedTest
        @CsvSource({"Ended", "former", "ENDED"})
        void posts_have_that_status_in_capitals_too(String status) {
            Loaded loaded = occupancy("\"status\":[\"" + status + "\",\"acting\"]");

            assertThat(loaded.dossier().posts()).extracting(Post::status).containsExactly(PostStatus.FORMER);
        }

        @Test
        void posts_may_be_if_the_status_is_not_known() {
            String rule = "refused: an occupancy whose status does not say whether it is over must have an end";

            assertThat(occupancy("\"status\":[\"unknown\"]").ledger().toString())
                    .contains(rule);
            assertThat(occupancy("\"status\":[\"resigned\"],\"startDate\":[\"2010\"]")
                            .ledger()
                            .toString())
                    .contains(rule);
            assertThat(occupancy("\"status\":[\"unknown\"],\"startDate\":[\"2010\"]")
                            .dossier()
                            .posts()
                            .get(0)
                            .when())
                    .contains(When.of("2010/"));
            assertThat(occupancy("\"status\":[\"resigned\"],\"endDate\":[\"2012\"]")
                            .dossier()
                            .posts()
                            .get(0)
                            .when())
                    .contains(When.of("/2012"));
        }
    }

    /** References. */
    @Nested
    class ReferencesOfRecords {
        @Test
        void may_come_before_what_they_refer_to() {
            Loaded loaded =
                    Lines.load(entity("m", "Membership", "\"member\":[\"p\"],\"organization\":[\"b\"]"), BODY, PERSON);

            assertThat(loaded.dossier().memberships()).hasSize(1);
        }

        @Test
        void to_what_is_of_another_kind_are_refused() {
            Loaded loaded = Lines.load(
                    PERSON,
                    BODY,
                    entity("m1", "Membership", "\"member\":[\"b\"],\"organization\":[\"p\"]"),
                    entity("m2", "Membership", "\"member\":[\"b\"],\"organization\":[\"b\"]"),
                    entity("o1", "Occupancy", "\"holder\":[\"b\"],\"post\":[\"x\"]"),
                    entity("o2", "Occupancy", "\"holder\":[\"p\"],\"post\":[\"b\"]"),
                    entity(
                            "e",
                            "Event",
                            "\"name\":[\"E\"],\"involved\":[\"e\"],\"proof\":[\"b\"],\"addressEntity\":[\"b\"]"),
                    entity("y", "Payment", "\"payer\":[\"b\"],\"beneficiary\":[\"z\"],\"amount\":[\"1\"]"));

            assertThat(loaded.dossier().memberships()).isEmpty();
            assertThat(loaded.dossier().posts()).isEmpty();
            assertThat(loaded.dossier().events()).hasSize(1);
            assertThat(loaded.ledger().toString())
                    .contains(
                            "Membership.member: 1 refused: organization must refer to one body of the input (row 3: b)")
                    .contains("Membership.member: 1 refused: Membership.member must not be the body itself (row 4: b)")
                    .contains("Occupancy.post: 1 refused: holder must refer to one person of the input (row 5: x)")
                    .contains("Occupancy.post: 1 refused: post must refer to one position of the input (row 6: b)")
                    .contains("Event.involved: 1 refused: must refer to a party of the input (row 7: e)")
                    .contains("Event.proof: 1 refused: proof must refer to a document of the input (row 7: b)")
                    .contains(
                            "Event.addressEntity: 1 refused: addressEntity must refer to an address of the input (row 7: b)")
                    .contains("Payment.amount: 1 refused: beneficiary must refer to a party of the input (row 8: 1)");
        }

        @Test
        void in_a_circle_are_cut() {
            Loaded loaded = Lines.load(
                    entity("a", "Organization", "\"name\":[\"A\"],\"parent\":[\"b\"]"),
                    entity("b", "Organization", "\"name\":[\"B\"],\"parent\":[\"c\"]"),
                    entity("c", "Organization", "\"name\":[\"C\"],\"parent\":[\"b\"]"),
                    entity("d", "Organization", "\"name\":[\"D\"],\"parent\":[\"d\"]"),
                    entity("e", "Organization", "\"name\":[\"E\"],\"parent\":[\"p\"]"),
                    PERSON);

            assertThat(loaded.dossier().parties())
                    .filteredOn(party -> !party.relations().isEmpty())
                    .extracting(party -> party.id().value())
                    .containsExactly("ftm_a", "ftm_c");
            assertThat(loaded.ledger().toString())
                    .contains("Organization.parent: 2 refused: an organization must not be a part of itself"
                            .replace("organization", "organisation"))
                    .contains(
                            "Organization.parent: 1 refused: parent must refer to an organisation of the input (row 5: p)");
        }

        @Test
        void to_one_position_repeat_only_its_first_values() {
            String names = Stream.iterate(1, i -> i + 1)
                    .limit(30)
                    .map(i -> "\"N" + i + "\"")
                    .collect(Collectors.joining(","));
            Loaded loaded = Lines.load(
                    PERSON,
                    entity("q", "Position", "\"name\":[" + names + "]"),
                    entity("o", "Occupancy", "\"holder\":[\"p\"],\"post\":[\"q\"]"));

            assertThat(loaded.dossier().posts().get(0).names()).hasSize(20);
            assertThat(loaded.ledger().toString())
                    .contains(
                            "Position.name: 10 dropped: each post of a position repeats its values, so there is a limit");
        }

        @Test
        void in_a_long_chain_are_kept() {
            String[] lines = Stream.iterate(0, i -> i + 1)
                    .limit(20_000)
                    .map(i -> entity("b" + i, "Organization", "\"name\":[\"B\"],\"parent\":[\"b" + (i + 1) + "\"]"))
                    .toArray(String[]::new);
            Loaded loaded = Lines.load(lines);

            assertThat(loaded.ledger().values(Treatment.REFUSED)).isEqualTo(1);
            assertThat(Lines.write(loaded.dossier()).lines()).hasSize(20_000);
        }

        @Test
        void to_an_id_that_is_given_twice_are_to_the_first() {
            Loaded loaded = Lines.load(PERSON, PERSON.replace("Ada", "Eve"));

            assertThat(loaded.dossier().parties()).hasSize(1);
            assertThat(loaded.ledger().toString())
                    .contains("Person.name: 1 refused: an id must be given to one entity; aggregate fragments first"
                            + " (row 2: Eve)");
        }
    }

    /** Single values. */
    @Nested
    class Values {
        @Test
        void must_be_texts() {
            Loaded loaded = Lines.load(
                    "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada\",7,null,\"\",\" \",\"\\ud800\","
                            + "{\"id\":\"q\"},[\"r\"]],\"alias\":\"Eve\",\"nationality\":{\"x\":[\"ma\"]}}}");

            assertThat(loaded.dossier().parties().get(0).names()).hasSize(2);
            assertThat(loaded.ledger().values()).isEqualTo(10);
            assertThat(lines(loaded.ledger(), Treatment.REFUSED))
                    .containsExactly(
                            "Person.name: 1 refused: a value must be a text (row 1: 7)",
                            "Person.name: 1 refused: a text must be well-formed Unicode (row 1: \\ud800)",
                            "Person.name: 2 refused: a value must be a text, and a reference an id (row 1: q, row 1: r)",
                            "Person.nationality: 1 refused: a value must be a text, and a reference an id (row 1: ma)");
        }

        @Test
        void of_entities_without_a_name_are_refused() {
            Loaded loaded = Lines.load(
                    entity("p", "Person", "\"lastName\":[\"A\"]"),
                    entity("e", "Event", "\"date\":[\"2020\"]"),
                    entity("q", "Position", "\"country\":[\"ma\"]"),
                    entity("a", "Address", "\"country\":[\"ma\"]"),
                    entity("d", "Document", "\"author\":[\"A\"]"),
                    "{\"id\":\"x\"}",
                    PERSON.replace("\"p\"", "\"\\u0000\""),
                    PERSON.replace("\"p\"", "7"),
                    "{\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}");

            assertThat(loaded.dossier().parties()).isEmpty();
            assertThat(loaded.dossier().sources()).containsExactly(Lines.FILE);
            assertThat(loaded.ledger().values()).isEqualTo(loaded.ledger().values(Treatment.REFUSED));
            assertThat(loaded.ledger().entries())
                    .extracting(LedgerEntry::detail)
                    .contains(
                            "a party must have a name",
                            "an event must have a name",
                            "a position must have a name",
                            "Place.names must not be empty",
                            "Source.names must not be empty",
                            "an entity must have an id and a schema");
        }

        @Test
        void of_a_field_have_an_entry_each_however_long_its_name_is() {
            String name = "x".repeat(500);
            Loaded loaded = Lines.load(
                    "{\"id\":\"p\",\"schema\":\"" + name + "a\",\"properties\":{\"" + name + "b\":[\"1\"]}}",
                    "{\"id\":\"q\",\"schema\":\"" + name + "c\",\"properties\":{\"" + name
                            + "d\":[\"1\"],\"a/0\":[\"1\"],\"a\":[\"1\"]}}");

            assertThat(loaded.ledger().values()).isEqualTo(8);
            assertThat(loaded.ledger().entries())
                    .extracting(LedgerEntry::field)
                    .containsExactlyInAnyOrder("other.id", "other.schema", "other.other", "other.a");
        }

        @ParameterizedTest
        @CsvSource({
            "100000, MAD, exactly 100000 MAD",
            "-5.25, USD, exactly -5.25 USD",
            "7, , exactly 7 money",
            "7, Dirham, exactly 7 money",
            "'1,000', MAD, ",
            "1.000, MAD, ",
            "about 5, MAD, ",
            "1e5, MAD, ",
            "-9, MAD, ",
            "-9.0, MAD, ",
            "-99.00, MAD, ",
        })
        void of_amounts_are_read_in_one_way_only(String amount, String currency, String expected) {
            Loaded loaded = Lines.load(
                    PERSON,
                    BODY,
                    entity(
                            "y",
                            "Payment",
                            "\"payer\":[\"p\"],\"beneficiary\":[\"b\"],\"amount\":[\"" + amount + "\"]"
                                    + (currency == null ? "" : ",\"currency\":[\"" + currency + "\"]")));

            assertThat(loaded.dossier().statistics().stream()
                            .map(it -> ((Level) it).quantity().toString())
                            .findFirst()
                            .orElse(null))
                    .isEqualTo(expected);
            assertThat(loaded.dossier().events()).hasSize(1);
        }
    }

    /** Input that cannot be read. */
    @Nested
    class BadInput {
        private static void assertFault(byte[] bytes, long row, String message) {
            assertThatThrownBy(() -> Lines.load(bytes))
                    .isInstanceOfSatisfying(
                            InvalidRowException.class,
                            fault -> assertThat(fault.row()).hasValue(row))
                    .hasMessageStartingWith(message);
        }

        @Test
        void is_told_with_its_row() {
            assertFault(
                    (PERSON + "\n\n[]").getBytes(StandardCharsets.UTF_8),
                    3,
                    "A line must be a JSON object but was of" + " the type array (row 3)");
            assertFault((PERSON + "\n{\"id\":}").getBytes(StandardCharsets.UTF_8), 2, "A line must be JSON: ");
            assertFault((PERSON + "{}").getBytes(StandardCharsets.UTF_8), 1, "A line must be JSON: ");
            assertFault("{\"id\":\"a\",\"id\":\"b\"}".getBytes(StandardCharsets.UTF_8), 1, "A line must be JSON: ");
            assertFault("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), 1, "A line must be JSON: ");
            assertFault(
                    (PERSON + "\n" + PERSON.replace("Ada", "Zoé")).getBytes(StandardCharsets.ISO_8859_1),
                    2,
                    "The text must be UTF-8 (row 2)");
            assertFault(PERSON.getBytes(StandardCharsets.UTF_16), 1, "The text must be UTF-8");
        }

        @Test
        void may_not_have_a_line_of_over_a_million_characters() {
            String name = "é".repeat(1_000_000);

            assertFault(
                    PERSON.replace("Ada", name).getBytes(StandardCharsets.UTF_8),
                    1,
                    "A line must have at most 1000000 characters (row 1)");
        }

        @Test
        void without_an_end_is_left_early() {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    Arrays.fill(bytes, from, from + length, (byte) ' ');
                    return length;
                }
            };

            assertThatThrownBy(() -> FollowTheMoney.load(endless, LoadOptions.of(Lines.FILE)))
                    .hasMessage("A line must have at most 1000000 characters (row 1)");
        }

        @Test
        void may_not_have_more_entities_than_the_options_say() {
            byte[] bytes = (PERSON + "\n" + BODY).getBytes(StandardCharsets.UTF_8);
            LoadOptions options = LoadOptions.of(Lines.FILE).withMostRecords(1);

            assertThatThrownBy(() -> FollowTheMoney.load(new ByteArrayInputStream(bytes), options))
                    .isInstanceOf(InvalidRowException.class)
                    .hasMessage("The input must have at most 1 entities (row 2)");
        }

        @Test
        void that_is_empty_is_a_dossier_with_its_source() {
            assertThat(Lines.load("").dossier().sources()).containsExactly(Lines.FILE);
            assertThat(Lines.load("\ufeff" + PERSON).dossier().parties()).hasSize(1);
            assertThat(Lines.load("\n\r\n").ledger().records()).isZero();
        }

        @Test
        void that_breaks_off_is_no_fault_of_the_text() throws IOException {
            InputStream broken = InputStream.nullInputStream();
            broken.close();

            assertThatThrownBy(() -> FollowTheMoney.load(broken, LoadOptions.of(Lines.FILE)))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    /** There and back. */
    @Nested
    class RoundTrip {
        @Test
        void of_what_was_written_gives_the_same_bytes_and_the_same_dossier() {
            String written = Lines.write(LOADED.dossier());
            Dossier again = Lines.load(written).dossier();

            assertThat(Lines.write(again)).isEqualTo(written);
            assertThat(Lines.load(Lines.write(again)).dossier()).isEqualTo(again);
            Lines.requireGolden("written.ndjson", written);
        }

        @Test
        void gives_back_each_value_that_the_ledger_calls_mapped() {
            Set<String> mapped = facts(SAMPLE);
            for (LedgerEntry entry : LOADED.ledger().entries()) {
                entry.instances().forEach(instance -> mapped.remove(entry.field() + " " + instance.value()));
            }

            mapped.removeIf(fact -> fact.startsWith("LegalEntity.")); // It becomes an organisation.

            assertThat(mapped).hasSizeGreaterThan(70);
            assertThat(facts(Lines.write(LOADED.dossier()))).containsAll(mapped);
        }

        /** The values of the properties, each with its schema and name. */
        private static Set<String> facts(String lines) {
            return lines.lines()
                    .map(line -> new JsonMapper().readTree(line))
                    .flatMap(entity -> entity.path("properties")
                            .propertyStream()
                            .flatMap(property -> property.getValue()
                                    .valueStream()
                                    .map(value -> entity.path("schema").asString() + "." + property.getKey() + " "
                                            + value.asString())))
                    .collect(Collectors.toSet());
        }

        static Stream<Dossier> dossiers() throws IOException {
            try (Stream<Path> seeds = Files.list(Lines.ROOT.resolve("seeds"));
                    Stream<Path> practice =
                            Files.list(Lines.ROOT.resolve("jackson-module/json/src/test/resources/practice"))) {
                return Stream.concat(
                        Stream.of(Samples.fullDossier()),
                        Stream.concat(seeds.toList().stream(), practice.toList().stream())
                                .filter(file -> file.toString().endsWith(".json"))
                                .map(Lines::dossier));
            }
        }

        @ParameterizedTest
        @MethodSource("dossiers")
        void of_a_dossier_is_loaded_without_a_refusal(Dossier dossier) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Ledger ledger = FollowTheMoney.write(dossier, out);
            Loaded loaded = Lines.load(out.toByteArray());

            assertThat(ledger.values()).isEqualTo(Lines.values(dossier));
            assertThat(loaded.ledger().entries(Treatment.REFUSED)).isEmpty();
            assertThat(loaded.ledger().entries(Treatment.DROPPED)).isEmpty();
            String once = Lines.write(loaded.dossier());
            assertThat(Lines.write(Lines.load(once).dossier())).isEqualTo(once);
        }
    }

    /** Writing. */
    @Nested
    class Write {
        private static final Id<Party> FORUM = Party.id("forum");
        private static final Id<Party> ADA = Party.id("ada");

        private static Dossier.Builder forum() {
            return Dossier.builder()
                    .addParties(
                            Organization.builder()
                                    .id(FORUM)
                                    .addNames(LocalizedText.of("en", "Forum"))
                                    .kind(OrganizationKind.OTHER)
                                    .build(),
                            Person.builder()
                                    .id(ADA)
                                    .addNames(LocalizedText.of("en", "Ada"))
                                    .build());
        }

        private static Ledger ledger(Dossier dossier) {
            return FollowTheMoney.write(dossier, new ByteArrayOutputStream());
        }

        @Test
        void says_of_the_seed_what_becomes_of_every_value() {
            Dossier seed = Lines.seed();

            assertThat(ledger(seed).values()).isEqualTo(Lines.values(seed));
            Lines.requireGolden("seed.ndjson", Lines.write(seed));
            assertThat(ledger(seed).entries(Treatment.DROPPED))
                    .extracting(LedgerEntry::detail)
                    .doesNotContain("not mapped");
        }

        @Test
        void never_says_that_somebody_came_who_did_not() {
            Meeting meeting = Meeting.builder()
                    .id(Meeting.id("m"))
                    .addNames(LocalizedText.of("en", "Meeting"))
                    .addParticipations(
                            part(ParticipationRole.DELEGATE)
                                    .presence(Presence.ABSENT)
                                    .build(),
                            part(ParticipationRole.DELEGATE)
                                    .presence(Presence.NOT_INVITED)
                                    .build(),
                            Participation.builder()
                                    .actor(Actor.builder()
                                            .party(FORUM)
                                            .quantifier(Actor.Quantifier.SOME)
                                            .build())
                                    .role(ParticipationRole.PARTICIPANT)
                                    .build())
                    .build();

            assertThat(Lines.write(forum().addMeetings(meeting).build()))
                    .endsWith(
                            "{\"id\":\"m\",\"schema\":\"Event\",\"properties\":{\"keywords\":[\"meeting\"],\"name\":[\"Meeting\"]}}\n");
        }

        private static Participation.Builder part(ParticipationRole role) {
            return Participation.builder().actor(Actor.of(ADA)).role(role);
        }

        @Test
        void a_relation_to_a_part_loses_the_part() {
            Organization office = Organization.builder()
                    .id(Party.id("office"))
                    .addNames(LocalizedText.of("en", "Office"))
                    .kind(OrganizationKind.OTHER)
                    .addRelations(Relation.of(
                            Relation.RelationKind.PART_OF, FORUM, Locator.of(Locator.LocatorKind.CHAPTER, "II")))
                    .build();

            assertThat(ledger(forum().addParties(office).build()).entries(Treatment.DROPPED))
                    .filteredOn(entry -> entry.field().equals("Organization.relations.locators.label"))
                    .extracting(LedgerEntry::detail)
                    .containsExactly("FtM has no parts of an entity");
        }

        @Test
        void never_says_that_something_happened_that_did_not() {
            Meeting.Builder meeting = Meeting.builder().id(Meeting.id("m")).addNames(LocalizedText.of("en", "Meeting"));
            Dossier cancelled = Dossier.builder()
                    .addMeetings(
                            meeting.addStages(Stage.of(StageKind.CANCELLED)).build())
                    .build();
            Dossier series = Dossier.builder()
                    .addEvents(Event.builder()
                            .id(Event.id("e"))
                            .kind(EventKind.TEST)
                            .addNames(LocalizedText.of("en", "Tests"))
                            .count(Quantity.of(6))
                            .build())
                    .build();

            assertThat(Lines.write(cancelled)).isEmpty();
            assertThat(ledger(cancelled).entries())
                    .extracting(LedgerEntry::detail)
                    .containsOnly("FtM would say that it took place");
            assertThat(Lines.write(series)).isEmpty();
            assertThat(ledger(series).entries())
                    .extracting(LedgerEntry::detail)
                    .containsOnly("an event of FtM is one event");
        }

        @Test
        void never_says_that_somebody_belongs_or_holds_a_post_who_does_not() {
            Dossier dossier = forum().addMemberships(Membership.builder()
                            .id(Membership.id("m"))
                            .member(ADA)
                            .body(FORUM)
                            .status(MembershipStatus.APPLICANT)
                            .build())
                    .addPosts(Post.builder()
                            .id(Post.id("p"))
                            .addNames(LocalizedText.of("und", "Chair"))
                            .of(FORUM)
                            .holder(ADA)
                            .status(PostStatus.CANDIDATE)
                            .build())
                    .build();

            assertThat(Lines.write(dossier))
                    .endsWith("{\"id\":\"position-p\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Chair\"],"
                            + "\"organization\":[\"forum\"]}}\n")
                    .doesNotContain("Membership")
                    .doesNotContain("Occupancy");
        }

        @Test
        void never_makes_a_number_exact_that_is_not() {
            assertThat(Lines.write(paid(Quantity.of(210).in(Unit.of("MAD"))))).contains("\"amount\":[\"210\"]");
            Dossier vague = paid(Quantity.moreThan(210).in(Unit.of("MAD")));
            assertThat(Lines.write(vague)).contains("\"schema\":\"Payment\"").doesNotContain("210");
            assertThat(ledger(vague).toString())
                    .contains("Level.quantity.value: 1 dropped: a payment of FtM has plain amounts of money (l: 210)");
        }

        @ParameterizedTest
        @EnumSource(
                value = ObservationStatus.class,
                names = {"TARGET", "PLANNED", "NEEDED", "PLEDGED", "LIMIT", "FORECAST"})
        void never_says_that_something_was_paid_that_was_not(ObservationStatus status) {
            Dossier dossier = paid(level -> level.status(status));

            assertThat(Lines.write(dossier)).doesNotContain("Payment").doesNotContain("210");
            assertThat(ledger(dossier).toString())
                    .contains("Level.quantity.value: 1 dropped: ")
                    .contains("Level.status: 1 dropped: ");
        }

        @Test
        void never_says_that_a_part_of_a_sum_is_the_whole() {
            Dossier dossier = paid(level -> level.addExcluding(Id.of("forum")));

            assertThat(Lines.write(dossier)).doesNotContain("Payment").doesNotContain("210");
        }

        @Test
        void leaves_a_pledge_out_of_a_payment() {
            Dossier paid = paid(Quantity.of(210).in(Unit.of("MAD")));
            Level level = (Level) paid.statistics().get(0);
            Dossier both = Dossier.builder()
                    .from(paid)
                    .addStatistics(Level.builder()
                            .from(level)
                            .id(Id.of("k"))
                            .status(ObservationStatus.PLEDGED)
                            .quantity(Quantity.of(500).in(Unit.of("MAD")))
                            .build())
                    .build();

            assertThat(Lines.write(both)).contains("\"amount\":[\"210\"]").doesNotContain("500");
            assertThat(ledger(both).toString())
                    .contains("Level.quantity.value: 1 dropped: FtM would say that all of it was paid (k: 500)");
        }

        @ParameterizedTest
        @CsvSource({"12.125", "1e31", "-9", "-99", "1e-19"})
        void writes_only_numbers_that_are_loaded(String number) {
            Dossier dossier = paid(Quantity.of(new BigDecimal(number)).in(Unit.of("MAD")));
            assertThat(Lines.write(dossier)).contains("\"schema\":\"Payment\"").doesNotContain("amount\"");
            assertThat(ledger(dossier).toString())
                    .contains("Level.quantity.value: 1 dropped: FtM would not say it in one way only (l: ");
        }

        @Test
        void never_says_that_something_lasts_that_ended() {
            for (When when : List.of(
                    When.of("1990/1995~"),
                    When.by("1995"),
                    When.of("1990~"),
                    When.of("P20Y"),
                    When.of("1990/9999-12-31"))) {
                assertThat(Lines.write(joined(when)))
                        .as("%s", when)
                        .doesNotContain("Membership")
                        .doesNotContain("Occupancy");
                assertThat(ledger(joined(when)).toString())
                        .contains("Membership.member: 1 dropped: FtM would say that it lasts (m: ada)")
                        .contains("Post.holder: 1 dropped: FtM would say that it lasts (p: ada)")
                        .contains("Post.status: 1 dropped: FtM would say that it lasts (p: acting)");
            }
        }

        @Test
        void says_of_a_former_post_that_it_ended() {
            assertThat(Lines.write(forum().addPosts(post(When.of("1990/1995~"))
                                    .status(PostStatus.FORMER)
                                    .build())
                            .build()))
                    .contains("\"startDate\":[\"1990\"],\"status\":[\"ended\"]");
        }

        @ParameterizedTest
        @CsvSource({
            "2010, '\"endDate\":[\"2010\"],\"member\":[\"ada\"],\"organization\":[\"forum\"],\"startDate\":[\"2010\"]', 2010/2010",
            "1990~/1995, '\"endDate\":[\"1995\"]', /1995",
            "1990/1995, '\"startDate\":[\"1990\"]', 1990/1995",
            "1990/.., '\"startDate\":[\"1990\"]', 1990/",
        })
        void keeps_the_time_of_a_membership(String period, String expected, String loaded) {
            String written = Lines.write(joined(When.of(period)));

            assertThat(written.lines().filter(line -> line.contains("\"Membership\"")))
                    .singleElement()
                    .asString()
                    .contains(expected);
            assertThat(Lines.load(written).dossier().memberships().get(0).when())
                    .contains(When.of(loaded));
        }

        @Test
        void keeps_a_membership_whose_end_is_not_known() {
            for (When when : List.of(
                    When.of("1990~/.."),
                    When.of("1990~/"),
                    When.builder()
                            .period(TimePeriod.parse("1995"))
                            .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                            .build(),
                    When.builder().wording(LocalizedText.of("en", "for years")).build())) {
                assertThat(Lines.write(joined(when))).as("%s", when).contains("\"Membership\"");
            }
        }

        private static Dossier joined(When when) {
            return forum().addMemberships(membership().when(when).build())
                    .addPosts(post(when).status(PostStatus.ACTING).build())
                    .build();
        }

        private static Membership.Builder membership() {
            return Membership.builder().id(Membership.id("m")).member(ADA).body(FORUM);
        }

        private static Post.Builder post(When when) {
            return Post.builder()
                    .id(Post.id("p"))
                    .addNames(LocalizedText.of("und", "Chair"))
                    .holder(ADA)
                    .when(when);
        }

        @ParameterizedTest
        @CsvSource({"observer", "Former chair"})
        void never_makes_a_role_of_a_name(String name) {
            Dossier dossier = forum().addMemberships(
                            membership().addNames(LocalizedText.of("en", name)).build())
                    .build();

            assertThat(Lines.load(Lines.write(dossier)).dossier().memberships())
                    .extracting(Membership::role)
                    .containsExactly(MembershipRole.MEMBER);
            assertThat(ledger(dossier).toString())
                    .contains("Membership.names.text: 1 dropped: FtM would say that it is the role (m: " + name + ")");
        }

        @ParameterizedTest
        @CsvSource({"NA", "None", ".."})
        void writes_a_name_that_looks_like_no_value(String name) {
            Dossier dossier = Dossier.builder()
                    .addParties(Person.builder()
                            .id(ADA)
                            .addNames(LocalizedText.of("und", name))
                            .build())
                    .build();

            assertThat(Lines.load(Lines.write(dossier))
                            .dossier()
                            .parties()
                            .get(0)
                            .usualName())
                    .contains(LocalizedText.of("und", name));
        }

        private static Dossier paid(Quantity quantity) {
            return paid(level -> level.quantity(quantity));
        }

        private static Dossier paid(Consumer<Level.Builder> change) {
            Id<Event> event = Event.id("e");
            Id<Indicator> indicator = Indicator.id("paid");
            Level.Builder level = Level.builder()
                    .id(Id.of("l"))
                    .addIndicators(indicator)
                    .about(event)
                    .quantity(Quantity.of(210).in(Unit.of("MAD")));
            change.accept(level);
            return forum().addEvents(Event.builder()
                            .id(event)
                            .kind(EventKind.OTHER)
                            .addParticipations(
                                    part(ParticipationRole.FUNDER).build(),
                                    Participation.builder()
                                            .actor(Actor.of(FORUM))
                                            .role(ParticipationRole.BENEFICIARY)
                                            .build())
                            .build())
                    .addIndicators(Indicator.builder()
                            .id(indicator)
                            .addNames(LocalizedText.of("en", "Paid"))
                            .build())
                    .addStatistics(level.build())
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2014-09, '\"date\":[\"2014-09\"]'",
            "2014-09/2022, '\"endDate\":[\"2022\"],\"keywords\":[\"test\"],\"name\":[\"Test\"],\"startDate\":[\"2014-09\"]'",
            "2014-09/, '\"startDate\":[\"2014-09\"]'",
            "2014-09/.., '\"startDate\":[\"2014-09\"]'",
            "../2022, '\"endDate\":[\"2022\"]'",
        })
        void keeps_dates_that_FtM_has(String period, String expected) {
            assertThat(eventOn(When.of(period))).contains(expected);
        }

        @Test
        void drops_dates_that_FtM_would_make_precise() {
            for (When when : List.of(
                    When.of("2014~"),
                    When.of("201X"),
                    When.of("2014-21"),
                    When.of("P20Y"),
                    When.of("2014~/2022"),
                    When.by("2014"),
                    When.builder()
                            .period(TimePeriod.parse("2014"))
                            .part(When.PeriodPart.EARLY)
                            .build())) {
                assertThat(eventOn(when)).as("%s", when).doesNotContain("ate\":");
            }
        }

        private static String eventOn(When when) {
            return Lines.write(Dossier.builder()
                    .addEvents(Event.builder()
                            .id(Event.id("e"))
                            .kind(EventKind.TEST)
                            .addNames(LocalizedText.of("en", "Test"))
                            .when(when)
                            .build())
                    .build());
        }

        @Test
        void gives_no_id_twice() {
            Dossier dossier = Dossier.builder()
                    .addParties(person("a", "x"), person("x", "a"), person("b", "x"))
                    .build();

            assertThat(Lines.write(dossier).lines().map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactly("{\"id\":\"x\"", "{\"id\":\"a\"", "{\"id\":\"x-2\"");
        }

        private static Person person(String id, String key) {
            return Person.builder()
                    .id(Party.id(id))
                    .addNames(Name.of(LocalizedText.of("en", "N")))
                    .addIdentifiers(Identifier.of("ftm", key))
                    .build();
        }

        @Test
        void refers_to_nobody_who_is_not_in_the_output() {
            Id<Party> longName = Party.id("long");
            Dossier dossier = forum().addParties(Person.builder()
                            .id(longName)
                            .addNames(LocalizedText.of("en", "n".repeat(400)))
                            .build())
                    .addMemberships(Membership.builder()
                            .id(Membership.id("m"))
                            .member(longName)
                            .body(FORUM)
                            .build())
                    .addPosts(Post.builder()
                            .id(Post.id("p"))
                            .addNames(LocalizedText.of("und", "Chair"))
                            .holder(longName)
                            .build())
                    .build();

            assertThat(Lines.write(dossier))
                    .endsWith("{\"id\":\"position-p\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Chair\"]}}\n")
                    .doesNotContain("Membership")
                    .doesNotContain("Occupancy");
        }

        @Test
        void drops_what_has_no_name_or_belongs_to_what_is_dropped() {
            Id<Party> body = Party.id("b");
            Id<Source> source = Source.id("s");
            LocalizedText longName = LocalizedText.of("en", "n".repeat(1_100));
            Dossier dossier = Dossier.builder()
                    .addSources(Source.builder()
                            .id(source)
                            .kind(SourceKind.OTHER)
                            .addNames(longName)
                            .build())
                    .addParties(
                            Coalition.builder().id(body).addNames(longName).build(),
                            WorkStream.builder()
                                    .id(Party.id("w"))
                                    .addNames(LocalizedText.of("und", "Group"))
                                    .of(body)
                                    .addCitations(Citation.of(source))
                                    .build())
                    .addEvents(Event.builder()
                            .id(Event.id("e"))
                            .kind(EventKind.TEST)
                            .build())
                    .build();

            assertThat(Lines.write(dossier))
                    .isEqualTo("{\"id\":\"w\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Group\"]}}\n");
            assertThat(ledger(dossier).toString())
                    .contains("Source.names.text: 1 dropped: longer than FtM allows")
                    .contains("Coalition.names.text: 1 dropped: longer than FtM allows")
                    .contains("WorkStream.type: 1 kept: schema")
                    .contains("WorkStream.of: 1 dropped: its body is not in the output (w: b)")
                    .contains("WorkStream.citations.source: 1 dropped: the document is not in the output (w: s)")
                    .contains("Event.id: 1 dropped: FtM requires a name (e: e)");
        }

        @Test
        void leaves_out_what_FtM_has_no_room_for() {
            String name = "n".repeat(400);
            Dossier dossier = Dossier.builder()
                    .addParties(
                            Person.builder()
                                    .id(ADA)
                                    .addNames(LocalizedText.of("en", name))
                                    .build(),
                            Group.builder().id(Party.id("g")).build(),
                            Person.builder()
                                    .id(Party.id("eve"))
                                    .addNames(
                                            Name.of(LocalizedText.of("en", "Eve", "fr", name)),
                                            Name.builder()
                                                    .text(LocalizedText.of("en", "the speaker"))
                                                    .kind(NameKind.GENERIC)
                                                    .build())
                                    .addIdentifiers(
                                            Identifier.of("wikidata", "Q".repeat(33)), Identifier.of("viaf", "1"))
                                    .build())
                    .build();

            assertThat(Lines.write(dossier))
                    .isEqualTo("{\"id\":\"eve\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Eve\"]}}\n");
            assertThat(ledger(dossier).toString())
                    .contains("Person.names.text: 2 dropped: longer than FtM allows")
                    .contains("Group.id: 1 dropped: FtM has no group of parties without an organisation (g: g)")
                    .contains("Person.identifiers.value: 1 dropped: longer than FtM allows")
                    .contains(
                            "Person.identifiers.value: 1 dropped: FtM has no property for keys of the scheme (eve: 1)")
                    .contains(
                            "Person.names.text: 1 dropped: describes the entity and does not name it (eve: the speaker)");
        }

        @Test
        void tells_of_a_stream_that_cannot_be_written() throws IOException {
            OutputStream full = OutputStream.nullOutputStream();
            full.close();

            assertThatThrownBy(() -> FollowTheMoney.write(Lines.seed(), full)).isInstanceOf(UncheckedIOException.class);
        }
    }
}
