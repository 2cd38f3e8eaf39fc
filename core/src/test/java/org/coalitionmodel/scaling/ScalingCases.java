package org.coalitionmodel.scaling;

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
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Alias;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
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
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
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

    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            Party.class, PARTY,
            Meeting.class, MEETING,
            Place.class, PLACE,
            Indicator.class, INDICATOR,
            Outcome.class, OUTCOME,
            LocalDate.class, LocalDate.of(2021, 5, 11),
            TimePeriod.class, TimePeriod.parse("2020/2022"),
            Class.class, Person.class,
            Relation.RelationKind[].class, new Relation.RelationKind[] {Relation.RelationKind.LIFTS});

    private ScalingCases() {}

    /** {@return what is to be run, by its name} */
    public static Map<String, IntFunction<Runnable>> all() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        dossiers().forEach((name, dossier) -> {
            for (Method question : questions()) {
                cases.put(called(question) + " of " + name, n -> {
                    Dossier asked = dossier.apply(n, 0);
                    return () -> ask(question, asked);
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
        others(cases);
        return cases;
    }

    /** {@return the public methods of a dossier that are no bare accessor, as the cases call them} */
    public static List<String> questionNames() {
        return questions().stream().map(ScalingCases::called).toList();
    }

    private static List<Method> questions() {
        return Stream.concat(
                        Arrays.stream(Dossier.class.getDeclaredMethods()),
                        Arrays.stream(Dossier.class.getSuperclass().getMethods())
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

    private static Object ask(Method question, Dossier dossier) {
        Object[] arguments = Arrays.stream(question.getGenericParameterTypes())
                .map(type -> ARGUMENTS.getOrDefault(named(type), PARTY))
                .toArray();
        try {
            Object answer = question.invoke(dossier, arguments);
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
        return State.builder().id(id).addNames(Alias.of(text(0))).build();
    }

    private static Dossier.Builder hub(int version) {
        return Dossier.builder()
                .addSources(Source.builder()
                        .id(SOURCE)
                        .kind(Source.SourceKind.OTHER)
                        .title(text(version))
                        .build())
                .addParties(state(PARTY), state(BODY))
                .addPlaces(Place.builder()
                        .id(PLACE)
                        .name(text(version))
                        .kind(Place.PlaceKind.AREA)
                        .build())
                .addIndicators(
                        Indicator.builder().id(INDICATOR).name(text(version)).build())
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
                    .addNames(Alias.of(text(version)))
                    .addMembers(PARTY)
                    .build());
            to.addPlaces(Place.builder()
                    .id(Id.of("p" + id))
                    .name(text(version))
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
                    .title(text(version))
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

    private static Dossier nested(int n, int version) {
        Dossier.Builder to = hub(version);
        for (int i = 0; i < n; i++) {
            Id<Party> member = i == 0 ? PARTY : Id.of("group-" + (i - 1));
            Id<Place> around = i == 0 ? PLACE : Id.of("place-" + (i - 1));
            Id<Outcome> before = i == 0 ? OUTCOME : Id.of("outcome-" + (i - 1));
            Id<Party> group = Id.of("group-" + i);
            to.addParties(Group.builder()
                    .id(group)
                    .addNames(Alias.of(text(version)))
                    .addMembers(member)
                    .build());
            to.addPlaces(Place.builder()
                    .id(Id.of("place-" + i))
                    .name(text(version))
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
                .addNames(Alias.of(text(version)))
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
                        .name(text(0))
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
                        .name(text(0))
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
                        .title(text(0))
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

    private static void others(Map<String, IntFunction<Runnable>> cases) {
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
