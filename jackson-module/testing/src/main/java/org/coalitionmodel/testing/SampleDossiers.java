package org.coalitionmodel.testing;

import java.time.LocalDate;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;
import org.coalitionmodel.topic.Topic.TopicKind;

/**
 * Small dossiers for tests. All names and facts are invented: the states Norland and Southmark belong to the Lantern
 * Coalition, which met in Port Amal on 11 May 2031. Ids with a constant are the same in all dossiers and stay the same
 * between versions. Everything else may change.
 *
 * <pre>{@code
 * Dossier lanterns = SampleDossiers.everyType();
 * assertThat(lanterns).whoSatFor(SampleDossiers.ADA_MARROW, SampleDossiers.BEACON_MEETING).containsExactly(SampleDossiers.BO_TERN);
 * }</pre>
 */
public final class SampleDossiers {
    /** The report that all facts are from. */
    public static final Id<Source> REPORT = Source.id("lantern-report");

    /** The city where the coalition met. */
    public static final Id<Place> PORT_AMAL = Place.id("port-amal");

    /** The topic lighthouses. */
    public static final Id<Topic> LIGHTHOUSES = Topic.id("lighthouses");

    /** A state, a member of the coalition. */
    public static final Id<Party> NORLAND = Party.id("norland");

    /** A state, a member of the coalition. */
    public static final Id<Party> SOUTHMARK = Party.id("southmark");

    /** The coalition, founded in 2019. */
    public static final Id<Party> LANTERN_COALITION = Party.id("lantern-coalition");

    /** A work stream of the coalition. */
    public static final Id<Party> NIGHT_WATCH = Party.id("night-watch");

    /** An organization that reports a statement. */
    public static final Id<Party> TIDE_OFFICE = Party.id("tide-office");

    /** A person, who missed the meeting. */
    public static final Id<Party> ADA_MARROW = Party.id("ada-marrow");

    /** A person, who came to the meeting in place of Ada Marrow. */
    public static final Id<Party> BO_TERN = Party.id("bo-tern");

    /** A group of people. */
    public static final Id<Party> FISHERS = Party.id("fishers");

    /** The post that Ada Marrow holds. */
    public static final Id<Post> MINISTER = Post.id("norland-minister");

    /** The membership of Norland in the coalition, since 2020. */
    public static final Id<Membership> NORLAND_MEMBERSHIP = Membership.id("norland-in-coalition");

    /** The meeting of the coalition. */
    public static final Id<Meeting> BEACON_MEETING = Meeting.id("beacon-meeting");

    /** An event that is no meeting. */
    public static final Id<Event> STORM = Event.id("great-storm");

    /** An outcome of the meeting. */
    public static final Id<Outcome> LIGHT_PLEDGE = Outcome.id("light-pledge");

    /** A statement of Ada Marrow. */
    public static final Id<Statement> CALL_FOR_LIGHTS = Statement.id("call-for-lights");

    /** The indicator of all statistics. */
    public static final Id<Indicator> LOSSES = Indicator.id("losses");

    /** A level: more than 210 boats. */
    public static final Id<Statistic> BOATS_LOST = Statistic.id("boats-lost");

    /** A share: 48 per cent of the fleet, and 148 per cent in the contradictory dossier. */
    public static final Id<Statistic> SHARE_LOST = Statistic.id("share-lost");

    /** A comparison: 5 per cent more than in 2029. */
    public static final Id<Statistic> RISE = Statistic.id("losses-rise");

    /** A rank: the second largest losses. */
    public static final Id<Statistic> RANK = Statistic.id("losses-rank");

    /** The day of the meeting. */
    public static final LocalDate DAY_OF_MEETING = LocalDate.of(2031, 5, 11);

    private static final When MEETING_TIME = When.of("2031-05-11");
    private static final Citation CITATION = Citation.of(REPORT);

    private SampleDossiers() {}

    /**
     * A dossier with one state and nothing else.
     *
     * @return the dossier
     */
    public static Dossier minimal() {
        return Dossier.builder().addParties(state(NORLAND, "Norland")).build();
    }

    /**
     * A dossier with entities of every type: at least one source, place, topic, post, membership, meeting, event,
     * outcome, statement and indicator, each type of party, and each type of statistic. The standard checks find
     * nothing wrong in it and no open question.
     *
     * @return the dossier
     */
    public static Dossier everyType() {
        return Dossier.builder()
                .addSources(report(english("Report of the Lantern Coalition")))
                .addPlaces(city(english("Port Amal")))
                .addTopics(Topic.builder()
                        .id(LIGHTHOUSES)
                        .addNames(english("Lighthouses"))
                        .kind(TopicKind.INFRASTRUCTURE)
                        .addCitations(CITATION)
                        .build())
                .addParties(
                        state(NORLAND, "Norland"),
                        state(SOUTHMARK, "Southmark"),
                        coalition(english("Lantern Coalition")),
                        WorkStream.builder()
                                .id(NIGHT_WATCH)
                                .addNames(english("Night Watch"))
                                .of(LANTERN_COALITION)
                                .addAbout(LIGHTHOUSES)
                                .addCitations(CITATION)
                                .build(),
                        Organization.builder()
                                .id(TIDE_OFFICE)
                                .addNames(english("Tide Office"))
                                .kind(OrganizationKind.GOVERNMENT)
                                .addCitations(CITATION)
                                .build(),
                        person(ADA_MARROW, english("Ada Marrow")),
                        person(BO_TERN, english("Bo Tern")),
                        Group.builder()
                                .id(FISHERS)
                                .addNames(english("Fishers of Norland"))
                                .of(NORLAND)
                                .addCitations(CITATION)
                                .build())
                .addPosts(Post.builder()
                        .id(MINISTER)
                        .addNames(english("Minister of the Sea"))
                        .of(NORLAND)
                        .holder(ADA_MARROW)
                        .addCitations(CITATION)
                        .build())
                .addMemberships(
                        membership(NORLAND_MEMBERSHIP, NORLAND, "2020/.."),
                        membership(Membership.id("southmark-in-coalition"), SOUTHMARK, "2021/.."))
                .addMeetings(meeting(english("Beacon Meeting"), english("Illness")))
                .addEvents(Event.builder()
                        .id(STORM)
                        .addNames(english("Great Storm"))
                        .kind(EventKind.DISASTER)
                        .addPlaces(PORT_AMAL)
                        .when(When.of("2031-02"))
                        .addCitations(CITATION)
                        .build())
                .addOutcomes(Outcome.builder()
                        .id(LIGHT_PLEDGE)
                        .kind(OutcomeKind.PLEDGE)
                        .addBy(Actor.of(NORLAND))
                        .meeting(BEACON_MEETING)
                        .summary(english("Norland pledges a lighthouse."))
                        .addAbout(LIGHTHOUSES)
                        .addCitations(CITATION)
                        .build())
                .addStatements(statement(english("She calls for more lights.")))
                .addIndicators(indicator(english("Boats lost")))
                .addStatistics(
                        level(Quantity.parse("more than 210 boats")),
                        share(Quantity.parse("48 %")),
                        Comparison.builder()
                                .id(RISE)
                                .addIndicators(LOSSES)
                                .when(When.of("2030"))
                                .direction(Direction.HIGHER)
                                .quantity(Quantity.parse("5 %"))
                                .addMeasures(Measure.PERCENT)
                                .addBases(Base.of(When.of("2029")))
                                .addCitations(CITATION)
                                .build(),
                        Rank.builder()
                                .id(RANK)
                                .addIndicators(LOSSES)
                                .place(PORT_AMAL)
                                .rank(2)
                                .order(Rank.Order.DESCENDING)
                                .among(english("ports"))
                                .addCitations(CITATION)
                                .build())
                .build();
    }

    /**
     * A dossier that is valid, but whose facts can't all be true. The standard checks find contradictions of {@code
     * share-above-whole}, {@code vote-totals} and {@code before-founding}.
     *
     * @return the dossier
     */
    public static Dossier contradictory() {
        return Dossier.builder()
                .addSources(report(english("Report of the Lantern Coalition")))
                .addParties(state(NORLAND, "Norland"), coalition(english("Lantern Coalition")))
                .addMemberships(membership(NORLAND_MEMBERSHIP, NORLAND, "2012/.."))
                .addOutcomes(Outcome.builder()
                        .id(LIGHT_PLEDGE)
                        .kind(OutcomeKind.DECISION)
                        .addBy(Actor.of(LANTERN_COALITION))
                        .when(MEETING_TIME)
                        .summary(english("The coalition decides to build lighthouses."))
                        .vote(Vote.builder()
                                .eligible(Quantity.of(10))
                                .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(12)))
                                .build())
                        .addCitations(CITATION)
                        .build())
                .addIndicators(indicator(english("Boats lost")))
                .addStatistics(level(Quantity.parse("more than 210 boats")), share(Quantity.parse("148 %")))
                .build();
    }

    /**
     * A dossier with texts in Arabic, the original, and in English: names, a reason, a statement with its wording, and
     * the words of a quantity and of a time.
     *
     * @return the dossier
     */
    public static Dossier bilingual() {
        return Dossier.builder()
                .addSources(report(both("تقرير تحالف الفوانيس", "Report of the Lantern Coalition")))
                .addPlaces(city(both("مرفأ الأمل", "Port Amal")))
                .addParties(
                        State.builder()
                                .id(NORLAND)
                                .addNames(both("نورلاند", "Norland"))
                                .addCitations(CITATION)
                                .build(),
                        coalition(both("تحالف الفوانيس", "Lantern Coalition")),
                        person(ADA_MARROW, both("آدا مارو", "Ada Marrow")),
                        person(BO_TERN, both("بو تيرن", "Bo Tern")),
                        Organization.builder()
                                .id(TIDE_OFFICE)
                                .addNames(both("مكتب المد والجزر", "Tide Office"))
                                .kind(OrganizationKind.GOVERNMENT)
                                .addCitations(CITATION)
                                .build())
                .addMeetings(Meeting.builder()
                        .from(meeting(both("اجتماع المنارة", "Beacon Meeting"), both("المرض", "Illness")))
                        .when(When.builder()
                                .from(MEETING_TIME)
                                .wording(both("الأحد الماضي", "last Sunday"))
                                .build())
                        .build())
                .addStatements(statement(both("تدعو إلى مزيد من الأضواء.", "She calls for more lights.")))
                .addIndicators(indicator(both("القوارب المفقودة", "Boats lost")))
                .addStatistics(level(
                        Quantity.parse("more than 210 boats").as(both("أكثر من 210 قوارب", "more than 210 boats"))))
                .build();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of("en", text);
    }

    private static LocalizedText both(String arabic, String english) {
        return LocalizedText.of("ar", arabic, "en", english);
    }

    private static Source report(LocalizedText name) {
        return Source.builder()
                .id(REPORT)
                .addNames(name)
                .kind(SourceKind.REPORT)
                .published(When.of("2031-05-14"))
                .build();
    }

    private static Place city(LocalizedText name) {
        return Place.builder()
                .id(PORT_AMAL)
                .addNames(name)
                .kind(PlaceKind.CITY)
                .addCitations(CITATION)
                .build();
    }

    private static State state(Id<Party> id, String name) {
        return State.builder().id(id).addNames(english(name)).build();
    }

    private static Coalition coalition(LocalizedText name) {
        return Coalition.builder()
                .id(LANTERN_COALITION)
                .addNames(name)
                .founded(When.of("2019"))
                .addCitations(CITATION)
                .build();
    }

    private static Person person(Id<Party> id, LocalizedText name) {
        return Person.builder().id(id).addNames(name).addCitations(CITATION).build();
    }

    private static Membership membership(Id<Membership> id, Id<Party> member, String when) {
        return Membership.builder()
                .id(id)
                .member(member)
                .body(LANTERN_COALITION)
                .when(When.of(when))
                .addCitations(CITATION)
                .build();
    }

    /** Ada Marrow was absent, and Bo Tern came in her place. */
    private static Meeting meeting(LocalizedText name, LocalizedText reason) {
        Participation absent = Participation.builder()
                .actor(Actor.of(ADA_MARROW))
                .role(ParticipationRole.HEAD_OF_DELEGATION)
                .representing(NORLAND)
                .presence(Presence.ABSENT)
                .reason(reason)
                .addCitations(CITATION)
                .build();
        Participation present = Participation.builder()
                .actor(Actor.of(BO_TERN))
                .role(ParticipationRole.HEAD_OF_DELEGATION)
                .representing(NORLAND)
                .presence(Presence.IN_PERSON)
                .addInPlaceOf(Actor.of(ADA_MARROW))
                .addCitations(CITATION)
                .build();
        return Meeting.builder()
                .id(BEACON_MEETING)
                .addNames(name)
                .of(LANTERN_COALITION)
                .addPlaces(PORT_AMAL)
                .when(MEETING_TIME)
                .addParticipations(absent, present)
                .addCitations(CITATION)
                .build();
    }

    /** As the Tide Office told the report. */
    private static Statement statement(LocalizedText summary) {
        return Statement.builder()
                .id(CALL_FOR_LIGHTS)
                .addBy(Actor.of(ADA_MARROW))
                .act(Act.CALLS_FOR)
                .summary(summary)
                .when(When.of("2031-05-12"))
                .addAbout(LANTERN_COALITION)
                .addCitations(Citation.builder()
                        .source(REPORT)
                        .addAttribution(Attribution.of(TIDE_OFFICE, Act.REPORTS))
                        .build())
                .build();
    }

    private static Indicator indicator(LocalizedText name) {
        return Indicator.builder()
                .id(LOSSES)
                .addNames(name)
                .addCitations(CITATION)
                .build();
    }

    private static Level level(Quantity quantity) {
        return Level.builder()
                .id(BOATS_LOST)
                .addIndicators(LOSSES)
                .when(When.of("2030"))
                .quantity(quantity)
                .addCitations(CITATION)
                .build();
    }

    private static Share share(Quantity quantity) {
        return Share.builder()
                .id(SHARE_LOST)
                .addIndicators(LOSSES)
                .when(When.of("2030"))
                .quantity(quantity)
                .addBases(Base.of(When.of("2029")))
                .addCitations(CITATION)
                .build();
    }
}
