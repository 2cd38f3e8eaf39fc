package org.coalitionmodel.shape;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Alias;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Reliability;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.Period;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;
import org.jspecify.annotations.Nullable;

/** The shapes of all types of the model, in the order in which one needs another. */
public final class Shapes {
    /** What the field {@code format} of a dossier says. */
    public static final String FORMAT = "coalition-dossier/1";

    private static final String DATE = "(Y-?[1-9][0-9]{4,8}|-?[0-9]{2}XX|-?[0-9]{3}X"
            + "|-?[0-9]{4}(-XX(-XX)?|-(2[1-9]|3[0-9]|4[01])|-02(-(XX|0[1-9]|[12][0-9]))?|-(0[469]|11)(-(XX|0[1-9]|[12][0-9]|30))?"
            + "|-(0[13578]|1[02])(-(XX|0[1-9]|[12][0-9]|3[01]))?)?)[?~%]?";
    private static final String YEARS = "([1-9][0-9]{0,3}Y)";
    private static final String MONTHS = "([1-9][0-9]{0,5}M)";
    private static final String WEEKS = "([1-9][0-9]{0,5}W)";
    private static final String DAYS = "([1-9][0-9]{0,6}D)";
    private static final String LENGTH = "P(" + YEARS + MONTHS + "?" + WEEKS + "?" + DAYS + "?|" + MONTHS + WEEKS + "?"
            + DAYS + "?|" + WEEKS + DAYS + "?|" + DAYS + ")";

    static final Value.Text TEXT = new Value.Text();
    private static final Value.Text NOT_BLANK = new Value.Text(Value.Text.NOT_BLANK);
    private static final Value.Text LANGUAGE = new Value.Text(Value.LanguageMap.LANGUAGE);
    static final Value.Whole FROM_0 = new Value.Whole(0);
    static final Value.Whole FROM_1 = new Value.Whole(1);
    static final Value.Decimal DECIMAL = new Value.Decimal();
    static final Value.Truth TRUTH = new Value.Truth();
    static final Value.LanguageMap LANGUAGES = new Value.LanguageMap();

    private static final Value.Scalar<Id<?>> ID =
            new Value.Scalar<>(Id.class, "a string", "^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$", Id::of, Id::value);
    static final Value.Scalar<Unit> UNIT = new Value.Scalar<>(
            Unit.class, "a string", "^[A-Za-z][A-Za-z0-9.-]*(/[A-Za-z][A-Za-z0-9.-]*)*$", 60, Unit::of, Unit::code);
    static final Value.Scalar<PartialDate> PARTIAL_DATE = new Value.Scalar<>(
            PartialDate.class, "a string", "^" + DATE + "$", PartialDate::parse, PartialDate::toString);
    static final Value.Scalar<Period> PERIOD = new Value.Scalar<>(
            Period.class,
            "a string",
            "^(" + DATE + "(/(" + DATE + "|[.][.]|" + LENGTH + ")?)?|([.][.]|" + LENGTH + ")?/" + DATE + "|" + LENGTH
                    + ")$",
            Period::parse,
            Period::toString);
    static final Value.Scalar<String> ABSOLUTE_URI = new Value.Scalar<>(
            String.class,
            "a string",
            "^[A-Za-z][A-Za-z0-9+.-]*:"
                    + "[^\u0000- \"<>^`{|}\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+$",
            Shapes::uri,
            uri -> uri);

    static final Shape<Identifier, IdentifierBuilder> IDENTIFIER = Shape.of(
                    Identifier.class,
                    IdentifierBuilder::new,
                    IdentifierBuilder::build,
                    "A key that the outside world knows something by.")
            .required(
                    "scheme",
                    new Value.Text("^[a-z][a-z0-9.-]{0,59}$"),
                    Identifier::scheme,
                    (builder, scheme) -> builder.scheme = scheme,
                    "The system that the key belongs to.")
            .required(
                    "value",
                    NOT_BLANK,
                    Identifier::value,
                    (builder, value) -> builder.value = value,
                    "The key as that system writes it.")
            .done();

    static final Shape<Relation, RelationBuilder> RELATION = Shape.of(
                    Relation.class,
                    RelationBuilder::new,
                    RelationBuilder::build,
                    "A link from the thing that holds it to another.")
            .required(
                    "kind",
                    choice(Relation.Kind.class),
                    Relation::kind,
                    (builder, kind) -> builder.kind = kind,
                    "How the two are linked.")
            .required("to", anyId(), Relation::to, (builder, to) -> builder.to = to, "The other thing.")
            .done();

    static final Shape<Reliability, ReliabilityBuilder> RELIABILITY = Shape.of(
                    Reliability.class,
                    ReliabilityBuilder::new,
                    ReliabilityBuilder::build,
                    "How far we trust a source or a passage, and why.")
            .required(
                    "grade",
                    choice(Reliability.Grade.class),
                    Reliability::grade,
                    (builder, grade) -> builder.grade = grade,
                    "How far.")
            .required(
                    "reason",
                    LANGUAGES,
                    Reliability::reason,
                    (builder, reason) -> builder.reason = reason,
                    "Why, in our words.")
            .done();

    static final Shape<Quantity, Quantity.Builder> QUANTITY = Shape.of(
                    Quantity.class,
                    Quantity::builder,
                    Quantity.Builder::build,
                    "A number as its source gives it: bounded, rounded, ranged or in words.")
            .optional("value", DECIMAL, Quantity::value, Quantity.Builder::value, "The number.")
            .optional(
                    "roundedTo",
                    DECIMAL,
                    Quantity::roundedTo,
                    Quantity.Builder::roundedTo,
                    "The step of the last digit that the source gives.")
            .optional("low", DECIMAL, Quantity::low, Quantity.Builder::low, "The low end of the range, included.")
            .optional("high", DECIMAL, Quantity::high, Quantity.Builder::high, "The high end of the range, included.")
            .optional(
                    "bound",
                    choice(Bound.class),
                    Bound.EXACTLY,
                    Quantity::bound,
                    Quantity.Builder::bound,
                    "How the value binds; exactly if absent.")
            .optional(
                    "unit",
                    UNIT,
                    Quantity::unit,
                    Quantity.Builder::unit,
                    "What is counted or measured in: percent, percentagePoints, an ISO 4217 code, a noun, a rate.")
            .optional("lexical", LANGUAGES, Quantity::lexical, Quantity.Builder::lexical, "The source's own words.")
            .done();

    static final Shape<When, When.Builder> WHEN = Shape.of(
                    When.class,
                    When::builder,
                    When.Builder::build,
                    "A date, a period or a length of time, as its source gives it.")
            .optional("period", PERIOD, When::period, When.Builder::period, "The date, interval or length, in EDTF.")
            .optional("wording", LANGUAGES, When::wording, When.Builder::wording, "The source's words for it.")
            .optional(
                    "inferred",
                    TRUTH,
                    false,
                    When::inferred,
                    When.Builder::inferred,
                    "Whether the period is a reading of ours and not the source's; false if absent.")
            .optional(
                    "bound",
                    choice(When.Bound.class),
                    When::bound,
                    When.Builder::bound,
                    "Whether it is the latest or the earliest time.")
            .list(
                    "reckonings",
                    choice(When.Reckoning.class),
                    When::reckonings,
                    When.Builder::addReckonings,
                    "How the period is reckoned, where not by the calendar alone.")
            .optional(
                    "anchor",
                    anyId(),
                    When::anchor,
                    When.Builder::anchor,
                    "The event or meeting that the source reckons from.")
            .optional(
                    "side",
                    choice(When.Side.class),
                    When::side,
                    When.Builder::side,
                    "On which side of the anchor the time lies.")
            .done();

    static final Shape<Attribution, Attribution.Builder> ATTRIBUTION = Shape.of(
                    Attribution.class,
                    Attribution::builder,
                    Attribution.Builder::build,
                    "One step of the chain on whose word something stands.")
            .optional(
                    "who", anyId(), Attribution::who, Attribution.Builder::who, "The party or source whose word it is.")
            .optional(
                    "described",
                    LANGUAGES,
                    Attribution::described,
                    Attribution.Builder::described,
                    "How the source describes somebody whom it does not name.")
            .required("act", choice(Act.class), Attribution::act, Attribution.Builder::act, "What they do.")
            .done();

    static final Shape<Citation, Citation.Builder> CITATION = Shape.of(
                    Citation.class,
                    Citation::builder,
                    Citation.Builder::build,
                    "Where in a source a fact stands, and on whose word.")
            .required("source", id(), Citation::source, Citation.Builder::source, "The source that is cited.")
            .list(
                    "paragraphs",
                    FROM_1,
                    Citation::paragraphs,
                    Citation.Builder::addParagraphs,
                    "The paragraphs, from 1 over the non-empty lines.")
            .optional(
                    "exact",
                    NOT_BLANK,
                    Citation::exact,
                    Citation.Builder::exact,
                    "The words that carry the fact, unchanged.")
            .optional("prefix", TEXT, Citation::prefix, Citation.Builder::prefix, "The words right before them.")
            .optional("suffix", TEXT, Citation::suffix, Citation.Builder::suffix, "The words right after them.")
            .optionalWhole(
                    "start",
                    FROM_0,
                    Citation::start,
                    Citation.Builder::start,
                    "Where the passage begins, in code points from 0.")
            .optionalWhole(
                    "end",
                    FROM_1,
                    Citation::end,
                    Citation.Builder::end,
                    "Where the passage ends, in code points, not included.")
            .optional(
                    "reliability",
                    RELIABILITY,
                    Citation::reliability,
                    Citation.Builder::reliability,
                    "How far we trust this passage, and why.")
            .list(
                    "attribution",
                    ATTRIBUTION,
                    Citation::attribution,
                    Citation.Builder::addAttribution,
                    "The chain from the one who told the source back to the one who first said it.")
            .done();

    static final Shape<Point, Point.Builder> POINT = Shape.of(
                    Point.class, Point::builder, Point.Builder::build, "One item of an agenda, a charter, a speech.")
            .optional("id", id(), Point::id, Point.Builder::id, "The id, for a point that others refer to.")
            .required("text", LANGUAGES, Point::text, Point.Builder::text, "What the point says, in our words.")
            .list("about", anyId(), Point::about, Point.Builder::addAbout, "The things that it concerns.")
            .list(
                    "citations",
                    CITATION,
                    Point::citations,
                    Point.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Ordinal, Ordinal.Builder> ORDINAL = Shape.of(
                    Ordinal.class,
                    Ordinal::builder,
                    Ordinal.Builder::build,
                    "A place in a series, as somebody counts it.")
            .required("number", FROM_1, Ordinal::number, Ordinal.Builder::number, "The place, from 1.")
            .required("series", LANGUAGES, Ordinal::series, Ordinal.Builder::series, "What is counted.")
            .optional("within", anyId(), Ordinal::within, Ordinal.Builder::within, "What the series is limited to.")
            .optional("since", WHEN, Ordinal::since, Ordinal.Builder::since, "Since when it is counted.")
            .list(
                    "citations",
                    CITATION,
                    Ordinal::citations,
                    Ordinal.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Source, Source.Builder> SOURCE = Shape.of(
                    Source.class,
                    Source::builder,
                    Source.Builder::build,
                    "A document that facts are taken from or that a body adopts.")
            .required("id", id(), Source::id, Source.Builder::id, "The id of the source, unique in the dossier.")
            .required(
                    "kind",
                    choice(Source.Kind.class),
                    Source::kind,
                    Source.Builder::kind,
                    "What sort of document it is.")
            .required("title", LANGUAGES, Source::title, Source.Builder::title, "The title.")
            .list(
                    "credits",
                    ATTRIBUTION,
                    Source::credits,
                    Source.Builder::addCredits,
                    "Who wrote it, brought it out, contributed to it.")
            .optional("published", WHEN, Source::published, Source.Builder::published, "When it came out.")
            .optional("place", anyId(), Source::place, Source.Builder::place, "Where it was written, done or signed.")
            .optional(
                    "covers",
                    WHEN,
                    Source::covers,
                    Source.Builder::covers,
                    "The time that it speaks of, where that differs.")
            .list(
                    "languages",
                    LANGUAGE,
                    Source::languages,
                    Source.Builder::addLanguages,
                    "The languages of its text, as BCP 47 tags.")
            .optional(
                    "edition",
                    NOT_BLANK,
                    Source::edition,
                    Source.Builder::edition,
                    "The edition, as the document names it.")
            .list("ordinals", ORDINAL, Source::ordinals, Source.Builder::addOrdinals, "Its places in series.")
            .list("identifiers", IDENTIFIER, Source::identifiers, Source.Builder::addIdentifiers, "Its outside keys.")
            .optional("uri", ABSOLUTE_URI, Source::uri, Source.Builder::uri, "Where it can be read.")
            .optional(
                    "sha256",
                    new Value.Text("^[0-9a-f]{64}$"),
                    Source::sha256,
                    Source.Builder::sha256,
                    "The SHA-256 of the text that was read.")
            .optional(
                    "reliability",
                    RELIABILITY,
                    Source::reliability,
                    Source.Builder::reliability,
                    "How far we trust it, and why.")
            .list("relations", RELATION, Source::relations, Source.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Source::citations,
                    Source.Builder::addCitations,
                    "Who names it, for a document only known through others.")
            .done();

    static final Shape<Place, Place.Builder> PLACE = Shape.of(
                    Place.class,
                    Place::builder,
                    Place.Builder::build,
                    "Somewhere: the world, a region, a country, an area, a city, a venue.")
            .required("id", id(), Place::id, Place.Builder::id, "The id of the place, unique in the dossier.")
            .required("name", LANGUAGES, Place::name, Place.Builder::name, "The name.")
            .required("kind", choice(Place.Kind.class), Place::kind, Place.Builder::kind, "What sort of place it is.")
            .optional(
                    "code",
                    new Value.Text("^([A-Z]{2}|[0-9]{3})$"),
                    Place::code,
                    Place.Builder::code,
                    "Its ISO 3166-1 alpha-2 or UN M49 code.")
            .list("within", id(), Place::within, Place.Builder::addWithin, "The places that it lies in.")
            .list(
                    "members",
                    id(),
                    Place::members,
                    Place.Builder::addMembers,
                    "The places that its source counts in it.")
            .list(
                    "citations",
                    CITATION,
                    Place::citations,
                    Place.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Alias, Alias.Builder> ALIAS = Shape.of(
                    Alias.class, Alias::builder, Alias.Builder::build, "One name of a party.")
            .required("name", LANGUAGES, Alias::name, Alias.Builder::name, "The name.")
            .optional(
                    "kind",
                    choice(Alias.Kind.class),
                    Alias.Kind.NAME,
                    Alias::kind,
                    Alias.Builder::kind,
                    "What sort of name it is; name if absent.")
            .optional("when", WHEN, Alias::when, Alias.Builder::when, "When it was in use.")
            .list(
                    "citations",
                    CITATION,
                    Alias::citations,
                    Alias.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Topic, Topic.Builder> TOPIC = Shape.of(
                    Topic.class,
                    Topic::builder,
                    Topic.Builder::build,
                    "Something spoken of that is neither a party nor a place nor an event.")
            .required("id", id(), Topic::id, Topic.Builder::id, "The id of the topic, unique in the dossier.")
            .required("name", LANGUAGES, Topic::name, Topic.Builder::name, "What it is called.")
            .required("kind", choice(Topic.Kind.class), Topic::kind, Topic.Builder::kind, "What sort of thing it is.")
            .list("broader", id(), Topic::broader, Topic.Builder::addBroader, "The topics that it is a case of.")
            .list("identifiers", IDENTIFIER, Topic::identifiers, Topic.Builder::addIdentifiers, "Its outside keys.")
            .list(
                    "citations",
                    CITATION,
                    Topic::citations,
                    Topic.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<State, State.Builder> STATE = Shape.tagged(
                    State.class, State::builder, State.Builder::build, "A state as an actor.")
            .required("id", id(), State::id, State.Builder::id, "The id of the state, unique in the dossier.")
            .nonEmptyList(
                    "names", ALIAS, State::names, State.Builder::addNames, "What it is called, the usual name first.")
            .list("identifiers", IDENTIFIER, State::identifiers, State.Builder::addIdentifiers, "Its outside keys.")
            .list("relations", RELATION, State::relations, State.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    State::citations,
                    State.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Organization, Organization.Builder> ORGANIZATION = Shape.tagged(
                    Organization.class,
                    Organization::builder,
                    Organization.Builder::build,
                    "A body that is neither a state nor a coalition.")
            .required(
                    "id",
                    id(),
                    Organization::id,
                    Organization.Builder::id,
                    "The id of the organisation, unique in the dossier.")
            .nonEmptyList(
                    "names",
                    ALIAS,
                    Organization::names,
                    Organization.Builder::addNames,
                    "What it is called, the usual name first.")
            .list(
                    "identifiers",
                    IDENTIFIER,
                    Organization::identifiers,
                    Organization.Builder::addIdentifiers,
                    "Its outside keys.")
            .required(
                    "kind",
                    choice(Organization.Kind.class),
                    Organization::kind,
                    Organization.Builder::kind,
                    "What sort of organisation it is.")
            .optional("founded", WHEN, Organization::founded, Organization.Builder::founded, "When it was founded.")
            .list(
                    "relations",
                    RELATION,
                    Organization::relations,
                    Organization.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Organization::citations,
                    Organization.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Coalition, Coalition.Builder> COALITION = Shape.tagged(
                    Coalition.class,
                    Coalition::builder,
                    Coalition.Builder::build,
                    "Parties that have joined for a purpose and stay independent.")
            .required(
                    "id", id(), Coalition::id, Coalition.Builder::id, "The id of the coalition, unique in the dossier.")
            .nonEmptyList(
                    "names",
                    ALIAS,
                    Coalition::names,
                    Coalition.Builder::addNames,
                    "What it is called, the usual name first.")
            .list(
                    "identifiers",
                    IDENTIFIER,
                    Coalition::identifiers,
                    Coalition.Builder::addIdentifiers,
                    "Its outside keys.")
            .optional("founded", WHEN, Coalition::founded, Coalition.Builder::founded, "When it was founded.")
            .list("opposes", id(), Coalition::opposes, Coalition.Builder::addOpposes, "Whom it is directed against.")
            .list(
                    "objectives",
                    POINT,
                    Coalition::objectives,
                    Coalition.Builder::addObjectives,
                    "What it is to achieve.")
            .list(
                    "commitments",
                    POINT,
                    Coalition::commitments,
                    Coalition.Builder::addCommitments,
                    "What its members bind themselves to.")
            .list(
                    "pillars",
                    POINT,
                    Coalition::pillars,
                    Coalition.Builder::addPillars,
                    "The pillars or lines of effort that its work rests on.")
            .list(
                    "principles",
                    POINT,
                    Coalition::principles,
                    Coalition.Builder::addPrinciples,
                    "How it understands itself and its work.")
            .list(
                    "documents",
                    id(),
                    Coalition::documents,
                    Coalition.Builder::addDocuments,
                    "The documents that it rests on.")
            .list(
                    "relations",
                    RELATION,
                    Coalition::relations,
                    Coalition.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Coalition::citations,
                    Coalition.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<WorkStream, WorkStream.Builder> WORK_STREAM = Shape.tagged(
                    WorkStream.class,
                    WorkStream::builder,
                    WorkStream.Builder::build,
                    "A standing part of a coalition that carries one strand of its work.")
            .required(
                    "id",
                    id(),
                    WorkStream::id,
                    WorkStream.Builder::id,
                    "The id of the work stream, unique in the dossier.")
            .nonEmptyList(
                    "names",
                    ALIAS,
                    WorkStream::names,
                    WorkStream.Builder::addNames,
                    "What it is called, the usual name first.")
            .list(
                    "identifiers",
                    IDENTIFIER,
                    WorkStream::identifiers,
                    WorkStream.Builder::addIdentifiers,
                    "Its outside keys.")
            .required(
                    "of",
                    id(),
                    WorkStream::of,
                    WorkStream.Builder::of,
                    "The coalition or work stream that it is a part of.")
            .optional(
                    "mandate", LANGUAGES, WorkStream::mandate, WorkStream.Builder::mandate, "What it is charged with.")
            .optional(
                    "pillar",
                    id(),
                    WorkStream::pillar,
                    WorkStream.Builder::pillar,
                    "The pillar of its coalition that it carries.")
            .optionalWhole(
                    "order",
                    FROM_1,
                    WorkStream::order,
                    WorkStream.Builder::order,
                    "Its place in the source's list, from 1.")
            .optional("founded", WHEN, WorkStream::founded, WorkStream.Builder::founded, "When it began its work.")
            .list(
                    "relations",
                    RELATION,
                    WorkStream::relations,
                    WorkStream.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    WorkStream::citations,
                    WorkStream.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Person, Person.Builder> PERSON = Shape.tagged(
                    Person.class, Person::builder, Person.Builder::build, "A human being.")
            .required("id", id(), Person::id, Person.Builder::id, "The id of the person, unique in the dossier.")
            .nonEmptyList(
                    "names", ALIAS, Person::names, Person.Builder::addNames, "What it is called, the usual name first.")
            .list("identifiers", IDENTIFIER, Person::identifiers, Person.Builder::addIdentifiers, "Its outside keys.")
            .list(
                    "nationalities",
                    id(),
                    Person::nationalities,
                    Person.Builder::addNationalities,
                    "The states whose national the person is said to be.")
            .list(
                    "occupations",
                    LANGUAGES,
                    Person::occupations,
                    Person.Builder::addOccupations,
                    "What the person does or is known for.")
            .list("relations", RELATION, Person::relations, Person.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Person::citations,
                    Person.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Group, Group.Builder> GROUP = Shape.tagged(
                    Group.class,
                    Group::builder,
                    Group.Builder::build,
                    "Several parties or people meant together without a body of their own.")
            .required("id", id(), Group::id, Group.Builder::id, "The id of the group, unique in the dossier.")
            .nonEmptyList(
                    "names", ALIAS, Group::names, Group.Builder::addNames, "What it is called, the usual name first.")
            .list("identifiers", IDENTIFIER, Group::identifiers, Group.Builder::addIdentifiers, "Its outside keys.")
            .optional("of", id(), Group::of, Group.Builder::of, "The body whose members they are.")
            .list("members", id(), Group::members, Group.Builder::addMembers, "Those in it that are known by name.")
            .optional(
                    "complete",
                    TRUTH,
                    false,
                    Group::complete,
                    Group.Builder::complete,
                    "Whether the members are all of them; false if absent.")
            .list(
                    "excluding",
                    id(),
                    Group::excluding,
                    Group.Builder::addExcluding,
                    "Those that are expressly not in it.")
            .optional("size", QUANTITY, Group::size, Group.Builder::size, "How many they are said to be.")
            .list("relations", RELATION, Group::relations, Group.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Group::citations,
                    Group.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Post, Post.Builder> POST = Shape.of(
                    Post.class,
                    Post::builder,
                    Post.Builder::build,
                    "An office as one person holds, held or is to hold it.")
            .required("id", id(), Post::id, Post.Builder::id, "The id of the post, unique in the dossier.")
            .required("title", LANGUAGES, Post::title, Post.Builder::title, "What the office is called.")
            .optional("of", id(), Post::of, Post.Builder::of, "Whose office it is.")
            .optional("towards", id(), Post::towards, Post.Builder::towards, "Whom it is accredited to or deals with.")
            .optional("holder", id(), Post::holder, Post.Builder::holder, "Who holds it.")
            .optional(
                    "status",
                    choice(Post.Status.class),
                    Post.Status.HELD,
                    Post::status,
                    Post.Builder::status,
                    "How it is held; held if absent.")
            .optional("when", WHEN, Post::when, Post.Builder::when, "When it is held like that.")
            .list("relations", RELATION, Post::relations, Post.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Post::citations,
                    Post.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Membership, Membership.Builder> MEMBERSHIP = Shape.of(
                    Membership.class,
                    Membership::builder,
                    Membership.Builder::build,
                    "That one party belongs to another, in a role and a status, for a time.")
            .required(
                    "id",
                    id(),
                    Membership::id,
                    Membership.Builder::id,
                    "The id of the membership, unique in the dossier.")
            .required("member", id(), Membership::member, Membership.Builder::member, "Who belongs.")
            .required("body", id(), Membership::body, Membership.Builder::body, "What it belongs to.")
            .optional(
                    "role",
                    choice(Membership.Role.class),
                    Membership.Role.MEMBER,
                    Membership::role,
                    Membership.Builder::role,
                    "In what role; member if absent.")
            .optional(
                    "status",
                    choice(Membership.Status.class),
                    Membership.Status.ACTIVE,
                    Membership::status,
                    Membership.Builder::status,
                    "In what status; active if absent.")
            .optional("when", WHEN, Membership::when, Membership.Builder::when, "When it held this role and status.")
            .list(
                    "relations",
                    RELATION,
                    Membership::relations,
                    Membership.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Membership::citations,
                    Membership.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Actor, Actor.Builder> ACTOR = Shape.of(
                    Actor.class, Actor::builder, Actor.Builder::build, "Who acts, and in which capacity.")
            .optional("party", id(), Actor::party, Actor.Builder::party, "The party.")
            .optional(
                    "described",
                    LANGUAGES,
                    Actor::described,
                    Actor.Builder::described,
                    "How the source describes somebody whom it does not name.")
            .list("posts", id(), Actor::posts, Actor.Builder::addPosts, "The posts in which they act.")
            .done();

    static final Shape<Participation, Participation.Builder> PARTICIPATION = Shape.of(
                    Participation.class,
                    Participation::builder,
                    Participation.Builder::build,
                    "The seat of somebody at a meeting or in an event.")
            .required(
                    "actor",
                    ACTOR,
                    Participation::actor,
                    Participation.Builder::actor,
                    "Who it is, and in which posts.")
            .required(
                    "role",
                    choice(Participation.Role.class),
                    Participation::role,
                    Participation.Builder::role,
                    "In what role.")
            .optional(
                    "representing",
                    id(),
                    Participation::representing,
                    Participation.Builder::representing,
                    "For whom they sit there.")
            .optional(
                    "level",
                    choice(Meeting.Level.class),
                    Participation::level,
                    Participation.Builder::level,
                    "At what level they are represented.")
            .optional(
                    "presence",
                    choice(Participation.Presence.class),
                    Participation::presence,
                    Participation.Builder::presence,
                    "Whether and how they were there.")
            .optional(
                    "invitedAs",
                    choice(Meeting.Mode.class),
                    Participation::invitedAs,
                    Participation.Builder::invitedAs,
                    "In what way they were invited.")
            .optional(
                    "preferred",
                    choice(Meeting.Mode.class),
                    Participation::preferred,
                    Participation.Builder::preferred,
                    "In what way they would rather have taken part.")
            .optional(
                    "count",
                    QUANTITY,
                    Participation::count,
                    Participation.Builder::count,
                    "How many they are, where the actor is several.")
            .list(
                    "inPlaceOf",
                    ACTOR,
                    Participation::inPlaceOf,
                    Participation.Builder::addInPlaceOf,
                    "In whose place they came, the nearest first.")
            .optional(
                    "reason",
                    LANGUAGES,
                    Participation::reason,
                    Participation.Builder::reason,
                    "Why they were absent, remote or replaced.")
            .list(
                    "ordinals",
                    ORDINAL,
                    Participation::ordinals,
                    Participation.Builder::addOrdinals,
                    "Its places in series.")
            .list(
                    "citations",
                    CITATION,
                    Participation::citations,
                    Participation.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Meeting, Meeting.Builder> MEETING = Shape.of(
                    Meeting.class,
                    Meeting::builder,
                    Meeting.Builder::build,
                    "A meeting with its place, time, agenda and everybody's seat.")
            .required("id", id(), Meeting::id, Meeting.Builder::id, "The id of the meeting, unique in the dossier.")
            .optional("name", LANGUAGES, Meeting::name, Meeting.Builder::name, "What it is called.")
            .optional("of", id(), Meeting::of, Meeting.Builder::of, "The body that met.")
            .list(
                    "ordinals",
                    ORDINAL,
                    Meeting::ordinals,
                    Meeting.Builder::addOrdinals,
                    "Its places in series, each as its source counts.")
            .optional(
                    "session",
                    choice(Meeting.Session.class),
                    Meeting::session,
                    Meeting.Builder::session,
                    "The sort of session.")
            .optional(
                    "level",
                    choice(Meeting.Level.class),
                    Meeting::level,
                    Meeting.Builder::level,
                    "The level at which it was held.")
            .optional(
                    "mode",
                    choice(Meeting.Mode.class),
                    Meeting::mode,
                    Meeting.Builder::mode,
                    "Whether people met in a room, over a line or both.")
            .optional(
                    "status",
                    choice(Meeting.Status.class),
                    Meeting.Status.HELD,
                    Meeting::status,
                    Meeting.Builder::status,
                    "What became of it; held if absent.")
            .optional(
                    "every",
                    PERIOD,
                    Meeting::every,
                    Meeting.Builder::every,
                    "How often it is held, if this stands for a series of like meetings.")
            .list("places", id(), Meeting::places, Meeting.Builder::addPlaces, "Where it was held.")
            .optional("when", WHEN, Meeting::when, Meeting.Builder::when, "When it was held, or is to be.")
            .list(
                    "participations",
                    PARTICIPATION,
                    Meeting::participations,
                    Meeting.Builder::addParticipations,
                    "Who was there, was to be there, called or led it.")
            .list("agenda", POINT, Meeting::agenda, Meeting.Builder::addAgenda, "What it dealt with.")
            .list(
                    "relations",
                    RELATION,
                    Meeting::relations,
                    Meeting.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Meeting::citations,
                    Meeting.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Event, Event.Builder> EVENT = Shape.of(
                    Event.class, Event::builder, Event.Builder::build, "Something that happened and was not a meeting.")
            .required("id", id(), Event::id, Event.Builder::id, "The id of the event, unique in the dossier.")
            .required(
                    "name",
                    LANGUAGES,
                    Event::name,
                    Event.Builder::name,
                    "What it is called, or what happened in a few words.")
            .required("kind", choice(Event.Kind.class), Event::kind, Event.Builder::kind, "What sort of event it is.")
            .list("places", id(), Event::places, Event.Builder::addPlaces, "Where it happened.")
            .optional("when", WHEN, Event::when, Event.Builder::when, "When it happened.")
            .list(
                    "participations",
                    PARTICIPATION,
                    Event::participations,
                    Event.Builder::addParticipations,
                    "Who did it, led it or suffered it.")
            .list("about", anyId(), Event::about, Event.Builder::addAbout, "The things that it concerns.")
            .list("relations", RELATION, Event::relations, Event.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Event::citations,
                    Event.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Term, Term.Builder> TERM = Shape.of(
                    Term.class, Term::builder, Term.Builder::build, "One condition of an outcome.")
            .required("kind", choice(Term.Kind.class), Term::kind, Term.Builder::kind, "What the term sets.")
            .list(
                    "parties",
                    id(),
                    Term::parties,
                    Term.Builder::addParties,
                    "The parties that it holds for; all if empty.")
            .optional("quantity", QUANTITY, Term::quantity, Term.Builder::quantity, "The amount.")
            .optional("when", WHEN, Term::when, Term.Builder::when, "The date, period or length.")
            .optional("text", LANGUAGES, Term::text, Term.Builder::text, "The rest of it, in our words.")
            .done();

    static final Shape<Outcome, Outcome.Builder> OUTCOME = Shape.of(
                    Outcome.class,
                    Outcome::builder,
                    Outcome.Builder::build,
                    "What somebody agreed, decided, pledged, called for or adopted.")
            .required("id", id(), Outcome::id, Outcome.Builder::id, "The id of the outcome, unique in the dossier.")
            .required(
                    "kind", choice(Outcome.Kind.class), Outcome::kind, Outcome.Builder::kind, "What sort of act it is.")
            .list("by", ACTOR, Outcome::by, Outcome.Builder::addBy, "Whose act it is.")
            .list(
                    "dissent",
                    ACTOR,
                    Outcome::dissent,
                    Outcome.Builder::addDissent,
                    "Those who were against it or stood aside.")
            .list("to", ACTOR, Outcome::to, Outcome.Builder::addTo, "Whom it is addressed to.")
            .list("beneficiaries", ACTOR, Outcome::beneficiaries, Outcome.Builder::addBeneficiaries, "Whom it is for.")
            .optional("meeting", id(), Outcome::meeting, Outcome.Builder::meeting, "The meeting that it came from.")
            .optional("when", WHEN, Outcome::when, Outcome.Builder::when, "When it was made, if not as the meeting.")
            .required("summary", LANGUAGES, Outcome::summary, Outcome.Builder::summary, "What it is, in our words.")
            .optional(
                    "binding",
                    TRUTH,
                    Outcome::binding,
                    Outcome.Builder::binding,
                    "Whether it binds those that it is addressed to.")
            .optional(
                    "document",
                    id(),
                    Outcome::document,
                    Outcome.Builder::document,
                    "The document that sets it down or was adopted.")
            .list("about", anyId(), Outcome::about, Outcome.Builder::addAbout, "The things that it concerns.")
            .list("openTo", ACTOR, Outcome::openTo, Outcome.Builder::addOpenTo, "Who may still join it.")
            .list("terms", TERM, Outcome::terms, Outcome.Builder::addTerms, "Its terms: amounts, dates, conditions.")
            .list(
                    "relations",
                    RELATION,
                    Outcome::relations,
                    Outcome.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Outcome::citations,
                    Outcome.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Statement, Statement.Builder> STATEMENT = Shape.of(
                    Statement.class,
                    Statement::builder,
                    Statement.Builder::build,
                    "Something that somebody said, wrote or expected, in our words.")
            .required(
                    "id", id(), Statement::id, Statement.Builder::id, "The id of the statement, unique in the dossier.")
            .nonEmptyList("by", ACTOR, Statement::by, Statement.Builder::addBy, "Who made it.")
            .required("act", choice(Act.class), Statement::act, Statement.Builder::act, "How it is meant.")
            .required(
                    "summary",
                    LANGUAGES,
                    Statement::summary,
                    Statement.Builder::summary,
                    "What was said, in our words.")
            .list("points", POINT, Statement::points, Statement.Builder::addPoints, "The single points that it makes.")
            .optional(
                    "quotation",
                    LANGUAGES,
                    Statement::quotation,
                    Statement.Builder::quotation,
                    "The words themselves, kept short.")
            .optional("at", id(), Statement::at, Statement.Builder::at, "The meeting at which it was made.")
            .list("to", ACTOR, Statement::to, Statement.Builder::addTo, "Whom it was made to.")
            .optional(
                    "medium",
                    choice(Statement.Medium.class),
                    Statement::medium,
                    Statement.Builder::medium,
                    "By what means it was made.")
            .optional(
                    "when", WHEN, Statement::when, Statement.Builder::when, "When it was made, if not as the meeting.")
            .list("about", anyId(), Statement::about, Statement.Builder::addAbout, "The things that it speaks of.")
            .list(
                    "relations",
                    RELATION,
                    Statement::relations,
                    Statement.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Statement::citations,
                    Statement.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Indicator, Indicator.Builder> INDICATOR = Shape.of(
                    Indicator.class,
                    Indicator::builder,
                    Indicator.Builder::build,
                    "What is counted or measured, apart from any figure.")
            .required(
                    "id", id(), Indicator::id, Indicator.Builder::id, "The id of the indicator, unique in the dossier.")
            .required("name", LANGUAGES, Indicator::name, Indicator.Builder::name, "What it is called.")
            .optional(
                    "population",
                    LANGUAGES,
                    Indicator::population,
                    Indicator.Builder::population,
                    "Who or what is counted in, where narrower than the name.")
            .list("by", id(), Indicator::by, Indicator.Builder::addBy, "Whose doing is counted.")
            .optional(
                    "definition",
                    LANGUAGES,
                    Indicator::definition,
                    Indicator.Builder::definition,
                    "How its source defines it.")
            .optional(
                    "scale",
                    QUANTITY,
                    Indicator::scale,
                    Indicator.Builder::scale,
                    "The scale that it is measured on, as a range.")
            .optional("when", WHEN, Indicator::when, Indicator.Builder::when, "Since or until when it is defined so.")
            .list(
                    "relations",
                    RELATION,
                    Indicator::relations,
                    Indicator.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Indicator::citations,
                    Indicator.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Base, Base.Builder> BASE = Shape.of(
                    Base.class, Base::builder, Base.Builder::build, "What a share or a comparison is measured against.")
            .optional(
                    "indicator",
                    id(),
                    Base::indicator,
                    Base.Builder::indicator,
                    "What is counted in the base; as in the statistic if absent.")
            .optional(
                    "about",
                    anyId(),
                    Base::about,
                    Base.Builder::about,
                    "What the base is about; as in the statistic if absent.")
            .list(
                    "places",
                    id(),
                    Base::places,
                    Base.Builder::addPlaces,
                    "Where, taken together; as in the statistic if empty.")
            .optional("when", WHEN, Base::when, Base.Builder::when, "When; as in the statistic if absent.")
            .list(
                    "excluding",
                    anyId(),
                    Base::excluding,
                    Base.Builder::addExcluding,
                    "What is left out of the base; as in the statistic if empty.")
            .optional("statistic", id(), Base::statistic, Base.Builder::statistic, "The statistic that is the base.")
            .done();

    static final Shape<Level, Level.Builder> LEVEL = Shape.tagged(
                    Level.class, Level::builder, Level.Builder::build, "How many or how much.")
            .required("id", id(), Level::id, Level.Builder::id, "The id of the statistic, unique in the dossier.")
            .nonEmptyList(
                    "indicators",
                    id(),
                    Level::indicators,
                    Level.Builder::addIndicators,
                    "What is measured; several if one figure stands for several.")
            .optional("about", anyId(), Level::about, Level.Builder::about, "The one thing that the figure is about.")
            .optional("place", id(), Level::place, Level.Builder::place, "Where it was measured.")
            .optional("when", WHEN, Level::when, Level.Builder::when, "The time that it was measured over.")
            .required("quantity", QUANTITY, Level::quantity, Level.Builder::quantity, "The amount.")
            .optional(
                    "status",
                    choice(Statistic.Status.class),
                    Level::status,
                    Level.Builder::status,
                    "How firm the figure is (SDMX OBS_STATUS).")
            .list("excluding", anyId(), Level::excluding, Level.Builder::addExcluding, "What is left out of the count.")
            .list("ordinals", ORDINAL, Level::ordinals, Level.Builder::addOrdinals, "Its places in series.")
            .list("relations", RELATION, Level::relations, Level.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Level::citations,
                    Level.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Share, Share.Builder> SHARE = Shape.tagged(
                    Share.class, Share::builder, Share.Builder::build, "What part of a base.")
            .required("id", id(), Share::id, Share.Builder::id, "The id of the statistic, unique in the dossier.")
            .nonEmptyList(
                    "indicators",
                    id(),
                    Share::indicators,
                    Share.Builder::addIndicators,
                    "What is measured; several if one figure stands for several.")
            .optional("about", anyId(), Share::about, Share.Builder::about, "The one thing that the figure is about.")
            .optional("place", id(), Share::place, Share.Builder::place, "Where it was measured.")
            .optional("when", WHEN, Share::when, Share.Builder::when, "The time that it was measured over.")
            .required(
                    "quantity",
                    QUANTITY,
                    Share::quantity,
                    Share.Builder::quantity,
                    "The part, in per cent or as a fraction.")
            .nonEmptyList(
                    "bases",
                    BASE,
                    Share::bases,
                    Share.Builder::addBases,
                    "What it is measured against; several are several readings.")
            .optional(
                    "status",
                    choice(Statistic.Status.class),
                    Share::status,
                    Share.Builder::status,
                    "How firm the figure is (SDMX OBS_STATUS).")
            .list("excluding", anyId(), Share::excluding, Share.Builder::addExcluding, "What is left out of the count.")
            .list("ordinals", ORDINAL, Share::ordinals, Share.Builder::addOrdinals, "Its places in series.")
            .list("relations", RELATION, Share::relations, Share.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Share::citations,
                    Share.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Comparison, Comparison.Builder> COMPARISON = Shape.tagged(
                    Comparison.class,
                    Comparison::builder,
                    Comparison.Builder::build,
                    "More, less or as much as a base.")
            .required(
                    "id",
                    id(),
                    Comparison::id,
                    Comparison.Builder::id,
                    "The id of the statistic, unique in the dossier.")
            .nonEmptyList(
                    "indicators",
                    id(),
                    Comparison::indicators,
                    Comparison.Builder::addIndicators,
                    "What is measured; several if one figure stands for several.")
            .optional(
                    "about",
                    anyId(),
                    Comparison::about,
                    Comparison.Builder::about,
                    "The one thing that the figure is about.")
            .optional("place", id(), Comparison::place, Comparison.Builder::place, "Where it was measured.")
            .optional("when", WHEN, Comparison::when, Comparison.Builder::when, "The time that it was measured over.")
            .required(
                    "direction",
                    choice(Comparison.Direction.class),
                    Comparison::direction,
                    Comparison.Builder::direction,
                    "Whether it is more, less or the same.")
            .optional(
                    "quantity",
                    QUANTITY,
                    Comparison::quantity,
                    Comparison.Builder::quantity,
                    "By how much, without a sign.")
            .list(
                    "measures",
                    choice(Comparison.Measure.class),
                    Comparison::measures,
                    Comparison.Builder::addMeasures,
                    "How the quantity is to be read; several are several readings.")
            .list(
                    "bases",
                    BASE,
                    Comparison::bases,
                    Comparison.Builder::addBases,
                    "What it is compared with; several are several readings; none if the source does not say.")
            .optional(
                    "status",
                    choice(Statistic.Status.class),
                    Comparison::status,
                    Comparison.Builder::status,
                    "How firm the figure is (SDMX OBS_STATUS).")
            .list(
                    "excluding",
                    anyId(),
                    Comparison::excluding,
                    Comparison.Builder::addExcluding,
                    "What is left out of the count.")
            .list("ordinals", ORDINAL, Comparison::ordinals, Comparison.Builder::addOrdinals, "Its places in series.")
            .list(
                    "relations",
                    RELATION,
                    Comparison::relations,
                    Comparison.Builder::addRelations,
                    "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Comparison::citations,
                    Comparison.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Shape<Rank, Rank.Builder> RANK = Shape.tagged(
                    Rank.class, Rank::builder, Rank.Builder::build, "A place in an order by some measure.")
            .required("id", id(), Rank::id, Rank.Builder::id, "The id of the statistic, unique in the dossier.")
            .nonEmptyList(
                    "indicators",
                    id(),
                    Rank::indicators,
                    Rank.Builder::addIndicators,
                    "What is measured; several if one figure stands for several.")
            .optional("about", anyId(), Rank::about, Rank.Builder::about, "The one thing that the figure is about.")
            .optional("place", id(), Rank::place, Rank.Builder::place, "Where it was measured.")
            .optional("when", WHEN, Rank::when, Rank.Builder::when, "The time that it was measured over.")
            .required("rank", FROM_1, Rank::rank, Rank.Builder::rank, "The place, from 1.")
            .required(
                    "order",
                    choice(Rank.Order.class),
                    Rank::order,
                    Rank.Builder::order,
                    "From which end the places are counted.")
            .optional("among", LANGUAGES, Rank::among, Rank.Builder::among, "Among whom.")
            .optionalWhole("outOf", FROM_1, Rank::outOf, Rank.Builder::outOf, "How many are ranked.")
            .optional("streak", QUANTITY, Rank::streak, Rank.Builder::streak, "For how long it has held the place.")
            .optional(
                    "within",
                    WHEN,
                    Rank::within,
                    Rank.Builder::within,
                    "The time over which it is first, last, highest.")
            .optional(
                    "status",
                    choice(Statistic.Status.class),
                    Rank::status,
                    Rank.Builder::status,
                    "How firm the figure is (SDMX OBS_STATUS).")
            .list("excluding", anyId(), Rank::excluding, Rank.Builder::addExcluding, "What is left out of the count.")
            .list("ordinals", ORDINAL, Rank::ordinals, Rank.Builder::addOrdinals, "Its places in series.")
            .list("relations", RELATION, Rank::relations, Rank.Builder::addRelations, "Its links to other things.")
            .list(
                    "citations",
                    CITATION,
                    Rank::citations,
                    Rank.Builder::addCitations,
                    "Where it stands, and on whose word.")
            .done();

    static final Value.Union<Party> PARTY =
            new Value.Union<>(Party.class, List.of(STATE, ORGANIZATION, COALITION, WORK_STREAM, PERSON, GROUP));

    static final Value.Union<Statistic> STATISTIC =
            new Value.Union<>(Statistic.class, List.of(LEVEL, SHARE, COMPARISON, RANK));

    static final Shape<Dossier, Dossier.Builder> DOSSIER = Shape.of(
                    Dossier.class, Dossier::builder, Dossier.Builder::build, "All that is known about a matter.")
            .required(
                    "format",
                    new Value.Constant(FORMAT),
                    dossier -> FORMAT,
                    (builder, format) -> {},
                    "The version of this format.")
            .list(
                    "sources",
                    SOURCE,
                    Dossier::sources,
                    Dossier.Builder::addSources,
                    "The documents that facts are taken from or that were adopted.")
            .list("places", PLACE, Dossier::places, Dossier.Builder::addPlaces, "The places.")
            .list(
                    "topics",
                    TOPIC,
                    Dossier::topics,
                    Dossier.Builder::addTopics,
                    "The topics: substances, commodities, themes.")
            .list(
                    "parties",
                    PARTY,
                    Dossier::parties,
                    Dossier.Builder::addParties,
                    "The states, organisations, coalitions, work streams, persons and groups.")
            .list("posts", POST, Dossier::posts, Dossier.Builder::addPosts, "The posts.")
            .list("memberships", MEMBERSHIP, Dossier::memberships, Dossier.Builder::addMemberships, "The memberships.")
            .list("meetings", MEETING, Dossier::meetings, Dossier.Builder::addMeetings, "The meetings.")
            .list("events", EVENT, Dossier::events, Dossier.Builder::addEvents, "The events that were no meetings.")
            .list("outcomes", OUTCOME, Dossier::outcomes, Dossier.Builder::addOutcomes, "The outcomes.")
            .list("statements", STATEMENT, Dossier::statements, Dossier.Builder::addStatements, "The statements.")
            .list(
                    "indicators",
                    INDICATOR,
                    Dossier::indicators,
                    Dossier.Builder::addIndicators,
                    "What the statistics measure.")
            .list("statistics", STATISTIC, Dossier::statistics, Dossier.Builder::addStatistics, "The statistics.")
            .done();

    private static final Map<Class<?>, Value<?>> BY_TYPE = Collections.unmodifiableMap(byType());

    private Shapes() {}

    /**
     * How a type of the model stands in JSON.
     *
     * @param type the type, or a type that implements it; the type of a sealed few gives the way of all of them
     * @return how it stands; empty if the type is not one of the model
     */
    public static Optional<Value<?>> find(Class<?> type) {
        Value<?> exact = BY_TYPE.get(type);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (Map.Entry<Class<?>, Value<?>> entry : BY_TYPE.entrySet()) {
            if (entry.getKey().isAssignableFrom(type)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** {@return how each type of the model stands in JSON} */
    public static Map<Class<?>, Value<?>> all() {
        return BY_TYPE;
    }

    private static Map<Class<?>, Value<?>> byType() {
        Map<Class<?>, Value<?>> values = new LinkedHashMap<>();
        collect(DOSSIER, values);
        values.put(PartialDate.class, PARTIAL_DATE);
        values.remove(String.class);
        values.remove(Integer.class);
        values.remove(Boolean.class);
        values.remove(BigDecimal.class);
        return values;
    }

    private static void collect(Value<?> value, Map<Class<?>, Value<?>> values) {
        if (values.containsKey(value.type())) {
            return;
        }
        if (value instanceof Shape<?, ?> shape) {
            shape.properties().forEach(property -> collect(property.value(), values));
        } else if (value instanceof Value.Union<?> union) {
            union.shapes().forEach(shape -> collect(shape, values));
        }
        values.put(value.type(), value);
    }

    @SuppressWarnings("unchecked")
    private static <T> Value<Id<T>> id() {
        return (Value<Id<T>>) (Value<?>) ID;
    }

    private static Value<Id<?>> anyId() {
        return ID;
    }

    private static <E extends Enum<E>> Value<E> choice(Class<E> type) {
        return Value.Choice.of(type);
    }

    /** Checked here too, where a fault can be located. */
    private static String uri(String text) {
        Rule.require(Source.isUri(text), "Source.uri", "be a URI, with percent escapes where it needs them", text);
        return text;
    }

    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part, "a required part is asked for before it is built");
    }

    /** A record has no builder of its own. */
    private static final class IdentifierBuilder {
        private @Nullable String scheme;
        private @Nullable String value;

        Identifier build() {
            return Identifier.of(given(scheme), given(value));
        }
    }

    /** A record has no builder of its own. */
    private static final class ReliabilityBuilder {
        private Reliability.@Nullable Grade grade;
        private @Nullable LocalizedText reason;

        Reliability build() {
            return new Reliability(given(grade), given(reason));
        }
    }

    /** A record has no builder of its own. */
    private static final class RelationBuilder {
        private Relation.@Nullable Kind kind;
        private @Nullable Id<?> to;

        Relation build() {
            return Relation.of(given(kind), given(to));
        }
    }
}
