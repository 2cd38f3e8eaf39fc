package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceChecksTest {
    private static final Id<Party> LEAGUE = Party.id("league");
    private static final Id<Party> NORDIA = Party.id("nordia");
    private static final Id<Source> AGENCY = Source.id("agency");
    private static final Id<Source> PAPER = Source.id("paper");
    private static final Id<Source> COPY = Source.id("copy");
    private static final LocalizedText TEXT = LocalizedText.of("en", "They agree on a plan.");
    private static final LocalizedText OFFICIALS = LocalizedText.of("en", "officials");

    @Nested
    class AttributionCycle {
        @Test
        void a_chain_does_not_return_to_somebody() {
            Finding finding = check(
                            "attribution-cycle",
                            it -> it.addEvents(visit(citation(PAPER, says(NORDIA), says(AGENCY), says(NORDIA)))))
                    .get(0);

            assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo(
                            "The reports of The Visit form a circle. Each of these has it from the next, and the last from the"
                                    + " first: Nordia and News Agency.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("ينقل عن التالي");
            assertThat(finding.entities()).hasToString("[visit, nordia, agency]");
            assertThat(finding.settledBy()).isPresent();
        }

        @Test
        void a_source_does_not_have_it_from_itself_through_others() {
            assertThat(check(
                            "attribution-cycle",
                            it -> it.addEvents(
                                    visit(citation(PAPER, Attribution.unnamed(OFFICIALS, Act.SAYS), says(PAPER))))))
                    .extracting(Finding::answer, it -> it.entities().toString())
                    .containsExactly(tuple(Answer.CONTRADICTORY, "[visit, paper]"));
            assertThat(check(
                            "attribution-cycle", it -> it.addEvents(visit(citation(PAPER, says(PAPER), says(NORDIA))))))
                    .isEmpty();
        }

        @Test
        void two_citations_that_lead_to_each_other_leave_the_origin_open() {
            Citation one = citation(PAPER, says(AGENCY));
            Citation other = citation(AGENCY, says(PAPER));
            assertThat(check("attribution-cycle", it -> it.addEvents(visit(one, other))))
                    .extracting(Finding::answer, it -> it.message().in(Locale.ENGLISH))
                    .containsExactly(tuple(
                            Answer.UNDETERMINED,
                            "Two sources for The Visit lead to each other. Each of these is said to have it from the"
                                    + " next, and the last from the first: Morning Paper and News Agency."));
            Attribution officials = Attribution.unnamed(OFFICIALS, Act.SAYS);
            assertThat(check(
                            "attribution-cycle",
                            it -> it.addEvents(visit(
                                    citation(PAPER, officials, says(AGENCY)),
                                    citation(AGENCY, officials, says(PAPER))))))
                    .isEmpty();
        }

        @Test
        void each_part_with_citations_is_checked() {
            Citation circular = citation(PAPER, says(NORDIA), says(AGENCY), says(NORDIA));
            Point point = Point.builder().text(TEXT).addCitations(circular).build();
            Participation part = Participation.builder()
                    .actor(Actor.of(NORDIA))
                    .role(ParticipationRole.PARTICIPANT)
                    .addCitations(circular)
                    .build();
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(name("The League"))
                    .addObjectives(point)
                    .addCommitments(point)
                    .addPillars(point)
                    .addPrinciples(point)
                    .build();
            Dossier dossier = dossier(it -> it.parties(List.of(nordia(), league))
                    .addMemberships(Membership.builder()
                            .id(Membership.id("membership"))
                            .member(NORDIA)
                            .body(LEAGUE)
                            .addReservations(point)
                            .build())
                    .addMeetings(Meeting.builder()
                            .id(Meeting.id("summit"))
                            .addParticipations(part)
                            .addAgenda(point)
                            .build())
                    .addEvents(Event.builder()
                            .from(visit())
                            .addParticipations(part)
                            .build())
                    .addOutcomes(outcome()
                            .addParticipations(part)
                            .addTerms(Term.builder()
                                    .kind(Term.TermKind.DEADLINE)
                                    .text(TEXT)
                                    .addCitations(circular)
                                    .build())
                            .vote(Vote.builder()
                                    .adopted(true)
                                    .addCitations(circular)
                                    .build())
                            .build())
                    .addStatements(
                            statement().addParticipations(part).addPoints(point).build()));

            assertThat(Checks.standard()
                            .only("attribution-cycle")
                            .check(dossier)
                            .findings())
                    .extracting(it -> it.pointers().get(0))
                    .containsExactlyInAnyOrder(
                            "/parties/1/objectives/0",
                            "/parties/1/commitments/0",
                            "/parties/1/pillars/0",
                            "/parties/1/principles/0",
                            "/memberships/0/reservations/0",
                            "/meetings/0/participations/0",
                            "/meetings/0/agenda/0",
                            "/events/0/participations/0",
                            "/outcomes/0/participations/0",
                            "/outcomes/0/terms/0",
                            "/outcomes/0/vote",
                            "/statements/0/participations/0",
                            "/statements/0/points/0");
        }

        @Test
        void no_document_is_derived_from_itself() {
            List<Finding> findings = check(
                    "attribution-cycle",
                    it -> it.sources(List.of(
                            source(AGENCY, "News Agency", RelationKind.COPY_OF, PAPER),
                            source(PAPER, "Morning Paper", RelationKind.TRANSLATION_OF, AGENCY),
                            source(COPY, "Draft", RelationKind.DRAFT_OF, Source.id("final")),
                            source(Source.id("final"), "Final", RelationKind.TRANSLATION_OF, COPY))));

            assertThat(findings).singleElement().satisfies(it -> {
                assertThat(it.answer()).isEqualTo(Answer.CONTRADICTORY);
                assertThat(it.message().in(Locale.ENGLISH))
                        .isEqualTo("Each of these is said to be a copy or translation of the next or to be derived"
                                + " from it, and the last from the first: News Agency and Morning Paper.");
            });
            assertThat(check(
                            "attribution-cycle",
                            it -> it.sources(List.of(
                                    source(AGENCY, "News Agency", RelationKind.DRAFT_OF, PAPER),
                                    source(PAPER, "Morning Paper", RelationKind.DRAFT_OF, AGENCY)))))
                    .hasSize(1);
        }
    }

    @Nested
    class OneOrigin {
        @Test
        void several_reports_of_one_origin_count_as_one() {
            Citation viaPaper = citation(PAPER, says(NORDIA));
            Citation viaAgency = citation(AGENCY, Attribution.of(PAPER, Act.REPORTS), says(NORDIA));
            Finding finding = check("one-origin", it -> it.addEvents(visit(viaPaper, viaAgency)))
                    .get(0);

            assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("The Visit: several reports, but only one origin. The origin is Nordia. The reports are"
                            + " Morning Paper and News Agency.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("أصل واحد");
            assertThat(finding.figures())
                    .extracting(Finding.Figure::name, Finding.Figure::interval)
                    .containsExactly(tuple("reports", count(2)), tuple("origins", count(1)));
            assertThat(finding.settledBy().orElseThrow().in(Locale.ENGLISH))
                    .isEqualTo("A source that does not have it from Nordia.");
        }

        @Test
        void facts_of_one_origin_are_one_finding() {
            List<Finding> findings = check(
                    "one-origin",
                    it -> it.addEvents(visit(citation(PAPER, says(NORDIA)), citation(AGENCY, says(NORDIA))))
                            .addOutcomes(outcome()
                                    .addCitations(citation(PAPER, says(NORDIA)), citation(COPY, says(NORDIA)))
                                    .build()));
            assertThat(findings).singleElement().satisfies(it -> {
                assertThat(it.message().in(Locale.ENGLISH))
                        .isEqualTo(
                                "2 facts have several reports but only one origin. The first of them is The Visit. The"
                                        + " origin is Nordia. The reports are Morning Paper and News Agency and Copied Paper.");
                assertThat(it.pointers()).containsExactly("/events/0", "/outcomes/0");
            });
        }

        @Test
        void two_origins_are_consistent_and_one_report_is_nothing_to_compare() {
            assertThat(check("one-origin", it -> it.addEvents(visit(Citation.of(PAPER), Citation.of(AGENCY)))))
                    .extracting(Finding::answer, it -> it.message().in(Locale.ENGLISH))
                    .containsExactly(tuple(Answer.CONSISTENT, "The Visit: 2 reports, 2 origins."));
            assertThat(check(
                            "one-origin", it -> it.addEvents(visit(Citation.of(PAPER), citation(PAPER, says(NORDIA))))))
                    .isEmpty();
        }

        private static Interval count(int number) {
            return Interval.at(BigDecimal.valueOf(number));
        }
    }

    @Nested
    class Uncited {
        @Test
        void facts_without_a_source_are_one_finding_for_each_type() {
            Indicator deaths = Indicator.builder()
                    .id(Indicator.id("deaths"))
                    .addNames(name("Deaths"))
                    .build();
            Level level = Level.builder()
                    .id(Statistic.id("level"))
                    .addIndicators(deaths.id())
                    .quantity(Quantity.of(7))
                    .build();
            Level derived = Level.builder()
                    .from(level)
                    .id(Statistic.id("derived"))
                    .status(ObservationStatus.DERIVED)
                    .build();
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(name("The League"))
                    .founded(When.of("2014"))
                    .build();
            List<Finding> findings = check(
                    "uncited",
                    it -> it.addParties(league)
                            .addPlaces(Place.builder()
                                    .id(Place.id("town"))
                                    .kind(Place.PlaceKind.CITY)
                                    .addNames(name("Old Town"))
                                    .build())
                            .addPosts(Post.builder()
                                    .id(Post.id("envoy"))
                                    .addNames(name("Envoy"))
                                    .build())
                            .addMemberships(Membership.builder()
                                    .id(Membership.id("membership"))
                                    .member(NORDIA)
                                    .body(LEAGUE)
                                    .build())
                            .addMeetings(meeting("one"), meeting("two"))
                            .addEvents(visit())
                            .addOutcomes(outcome().build())
                            .addStatements(statement().build())
                            .addIndicators(deaths)
                            .addStatistics(level, derived));

            assertThat(findings).allSatisfy(it -> {
                assertThat(it.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(it.severity()).isEqualTo(Severity.NOTE);
            });
            assertThat(findings)
                    .extracting(it -> it.message().in(Locale.ENGLISH))
                    .containsExactly(
                            "Bodies, groups and persons without a source: 1. The first is The League.",
                            "Offices without a source: 1. The first is Envoy.",
                            "Memberships without a source: 1. The first is the membership of Nordia in The"
                                    + " League.",
                            "Meetings without a source: 2. The first is one.",
                            "Events without a source: 1. The first is The Visit.",
                            "Decisions and pledges without a source: 1. The first is “They agree on a plan.”.",
                            "Statements without a source: 1. The first is the statement of Nordia.",
                            "Figures without a source: 1. The first is Deaths.");
            assertThat(findings.get(3).pointers()).containsExactly("/meetings/0", "/meetings/1");
            assertThat(findings.get(3).message().in(Locale.forLanguageTag("ar")))
                    .contains("عدد الاجتماعات بلا مصدر: 2");
        }

        @Test
        void names_what_no_citation_supports() {
            Participation cited = Participation.builder()
                    .actor(Actor.of(NORDIA))
                    .role(ParticipationRole.PARTICIPANT)
                    .addCitations(Citation.of(PAPER))
                    .build();
            Citation ofNames =
                    Citation.builder().source(PAPER).addSupports("names").build();
            Event visit = Event.builder()
                    .from(visit(ofNames))
                    .when(When.of("2022"))
                    .addFrom(Place.id("town"))
                    .addRelations(Relation.of(RelationKind.CONSEQUENCE_OF, Event.id("cause")))
                    .addParticipations(cited)
                    .build();
            Event cause = Event.builder()
                    .id(Event.id("cause"))
                    .kind(Event.EventKind.MISSION)
                    .addNames(name("The Cause"))
                    .addCitations(ofNames)
                    .addParticipations(
                            cited,
                            Participation.builder()
                                    .from(cited)
                                    .citations(List.of())
                                    .build())
                    .build();
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(name("The League"))
                    .place(Place.id("town"))
                    .founded(When.of("2014"))
                    .addCitations(ofNames)
                    .build();
            List<Finding> findings = check(
                    "uncited",
                    it -> it.addEvents(visit, cause)
                            .addParties(league)
                            .addPlaces(Place.builder()
                                    .id(Place.id("town"))
                                    .kind(Place.PlaceKind.CITY)
                                    .addNames(name("Old Town"))
                                    .build()));
            assertThat(findings)
                    .extracting(it -> it.message().in(Locale.ENGLISH))
                    .containsExactly(
                            "No source is named for these parts of The League: the foundation.",
                            "No source is named for these parts of The Visit: the starting point and the" + " time.",
                            "No source is named for these parts of The Cause: those who took part.");
            assertThat(findings.get(0).message().in(Locale.forLanguageTag("ar")))
                    .contains("التأسيس");
        }

        @Test
        void every_attribute_has_words() {
            Dossier samples = Samples.fullDossier();
            assertThat(samples.entities().stream()
                            .filter(it -> !SourceChecks.typeOf(it, Set.of()).isEmpty())
                            .flatMap(it -> samples.support(it.id()).keySet().stream()
                                    .filter(attribute -> SourceChecks.isFact(it, attribute))))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(attribute ->
                            assertThat(Wording.sentences(Locale.ENGLISH)).containsKey("value.attribute." + attribute));
            assertThat(SourceChecks.FACTS_OF_A_PARTY)
                    .allSatisfy(attribute ->
                            assertThat(Wording.sentences(Locale.ENGLISH)).containsKey("value.attribute." + attribute));
        }
    }

    private static List<Finding> check(String code, Consumer<Dossier.Builder> content) {
        return Checks.standard().only(code).check(dossier(content)).findings();
    }

    private static Dossier dossier(Consumer<Dossier.Builder> content) {
        Dossier.Builder dossier = Dossier.builder()
                .addSources(source(PAPER, "Morning Paper"), source(AGENCY, "News Agency"), source(COPY, "Copied Paper"))
                .addParties(nordia());
        content.accept(dossier);
        return dossier.build();
    }

    private static State nordia() {
        return State.builder().id(NORDIA).addNames(name("Nordia")).build();
    }

    private static Source source(Id<Source> id, String name) {
        return Source.builder()
                .id(id)
                .kind(Source.SourceKind.ARTICLE)
                .addNames(name(name))
                .build();
    }

    private static Source source(Id<Source> id, String name, RelationKind kind, Id<Source> other) {
        return Source.builder()
                .from(source(id, name))
                .addRelations(Relation.of(kind, other))
                .build();
    }

    private static Citation citation(Id<Source> source, Attribution... chain) {
        return Citation.builder().source(source).addAttribution(chain).build();
    }

    private static Attribution says(Id<?> who) {
        return Attribution.of(who, Act.SAYS);
    }

    private static Event visit(Citation... citations) {
        return Event.builder()
                .id(Event.id("visit"))
                .kind(Event.EventKind.MISSION)
                .addNames(name("The Visit"))
                .addCitations(citations)
                .build();
    }

    private static Meeting meeting(String id) {
        return Meeting.builder().id(Meeting.id(id)).build();
    }

    private static Outcome.Builder outcome() {
        return Outcome.builder()
                .id(Outcome.id("plan"))
                .kind(Outcome.OutcomeKind.AGREEMENT)
                .summary(TEXT);
    }

    private static Statement.Builder statement() {
        return Statement.builder()
                .id(Statement.id("speech"))
                .addBy(Actor.of(NORDIA))
                .act(Act.SAYS)
                .summary(TEXT);
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}
