package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.exchange.wikidata.Documents.lines;
import static org.coalitionmodel.exchange.wikidata.Documents.load;
import static org.coalitionmodel.exchange.wikidata.Documents.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.exchange.wikidata.Documents.Written;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Reliability;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The writing of dossiers as items of Wikidata. */
class WikidataWriteTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new org.coalitionmodel.jackson.CoalitionModule())
            .build();

    private static final Coalition LEAGUE = Coalition.builder()
            .id(Party.id("league"))
            .addNames(text("League"))
            .founded(When.of("2014-09"))
            .build();
    private static final Person AMINA =
            Person.builder().id(Party.id("amina")).addNames(text("Amina")).build();
    private static final State LAKELAND = State.builder()
            .id(Party.id("lakeland"))
            .addNames(text("Lakeland"))
            .addIdentifiers(Identifier.of("wikidata", "Q900000009"), Identifier.of("iso3166-1", "LL"))
            .place(Place.id("lakeland-land"))
            .build();
    private static final Place LAND = Place.builder()
            .id(Place.id("lakeland-land"))
            .addNames(text("Lakeland"))
            .kind(Place.PlaceKind.COUNTRY)
            .build();
    private static final Indicator MEMBERS = Indicator.builder()
            .id(org.coalitionmodel.id.Id.of("members"))
            .addNames(text("Members"))
            .addIdentifiers(Identifier.of("wikidata", "P2124"))
            .build();

    private static LocalizedText text(String text) {
        return LocalizedText.of("en", text);
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().addParties(LEAGUE, AMINA, LAKELAND).addPlaces(LAND);
    }

    private static Membership.Builder membership() {
        return Membership.builder().id(Membership.id("m")).member(AMINA.id()).body(LEAGUE.id());
    }

    private static Level.Builder level(Quantity quantity) {
        return Level.builder()
                .id(Statistic.id("level"))
                .addIndicators(MEMBERS.id())
                .about(LEAGUE.id())
                .quantity(quantity);
    }

    private static Written written(Membership membership) {
        return write(dossier().addMemberships(membership).build());
    }

    private static Written written(Statistic statistic) {
        return write(dossier().addIndicators(MEMBERS).addStatistics(statistic).build());
    }

    @Test
    void an_entity_without_an_item_gets_a_number_of_its_own() {
        Written written = written(membership().when(When.of("2014-09/2015")).build());
        Dossier again = load(written.text()).dossier();
        Coalition league = again.parties(Coalition.class).get(0);
        assertThat(league.identifiers()).containsExactly(Identifier.of("wikidata.local", "Q2000000001"));
        assertThat(league.id()).hasToString("wikidata.local_Q2000000001");
        assertThat(league.founded()).isEqualTo(LEAGUE.founded());
        assertThat(again.parties(State.class).get(0).identifiers()).containsExactlyElementsOf(LAKELAND.identifiers());
        assertThat(again.memberships().get(0).when()).contains(When.of("2014-09/2015"));
        assertThat(write(again).text()).isEqualTo(written.text());
        assertThat(lines(written.ledger(), "Coalition.id"))
                .containsExactly("Coalition.id: 1 dropped: Wikidata has ids of its own (league: league)");
    }

    @Test
    void a_number_of_its_own_is_given_once() {
        Person known = Person.builder()
                .from(AMINA)
                .addIdentifiers(Identifier.of("wikidata.local", "Q2000000001"))
                .build();
        String text = write(Dossier.builder().addParties(LEAGUE, known).build()).text();
        assertThat(text)
                .contains("\"id\":\"Q2000000001\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Amina\"")
                .contains("\"id\":\"Q2000000002\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"League\"");
    }

    @Test
    void a_key_that_is_no_item_is_none() {
        for (Identifier key : List.of(
                Identifier.of("wikidata", "amina"),
                Identifier.of("wikidata", "Q9999999999"),
                Identifier.of("wikidata", "Q2000000001"))) {
            Person person = Person.builder().from(AMINA).addIdentifiers(key).build();
            Written written = write(Dossier.builder().addParties(person).build());
            assertThat(written.text()).contains("\"id\":\"Q2000000001\",\"labels\"");
            assertThat(lines(written.ledger(), "Person.identifiers.value"))
                    .containsExactly("Person.identifiers.value: 1 dropped: the scheme has no property (amina: "
                            + key.value() + ")");
        }
    }

    @Test
    void every_value_of_a_dossier_is_in_the_ledger() {
        Dossier full = Samples.fullDossier();
        Written written = write(full);
        assertThat(written.ledger().values()).isEqualTo(leaves(MAPPER.valueToTree(full)) - 1);
        assertThat(write(full).text()).isEqualTo(written.text());
        Dossier again = load(written.text()).dossier();
        assertThat(write(again).text())
                .isEqualTo(write(load(write(again).text()).dossier()).text());
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(WikidataWriteTest::leaves).sum()
                : 1;
    }

    @Test
    void a_state_and_its_territory_are_one_item() {
        Place city = Place.builder()
                .id(Place.id("city"))
                .addNames(text("Port"))
                .kind(Place.PlaceKind.CITY)
                .addWithin(LAND.id())
                .build();
        Written written = write(dossier().addPlaces(city).build());
        assertThat(written.text())
                .contains("\"property\":\"P17\",\"datavalue\":{\"value\":{\"entity-type\":\"item\","
                        + "\"numeric-id\":900000009,\"id\":\"Q900000009\"}");
        assertThat(lines(written.ledger(), "Place.names.text"))
                .containsExactly(
                        "Place.names.text: 1 mapped: the names of the state", "Place.names.text: 1 mapped: label");
        Place other = Place.builder()
                .from(LAND)
                .names(List.of(Name.of(text("The land"))))
                .build();
        assertThat(lines(
                        write(Dossier.builder()
                                        .addParties(LAKELAND)
                                        .addPlaces(other)
                                        .build())
                                .ledger(),
                        "Place.names.text"))
                .containsExactly("Place.names.text: 1 dropped: the item has the names of the state"
                        + " (lakeland-land: The land)");
    }

    @Test
    void names_are_labels_aliases_and_statements() {
        Organization organization = Organization.builder()
                .id(Party.id("o"))
                .kind(OrganizationKind.BODY)
                .addNames(LocalizedText.of("fr", "Ligue").and("en", "League"))
                .addNames(Name.builder()
                        .text(text("Old League"))
                        .kind(Name.NameKind.FORMER)
                        .when(When.of("1990"))
                        .build())
                .addNames(Name.builder()
                        .text(text("LG"))
                        .kind(Name.NameKind.ACRONYM)
                        .when(When.of("2001/.."))
                        .build())
                .addNames(Name.builder()
                        .text(text("L"))
                        .kind(Name.NameKind.ACRONYM)
                        .when(When.of("2001"))
                        .build())
                .addNames(Name.builder()
                        .text(LocalizedText.of("en", "The League").and("fr", "La Ligue"))
                        .kind(Name.NameKind.OFFICIAL)
                        .build())
                .addNames(text("Union"))
                .build();
        Written written = write(Dossier.builder().addParties(organization).build());
        assertThat(lines(written.ledger(), "Organization.names.text"))
                .containsExactly(
                        "Organization.names.text: 1 mapped: P1813",
                        "Organization.names.text: 2 kept: label (Wikidata has no order of languages) (o: Ligue, o:"
                                + " League)",
                        "Organization.names.text: 2 kept: alias (o: Old League, o: Union)",
                        "Organization.names.text: 2 kept: P1448 (one statement for each language) (o: The League, o: La"
                                + " Ligue)",
                        "Organization.names.text: 1 dropped: the time of the name has no form in Wikidata (o: L)");
        assertThat(lines(written.ledger(), "Organization.kind"))
                .containsExactly("Organization.kind: 1 kept: P31 (a more general class) (o: body)");
        assertThat(load(written.text()).dossier().parties().get(0).names()).hasSize(6);
    }

    @Test
    void a_membership_that_wikidata_cannot_state_is_dropped() {
        assertDropped(
                written(membership().status(MembershipStatus.SUSPENDED).build()),
                "Wikidata has no property for the status of a member");
        assertDropped(
                written(membership().role(MembershipRole.OBSERVER).build()),
                "Wikidata has no property for the role of a member");
        assertDropped(
                written(membership().when(When.by("2020")).build()),
                "the time has no form in Wikidata, and without it the statement is another");
        assertDropped(
                written(membership().when(When.of("2014~/2020")).build()),
                "the time has no form in Wikidata, and without it the statement is another");
        Source treaty = Source.builder()
                .id(Source.id("treaty"))
                .kind(Source.SourceKind.TREATY)
                .addNames(text("Treaty"))
                .build();
        assertDropped(
                write(dossier()
                        .addSources(treaty)
                        .addMemberships(membership().body(treaty.id()).build())
                        .build()),
                "the member or the body is no item");
    }

    private static void assertDropped(Written written, String reason) {
        assertThat(lines(written.ledger(), "Membership.member"))
                .containsExactly("Membership.member: 1 dropped: " + reason + " (m: amina)");
        assertThat(written.text()).doesNotContain("P463");
    }

    @Test
    void the_time_of_a_membership() {
        assertThat(read(membership().when(When.of("2020-05-11")).build()).listedOn())
                .hasToString("[2020-05-11]");
        assertThat(read(membership().when(When.of("2020")).build()).when()).contains(When.of("2020/2020"));
        assertThat(lines(written(membership().when(When.of("2020")).build()).ledger(), "Membership.when.period"))
                .containsExactly(
                        "Membership.when.period: 1 kept: P580, P582 (start and end in the same period) (m: 2020)");
        for (String period : List.of("2014/..", "2014/", "/2014", "../2014", "2014-09-01/2015")) {
            assertThat(read(membership().when(When.of(period)).build()).when()).contains(When.of(period));
        }
        Membership listed = membership()
                .addListedOn(TimePeriod.parse("2020"), TimePeriod.parse("2020/2021"), TimePeriod.parse("2020~"))
                .build();
        assertThat(read(listed).listedOn()).hasToString("[2020]");
        assertThat(lines(written(listed).ledger(), "Membership.listedOn"))
                .containsExactly(
                        "Membership.listedOn: 1 mapped: P585",
                        "Membership.listedOn: 2 dropped: the time has no form in Wikidata (m: 2020/2021, m: 2020~)");
    }

    private static Membership read(Membership membership) {
        return load(written(membership).text()).dossier().memberships().get(0);
    }

    @Test
    void a_chair_is_a_statement_of_the_body() {
        Membership chair = read(membership().role(MembershipRole.CHAIR).build());
        assertThat(chair.role()).isEqualTo(MembershipRole.CHAIR);
        assertThat(chair.body()).hasToString("wikidata.local_Q2000000001");
    }

    @Test
    void a_post_without_an_office_makes_one() {
        Post post = Post.builder()
                .id(Post.id("p"))
                .addNames(text("Envoy"))
                .of(LAKELAND.id())
                .holder(AMINA.id())
                .when(When.of("2020-05-11"))
                .build();
        Post other = Post.builder()
                .from(post)
                .id(Post.id("q"))
                .when(When.of("2021/.."))
                .build();
        Dossier again =
                load(write(dossier().addPosts(post, other).build()).text()).dossier();
        assertThat(again.posts()).hasSize(3);
        assertThat(again.posts().get(1).names()).containsExactly(Name.of(text("Envoy")));
        assertThat(again.posts().get(1).of()).contains(Party.id("wikidata_Q900000009"));
        assertThat(again.posts().get(1).when()).contains(When.of("2020-05-11"));
        assertThat(again.posts().get(2).relations())
                .isEqualTo(again.posts().get(1).relations());
    }

    @Test
    void a_post_that_wikidata_cannot_state_is_dropped() {
        Post post = Post.builder()
                .id(Post.id("p"))
                .addNames(text("Envoy"))
                .holder(AMINA.id())
                .build();
        assertPostDropped(
                Post.builder().from(post).status(Post.PostStatus.DESIGNATE).build(),
                "a position that is not held by an item has no statement");
        assertPostDropped(
                Post.builder().from(post).when(When.by("2020")).build(),
                "the time has no form in Wikidata, and without it the statement is another");
        assertPostDropped(Post.builder().id(post.id()).holder(AMINA.id()).build(), "the office has no name");
    }

    private static void assertPostDropped(Post post, String reason) {
        Written written = write(dossier().addPosts(post).build());
        assertThat(lines(written.ledger(), "Post.holder"))
                .containsExactly("Post.holder: 1 dropped: " + reason + " (p: amina)");
        assertThat(written.text()).doesNotContain("P39");
    }

    @Test
    void a_figure_keeps_its_bounds() {
        Quantity range = Quantity.builder()
                .value(new BigDecimal("84"))
                .low(new BigDecimal("80"))
                .high(new BigDecimal("90"))
                .build();
        for (Quantity quantity : List.of(
                range,
                Quantity.of(84),
                Quantity.about(84),
                Quantity.of(5, Unit.PERCENT),
                Quantity.missing(Quantity.Missing.NONE))) {
            Level again = (Level) load(written(level(quantity).build()).text())
                    .dossier()
                    .statistics()
                    .get(0);
            assertThat(again.quantity()).isEqualTo(quantity);
        }
        Written rounded = written(level(Quantity.parse("48 %")).build());
        assertThat(rounded.text()).contains("\"amount\":\"+48\"", "\"upperBound\":\"+48.5\",\"lowerBound\":\"+47.5\"");
        assertThat(lines(rounded.ledger(), "Level.quantity.roundedTo"))
                .containsExactly("Level.quantity.roundedTo: 1 kept: bounds (level: 1)");
    }

    @ParameterizedTest
    @CsvSource({"80,, low, 80", ", 90, high, 90"})
    void one_bound_of_a_figure_is_dropped(String low, String high, String attribute, String bound) {
        Quantity.Builder quantity = Quantity.builder().value(new BigDecimal("84"));
        Optional.ofNullable(low).map(BigDecimal::new).ifPresent(quantity::low);
        Optional.ofNullable(high).map(BigDecimal::new).ifPresent(quantity::high);

        Written written = written(level(quantity.build()).build());

        assertThat(written.text()).contains("\"amount\":\"+84\"").doesNotContain("Bound\"");
        assertThat(lines(written.ledger(), "Level.quantity." + attribute))
                .containsExactly("Level.quantity." + attribute
                        + ": 1 dropped: Wikidata has both bounds of a number, or none (level: " + bound + ")");
    }

    @Test
    void a_figure_that_wikidata_cannot_state_is_dropped() {
        assertFigureDropped(
                level(Quantity.moreThan(210)).build(), "Wikidata has no lower or upper limit without an amount");
        assertFigureDropped(level(Quantity.range(1, 2)).build(), "Wikidata has no figure without an amount");
        assertFigureDropped(
                level(Quantity.missing(Quantity.Missing.WITHHELD)).build(), "Wikidata has no figure without an amount");
        assertFigureDropped(level(Quantity.of(3, Unit.of("cells"))).build(), "the unit has no item");
        assertFigureDropped(
                level(Quantity.of(3)).status(ObservationStatus.TARGET).build(), "Wikidata would state it as a fact");
        assertFigureDropped(
                level(Quantity.of(3)).addExcluding(AMINA.id()).build(), "Wikidata has no figure without a part");
        assertFigureDropped(
                level(Quantity.of(3)).place(LAND.id()).build(),
                "Wikidata has no figure of one item in the place of another");
        assertFigureDropped(
                level(Quantity.of(3)).when(When.by("2030")).build(),
                "the time has no form in Wikidata, and without it the statement is another");
        assertFigureDropped(
                level(Quantity.of(3)).when(When.of("2020~")).build(),
                "the time has no form in Wikidata, and without it the statement is another");
        assertFigureDropped(level(Quantity.of(3)).about(MEMBERS.id()).build(), "what the figure is about is no item");
        assertFigureDropped(
                Share.builder()
                        .id(Statistic.id("level"))
                        .addIndicators(MEMBERS.id())
                        .about(LEAGUE.id())
                        .quantity(Quantity.of(3, Unit.PERCENT))
                        .addBases(Base.of(LAND.id()))
                        .build(),
                "Wikidata has no shares, comparisons or ranks");
    }

    private static void assertFigureDropped(Statistic statistic, String reason) {
        Written written = written(statistic);
        assertThat(lines(written.ledger(), statistic instanceof Level ? "Level.id" : "Share.id"))
                .containsExactly((statistic instanceof Level ? "Level.id" : "Share.id") + ": 1 dropped: " + reason
                        + " (level: level)");
        assertThat(written.text()).doesNotContain("P2124");
    }

    @Test
    void a_figure_whose_indicator_is_no_property_is_dropped() {
        Indicator own = Indicator.builder().from(MEMBERS).identifiers(List.of()).build();
        Dossier dossier = dossier()
                .addIndicators(own)
                .addStatistics(level(Quantity.of(3)).build())
                .build();
        assertThat(lines(write(dossier).ledger(), "Level.id"))
                .containsExactly("Level.id: 1 dropped: the indicator is no property of Wikidata (level: level)");
        assertThat(lines(write(dossier).ledger(), "Indicator.names.text"))
                .containsExactly(
                        "Indicator.names.text: 1 dropped: the indicator is no property of Wikidata with a figure"
                                + " in the dossier (members: Members)");
    }

    @Test
    void the_status_of_a_figure() {
        Level estimate = level(Quantity.of(3))
                .status(ObservationStatus.ESTIMATED)
                .when(When.of("2020"))
                .build();
        Level again =
                (Level) load(written(estimate).text()).dossier().statistics().get(0);
        assertThat(again.status()).contains(ObservationStatus.ESTIMATED);
        assertThat(again.when()).contains(When.of("2020"));
        assertThat(lines(
                        written(level(Quantity.of(3))
                                        .status(ObservationStatus.REVISED)
                                        .build())
                                .ledger(),
                        "Level.status"))
                .containsExactly("Level.status: 1 dropped: Wikidata has no such status (level: revised)");
    }

    @Test
    void a_meeting_keeps_those_who_took_part() {
        Participation.Builder amina =
                Participation.builder().actor(Actor.of(AMINA.id())).role(ParticipationRole.PARTICIPANT);
        Meeting meeting = Meeting.builder()
                .id(Meeting.id("summit"))
                .addNames(text("Summit"))
                .when(When.of("2022-05-11/2022-05-12"))
                .addPlaces(LAND.id())
                .addParticipations(
                        amina.presence(Presence.IN_PERSON)
                                .representing(LAKELAND.id())
                                .build(),
                        Participation.builder()
                                .from(amina.build())
                                .presence(Presence.ABSENT)
                                .build(),
                        Participation.builder()
                                .actor(Actor.of(LAKELAND.id()))
                                .role(ParticipationRole.HOST)
                                .build(),
                        Participation.builder()
                                .actor(Actor.described(text("others")))
                                .role(ParticipationRole.PARTICIPANT)
                                .build())
                .addStages(Stage.of(StageKind.DONE))
                .build();
        Written written = write(dossier().addMeetings(meeting).build());
        Meeting again = load(written.text()).dossier().meetings().get(0);
        assertThat(again.when()).isEqualTo(meeting.when());
        assertThat(again.participations()).hasSize(1);
        assertThat(lines(written.ledger(), "Meeting.participations.representing"))
                .containsExactly(
                        "Meeting.participations.representing: 1 dropped: Wikidata does not say who sat in whose seat"
                                + " (summit: lakeland)",
                        "Meeting.participations.representing: 1 dropped: Wikidata would state that they took part"
                                + " (summit: lakeland)");
        assertThat(lines(written.ledger(), "Meeting.participations.role"))
                .contains(
                        "Meeting.participations.role: 1 dropped: Wikidata has no property for the role (summit: host)",
                        "Meeting.participations.role: 1 dropped: the participant is no item (summit: participant)");
    }

    @Test
    void what_has_not_come_about_is_no_item() {
        Meeting planned = Meeting.builder()
                .id(Meeting.id("planned"))
                .addNames(text("Summit"))
                .addStages(Stage.of(StageKind.PLANNED))
                .build();
        Event yearly = Event.builder()
                .id(Event.id("yearly"))
                .kind(Event.EventKind.CEREMONY)
                .addNames(text("Day of the lake"))
                .every(TimePeriod.parse("P1Y"))
                .build();
        Coalition proposed = Coalition.builder()
                .from(LEAGUE)
                .addStages(Stage.of(StageKind.PROPOSED))
                .build();
        Written written = write(Dossier.builder()
                .addParties(proposed)
                .addMeetings(planned)
                .addEvents(yearly)
                .build());
        assertThat(written.text()).isEqualTo("[\n]\n");
        assertThat(lines(written.ledger(), "Coalition.id"))
                .containsExactly("Coalition.id: 1 dropped: Wikidata would state it as something that exists"
                        + " (league: league)");
        assertThat(lines(written.ledger(), "Event.id"))
                .containsExactly("Event.id: 1 dropped: Wikidata would state it as a single event that took place"
                        + " (yearly: yearly)");
    }

    @Test
    void a_citation_is_a_reference_if_its_source_has_an_address_or_an_item() {
        Source page = Source.builder()
                .id(Source.id("page"))
                .kind(Source.SourceKind.WEB_PAGE)
                .addNames(text("Members"))
                .uri("https://example.org/members")
                .published(When.of("2020-05"))
                .build();
        Source paper = Source.builder()
                .id(Source.id("paper"))
                .kind(Source.SourceKind.REPORT)
                .addNames(text("Paper"))
                .build();
        Citation cited = Citation.builder()
                .source(page.id())
                .addLocators(Locator.of(Locator.LocatorKind.PAGE, "3"), Locator.of(Locator.LocatorKind.TABLE, "1"))
                .addAttribution(Attribution.of(AMINA.id(), Act.SAYS))
                .build();
        Citation doubted = Citation.builder()
                .source(page.id())
                .reliability(new Reliability(Reliability.Grade.UNRELIABLE, text("was wrong")))
                .build();
        Membership membership = membership()
                .addCitations(cited, Citation.of(paper.id()), doubted)
                .build();
        Written written = write(
                dossier().addSources(page, paper).addMemberships(membership).build());
        assertThat(lines(written.ledger(), "Membership.citations.source"))
                .containsExactly(
                        "Membership.citations.source: 1 mapped: references",
                        "Membership.citations.source: 1 dropped: a reference needs the address or the item of its source"
                                + " (m: paper)",
                        "Membership.citations.source: 1 dropped: a reference has no grade, so one that is doubted is left"
                                + " out (m: page)");
        assertThat(lines(written.ledger(), "Membership.citations.attribution.who"))
                .containsExactly("Membership.citations.attribution.who: 1 dropped: Wikidata does not say who told the"
                        + " source (m: amina)");
        Source again = load(written.text()).dossier().sources().get(1);
        assertThat(again.names()).isEqualTo(page.names());
        assertThat(again.published()).isEqualTo(page.published());
        assertThat(again.uri()).isEqualTo(page.uri());
    }

    @Test
    void a_citation_of_one_attribute_is_a_reference_of_its_statement() {
        Source page = Source.builder()
                .id(Source.id("page"))
                .kind(Source.SourceKind.WEB_PAGE)
                .addNames(text("Members"))
                .uri("https://example.org/members")
                .build();
        Coalition league = Coalition.builder()
                .from(LEAGUE)
                .addCitations(Citation.builder()
                        .source(page.id())
                        .addSupports("founded")
                        .build())
                .build();
        JsonNode item = MAPPER.readTree(write(Dossier.builder()
                                .addSources(page)
                                .addParties(league)
                                .build())
                        .text())
                .get(0);
        assertThat(item.at("/claims/P571/0/references")).hasSize(1);
        assertThat(item.at("/claims/P31/0").has("references")).isFalse();
    }

    @Test
    void a_citation_of_a_list_is_a_reference_only_if_the_list_has_one_element() {
        Source page = Source.builder()
                .id(Source.id("page"))
                .kind(Source.SourceKind.WEB_PAGE)
                .addNames(text("Members"))
                .uri("https://example.org/members")
                .build();
        Citation cited = Citation.builder()
                .source(page.id())
                .addSupports("nationalities")
                .build();
        Person one = Person.builder()
                .from(AMINA)
                .addNationalities(LAKELAND.id())
                .addCitations(cited)
                .build();
        State second =
                State.builder().id(Party.id("hills")).addNames(text("Hills")).build();
        Person two = Person.builder().from(one).addNationalities(second.id()).build();
        Dossier.Builder dossier =
                Dossier.builder().addSources(page).addPlaces(LAND).addParties(LAKELAND, second);
        assertThat(lines(write(dossier.addParties(one).build()).ledger(), "Person.citations.source"))
                .containsExactly("Person.citations.source: 1 mapped: references");
        Dossier.Builder other =
                Dossier.builder().addSources(page).addPlaces(LAND).addParties(LAKELAND, second);
        assertThat(lines(write(other.addParties(two).build()).ledger(), "Person.citations.source"))
                .containsExactly("Person.citations.source: 1 dropped: it is not known which element of the list it"
                        + " supports (amina: page)");
    }

    @Test
    void an_item_is_one_entity() {
        Person known = Person.builder()
                .from(AMINA)
                .addIdentifiers(Identifier.of("wikidata", "Q900000009"))
                .build();
        Written written = write(
                Dossier.builder().addParties(LAKELAND, known).addPlaces(LAND).build());
        assertThat(lines(written.ledger(), "Person.id"))
                .containsExactly("Person.id: 1 dropped: another entity is this item, or it has not come about"
                        + " (amina: amina)");
    }

    @Test
    void a_relation_to_a_part_loses_the_part() {
        Coalition league = Coalition.builder()
                .from(LEAGUE)
                .addRelations(Relation.of(
                        RelationKind.SUCCEEDS, LAKELAND.id(), Locator.of(Locator.LocatorKind.CHAPTER, "II")))
                .build();
        Written written = write(
                Dossier.builder().addParties(league, LAKELAND).addPlaces(LAND).build());
        assertThat(lines(written.ledger(), "Coalition.relations.locators.label"))
                .containsExactly("Coalition.relations.locators.label: 1 dropped: Wikidata has no property for a part of"
                        + " the other entity (league: II)");
    }

    @Test
    void a_relation_or_gap_without_a_property_is_dropped() {
        Coalition league = Coalition.builder()
                .from(LEAGUE)
                .addRelations(Relation.of(RelationKind.ALONGSIDE, LAKELAND.id()))
                .addRelations(Relation.of(RelationKind.SUCCEEDS, LAKELAND.id()))
                .addGaps(Gap.of("place", Gap.GapKind.WITHHELD), Gap.of("objectives", Gap.GapKind.NONE))
                .build();
        Written written = write(
                Dossier.builder().addParties(league, LAKELAND).addPlaces(LAND).build());
        assertThat(lines(written.ledger(), "Coalition.relations.kind"))
                .containsExactly(
                        "Coalition.relations.kind: 1 mapped: P1365",
                        "Coalition.relations.kind: 1 dropped: Wikidata has no property for the relation"
                                + " (league: alongside)");
        assertThat(lines(written.ledger(), "Coalition.gaps.attribute"))
                .containsExactly("Coalition.gaps.attribute: 2 dropped: Wikidata has no form for the gap (league: place,"
                        + " league: objectives)");
    }

    @Test
    void the_words_for_a_time_are_dropped() {
        Coalition league = Coalition.builder()
                .from(LEAGUE)
                .founded(When.builder()
                        .period(TimePeriod.parse("2014-09"))
                        .wording(text("that autumn"))
                        .addInferred(When.DatePart.YEAR)
                        .build())
                .build();
        Written written = write(Dossier.builder().addParties(league).build());
        assertThat(lines(written.ledger(), "Coalition.founded.period"))
                .containsExactly("Coalition.founded.period: 1 mapped: P571");
        assertThat(lines(written.ledger(), "Coalition.founded.wording"))
                .containsExactly("Coalition.founded.wording: 1 dropped: Wikidata has no words for a time"
                        + " (league: that autumn)");
        assertThat(lines(written.ledger(), "Coalition.founded.inferred"))
                .containsExactly("Coalition.founded.inferred: 1 dropped: Wikidata does not say what follows from the"
                        + " context (league: year)");
        Coalition vague = Coalition.builder()
                .from(LEAGUE)
                .founded(When.inWords(text("long ago")))
                .build();
        assertThat(lines(write(Dossier.builder().addParties(vague).build()).ledger(), "Coalition.founded.wording"))
                .containsExactly("Coalition.founded.wording: 1 dropped: the time has no form in Wikidata"
                        + " (league: long ago)");
    }

    @Test
    void a_delegate_is_a_participant() {
        Meeting meeting = Meeting.builder()
                .id(Meeting.id("summit"))
                .addNames(text("Summit"))
                .addParticipations(Participation.builder()
                        .actor(Actor.of(AMINA.id()))
                        .role(ParticipationRole.HEAD_OF_DELEGATION)
                        .build())
                .build();
        assertThat(lines(write(dossier().addMeetings(meeting).build()).ledger(), "Meeting.participations.role"))
                .containsExactly("Meeting.participations.role: 1 kept: P710 (a more general role) (summit:"
                        + " headOfDelegation)");
    }

    @Test
    void a_date_that_wikidata_does_not_have_is_dropped() {
        Coalition league =
                Coalition.builder().from(LEAGUE).founded(When.of("2014/2015")).build();
        assertThat(lines(write(Dossier.builder().addParties(league).build()).ledger(), "Coalition.founded.period"))
                .containsExactly("Coalition.founded.period: 1 dropped: the time has no form in Wikidata"
                        + " (league: 2014/2015)");
    }
}
