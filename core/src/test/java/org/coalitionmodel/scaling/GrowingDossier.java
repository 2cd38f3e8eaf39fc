package org.coalitionmodel.scaling;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * A dossier of many equal parts: each has a coalition, its members, a meeting, and what was decided, said and counted
 * there. The questions are about the first part, so their answers stay as they are when there are more parts. All parts
 * share the world, its capital and one indicator. It is loaded by {@link CountingClassLoader}, so only types of the JDK go in
 * and out.
 */
public final class GrowingDossier {
    private static final int ENTITIES_OF_A_PART = 25;
    private static final LocalizedText TEXT = LocalizedText.of("en", "some words");
    private static final Id<Place> WORLD = Id.of("world");
    private static final Id<Place> CAPITAL = Id.of("capital");
    private static final Id<Indicator> COMMON = Id.of("common-indicator");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 11);
    private static final TimePeriod PERIOD = TimePeriod.parse("2020/2022");

    private static final Id<Party> COALITION = Id.of("coalition-0");
    private static final Id<Party> STATE = Id.of("state-0");
    private static final Id<Party> LISTED = Id.of("listed-0");
    private static final Id<Party> MINISTER = Id.of("minister-0");
    private static final Id<Meeting> MEETING = Id.of("meeting-0");
    private static final Id<Outcome> OUTCOME = Id.of("outcome-0");
    private static final Id<Place> PLACE = Id.of("place-0");
    private static final Id<Indicator> INDICATOR = Id.of("indicator-0");
    private static final Id<Statistic> TARGET = Id.of("target-0");
    private static final Id<Source> SOURCE = Id.of("source-0");

    /** What comes behind the name of a method only tells two questions of it apart. */
    private static final Map<String, Function<Dossier, Object>> QUESTIONS = Map.ofEntries(
            entry("source[Id]", dossier -> dossier.source(SOURCE)),
            entry("place[Id]", dossier -> dossier.place(PLACE)),
            entry("topic[Id] for none", dossier -> "no topic" + dossier.topic(Id.of("place-0"))),
            entry("party[Id]", dossier -> dossier.party(STATE)),
            entry("post[Id]", dossier -> dossier.post(Id.of("post-0"))),
            entry("membership[Id]", dossier -> dossier.membership(Id.of("membership-0"))),
            entry("meeting[Id]", dossier -> dossier.meeting(MEETING)),
            entry("event[Id] for none", dossier -> "no event" + dossier.event(Id.of("meeting-0"))),
            entry("outcome[Id]", dossier -> dossier.outcome(OUTCOME)),
            entry("statement[Id]", dossier -> dossier.statement(Id.of("statement-0"))),
            entry("indicator[Id]", dossier -> dossier.indicator(INDICATOR)),
            entry("statistic[Id]", dossier -> dossier.statistic(TARGET)),
            entry("find[Id]", dossier -> dossier.find(MEETING)),
            entry("point[Id]", dossier -> dossier.point(Id.of("point-0"))),
            entry("parties[Class]", dossier -> dossier.parties(Person.class)),
            entry("whoSatFor[Id, Id]", dossier -> dossier.whoSatFor(MINISTER, MEETING)),
            entry("seatsOf[Id, Id]", dossier -> dossier.seatsOf(STATE, MEETING)),
            entry("membershipsIn[Id]", dossier -> dossier.membershipsIn(COALITION)),
            entry("membershipsIn[Id, LocalDate]", dossier -> dossier.membershipsIn(COALITION, DAY)),
            entry("membershipsOf[Id]", dossier -> dossier.membershipsOf(STATE)),
            entry("statusHistory[Id, Id]", dossier -> dossier.statusHistory(STATE, COALITION)),
            entry("workStreamsIn[Id]", dossier -> dossier.workStreamsIn(COALITION)),
            entry("postsOf[Id]", dossier -> dossier.postsOf(MINISTER)),
            entry("outcomesOf[Id]", dossier -> dossier.outcomesOf(MEETING)),
            entry("outcomesBy[Id]", dossier -> dossier.outcomesBy(LISTED)),
            entry("outcomesFor[Id]", dossier -> dossier.outcomesFor(LISTED)),
            entry("statementsBy[Id]", dossier -> dossier.statementsBy(LISTED)),
            entry("statementsAt[Id]", dossier -> dossier.statementsAt(MEETING)),
            entry("statementsAbout[Id]", dossier -> dossier.statementsAbout(PLACE)),
            entry("statementsTracedTo[Id]", dossier -> dossier.statementsTracedTo(STATE)),
            entry("partsOf[Id]", dossier -> dossier.partsOf(LISTED)),
            entry("groupsWith[Id]", dossier -> dossier.groupsWith(STATE)),
            entry("representativesOf[Id]", dossier -> dossier.representativesOf(STATE)),
            entry("partiesAt[Id]", dossier -> dossier.partiesAt(MEETING)),
            entry("partiesWithin[Id]", dossier -> dossier.partiesWithin(COALITION)),
            entry("placesWithin[Id]", dossier -> dossier.placesWithin(Id.of("region-0"))),
            entry("statisticsIn[Id]", dossier -> dossier.statisticsIn(PLACE)),
            entry("statisticsAbout[Id]", dossier -> dossier.statisticsAbout(COALITION)),
            entry("statisticsWithin[Id]", dossier -> dossier.statisticsWithin(Id.of("region-0"))),
            entry(
                    "statisticsWithin[Id, Id, TimePeriod] of a common indicator",
                    dossier -> dossier.statisticsWithin(PLACE, COMMON, PERIOD)),
            entry(
                    "statisticsWithin[Id, Id, TimePeriod] of a common place",
                    dossier -> dossier.statisticsWithin(CAPITAL, INDICATOR, PERIOD)),
            entry("statisticsOfPopulation[Id]", dossier -> dossier.statisticsOfPopulation(Id.of("group-0"))),
            entry("progressTowards[Id]", dossier -> dossier.progressTowards(TARGET)),
            entry("reached[Id]", dossier -> dossier.reached(TARGET)),
            entry("belongs[Id, Id, LocalDate]", dossier -> dossier.belongs(LISTED, COALITION, DAY)),
            entry("members[Id, LocalDate]", dossier -> dossier.members(COALITION, DAY)),
            entry(
                    "joined[Id, LocalDate, LocalDate]",
                    dossier -> dossier.joined(COALITION, LocalDate.of(2019, 1, 1), DAY)),
            entry("left[Id, LocalDate, LocalDate]", dossier -> dossier.left(COALITION, DAY, LocalDate.of(2030, 1, 1))),
            entry("boundBy[Id, Id, LocalDate]", dossier -> dossier.boundBy(STATE, COALITION, DAY)),
            entry("stagesOn[Id, LocalDate]", dossier -> dossier.stagesOn(OUTCOME, DAY)),
            entry("inForce[Id, LocalDate]", dossier -> dossier.inForce(OUTCOME, DAY)),
            entry("inForce[Id, LocalDate] after the end", dossier -> dossier.inForce(OUTCOME, DAY.plusYears(9))),
            entry("resolve[When]", dossier -> dossier.resolve(after())),
            entry("resolve[When, Id]", dossier -> dossier.resolve(after(), SOURCE)),
            entry("support[Id]", dossier -> dossier.support(Id.of("statement-0"))));

    private final Dossier dossier;

    private GrowingDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Builds one.
     *
     * @param entities about how many entities it has
     * @return one to which nothing was asked yet
     */
    public static Object of(int entities) {
        Dossier.Builder builder = Dossier.builder()
                .addPlaces(place(WORLD), place(CAPITAL))
                .addIndicators(Indicator.builder().id(COMMON).addNames(TEXT).build())
                .addParties(Person.builder()
                        .id(Id.of("only-person"))
                        .addNames(Name.of(TEXT))
                        .build());
        for (int i = 0; i < entities / ENTITIES_OF_A_PART; i++) {
            add(builder, String.valueOf(i));
        }
        return new GrowingDossier(builder.build());
    }

    /** {@return the public methods of a dossier that take an argument, as the questions call them} */
    public static List<String> methods() {
        return Arrays.stream(Dossier.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() > 0)
                .map(GrowingDossier::called)
                .sorted()
                .toList();
    }

    private static String called(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** {@return each question, by the name of its method; it takes a dossier of this class} */
    public static Map<String, Function<Object, String>> questions() {
        Map<String, Function<Object, String>> questions = new TreeMap<>();
        QUESTIONS.forEach((name, question) ->
                questions.put(name, asked -> String.valueOf(question.apply(((GrowingDossier) asked).dossier))));
        return questions;
    }

    private static When after() {
        return When.builder().anchor(MEETING).side(When.Side.AFTER).build();
    }

    private static Place place(Id<Place> id) {
        return Place.builder().id(id).addNames(TEXT).kind(Place.PlaceKind.AREA).build();
    }

    private static State state(Id<Party> id) {
        return State.builder().id(id).addNames(Name.of(TEXT)).build();
    }

    private static void add(Dossier.Builder to, String i) {
        Id<Party> coalition = Id.of("coalition-" + i);
        Id<Party> state = Id.of("state-" + i);
        Id<Party> listed = Id.of("listed-" + i);
        Id<Party> minister = Id.of("minister-" + i);
        Id<Party> group = Id.of("group-" + i);
        Id<Meeting> meeting = Id.of("meeting-" + i);
        Id<Outcome> outcome = Id.of("outcome-" + i);
        Id<Place> place = Id.of("place-" + i);
        Id<Place> region = Id.of("region-" + i);
        Id<Source> source = Id.of("source-" + i);
        to.addSources(Source.builder()
                .id(source)
                .kind(Source.SourceKind.OTHER)
                .addNames(TEXT)
                .published(When.of("2021-06-01"))
                .build());
        to.addPlaces(
                Place.builder().from(place(region)).addWithin(WORLD).build(),
                Place.builder().from(place(place)).addWithin(region).build());
        to.addParties(
                state(state),
                state(listed),
                Group.builder()
                        .id(minister)
                        .addNames(Name.of(TEXT))
                        .addRelations(Relation.of(RelationKind.PART_OF, coalition))
                        .build(),
                Coalition.builder().id(coalition).addNames(Name.of(TEXT)).build(),
                Group.builder()
                        .id(group)
                        .addMembers(state, listed)
                        .complete(true)
                        .size(Quantity.of(2))
                        .addCriteria(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, coalition))
                        .when(When.of("2021-05-11"))
                        .build(),
                Group.builder().id(Id.of("outer-" + i)).addMembers(group).build(),
                WorkStream.builder()
                        .id(Id.of("stream-" + i))
                        .addNames(Name.of(TEXT))
                        .of(coalition)
                        .build());
        to.addPosts(Post.builder()
                .id(Id.of("post-" + i))
                .addNames(TEXT)
                .holder(minister)
                .build());
        to.addMemberships(
                membership("membership-" + i, state, coalition, "2020/2025").build(),
                membership("withdrawal-" + i, state, coalition, "2026/..")
                        .status(MembershipStatus.WITHDRAWN)
                        .build(),
                membership("of-group-" + i, Id.of("outer-" + i), coalition, "2020/2025")
                        .build());
        to.addMeetings(Meeting.builder()
                .id(meeting)
                .of(coalition)
                .when(When.of("2021-05-11"))
                .addParticipations(Participation.builder()
                        .actor(Actor.of(listed))
                        .role(ParticipationRole.DELEGATE)
                        .representing(state)
                        .addInPlaceOf(Actor.of(minister))
                        .build())
                .build());
        addOutcomes(to, i, Actor.of(Id.<Party>of("outer-" + i)), meeting, outcome);
        to.addStatements(Statement.builder()
                .id(Id.of("statement-" + i))
                .addBy(Actor.of(group), Actor.of(state))
                .act(Act.SAYS)
                .summary(TEXT)
                .at(meeting)
                .addPoints(Point.builder()
                        .id(Id.of("point-" + i))
                        .text(TEXT)
                        .addAbout(place)
                        .build())
                .addCitations(Citation.of(source))
                .build());
        addStatistics(to, i, coalition, group, place);
    }

    private static Membership.Builder membership(String id, Id<Party> member, Id<Party> body, String when) {
        return Membership.builder().id(Id.of(id)).member(member).body(body).when(When.of(when));
    }

    /** An outcome that is upheld, and extended until it is lifted. */
    private static void addOutcomes(
            Dossier.Builder to, String i, Actor author, Id<Meeting> meeting, Id<Outcome> outcome) {
        to.addOutcomes(
                outcome(outcome, "2021-05-11")
                        .addBy(author)
                        .meeting(meeting)
                        .addParticipations(Participation.builder()
                                .actor(author)
                                .role(ParticipationRole.BENEFICIARY)
                                .build())
                        .addStages(Stage.builder()
                                .kind(StageKind.IN_EFFECT)
                                .when(When.of("2021-05-11"))
                                .build())
                        .build(),
                change("lifting-" + i, "2029", RelationKind.LIFTS, outcome),
                change("extension-" + i, "2022", RelationKind.EXTENDS, outcome),
                change("second-extension-" + i, "2023", RelationKind.EXTENDS, Id.of("extension-" + i)),
                change("upholding-" + i, "2022", RelationKind.UPHOLDS, outcome));
    }

    private static Outcome change(String id, String when, RelationKind kind, Id<Outcome> changed) {
        return outcome(Id.of(id), when).addRelations(Relation.of(kind, changed)).build();
    }

    private static Outcome.Builder outcome(Id<Outcome> id, String when) {
        return Outcome.builder()
                .id(id)
                .kind(Outcome.OutcomeKind.DECISION)
                .summary(TEXT)
                .when(When.of(when));
    }

    private static void addStatistics(
            Dossier.Builder to, String i, Id<Party> coalition, Id<Party> group, Id<Place> place) {
        Id<Indicator> indicator = Id.of("indicator-" + i);
        to.addIndicators(Indicator.builder()
                .id(indicator)
                .addNames(TEXT)
                .population(group)
                .build());
        to.addStatistics(
                level("target-" + i, COMMON)
                        .place(place)
                        .status(Statistic.ObservationStatus.TARGET)
                        .build(),
                level("figure-" + i, indicator)
                        .about(coalition)
                        .place(CAPITAL)
                        .addRelations(Relation.of(RelationKind.COUNTS_TOWARDS, Id.of("target-" + i)))
                        .build(),
                level("measured-" + i, indicator)
                        .place(place)
                        .when(When.of("2021"))
                        .build());
    }

    private static Level.Builder level(String id, Id<Indicator> indicator) {
        return Level.builder().id(Id.of(id)).addIndicators(indicator).quantity(Quantity.of(1));
    }
}
