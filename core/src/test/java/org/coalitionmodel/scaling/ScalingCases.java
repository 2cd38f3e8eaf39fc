package org.coalitionmodel.scaling;

import static java.util.Map.entry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.identity.Matches;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * Operations on inputs of any size that are made to be slow. Each is made ready for a size, and then run. It is loaded by
 * {@link CountingClassLoader}, so only types of the JDK go in and out.
 */
public final class ScalingCases {
    private static final Id<Party> PARTY = Id.of("hub-party");
    private static final Id<Party> BODY = Id.of("hub-body");
    private static final Id<Meeting> MEETING = Id.of("hub-meeting");
    private static final Id<Place> PLACE = Id.of("hub-place");
    private static final Id<Indicator> INDICATOR = Id.of("hub-indicator");
    private static final Id<Source> SOURCE = Id.of("hub-source");
    private static final Id<Outcome> OUTCOME = Id.of("hub-outcome");
    private static final When YEAR = When.of("2021");

    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            entry(Party.class, PARTY),
            entry(Meeting.class, MEETING),
            entry(Place.class, PLACE),
            entry(Indicator.class, INDICATOR),
            entry(Outcome.class, OUTCOME),
            entry(Statistic.class, Statistic.id("hub-statistic")),
            entry(LocalDate.class, LocalDate.of(2021, 5, 11)),
            entry(TimePeriod.class, TimePeriod.parse("2020/2022")),
            entry(
                    When.class,
                    When.builder().anchor(MEETING).side(When.Side.SINCE).build()),
            entry(Class.class, Person.class),
            entry(Participation.Choice.class, Participation.Choice.AGAINST),
            entry(Relation.RelationKind[].class, new Relation.RelationKind[] {Relation.RelationKind.LIFTS}));

    private ScalingCases() {}

    /** {@return what is to be run, by its name} */
    public static Map<String, IntFunction<Runnable>> all() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        identities(cases);
        dossiers().forEach((name, dossier) -> {
            for (Method question : questions(Dossier.class)) {
                cases.put(called(question) + " of " + name, n -> {
                    Dossier asked = dossier.apply(n, 0);
                    return () -> ask(question, asked);
                });
            }
            for (Check check : Checks.standard().list()) {
                cases.put("check " + check + " of " + name, n -> {
                    Dossier checked = dossier.apply(n, 0);
                    return () -> keep(Checks.of(check).check(checked));
                });
            }
            onTwo(name, dossier, cases);
        });
        invalid()
                .forEach((name, fill) -> cases.put(
                        "build of " + name,
                        n -> () -> refused(() -> {
                            Dossier.Builder builder = Dossier.builder();
                            fill.accept(builder, n);
                            return builder.build();
                        })));
        parsers()
                .forEach((name, parser) -> texts().forEach((shape, text) -> cases.put(name + " of " + shape, n -> {
                    String hostile = text.apply(n);
                    return () -> refused(() -> parser.apply(hostile));
                })));
        for (Method question : questions(Vote.class)) {
            cases.put("Vote." + called(question) + " of one with many ballots", n -> {
                Vote asked = vote(strings("", n), 0);
                return () -> ask(question, asked, PARTY);
            });
        }
        others(cases);
        return cases;
    }

    /** {@return the public methods of a dossier and of a vote that are no bare accessor, as the cases call them} */
    public static List<String> questionNames() {
        return Stream.concat(
                        questions(Dossier.class).stream().map(ScalingCases::called),
                        questions(Vote.class).stream().map(question -> "Vote." + called(question)))
                .toList();
    }

    private static List<Method> questions(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(Object.class.getMethods())
                                .filter(method -> List.of("hashCode").contains(method.getName())))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        !Modifier.isStatic(method.getModifiers()) && !Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static String called(Method question) {
        return question.getName()
                + Arrays.stream(question.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** An id of any type is that of a party, and then that of a body. */
    private static String ask(Method question, Dossier dossier) {
        return ask(question, dossier, PARTY) + ask(question, dossier, BODY);
    }

    private static String ask(Method question, Object asked, Id<Party> anyId) {
        Object[] arguments = Arrays.stream(question.getGenericParameterTypes())
                .map(type -> ARGUMENTS.getOrDefault(named(type), anyId))
                .toArray();
        try {
            Object answer = question.invoke(asked, arguments);
            // An answer may be lazy.
            if (answer instanceof Map<?, ?> map) {
                map.forEach((key, value) -> map.get(key));
            }
            return String.valueOf(answer);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(question.toString(), e);
        }
    }

    private static Object named(Type type) {
        return type instanceof ParameterizedType of && of.getRawType() == Id.class
                ? of.getActualTypeArguments()[0]
                : type instanceof ParameterizedType other ? other.getRawType() : type;
    }

    private static void onTwo(
            String name, BiFunction<Integer, Integer, Dossier> dossier, Map<String, IntFunction<Runnable>> cases) {
        twoDossiers(
                "build",
                name,
                dossier,
                cases,
                (one, two) -> Dossier.builder().from(one).build());
        twoDossiers("equals", name, dossier, cases, Object::equals);
        twoDossiers(
                "Difference.between",
                name,
                dossier,
                cases,
                (one, two) -> Difference.between(one, two).toString());
        twoDossiers(
                "Merge.of",
                name,
                dossier,
                cases,
                (one, two) -> refused(() -> Merge.of(one, two).toString()));
        twoDossiers("Merge.of the same", name, dossier, cases, (one, two) -> Merge.of(one, one));
        twoDossiers(
                "Matches.between",
                name,
                dossier,
                cases,
                (one, two) -> Matches.between(one, two).toString());
    }

    private static void identities(Map<String, IntFunction<Runnable>> cases) {
        cases.put("Matches.within of persons of one name and key", n -> {
            Dossier persons = persons(n, i -> "Ada Example");
            return () -> keep(Matches.within(persons));
        });
        cases.put("Matches.within of persons of one family name", n -> {
            Dossier persons = persons(n, i -> "Nr" + i + " Example");
            return () -> keep(Matches.within(persons));
        });
        cases.put("Matches.within of names of many words", n -> {
            Dossier persons = persons(2, i -> "Ada " + "Example ".repeat(n) + i);
            return () -> keep(Matches.within(persons));
        });
        cases.put("Merge.of persons of one key", n -> {
            Dossier persons = persons(n, i -> "Ada Example");
            return () -> keep(Merge.of(persons, Judgements.of()));
        });
        cases.put("Merge.of persons in a chain of judgements", n -> {
            Dossier persons = persons(n, i -> "Ada Example");
            Judgements judgements = new Judgements(IntStream.range(1, n)
                    .mapToObj(i -> Judgement.same(Id.of("p" + (i - 1)), Id.of("p" + i), "A", "B"))
                    .toList());
            return () -> keep(Merge.of(persons, judgements));
        });
        cases.put("Judgements.contradictions in a chain", n -> {
            Judgements judgements = contradicting(n);
            return () -> keep(judgements.contradictions());
        });
    }

    /** Each is the same as the next and different from the next but one. */
    private static Judgements contradicting(int n) {
        return new Judgements(IntStream.range(1, n)
                .boxed()
                .flatMap(i -> Stream.of(
                        Judgement.same(Id.of("p" + (i - 1)), Id.of("p" + i), "A", "B"),
                        Judgement.different(Id.of("p" + (i - 1)), Id.of("p" + (i + 1)), "A", "B")))
                .toList());
    }

    private static Dossier persons(int n, IntFunction<String> name) {
        return Dossier.builder()
                .parties(IntStream.range(0, n)
                        .<Party>mapToObj(i -> Person.builder()
                                .id(Party.id("p" + i))
                                .addNames(Name.of(LocalizedText.of("en", name.apply(i))))
                                .addIdentifiers(Identifier.of("register", "1"))
                                .build())
                        .toList())
                .build();
    }

    private static void twoDossiers(
            String operation,
            String name,
            BiFunction<Integer, Integer, Dossier> dossier,
            Map<String, IntFunction<Runnable>> cases,
            BiFunction<Dossier, Dossier, Object> run) {
        cases.put(operation + " of " + name, n -> {
            Dossier one = dossier.apply(n, 0);
            Dossier two = dossier.apply(n, 1);
            return () -> keep(run.apply(one, two));
        });
    }

    private static void keep(Object answer) {
        Objects.requireNonNull(answer);
    }

    private static Object refused(Supplier<Object> run) {
        try {
            return run.get();
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    /** By size and version: two versions of one size have the same ids and differ in what they say. */
    private static Map<String, BiFunction<Integer, Integer, Dossier>> dossiers() {
        Map<String, BiFunction<Integer, Integer, Dossier>> dossiers = new LinkedHashMap<>();
        dossiers.put("many entities whose ids have one hash code", ScalingCases::colliding);
        dossiers.put("an outcome that lifts many and has many terms", ScalingCases::lifting);
        dossiers.put("entities that lie in each other", ScalingCases::nested);
        dossiers.put("entities with long lists", ScalingCases::wide);
        dossiers.put("memberships of many kinds in one body", ScalingCases::belonging);
        dossiers.put("many stages, outcomes of one meeting and ballots", ScalingCases::staged);
        dossiers.put("figures that count towards a target, and citations of one party", ScalingCases::counting);
        dossiers.put("a text in many languages, cited many times", ScalingCases::translated);
        dossiers.put("statistics with ids of renamed ones", ScalingCases::renamed);
        dossiers.put("a long figure with ids of renamed ones", ScalingCases::renamedLong);
        dossiers.replaceAll((name, build) -> madeOnce(build));
        return dossiers;
    }

    private static BiFunction<Integer, Integer, Dossier> madeOnce(BiFunction<Integer, Integer, Dossier> build) {
        Map<List<Integer>, Dossier> made = new HashMap<>();
        return (n, version) -> made.computeIfAbsent(List.of(n, version), any -> build.apply(n, version));
    }

    /** Strings of one hash code. */
    private static List<String> strings(String prefix, int count) {
        int digits = 32 - Integer.numberOfLeadingZeros(count);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    StringBuilder string = new StringBuilder(prefix);
                    for (int digit = 0; digit < digits; digit++) {
                        string.append((i >> digit & 1) == 0 ? "Aa" : "BB");
                    }
                    return string.toString();
                })
                .toList();
    }

    private static LocalizedText text(int version) {
        return LocalizedText.of("en", "version " + version);
    }

    private static State state(Id<Party> id) {
        return State.builder().id(id).addNames(Name.of(text(0))).build();
    }

    private static Dossier.Builder hub(int version) {
        return hub(version, state(PARTY));
    }

    private static Dossier.Builder hub(int version, Party party) {
        return Dossier.builder()
                .addSources(Source.builder()
                        .id(SOURCE)
                        .kind(Source.SourceKind.OTHER)
                        .addNames(text(version))
                        .build())
                .addParties(
                        party,
                        Organization.builder()
                                .id(BODY)
                                .addNames(text(version))
                                .kind(Organization.OrganizationKind.OTHER)
                                .build())
                .addPlaces(Place.builder()
                        .id(PLACE)
                        .addNames(text(version))
                        .kind(Place.PlaceKind.AREA)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(INDICATOR)
                        .addNames(text(version))
                        .build())
                .addOutcomes(outcome(OUTCOME, version).build());
    }

    private static Outcome.Builder outcome(Id<Outcome> id, int version) {
        return Outcome.builder()
                .id(id)
                .kind(Outcome.OutcomeKind.DECISION)
                .summary(text(version))
                .when(YEAR);
    }

    private static Participation seat() {
        return Participation.builder()
                .actor(Actor.of(BODY))
                .role(Participation.ParticipationRole.DELEGATE)
                .representing(PARTY)
                .addInPlaceOf(Actor.of(PARTY))
                .build();
    }

    private static Dossier colliding(int n, int version) {
        Dossier.Builder to =
                hub(version).addMeetings(Meeting.builder().id(MEETING).build());
        List<String> ids = new ArrayList<>(strings("", n));
        if (version > 0) {
            Collections.reverse(ids);
        }
        for (String id : ids) {
            to.addMeetings(Meeting.builder()
                    .id(Id.of("m" + id))
                    .addParticipations(seat())
                    .build());
            to.addParties(Group.builder()
                    .id(Id.of("g" + id))
                    .addNames(Name.of(text(version)))
                    .addMembers(PARTY)
                    .build());
            to.addPlaces(Place.builder()
                    .id(Id.of("p" + id))
                    .addNames(text(version))
                    .kind(Place.PlaceKind.AREA)
                    .addWithin(PLACE)
                    .build());
            to.addMemberships(Membership.builder()
                    .id(Id.of("s" + id))
                    .member(PARTY)
                    .body(BODY)
                    .build());
            to.addPosts(Post.builder()
                    .id(Id.of("o" + id))
                    .addNames(text(version))
                    .holder(PARTY)
                    .build());
            to.addOutcomes(outcome(Id.of("d" + id), version)
                    .addBy(Actor.of(Id.<Party>of("g" + id)))
                    .meeting(Id.of("m" + id))
                    .addRelations(Relation.of(Relation.RelationKind.LIFTS, OUTCOME))
                    .build());
            to.addStatements(Statement.builder()
                    .id(Id.of("t" + id))
                    .addBy(Actor.of(PARTY))
                    .act(Act.SAYS)
                    .summary(text(version))
                    .addAbout(Id.of("m" + id))
                    .build());
            to.addStatistics(Level.builder()
                    .id(Id.of("l" + id))
                    .addIndicators(INDICATOR)
                    .place(Id.of("p" + id))
                    .when(YEAR)
                    .quantity(Quantity.of(version))
                    .addRelations(Relation.of(Relation.RelationKind.PREVIOUS, Id.of("l" + ids.get(0) + "x")))
                    .build());
        }
        to.addStatistics(Level.builder()
                .id(Id.of("l" + ids.get(0) + "x"))
                .addIndicators(INDICATOR)
                .quantity(Quantity.of(1))
                .build());
        return to.build();
    }

    private static Dossier lifting(int n, int version) {
        Dossier.Builder to = hub(version);
        Outcome.Builder lifting = outcome(Id.of("lifting"), version);
        for (int i = 0; i < n; i++) {
            Id<Outcome> id = Id.of("outcome-" + i);
            to.addOutcomes(outcome(id, version).build());
            lifting.addTerms(Term.builder()
                    .kind(Term.TermKind.VALIDITY)
                    .when(When.of("1900"))
                    .build());
            for (Relation.RelationKind kind : List.of(
                    Relation.RelationKind.LIFTS,
                    Relation.RelationKind.SUPERSEDES,
                    Relation.RelationKind.UPHOLDS,
                    Relation.RelationKind.EXTENDS)) {
                lifting.addRelations(Relation.of(kind, id));
            }
        }
        return to.addOutcomes(lifting.build()).build();
    }

    /** Chains of groups, places and outcomes. A group without a part in them excludes all members of the inmost. */
    private static Dossier nested(int n, int version) {
        Dossier.Builder to = hub(version);
        List<Id<Party>> members = new ArrayList<>();
        for (String id : strings("s", n)) {
            to.addParties(state(Id.of(id)));
            members.add(Id.of(id));
        }
        to.addParties(Group.builder()
                .id(Id.of("unrelated"))
                .addNames(Name.of(text(version)))
                .excluding(members)
                .build());
        for (int i = 0; i < n; i++) {
            Id<Party> member = i == 0 ? PARTY : Id.of("group-" + (i - 1));
            Id<Place> around = i == 0 ? PLACE : Id.of("place-" + (i - 1));
            Id<Outcome> before = i == 0 ? OUTCOME : Id.of("outcome-" + (i - 1));
            Id<Party> group = Id.of("group-" + i);
            to.addParties(Group.builder()
                    .id(group)
                    .addNames(Name.of(text(version)))
                    .addMembers(member)
                    .addAllMembers(i == 0 ? members : List.of())
                    .build());
            to.addMemberships(Membership.builder()
                    .id(Id.of("membership-" + i))
                    .member(group)
                    .body(BODY)
                    .when(YEAR)
                    .build());
            to.addPlaces(Place.builder()
                    .id(Id.of("place-" + i))
                    .addNames(text(version))
                    .kind(Place.PlaceKind.AREA)
                    .addWithin(around)
                    .build());
            to.addOutcomes(outcome(Id.of("outcome-" + i), version)
                    .addBy(Actor.of(group))
                    .addRelations(
                            Relation.of(Relation.RelationKind.EXTENDS, before),
                            Relation.of(Relation.RelationKind.LIFTS, before),
                            Relation.of(Relation.RelationKind.PART_OF, before))
                    .build());
        }
        return to.build();
    }

    private static Dossier wide(int n, int version) {
        Dossier.Builder to = hub(version);
        Meeting.Builder meeting = Meeting.builder().id(MEETING);
        Statement.Builder statement = Statement.builder()
                .id(Id.of("statement"))
                .addBy(Actor.of(PARTY))
                .act(Act.SAYS)
                .summary(languages(n, version));
        Statement.Builder other = Statement.builder()
                .id(Id.of("other"))
                .addBy(Actor.of(PARTY))
                .act(Act.SAYS)
                .summary(text(version));
        Group.Builder group = Group.builder()
                .id(Id.of("group"))
                .addNames(Name.of(text(version)))
                .complete(version == 0);
        List<String> ids = new ArrayList<>(strings("", n));
        if (version > 0) {
            Collections.reverse(ids);
        }
        for (String id : ids) {
            meeting.addParticipations(seat());
            statement.addCitations(Citation.builder().source(SOURCE).exact(id).build());
            statement.addPoints(Point.builder()
                    .id(Id.of("p" + id))
                    .text(text(version))
                    .addCitations(Citation.of(SOURCE))
                    .build());
            statement.addAbout(Id.of("s" + id));
            other.addPoints(Point.of(LocalizedText.of("en", id)), Point.of(LocalizedText.of("en", "e\u0301")));
            other.addPoints(Point.builder()
                    .id(Id.of("q" + id + version))
                    .text(text(version))
                    .build());
            to.addParties(state(Id.of("s" + id)));
            group.addMembers(Id.of("s" + id)).addIdentifiers(Identifier.of("number", id));
        }
        group.addMembers(version == 0 ? PARTY : BODY);
        return to.addMeetings(meeting.build())
                .addStatements(statement.build(), other.build())
                .addParties(group.build())
                .build();
    }

    /** Complete lists, memberships of groups, and a party that is a member in many ways and is excluded by a group. */
    private static Dossier belonging(int n, int version) {
        Dossier.Builder to = hub(version);
        Group.Builder all = Group.builder().id(Id.of("all")).addExcluding(PARTY);
        Membership.Builder listed =
                Membership.builder().id(Id.of("listed")).member(PARTY).body(BODY);
        for (String id : strings("", n)) {
            Id<Party> state = Id.of("s" + id);
            Id<Party> group = Id.of("g" + id);
            to.addParties(
                    state(state),
                    Group.builder().id(group).addMembers(PARTY, state).build(),
                    Group.builder()
                            .id(Id.of("l" + id))
                            .addMembers(state)
                            .addCriteria(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY))
                            .complete(true)
                            .when(YEAR)
                            .build());
            all.addMembers(state, group);
            to.addMemberships(
                    Membership.builder()
                            .id(Id.of("m" + id))
                            .member(group)
                            .body(BODY)
                            .when(When.of("2020/.."))
                            .build(),
                    Membership.builder()
                            .id(Id.of("w" + id))
                            .member(PARTY)
                            .body(BODY)
                            .status(Membership.MembershipStatus.WITHDRAWN)
                            .when(When.of("201" + version + "/.."))
                            .build());
            listed.addListedOn(TimePeriod.parse("1999-01-01"));
        }
        return to.addParties(all.build())
                .addMemberships(
                        listed.build(),
                        Membership.builder()
                                .id(Id.of("of-all"))
                                .member(Id.of("all"))
                                .body(BODY)
                                .build())
                .build();
    }

    /** An outcome with many stages and ballots upholds many others of a meeting with many stages. */
    private static Dossier staged(int n, int version) {
        List<Stage> stages = Collections.nCopies(
                n, Stage.builder().kind(Stage.StageKind.ADOPTED).when(YEAR).build());
        Dossier.Builder to = hub(version)
                .addMeetings(Meeting.builder()
                        .id(MEETING)
                        .stages(stages)
                        .when(When.builder()
                                .anchor(Id.of("upholding"))
                                .side(When.Side.AFTER)
                                .build())
                        .build());
        List<String> ids = strings("", n);
        Outcome.Builder upholding = outcome(Id.of("upholding"), version)
                .stages(stages)
                .addBy(Actor.of(PARTY))
                .vote(vote(ids, version));
        for (String id : ids) {
            Id<Outcome> upheld = Id.of("u" + id);
            to.addParties(state(Id.of("s" + id)));
            to.addOutcomes(Outcome.builder()
                    .id(upheld)
                    .kind(Outcome.OutcomeKind.DECISION)
                    .summary(text(version))
                    .meeting(MEETING)
                    .addBy(Actor.of(PARTY))
                    .addParticipations(seat())
                    .build());
            upholding
                    .addRelations(Relation.of(Relation.RelationKind.UPHOLDS, upheld))
                    .addParticipations(seat());
        }
        return to.addOutcomes(upholding.build()).build();
    }

    /** Versions differ in who votes how. */
    private static Vote vote(List<String> ids, int version) {
        Vote.Builder vote = Vote.builder()
                .rule(Vote.VotingRule.TWO_THIRDS_OF_ALL)
                .quorum(Quantity.of(1))
                .adopted(true)
                .addTotals(VoteTotal.of(Participation.Choice.FOR, Quantity.of(ids.size())));
        for (String id : ids) {
            vote.addVetoHolders(Id.of("s" + id));
            vote.addBallots(Participation.builder()
                    .actor(Actor.of(PARTY))
                    .role(Participation.ParticipationRole.VOTER)
                    .choice(version == 0 ? Participation.Choice.FOR : Participation.Choice.ABSTAINING)
                    .weight(Quantity.of(2))
                    .build());
            vote.addBallots(Participation.builder()
                    .actor(Actor.of(BODY))
                    .role(Participation.ParticipationRole.VOTER)
                    .choice(Participation.Choice.AGAINST)
                    .build());
        }
        return vote.build();
    }

    private static Dossier counting(int n, int version) {
        Citation ofNames =
                Citation.builder().source(SOURCE).addSupports("names").build();
        Dossier.Builder to = hub(
                version,
                Group.builder()
                        .id(PARTY)
                        .addNames(text(version))
                        .addAllGaps(Collections.nCopies(n, Gap.of("criteria", Gap.GapKind.UNKNOWN)))
                        .addAllCitations(Collections.nCopies(n, ofNames))
                        .build());
        Id<Statistic> target = Statistic.id("hub-statistic");
        to.addStatistics(level(target, Quantity.of(n)).build());
        for (String id : strings("", n)) {
            Id<Indicator> indicator = Id.of("i" + id);
            to.addIndicators(Indicator.builder()
                    .id(indicator)
                    .addNames(text(version))
                    .population(PARTY)
                    .build());
            to.addStatistics(level(Id.of("f" + id), Quantity.of(version))
                    .addIndicators(indicator)
                    .addRelations(Relation.of(Relation.RelationKind.COUNTS_TOWARDS, target))
                    .build());
            to.addParties(Group.builder()
                    .id(Id.of("p" + id))
                    .addRelations(Relation.of(Relation.RelationKind.PART_OF, PARTY))
                    .build());
        }
        return to.build();
    }

    /** Versions differ in each language. */
    private static Dossier translated(int n, int version) {
        return hub(version)
                .addStatements(Statement.builder()
                        .id(Id.of("statement"))
                        .addBy(Actor.of(PARTY))
                        .act(Act.SAYS)
                        .summary(languages(n, version))
                        .addAllCitations(Collections.nCopies(4 * n, Citation.of(SOURCE)))
                        .build())
                .build();
    }

    /** Text in so many languages, with tags for private use. */
    private static LocalizedText languages(int n, int version) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            texts.put("x-" + Integer.toString(i, 36), "version " + version);
        }
        return LocalizedText.of(texts);
    }

    private static Dossier renamed(int n, int version) {
        return renamed(n, version, LocalizedText.of("en", "all"));
    }

    private static Dossier renamedLong(int n, int version) {
        return renamed(n, version, LocalizedText.of("en", "all ".repeat(100 * n)));
    }

    /** A figure that loses its id in a merger with the other version finds each id that it might get taken. */
    private static Dossier renamed(int n, int version, LocalizedText words) {
        Quantity most = Quantity.of(9).as(LocalizedText.of("en", "nine"));
        Dossier.Builder to = hub(0);
        Id<Statistic> id = Id.of("figure");
        if (version == 1) {
            return to.addStatistics(
                            level(id, most).when(When.inWords(words)).build(),
                            level(Id.of("other"), most)
                                    .addRelations(Relation.of(Relation.RelationKind.PREVIOUS, id))
                                    .build())
                    .build();
        }
        for (int i = 0; i < n; i++) {
            to.addStatistics(level(id, Quantity.of(1)).build());
            id = renamed(id, most, words);
        }
        return to.build();
    }

    private static Id<Statistic> renamed(Id<Statistic> id, Quantity quantity, LocalizedText words) {
        Dossier lesser = hub(0).addStatistics(level(id, Quantity.of(1)).build()).build();
        Dossier greater = hub(0).addStatistics(
                        level(id, quantity).when(When.inWords(words)).build())
                .build();
        return Merge.of(lesser, greater).dossier().statistics().get(1).id();
    }

    private static Level.Builder level(Id<Statistic> id, Quantity quantity) {
        return Level.builder().id(id).addIndicators(INDICATOR).quantity(quantity);
    }

    private static Map<String, ObjIntConsumer<Dossier.Builder>> invalid() {
        Map<String, ObjIntConsumer<Dossier.Builder>> invalid = new LinkedHashMap<>();
        invalid.put("ids that are given twice", (to, n) -> {
            for (String id : strings("", n)) {
                to.addParties(state(Id.of(id)), state(Id.of(id)));
            }
        });
        invalid.put("one id that all have", (to, n) -> {
            for (int i = 0; i < n; i++) {
                to.addParties(state(PARTY));
                to.addPlaces(Place.builder()
                        .id(Id.of("hub-party"))
                        .addNames(text(0))
                        .kind(Place.PlaceKind.AREA)
                        .build());
            }
        });
        invalid.put("references that lead nowhere", (to, n) -> {
            for (String id : strings("", n)) {
                to.addMemberships(Membership.builder()
                        .id(Id.of("m" + id))
                        .member(Id.of("p" + id))
                        .body(BODY)
                        .build());
            }
        });
        invalid.put("places that lie in themselves", (to, n) -> {
            for (int i = 0; i < n; i++) {
                to.addPlaces(Place.builder()
                        .id(Id.of("place-" + i))
                        .addNames(text(0))
                        .kind(Place.PlaceKind.AREA)
                        .addWithin(Id.of("place-" + (i + 1) % n))
                        .build());
            }
        });
        return invalid;
    }

    private static Map<String, Function<String, Object>> parsers() {
        Map<String, Function<String, Object>> parsers = new LinkedHashMap<>();
        parsers.put("Id.of", Id::of);
        parsers.put("Identifier.of a scheme", text -> Identifier.of(text, "a"));
        parsers.put("Identifier.of a value", text -> Identifier.of("a", text).toString());
        parsers.put("Unit.of", Unit::of);
        parsers.put("PartialDate.parse", PartialDate::parse);
        parsers.put("TimePeriod.parse", TimePeriod::parse);
        parsers.put("Interval.parse", Interval::parse);
        parsers.put("Quantity.parse", Quantity::parse);
        parsers.put("Quantity.parse in English", text -> Quantity.parse(text, Locale.ENGLISH));
        parsers.put("Quantity.parse in Arabic", text -> Quantity.parse(text, Locale.forLanguageTag("ar")));
        parsers.put("LanguageTag.canonical", LanguageTag::canonical);
        parsers.put("LanguageTag.isRegistered", LanguageTag::isRegistered);
        parsers.put("LocalizedText.of a language", text -> LocalizedText.of(text, "a"));
        parsers.put(
                "LocalizedText.of a text", text -> LocalizedText.of("en", text).toString());
        parsers.put("Source.isUri", Source::isUri);
        parsers.put(
                "Source.uri",
                text -> Source.builder()
                        .id(SOURCE)
                        .kind(Source.SourceKind.OTHER)
                        .addNames(text(0))
                        .uri(text)
                        .addLanguages(text)
                        .build());
        parsers.put(
                "Citation.exact",
                text -> Citation.builder().source(SOURCE).exact(text).build().toString());
        return parsers;
    }

    private static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        for (String part : List.of(
                "a",
                "1",
                "-",
                "-a",
                "x-a-",
                " ",
                "/",
                "../",
                "é",
                "ﷺ",
                "\u202e",
                "\n",
                "\\",
                "\"",
                "1,",
                "1 ",
                "[1, ",
                " to 1",
                "P1Y",
                "million ",
                "more than ",
                "at least ",
                "$",
                "a/",
                "a.",
                "2021-",
                "ف",
                "http://a/../",
                "%",
                "\"a\\\"")) {
            texts.put("many " + shown(part), part::repeat);
            texts.put("1 and many " + shown(part), n -> "1 " + part.repeat(n) + "!");
            texts.put("a quote of many " + shown(part), n -> "\"" + part.repeat(n) + "\"@en");
            texts.put("http and many " + shown(part), n -> "http://a/" + part.repeat(n));
        }
        texts.put(
                "many languages",
                n -> IntStream.range(0, n)
                        .mapToObj(i -> " \"a\"@x-" + Integer.toString(i, 36))
                        .reduce("1", String::concat));
        texts.put("one language many times", n -> "1" + " \"a\"@en".repeat(n));
        return texts;
    }

    private static String shown(String part) {
        StringBuilder shown = new StringBuilder();
        part.chars()
                .forEach(c ->
                        shown.append(c > ' ' && c < 127 ? String.valueOf((char) c) : "U+" + Integer.toHexString(c)));
        return shown.toString();
    }

    /** Figures of nested places, of nested periods, of one matter, with many parts and many shares. */
    private static Dossier figures(int n) {
        Dossier.Builder to = hub(0).addStatistics(level(Id.of("hub-statistic"), Quantity.of(n, Unit.of("visitors")))
                .status(Statistic.ObservationStatus.TARGET)
                .build());
        List<String> ids = strings("", n);
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < n; i++) {
            String id = ids.get(i);
            to.addPlaces(Place.builder()
                    .id(Id.of("p" + id))
                    .addNames(text(0))
                    .kind(Place.PlaceKind.AREA)
                    .addWithin(i == 0 ? PLACE : Id.of("p" + ids.get(i - 1)))
                    .build());
            TimePeriod period =
                    TimePeriod.between(PartialDate.of(day.plusDays(i)), PartialDate.of(day.plusDays(3L * n - i)));
            for (Relation.RelationKind kind :
                    List.of(Relation.RelationKind.COUNTS_TOWARDS, Relation.RelationKind.RESTATES)) {
                to.addStatistics(
                        level(Id.of(kind.name().charAt(0) + id), Quantity.of(i, Unit.of("visitors")))
                                .addRelations(Relation.of(kind, Id.of("hub-statistic")))
                                .build(),
                        level(Id.of("w" + kind.name().charAt(0) + id), Quantity.of(i, Unit.of("visitors")))
                                .when(When.of(period))
                                .build());
            }
            to.addStatistics(
                    level(Id.of("l" + id), Quantity.of(i, Unit.of("visitors")))
                            .place(Id.of("p" + id))
                            .when(YEAR)
                            .addRelations(Relation.of(Relation.RelationKind.PART_OF, Id.of("lAaPart")))
                            .build(),
                    Share.builder()
                            .id(Id.of("s" + id))
                            .addIndicators(INDICATOR)
                            .place(Id.of("p" + id))
                            .when(YEAR)
                            .quantity(Quantity.parse("5 %"))
                            .addBases(Base.of(PLACE), Base.of(Id.<Place>of("p" + ids.get(0))))
                            .build(),
                    Share.builder()
                            .id(Id.of("t" + id))
                            .addIndicators(INDICATOR)
                            .place(Id.of("p" + id))
                            .when(YEAR)
                            .quantity(Quantity.parse("5 %"))
                            .addBases(Base.of(PLACE))
                            .build());
        }
        return to.addStatistics(level(Id.of("lAaPart"), Quantity.of(5, Unit.of("visitors")))
                        .place(PLACE)
                        .when(YEAR)
                        .build())
                .build();
    }

    private static void others(Map<String, IntFunction<Runnable>> cases) {
        for (String check : List.of(
                "part-above-whole", "competing-figures", "share-base", "share-above-container", "target-reached")) {
            cases.put(check + " of many figures", n -> {
                Dossier checked = figures(n);
                return () -> keep(Checks.standard().only(check).check(checked));
            });
        }
        each(
                "LocalizedText",
                cases,
                n -> languages(n, 0),
                Map.of(
                        "texts",
                        LocalizedText::texts,
                        "in",
                        text -> text.in(Locale.forLanguageTag("fr-Latn-CA-x-aaa")),
                        "and",
                        text -> text.and("en", "a"),
                        "toString",
                        LocalizedText::toString));
        each(
                "a locale with many subtags",
                cases,
                n -> new Locale.Builder()
                        .setExtension('x', "a" + "-a".repeat(n))
                        .build(),
                Map.of(
                        "in", locale -> languages(20, 0).in(locale),
                        "Quantity.parse", locale -> refused(() -> Quantity.parse("5", locale))));
        each("LocalizedText.of a map", cases, n -> languages(n, 0).texts(), Map.of("of", LocalizedText::of));
        each(
                "When",
                cases,
                n -> When.builder()
                        .period(TimePeriod.parse("2021"))
                        .addReckonings(reckonings(n))
                        .build(),
                Map.of("contains", when -> when.contains(LocalDate.MIN), "toString", When::toString));
    }

    private static When.Reckoning[] reckonings(int n) {
        When.Reckoning[] reckonings = new When.Reckoning[n];
        Arrays.fill(reckonings, When.Reckoning.FISCAL);
        return reckonings;
    }

    private static <T> void each(
            String of,
            Map<String, IntFunction<Runnable>> cases,
            IntFunction<T> value,
            Map<String, Function<T, Object>> all) {
        all.forEach((name, run) -> cases.put(name + " of " + of, n -> {
            T made = value.apply(n);
            return () -> keep(run.apply(made));
        }));
    }
}
