package org.coalitionmodel.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/**
 * An invented dossier of many parts. Each part has a coalition, its members, its decisions and statements, and the
 * figures of one place. All parts share the world, the indicators and the unit.
 */
final class LargeDossier {
    /** A question about one part. */
    @FunctionalInterface
    interface Question {
        Object ask(Dossier dossier, int part);
    }

    /** The questions that are timed. Each has an answer of the same length for every part. */
    static final Map<String, Question> QUESTIONS = new LinkedHashMap<>();

    /** The entities of a part besides its statistics. */
    static final int OTHERS_OF_A_PART = 15;

    private static final int INDICATORS = 20;
    private static final LocalDate DAY = LocalDate.of(2021, 5, 11);
    private static final Unit UNIT = Unit.of("visitors");
    private static final Id<Place> WORLD = Id.of("world");

    static {
        QUESTIONS.put("find", (dossier, part) -> dossier.find(id("coalition", part)));
        QUESTIONS.put("statisticsIn", (dossier, part) -> dossier.statisticsIn(id("place", part)));
        QUESTIONS.put("statisticsWithin", (dossier, part) -> dossier.statisticsWithin(id("region", part)));
        QUESTIONS.put("outcomesBy", (dossier, part) -> dossier.outcomesBy(id("state", part)));
        QUESTIONS.put("inForce", (dossier, part) -> dossier.inForce(id("outcome", part), DAY));
        QUESTIONS.put("membershipsOf", (dossier, part) -> dossier.membershipsOf(id("state", part)));
        QUESTIONS.put("belongs", (dossier, part) -> dossier.belongs(id("state", part), id("coalition", part), DAY));
        QUESTIONS.put("statementsBy", (dossier, part) -> dossier.statementsBy(id("minister", part)));
        QUESTIONS.put("partsOf", (dossier, part) -> dossier.partsOf(id("state", part)));
    }

    private final Dossier.Builder builder = Dossier.builder();
    private final int statisticsOfAPart;
    private final int version;

    private LargeDossier(int statisticsOfAPart, int version) {
        this.statisticsOfAPart = statisticsOfAPart;
        this.version = version;
    }

    /**
     * The same dossier each time.
     *
     * @param first the number of its first part
     * @param parts how many parts it has
     * @param statisticsOfAPart how many statistics each part has
     * @param version parts of one number have the same ids; of two versions, each part has one date and one figure that
     *     differ
     */
    static Dossier of(int first, int parts, int statisticsOfAPart, int version) {
        LargeDossier large = new LargeDossier(statisticsOfAPart, version);
        large.addShared();
        for (int part = first; part < first + parts; part++) {
            large.addParties(part);
            large.addActs(part);
            large.addStatistics(part);
        }
        return large.builder.build();
    }

    static <T> Id<T> id(String kind, int number) {
        return Id.of(kind + "-" + number);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of("en", text);
    }

    private void addShared() {
        builder.addPlaces(place(WORLD, Place.PlaceKind.WORLD).build());
        for (int i = 0; i < INDICATORS; i++) {
            builder.addIndicators(Indicator.builder()
                    .id(id("indicator", i))
                    .addNames(text("visitors of kind " + i))
                    .build());
        }
    }

    private static Place.Builder place(Id<Place> id, Place.PlaceKind kind) {
        return Place.builder().id(id).addNames(text("the place " + id)).kind(kind);
    }

    private void addParties(int part) {
        Id<Party> coalition = id("coalition", part);
        Id<Party> minister = id("minister", part);
        builder.addSources(Source.builder()
                        .id(id("source", part))
                        .kind(Source.SourceKind.REPORT)
                        .addNames(text("Report " + part))
                        .published(When.of("2022-03-01"))
                        .build())
                .addPlaces(
                        place(id("region", part), Place.PlaceKind.REGION)
                                .addWithin(WORLD)
                                .build(),
                        place(id("place", part), Place.PlaceKind.CITY)
                                .addWithin(id("region", part))
                                .build())
                .addParties(
                        Coalition.builder()
                                .id(coalition)
                                .addNames(Name.of(text("Coalition " + part)))
                                .founded(When.of(String.valueOf(2015 - version)))
                                .addCitations(cited(part))
                                .build(),
                        State.builder()
                                .id(id("state", part))
                                .addNames(Name.of(text("State " + part)))
                                .build(),
                        State.builder()
                                .id(id("neighbour", part))
                                .addNames(Name.of(text("Neighbour " + part)))
                                .build(),
                        Person.builder()
                                .id(minister)
                                .addNames(Name.of(text("Minister " + part)))
                                .build(),
                        Group.builder()
                                .id(id("group", part))
                                .addNames(Name.of(text("Both states of " + part)))
                                .addMembers(id("state", part), id("neighbour", part))
                                .addCitations(cited(part))
                                .build())
                .addPosts(Post.builder()
                        .id(id("post", part))
                        .addNames(text("Minister of Tourism"))
                        .of(id("state", part))
                        .holder(minister)
                        .when(When.of("2019/2023"))
                        .addCitations(cited(part))
                        .build())
                .addMemberships(
                        membership("membership", part, id("state", part), coalition),
                        membership("other-membership", part, id("neighbour", part), coalition));
    }

    private static Citation cited(int part) {
        return Citation.builder()
                .source(id("source", part))
                .addLines(part % 100 + 1)
                .build();
    }

    private static Membership membership(String kind, int part, Id<Party> member, Id<Party> body) {
        return Membership.builder()
                .id(id(kind, part))
                .member(member)
                .body(body)
                .when(When.of("2016-02-01/.."))
                .addCitations(cited(part))
                .build();
    }

    private void addActs(int part) {
        Actor group = Actor.of(LargeDossier.<Party>id("group", part));
        Id<Meeting> meeting = id("meeting", part);
        Id<Outcome> outcome = id("outcome", part);
        builder.addMeetings(Meeting.builder()
                        .id(meeting)
                        .of(LargeDossier.<Party>id("coalition", part))
                        .when(When.of("2021-05-11"))
                        .addPlaces(id("place", part))
                        .addParticipations(Participation.builder()
                                .actor(Actor.of(LargeDossier.<Party>id("minister", part)))
                                .role(ParticipationRole.HEAD_OF_DELEGATION)
                                .representing(LargeDossier.<Party>id("state", part))
                                .presence(Presence.IN_PERSON)
                                .build())
                        .addCitations(cited(part))
                        .build())
                .addOutcomes(
                        Outcome.builder()
                                .id(outcome)
                                .kind(Outcome.OutcomeKind.DECISION)
                                .summary(text("opens the border"))
                                .meeting(meeting)
                                .addBy(group)
                                .addCitations(cited(part))
                                .build(),
                        Outcome.builder()
                                .id(id("upholding", part))
                                .kind(Outcome.OutcomeKind.DECISION)
                                .summary(text("keeps the border open"))
                                .when(When.of("2021-12-01"))
                                .addBy(group)
                                .addRelations(Relation.of(RelationKind.UPHOLDS, outcome))
                                .addCitations(cited(part))
                                .build())
                .addStatements(Statement.builder()
                        .id(id("statement", part))
                        .addBy(Actor.of(LargeDossier.<Party>id("minister", part)))
                        .act(Act.SAYS)
                        .summary(text("expects more visitors"))
                        .at(meeting)
                        .addAbout(outcome)
                        .addCitations(cited(part))
                        .build());
    }

    private void addStatistics(int part) {
        for (int i = 0; i < statisticsOfAPart; i++) {
            int number = part * statisticsOfAPart + i;
            int differing = i == 0 ? version : 0;
            builder.addStatistics(Level.builder()
                    .id(id("statistic", number))
                    .addIndicators(id("indicator", i % INDICATORS))
                    .place(LargeDossier.<Place>id("place", part))
                    .when(When.of(String.valueOf(2000 + i / INDICATORS)))
                    .status(Statistic.ObservationStatus.NORMAL)
                    .quantity(Quantity.of(1_000L + number + differing, UNIT))
                    .addCitations(Citation.builder()
                            .source(id("source", part))
                            .addLines(i + 1)
                            .build())
                    .build());
        }
    }
}
