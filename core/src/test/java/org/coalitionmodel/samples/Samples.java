package org.coalitionmodel.samples;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Criterion;
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
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Reliability;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
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
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;

/**
 * One invented story, told with every type of the model: of each a minimal value, with what is required and nothing else, and
 * a full one, with every attribute that may stand together and two elements in every list. Nothing and nobody in it exists.
 */
public final class Samples {
    /** The full source. */
    public static final Id<Source> COMMUNIQUE = Id.of("lantern-communique");
    /** The minimal source. */
    public static final Id<Source> ARTICLE = Id.of("morning-article");

    /** The full place, a region. */
    public static final Id<Place> COAST = Id.of("lantern-coast");
    /** The minimal place, a city. */
    public static final Id<Place> PORT_EMBER = Id.of("port-ember");
    /** The world. */
    public static final Id<Place> WORLD = Id.of("world");
    /** A country, the land of {@link #NORLAND}. */
    public static final Id<Place> NORLAND_LAND = Id.of("norland-land");

    /** The minimal topic. */
    public static final Id<Topic> LIGHT = Id.of("light");

    /** The full topic. */
    public static final Id<Topic> LAMP_OIL = Id.of("lamp-oil");

    /** The full state. */
    public static final Id<Party> NORLAND = Id.of("norland");
    /** The minimal state. */
    public static final Id<Party> SOUTHMARK = Id.of("southmark");
    /** The full organisation. */
    public static final Id<Party> HARBOUR_OFFICE = Id.of("harbour-office");
    /** The minimal organisation. */
    public static final Id<Party> FOG_LEAGUE = Id.of("fog-league");
    /** The full coalition. */
    public static final Id<Party> LANTERN = Id.of("lantern-coalition");
    /** The minimal coalition. */
    public static final Id<Party> CANDLE = Id.of("candle-circle");
    /** The full work stream. */
    public static final Id<Party> FINANCE = Id.of("finance-stream");
    /** The minimal work stream. */
    public static final Id<Party> PATROLS = Id.of("patrol-stream");
    /** The full person. */
    public static final Id<Party> ADA = Id.of("ada-example");
    /** The minimal person. */
    public static final Id<Party> BEN = Id.of("ben-sample");
    /** The full group. */
    public static final Id<Party> CORE_COUNTRIES = Id.of("core-countries");
    /** The minimal group. */
    public static final Id<Party> MOST_MEMBERS = Id.of("most-members");

    /** The full post. */
    public static final Id<Post> ENVOY = Id.of("norland-envoy");
    /** The minimal post. */
    public static final Id<Post> MINISTER = Id.of("norland-minister");
    /** The full membership. */
    public static final Id<Membership> NORLAND_SUSPENDED = Id.of("norland-suspended");
    /** The minimal membership. */
    public static final Id<Membership> SOUTHMARK_JOINED = Id.of("southmark-joined");

    /** The full meeting. */
    public static final Id<Meeting> THIRD_MEETING = Id.of("third-meeting");
    /** The minimal meeting. */
    public static final Id<Meeting> SECOND_MEETING = Id.of("second-meeting");
    /** The full event. */
    public static final Id<Event> RAID = Id.of("harbour-raid");
    /** The minimal event. */
    public static final Id<Event> FOUNDING = Id.of("lantern-founding");

    /** The full outcome. */
    public static final Id<Outcome> PLEDGE = Id.of("lighthouse-pledge");
    /** The minimal outcome. */
    public static final Id<Outcome> CALL = Id.of("patrol-call");
    /** The full term. */
    public static final Id<Term> LIGHTHOUSE_TERM = Id.of("lighthouse-term");

    /** The full statement. */
    public static final Id<Statement> WARNING = Id.of("envoy-warning");
    /** The minimal statement. */
    public static final Id<Statement> REMARK = Id.of("ben-remark");

    /** The full indicator. */
    public static final Id<Indicator> INCIDENTS = Id.of("incidents-at-sea");
    /** The minimal indicator. */
    public static final Id<Indicator> SHIPS = Id.of("ships-on-patrol");
    /** The full level. */
    public static final Id<Statistic> INCIDENTS_2031 = Id.of("incidents-2031");
    /** The minimal level. */
    public static final Id<Statistic> SHIPS_TODAY = Id.of("ships-today");

    /** The full point. */
    public static final Id<Point> FINANCE_PILLAR = Id.of("finance-pillar");

    private static final When NEXT_SPRING = fullWhen();

    private Samples() {}

    /**
     * A value with the name of the method that makes it.
     *
     * @param name such as {@code fullMeeting}
     * @param value the value
     */
    public record Sample(String name, Serializable value) {
        /** The name, which is what a test report shows. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return every sample; each call makes new ones} */
    public static List<Sample> all() {
        return List.of(
                new Sample("id", NORLAND),
                new Sample("identifier", identifier()),
                new Sample("relation", relation()),
                new Sample("minimalText", minimalText()),
                new Sample("fullText", fullText()),
                new Sample("unit", unit()),
                new Sample("missingQuantity", missingQuantity()),
                new Sample("minimalQuantity", minimalQuantity()),
                new Sample("fullQuantity", fullQuantity()),
                new Sample("partialDate", partialDate()),
                new Sample("minimalPeriod", minimalPeriod()),
                new Sample("fullPeriod", fullPeriod()),
                new Sample("minimalGap", minimalGap()),
                new Sample("fullGap", fullGap()),
                new Sample("minimalLocator", minimalLocator()),
                new Sample("fullLocator", fullLocator()),
                new Sample("minimalStage", minimalStage()),
                new Sample("fullStage", fullStage()),
                new Sample("lengthWhen", lengthWhen()),
                new Sample("minimalWhen", minimalWhen()),
                new Sample("fullWhen", fullWhen()),
                new Sample("fullAttribution", fullAttribution()),
                new Sample("unnamedAttribution", unnamedAttribution()),
                new Sample("reliability", reliability()),
                new Sample("minimalCitation", minimalCitation()),
                new Sample("fullCitation", fullCitation()),
                new Sample("minimalOrdinal", minimalOrdinal()),
                new Sample("fullOrdinal", fullOrdinal()),
                new Sample("minimalPoint", minimalPoint()),
                new Sample("fullPoint", fullPoint()),
                new Sample("minimalSource", minimalSource()),
                new Sample("fullSource", fullSource()),
                new Sample("minimalTopic", minimalTopic()),
                new Sample("fullTopic", fullTopic()),
                new Sample("minimalPlace", minimalPlace()),
                new Sample("fullPlace", fullPlace()),
                new Sample("minimalName", minimalName()),
                new Sample("fullName", fullName()),
                new Sample("minimalState", minimalState()),
                new Sample("fullState", fullState()),
                new Sample("minimalOrganization", minimalOrganization()),
                new Sample("fullOrganization", fullOrganization()),
                new Sample("minimalCoalition", minimalCoalition()),
                new Sample("fullCoalition", fullCoalition()),
                new Sample("minimalWorkStream", minimalWorkStream()),
                new Sample("fullWorkStream", fullWorkStream()),
                new Sample("minimalPerson", minimalPerson()),
                new Sample("fullPerson", fullPerson()),
                new Sample("minimalCriterion", minimalCriterion()),
                new Sample("fullCriterion", fullCriterion()),
                new Sample("minimalGroup", minimalGroup()),
                new Sample("fullGroup", fullGroup()),
                new Sample("minimalPost", minimalPost()),
                new Sample("fullPost", fullPost()),
                new Sample("minimalMembership", minimalMembership()),
                new Sample("fullMembership", fullMembership()),
                new Sample("minimalActor", minimalActor()),
                new Sample("fullActor", fullActor()),
                new Sample("describedActor", describedActor()),
                new Sample("minimalMeeting", minimalMeeting()),
                new Sample("fullMeeting", fullMeeting()),
                new Sample("minimalEvent", minimalEvent()),
                new Sample("fullEvent", fullEvent()),
                new Sample("minimalParticipation", minimalParticipation()),
                new Sample("fullParticipation", fullParticipation()),
                new Sample("ballot", ballot()),
                new Sample("minimalVoteTotal", minimalVoteTotal()),
                new Sample("fullVoteTotal", fullVoteTotal()),
                new Sample("minimalVote", minimalVote()),
                new Sample("fullVote", fullVote()),
                new Sample("minimalOutcome", minimalOutcome()),
                new Sample("fullOutcome", fullOutcome()),
                new Sample("minimalTerm", minimalTerm()),
                new Sample("fullTerm", fullTerm()),
                new Sample("minimalStatement", minimalStatement()),
                new Sample("fullStatement", fullStatement()),
                new Sample("minimalIndicator", minimalIndicator()),
                new Sample("fullIndicator", fullIndicator()),
                new Sample("minimalBase", minimalBase()),
                new Sample("fullBase", fullBase()),
                new Sample("minimalLevel", minimalLevel()),
                new Sample("fullLevel", fullLevel()),
                new Sample("minimalShare", minimalShare()),
                new Sample("fullShare", fullShare()),
                new Sample("minimalComparison", minimalComparison()),
                new Sample("fullComparison", fullComparison()),
                new Sample("minimalRank", minimalRank()),
                new Sample("fullRank", fullRank()),
                new Sample("minimalDossier", minimalDossier()),
                new Sample("fullDossier", fullDossier()));
    }

    // Values.

    /** {@return an outside key} */
    public static Identifier identifier() {
        return Identifier.of("symbol", "LC/2031/3");
    }

    /** {@return a link to parts of a document} */
    public static Relation relation() {
        return Relation.of(Relation.RelationKind.BASED_ON, COMMUNIQUE, fullLocator(), minimalLocator());
    }

    /** {@return a text in one language} */
    public static LocalizedText minimalText() {
        return en("The lamps stay lit");
    }

    /** {@return a text in two languages, one of them written from right to left} */
    public static LocalizedText fullText() {
        return LocalizedText.of("ar", "ساحل الفنار").and("en", "Lantern Coast");
    }

    /** {@return a unit that is a rate} */
    public static Unit unit() {
        return Unit.of("incidents/ships");
    }

    /** {@return a bare number} */
    public static Quantity minimalQuantity() {
        return Quantity.of(12);
    }

    /** {@return a quantity with everything that one can have} */
    public static Quantity fullQuantity() {
        return Quantity.builder()
                .value(new BigDecimal("48"))
                .roundedTo(BigDecimal.ONE)
                .low(new BigDecimal("40.5"))
                .high(new BigDecimal("55"))
                .bound(Bound.ABOUT)
                .unit(Unit.PERCENT)
                .lexical(LocalizedText.of("en", "about 48 %"))
                .build();
    }

    /** {@return a number that is kept secret} */
    public static Quantity missingQuantity() {
        return Quantity.missing(Quantity.Missing.WITHHELD);
    }

    /** {@return a day that is both uncertain and approximate} */
    public static PartialDate partialDate() {
        return PartialDate.parse("2031-04-09%");
    }

    /** {@return a year} */
    public static TimePeriod minimalPeriod() {
        return TimePeriod.parse("2031");
    }

    /** {@return a start with a length} */
    public static TimePeriod fullPeriod() {
        return TimePeriod.parse("2031-04-01/P24M");
    }

    /** {@return a year} */
    public static When minimalWhen() {
        return When.of(minimalPeriod());
    }

    /** {@return a time in words and dates that we inferred} */
    public static When fullWhen() {
        return When.builder()
                .period(fullPeriod())
                .wording(en("by next spring"))
                .bound(When.TimeBound.BY)
                .part(When.PeriodPart.LATE)
                .addReckonings(When.Reckoning.FISCAL, When.Reckoning.ROLLING)
                .addInferred(When.DatePart.YEAR, When.DatePart.MONTH)
                .anchor(FOUNDING)
                .side(When.Side.SINCE)
                .build();
    }

    /** {@return a length that the source hedges} */
    public static When lengthWhen() {
        return When.builder()
                .period(TimePeriod.parse("P20Y"))
                .lengthBound(Bound.MORE_THAN)
                .build();
    }

    // Sources.

    /** {@return a step by somebody named} */
    public static Attribution fullAttribution() {
        return Attribution.of(ADA, Act.SAYS);
    }

    /** {@return a step by somebody whom the source leaves unnamed} */
    public static Attribution unnamedAttribution() {
        return Attribution.unnamed(en("people on the quay"), Act.REPORTS);
    }

    /** {@return a citation of a source as a whole} */
    public static Citation minimalCitation() {
        return Citation.of(ARTICLE);
    }

    /** {@return a citation with its words, their span in code points and the chain behind them} */
    public static Citation fullCitation() {
        return Citation.builder()
                .source(COMMUNIQUE)
                .addLines(2, 3)
                .addLocators(fullLocator(), minimalLocator())
                .exact("lamps 🏮 lit")
                .prefix("keep the ")
                .suffix(" all winter")
                .start(17)
                .end(28)
                .addSupports("names", "kind")
                .reading(Citation.Reading.INFERRED)
                .addAttribution(fullAttribution(), unnamedAttribution())
                .reliability(reliability())
                .build();
    }

    /** {@return a gap without a reason} */
    public static Gap minimalGap() {
        return Gap.of("identifiers", Gap.GapKind.NOT_GIVEN);
    }

    /** {@return a gap with a reason: more names than those listed} */
    public static Gap fullGap() {
        return Gap.builder()
                .attribute("names")
                .kind(Gap.GapKind.UNKNOWN)
                .addAbout(LAMP_OIL, COAST)
                .reason(en("the sign is worn away"))
                .citations(citations())
                .build();
    }

    /** {@return the heading} */
    public static Locator minimalLocator() {
        return Locator.builder().kind(Locator.LocatorKind.HEADING).build();
    }

    /** {@return a numbered paragraph} */
    public static Locator fullLocator() {
        return Locator.of(Locator.LocatorKind.PARAGRAPH, "12 (b)");
    }

    /** {@return a stage without a date} */
    public static Stage minimalStage() {
        return Stage.of(Stage.StageKind.PLANNED);
    }

    /** {@return a stage that was reached at a time} */
    public static Stage fullStage() {
        return Stage.builder()
                .kind(Stage.StageKind.POSTPONED)
                .when(minimalWhen())
                .citations(citations())
                .build();
    }

    /** {@return a judgement with its reason} */
    public static Reliability reliability() {
        return new Reliability(Reliability.Grade.DOUBTFUL, en("written from memory"));
    }

    /** {@return a place in a series without limits} */
    public static Ordinal minimalOrdinal() {
        return Ordinal.of(1, en("meetings on the coast"));
    }

    /** {@return a place in a series within a region and since a time} */
    public static Ordinal fullOrdinal() {
        return Ordinal.builder()
                .number(3)
                .fromEnd(true)
                .series(en("meetings of the coalition"))
                .within(COAST)
                .since(lengthWhen())
                .citations(citations())
                .build();
    }

    /** {@return a point that nothing refers to} */
    public static Point minimalPoint() {
        return Point.of(en("Keep the lamps lit"));
    }

    /** {@return a point with an id} */
    public static Point fullPoint() {
        return Point.builder()
                .id(FINANCE_PILLAR)
                .text(en("Cut off the smugglers' income"))
                .addAbout(FOG_LEAGUE, PORT_EMBER)
                .citations(citations())
                .build();
    }

    /** {@return an article} */
    public static Source minimalSource() {
        return Source.builder()
                .id(ARTICLE)
                .kind(Source.SourceKind.ARTICLE)
                .addNames(en("Lamps over the harbour"))
                .build();
    }

    /** {@return a communiqué} */
    public static Source fullSource() {
        return Source.builder()
                .id(COMMUNIQUE)
                .kind(Source.SourceKind.COMMUNIQUE)
                .names(names(fullText()))
                .addCredits(Attribution.of(HARBOUR_OFFICE, Act.PUBLISHES), unnamedAttribution())
                .published(When.of("2031-04-10"))
                .place(PORT_EMBER)
                .covers(minimalWhen())
                .addLanguages("ar", "en-GB")
                .edition("second, corrected")
                .addAbout(LANTERN, COAST)
                .retrieved(When.of("2031-05"))
                .uri("https://lantern.example/communique?year=2031")
                .sha256("0123456789abcdef".repeat(4))
                .reliability(reliability())
                .addRelations(
                        Relation.of(Relation.RelationKind.RELATED, ARTICLE),
                        Relation.of(Relation.RelationKind.BASED_ON, PLEDGE))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    // Places.

    /** {@return a topic of which only what it is called is known} */
    public static Topic minimalTopic() {
        return Topic.builder()
                .id(LIGHT)
                .addNames(en("Light"))
                .kind(Topic.TopicKind.THEME)
                .build();
    }

    /** {@return a topic with all that may be said of it} */
    public static Topic fullTopic() {
        return Topic.builder()
                .id(LAMP_OIL)
                .names(names(en("Lamp oil")))
                .kind(Topic.TopicKind.COMMODITY)
                .addBroader(LIGHT, Id.of("oil"))
                .addRelations(
                        Relation.of(Relation.RelationKind.PREVIOUS, LIGHT),
                        Relation.of(Relation.RelationKind.NOT_COMPARABLE_WITH, LIGHT))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a city} */
    public static Place minimalPlace() {
        return Place.builder()
                .id(PORT_EMBER)
                .addNames(en("Port Ember"))
                .kind(Place.PlaceKind.CITY)
                .build();
    }

    /** {@return a region} */
    public static Place fullPlace() {
        return Place.builder()
                .id(COAST)
                .names(names(fullText()))
                .kind(Place.PlaceKind.REGION)
                .addRelations(
                        Relation.of(Relation.RelationKind.PREVIOUS, PORT_EMBER),
                        Relation.of(Relation.RelationKind.COMPETES_WITH, PORT_EMBER))
                .addWithin(WORLD, Id.of("old-continent"))
                .addMembers(NORLAND_LAND, Id.of("southmark-land"))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .addCitations(fullCitation(), minimalCitation())
                .build();
    }

    // Parties.

    /** {@return an ordinary name} */
    public static Name minimalName() {
        return Name.of(en("Lantern"));
    }

    /** {@return an acronym that was in use for a time} */
    public static Name fullName() {
        return Name.builder()
                .text(en("LC"))
                .kind(Name.NameKind.ACRONYM)
                .when(When.of("2029/.."))
                .citations(citations())
                .build();
    }

    /** {@return a state of which only the name is known} */
    public static State minimalState() {
        return State.builder().id(SOUTHMARK).addNames(named("Southmark")).build();
    }

    /** {@return a state} */
    public static State fullState() {
        return State.builder()
                .id(NORLAND)
                .addNames(named("Norland"), fullName())
                .relations(partyRelations(HARBOUR_OFFICE))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .place(NORLAND_LAND)
                .build();
    }

    /** {@return an armed group} */
    public static Organization minimalOrganization() {
        return Organization.builder()
                .id(FOG_LEAGUE)
                .addNames(named("Fog League"))
                .kind(Organization.OrganizationKind.ARMED_GROUP)
                .build();
    }

    /** {@return an office of several states} */
    public static Organization fullOrganization() {
        return Organization.builder()
                .id(HARBOUR_OFFICE)
                .addNames(named("Harbour Office"), fullName())
                .relations(partyRelations(LANTERN))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .kind(Organization.OrganizationKind.BODY)
                .founded(When.of("2030-06"))
                .place(PORT_EMBER)
                .addAbout(LIGHT, LAMP_OIL)
                .addAreas(COAST, NORLAND_LAND)
                .addStages(minimalStage(), fullStage())
                .build();
    }

    /** {@return a coalition of which only the name is known} */
    public static Coalition minimalCoalition() {
        return Coalition.builder().id(CANDLE).addNames(named("Candle Circle")).build();
    }

    /** {@return a coalition with its charter; the first pillar is {@link #FINANCE_PILLAR}} */
    public static Coalition fullCoalition() {
        return Coalition.builder()
                .id(LANTERN)
                .addNames(named("Lantern Coalition"), fullName())
                .relations(partyRelations(CANDLE))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .founded(When.of("2029-09"))
                .place(PORT_EMBER)
                .addAbout(LIGHT, LAMP_OIL)
                .addAreas(COAST, NORLAND_LAND)
                .addStages(minimalStage(), fullStage())
                .addOpposes(FOG_LEAGUE, MOST_MEMBERS)
                .addObjectives(minimalPoint(), Point.of(en("A coast without smugglers")))
                .addCommitments(minimalPoint(), Point.of(en("Share what the keepers see")))
                .addPillars(fullPoint(), Point.of(en("Patrols")))
                .addPrinciples(minimalPoint(), Point.of(en("Every keeper has one voice")))
                .addDocuments(COMMUNIQUE, ARTICLE)
                .build();
    }

    /** {@return a work stream of which only the name is known} */
    public static WorkStream minimalWorkStream() {
        return WorkStream.builder()
                .id(PATROLS)
                .addNames(named("Patrols"))
                .of(LANTERN)
                .build();
    }

    /** {@return a work stream that carries a pillar} */
    public static WorkStream fullWorkStream() {
        return WorkStream.builder()
                .id(FINANCE)
                .addNames(named("Finance"), fullName())
                .relations(partyRelations(PATROLS))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .of(LANTERN)
                .mandate(en("Find out who pays the smugglers"))
                .pillar(FINANCE_PILLAR)
                .addAbout(LIGHT, LAMP_OIL)
                .addAreas(COAST, NORLAND_LAND)
                .order(1)
                .founded(minimalWhen())
                .addStages(minimalStage(), fullStage())
                .build();
    }

    /** {@return a person of whom only the name is known} */
    public static Person minimalPerson() {
        return Person.builder().id(BEN).addNames(named("Ben Sample")).build();
    }

    /** {@return a person} */
    public static Person fullPerson() {
        return Person.builder()
                .id(ADA)
                .addNames(named("Ada Example"), fullName())
                .relations(partyRelations(BEN))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .addNationalities(NORLAND, SOUTHMARK)
                .addOccupations(en("lighthouse keeper"), en("envoy"))
                .build();
    }

    /** {@return those of one nationality} */
    public static Criterion minimalCriterion() {
        return Criterion.of(Criterion.CriterionKind.NATIONALITY, NORLAND);
    }

    /** {@return those who live on the coast, in every way that this can be said} */
    public static Criterion fullCriterion() {
        return Criterion.builder()
                .kind(Criterion.CriterionKind.RESIDENCE)
                .addOf(COAST, PORT_EMBER)
                .quantity(Quantity.range(18, 49))
                .text(en("keepers of a lamp"))
                .when(minimalWhen())
                .build();
    }

    /** {@return a group of which only the name is known} */
    public static Group minimalGroup() {
        return Group.builder().id(MOST_MEMBERS).addNames(named("most members")).build();
    }

    /** {@return a group that is listed in full} */
    public static Group fullGroup() {
        return Group.builder()
                .id(CORE_COUNTRIES)
                .addNames(named("core countries"), fullName())
                .relations(partyRelations(MOST_MEMBERS))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .of(LANTERN)
                .addMembers(NORLAND, SOUTHMARK)
                .complete(true)
                .addExcluding(FOG_LEAGUE, HARBOUR_OFFICE)
                .size(Quantity.of(2))
                .addCriteria(minimalCriterion(), fullCriterion())
                .when(minimalWhen())
                .build();
    }

    /** {@return a post of which only the title is known} */
    public static Post minimalPost() {
        return Post.builder().id(MINISTER).addNames(en("Minister of Lamps")).build();
    }

    /** {@return the post of an acting envoy} */
    public static Post fullPost() {
        return Post.builder()
                .id(ENVOY)
                .names(names(en("Envoy")))
                .of(NORLAND)
                .towards(SOUTHMARK)
                .holder(ADA)
                .status(Post.PostStatus.ACTING)
                .when(minimalWhen())
                .addRelations(
                        Relation.of(Relation.RelationKind.BASED_ON, COMMUNIQUE),
                        Relation.of(Relation.RelationKind.PREVIOUS, MINISTER))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a membership of which only the two ends are known} */
    public static Membership minimalMembership() {
        return Membership.builder()
                .id(SOUTHMARK_JOINED)
                .member(SOUTHMARK)
                .body(LANTERN)
                .build();
    }

    /** {@return a suspended membership} */
    public static Membership fullMembership() {
        return Membership.builder()
                .id(NORLAND_SUSPENDED)
                .names(names(minimalText()))
                .member(NORLAND)
                .body(LANTERN)
                .role(Membership.MembershipRole.CO_CHAIR)
                .status(Membership.MembershipStatus.SUSPENDED)
                .when(When.of("2030-11/.."))
                .addListedOn(TimePeriod.parse("2030-12"), TimePeriod.parse("2031-03-01"))
                .addReservations(minimalPoint(), Point.of(en("Not in winter")))
                .addRelations(
                        Relation.of(Relation.RelationKind.CONSEQUENCE_OF, PLEDGE),
                        Relation.of(Relation.RelationKind.BASED_ON, ARTICLE))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a party that acts in no post} */
    public static Actor minimalActor() {
        return Actor.of(BEN);
    }

    /** {@return a party that acts in two posts} */
    public static Actor fullActor() {
        return Actor.of(ADA, ENVOY, MINISTER);
    }

    /** {@return some of several whom the source does not name} */
    public static Actor describedActor() {
        return Actor.builder()
                .described(en("keepers from the outer islands"))
                .quantifier(Actor.Quantifier.SOME)
                .count(minimalQuantity())
                .build();
    }

    // Events.

    /** {@return a meeting of which nothing but the fact is known} */
    public static Meeting minimalMeeting() {
        return Meeting.builder().id(SECOND_MEETING).build();
    }

    /** {@return a meeting; {@link #ADA} sat there in the place of somebody who had the place of {@link #BEN}} */
    public static Meeting fullMeeting() {
        return Meeting.builder()
                .id(THIRD_MEETING)
                .addNames(Name.of(en("Third meeting of the Lantern Coalition")), fullName())
                .of(LANTERN)
                .session(Meeting.Session.EXTRAORDINARY)
                .level(Meeting.MeetingLevel.MINISTERS)
                .mode(Meeting.Mode.HYBRID)
                .addStages(minimalStage(), fullStage())
                .every(TimePeriod.parse("P1M"))
                .count(missingQuantity())
                .addPlaces(PORT_EMBER, NORLAND_LAND)
                .when(When.of("2031-04-09/2031-04-10"))
                .addParticipations(minimalParticipation(), fullParticipation())
                .addAgenda(minimalPoint(), Point.of(en("Who pays for oil")))
                .addRelations(
                        Relation.of(Relation.RelationKind.PREVIOUS, SECOND_MEETING),
                        Relation.of(Relation.RelationKind.ON_MARGINS_OF, FOUNDING))
                .identifiers(identifiers())
                .addOrdinals(fullOrdinal(), minimalOrdinal())
                .addGaps(minimalGap(), fullGap())
                .citations(citations())
                .build();
    }

    /** {@return an event of which only what happened is known} */
    public static Event minimalEvent() {
        return Event.builder()
                .id(FOUNDING)
                .addNames(en("Founding of the coalition"))
                .kind(Event.EventKind.FOUNDING)
                .build();
    }

    /** {@return an operation} */
    public static Event fullEvent() {
        return Event.builder()
                .id(RAID)
                .names(names(en("Raid on the old harbour")))
                .kind(Event.EventKind.OPERATION)
                .of(LANTERN)
                .addFrom(PORT_EMBER, COAST)
                .addTo(NORLAND_LAND, WORLD)
                .addPlaces(PORT_EMBER, COAST)
                .addStages(minimalStage(), fullStage())
                .every(TimePeriod.parse("P1Y"))
                .count(fullQuantity())
                .when(NEXT_SPRING)
                .addParticipations(
                        Participation.builder()
                                .actor(Actor.of(FOG_LEAGUE))
                                .role(Participation.ParticipationRole.TARGET)
                                .build(),
                        minimalParticipation())
                .addAbout(FOG_LEAGUE, PORT_EMBER)
                .addRelations(
                        Relation.of(Relation.RelationKind.CONSEQUENCE_OF, SECOND_MEETING),
                        Relation.of(Relation.RelationKind.PART_OF, FOUNDING))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a seat of which only who had it is known} */
    public static Participation minimalParticipation() {
        return Participation.builder()
                .actor(minimalActor())
                .role(Participation.ParticipationRole.GUEST)
                .build();
    }

    /** {@return a seat that was taken in somebody's place, who had it in somebody's place} */
    public static Participation fullParticipation() {
        return Participation.builder()
                .actor(fullActor())
                .role(Participation.ParticipationRole.HEAD_OF_DELEGATION)
                .representing(NORLAND)
                .level(Meeting.MeetingLevel.AMBASSADORS)
                .presence(Participation.Presence.REMOTE)
                .invitedAs(Meeting.Mode.IN_PERSON)
                .preferred(Meeting.Mode.VIRTUAL)
                .addInPlaceOf(describedActor(), minimalActor())
                .reason(en("fog"))
                .addOrdinals(minimalOrdinal(), fullOrdinal())
                .addGaps(Gap.of("choice", Gap.GapKind.NONE), Gap.of("ordinals", Gap.GapKind.NOT_GIVEN))
                .citations(citations())
                .build();
    }

    // Outcomes and statements.

    /** {@return a ballot that counts as three} */
    public static Participation ballot() {
        return Participation.builder()
                .actor(Actor.of(NORLAND))
                .role(Participation.ParticipationRole.VOTER)
                .choice(Participation.Choice.AGAINST)
                .weight(Quantity.of(3))
                .build();
    }

    /** {@return how many were in favour} */
    public static VoteTotal minimalVoteTotal() {
        return VoteTotal.of(Participation.Choice.FOR, minimalQuantity());
    }

    /** {@return how many abstained, with the sources} */
    public static VoteTotal fullVoteTotal() {
        return VoteTotal.builder()
                .choice(Participation.Choice.ABSTAINING)
                .quantity(Quantity.atLeast(2))
                .citations(citations())
                .build();
    }

    /** {@return a vote of which only the result is known} */
    public static Vote minimalVote() {
        return Vote.builder().adopted(false).build();
    }

    /** {@return a vote with its rule, totals and ballots} */
    public static Vote fullVote() {
        return Vote.builder()
                .question(en("Whether to build the lighthouses"))
                .procedural(true)
                .rule(Vote.VotingRule.TWO_THIRDS_OF_VOTES)
                .eligible(Quantity.of(17))
                .quorum(Quantity.of(9))
                .required(Quantity.of(10))
                .addVetoHolders(NORLAND, SOUTHMARK)
                .addTotals(minimalVoteTotal(), fullVoteTotal())
                .addBallots(
                        ballot(),
                        Participation.builder()
                                .actor(Actor.of(SOUTHMARK))
                                .role(Participation.ParticipationRole.VOTER)
                                .choice(Participation.Choice.FOR)
                                .build())
                .complete(true)
                .adopted(true)
                .citations(citations())
                .build();
    }

    /** {@return an outcome of which only what it is is known} */
    public static Outcome minimalOutcome() {
        return Outcome.builder()
                .id(CALL)
                .kind(Outcome.OutcomeKind.CALL)
                .summary(en("More patrols"))
                .build();
    }

    /** {@return a pledge with its terms} */
    public static Outcome fullOutcome() {
        return Outcome.builder()
                .id(PLEDGE)
                .names(names(minimalText()))
                .kind(Outcome.OutcomeKind.PLEDGE)
                .addBy(fullActor(), describedActor())
                .addParticipations(
                        part(Actor.of(SOUTHMARK), Participation.ParticipationRole.DISSENTER),
                        part(Actor.of(NORLAND), Participation.ParticipationRole.ADDRESSEE),
                        part(Actor.of(HARBOUR_OFFICE), Participation.ParticipationRole.BENEFICIARY),
                        part(Actor.of(MOST_MEMBERS), Participation.ParticipationRole.ELIGIBLE))
                .addStages(minimalStage(), fullStage())
                .vote(fullVote())
                .meeting(THIRD_MEETING)
                .when(minimalWhen())
                .summary(en("Build two lighthouses"))
                .binding(true)
                .document(COMMUNIQUE)
                .addAbout(FINANCE_PILLAR, INCIDENTS)
                .addTerms(fullTerm(), minimalTerm())
                .addRelations(Relation.of(Relation.RelationKind.UPHOLDS, CALL), relation())
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a term in words} */
    public static Term minimalTerm() {
        return Term.builder()
                .kind(Term.TermKind.CONDITION)
                .text(en("once the fog has lifted"))
                .build();
    }

    /** {@return a term with an amount, a time and words, for two parties} */
    public static Term fullTerm() {
        return Term.builder()
                .id(LIGHTHOUSE_TERM)
                .kind(Term.TermKind.AMOUNT)
                .addParties(NORLAND, SOUTHMARK)
                .quantity(Quantity.of(2_000_000, Unit.of("XTS")))
                .addFinanceTypes(Term.FinanceType.GRANT, Term.FinanceType.LOAN)
                .addFinanceSources(Term.FinanceSource.PUBLIC, Term.FinanceSource.PRIVATE)
                .addStatistics(SHIPS_TODAY, INCIDENTS_2031)
                .when(NEXT_SPRING)
                .addAbout(LAMP_OIL, COAST)
                .addTriggers(RAID, CALL)
                .addTriggerKinds(Event.EventKind.ATTACK, Event.EventKind.DISASTER)
                .addTriggerOn(NORLAND, SOUTHMARK)
                .text(en("in equal parts"))
                .citations(citations())
                .build();
    }

    /** {@return a statement of which only who said what is known} */
    public static Statement minimalStatement() {
        return Statement.builder()
                .id(REMARK)
                .addBy(minimalActor())
                .act(Act.SAYS)
                .summary(en("The lamps are old"))
                .build();
    }

    /** {@return a joint warning} */
    public static Statement fullStatement() {
        return Statement.builder()
                .id(WARNING)
                .names(names(minimalText()))
                .addBy(fullActor(), describedActor())
                .act(Act.WARNS)
                .negated(true)
                .emphasis(Statement.Emphasis.STRONG)
                .summary(en("Without oil the coast goes dark"))
                .addPoints(
                        minimalPoint(),
                        Point.builder().text(en("Oil")).addAbout(PATROLS).build())
                .quotation(fullText())
                .at(THIRD_MEETING)
                .addParticipations(
                        part(Actor.of(HARBOUR_OFFICE), Participation.ParticipationRole.ADDRESSEE),
                        part(describedActor(), Participation.ParticipationRole.WITNESS))
                .medium(Statement.Medium.SPEECH)
                .when(minimalWhen())
                .addAbout(COAST, LANTERN)
                .addRelations(
                        Relation.of(Relation.RelationKind.REPLY_TO, REMARK),
                        Relation.of(Relation.RelationKind.CONSEQUENCE_OF, RAID))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    // Statistics.

    /** {@return an indicator of which only the name is known} */
    public static Indicator minimalIndicator() {
        return Indicator.builder().id(SHIPS).addNames(en("Ships on patrol")).build();
    }

    /** {@return an indicator with its definition} */
    public static Indicator fullIndicator() {
        return Indicator.builder()
                .id(INCIDENTS)
                .names(names(en("Incidents at sea")))
                .population(CORE_COUNTRIES)
                .addBy(FOG_LEAGUE, MOST_MEMBERS)
                .definition(en("Any light that is not on the chart"))
                .scale(Quantity.range(0, 10))
                .aggregation(Indicator.Aggregation.AVERAGE)
                .when(minimalWhen())
                .addRelations(
                        Relation.of(Relation.RelationKind.RESTATES, SHIPS),
                        Relation.of(Relation.RelationKind.BASED_ON, ARTICLE))
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .build();
    }

    /** {@return a base in the world} */
    public static Base minimalBase() {
        return Base.of(WORLD);
    }

    /** {@return a base that differs in everything} */
    public static Base fullBase() {
        return Base.builder()
                .indicator(SHIPS)
                .about(SOUTHMARK)
                .addPlaces(NORLAND_LAND, PORT_EMBER)
                .when(minimalWhen())
                .addExcluding(COAST, FOG_LEAGUE)
                .statistic(SHIPS_TODAY)
                .build();
    }

    /** {@return how many, without where or when} */
    public static Level minimalLevel() {
        return Level.builder()
                .id(SHIPS_TODAY)
                .addIndicators(SHIPS)
                .quantity(minimalQuantity())
                .build();
    }

    /** {@return how many} */
    public static Level fullLevel() {
        return Level.builder()
                .id(INCIDENTS_2031)
                .names(names(minimalText()))
                .addIndicators(INCIDENTS, SHIPS)
                .about(LANTERN)
                .place(COAST)
                .when(minimalWhen())
                .status(Statistic.ObservationStatus.PROVISIONAL)
                .addExcluding(PORT_EMBER, FOG_LEAGUE)
                .relations(statisticRelations())
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .quantity(Quantity.moreThan(210))
                .build();
    }

    /** {@return what part of the world's} */
    public static Share minimalShare() {
        return Share.builder()
                .id(Id.of("share-of-ships"))
                .addIndicators(SHIPS)
                .quantity(Quantity.parse("35 %"))
                .addBases(minimalBase())
                .build();
    }

    /** {@return what part of one of two bases} */
    public static Share fullShare() {
        return Share.builder()
                .id(Id.of("share-of-incidents"))
                .names(names(minimalText()))
                .addIndicators(INCIDENTS, SHIPS)
                .about(RAID)
                .place(COAST)
                .when(minimalWhen())
                .status(Statistic.ObservationStatus.ESTIMATED)
                .addExcluding(PORT_EMBER, FOG_LEAGUE)
                .relations(statisticRelations())
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .quantity(fullQuantity())
                .addBases(minimalBase(), fullBase())
                .build();
    }

    /** {@return more, without a figure} */
    public static Comparison minimalComparison() {
        return Comparison.builder()
                .id(Id.of("more-ships"))
                .addIndicators(SHIPS)
                .direction(Comparison.Direction.HIGHER)
                .addBases(Base.of(When.of("2030")))
                .build();
    }

    /** {@return less by a figure that can be read in two ways} */
    public static Comparison fullComparison() {
        return Comparison.builder()
                .id(Id.of("fewer-incidents"))
                .names(names(minimalText()))
                .addIndicators(INCIDENTS, SHIPS)
                .about(THIRD_MEETING)
                .place(COAST)
                .when(minimalWhen())
                .status(Statistic.ObservationStatus.FORECAST)
                .addExcluding(PORT_EMBER, FOG_LEAGUE)
                .relations(statisticRelations())
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .direction(Comparison.Direction.LOWER)
                .quantity(Quantity.atMost(60).in(Unit.PERCENT))
                .addMeasures(Comparison.Measure.PERCENT, Comparison.Measure.POINTS)
                .addBases(minimalBase(), fullBase())
                .build();
    }

    /** {@return the first place among all} */
    public static Rank minimalRank() {
        return Rank.builder()
                .id(Id.of("most-ships"))
                .addIndicators(SHIPS)
                .rank(1)
                .order(Rank.Order.DESCENDING)
                .build();
    }

    /** {@return a place among some, held for years} */
    public static Rank fullRank() {
        return Rank.builder()
                .id(Id.of("fewest-incidents"))
                .names(names(minimalText()))
                .addIndicators(INCIDENTS, SHIPS)
                .about(CORE_COUNTRIES)
                .place(COAST)
                .when(minimalWhen())
                .status(Statistic.ObservationStatus.NORMAL)
                .addExcluding(PORT_EMBER, FOG_LEAGUE)
                .relations(statisticRelations())
                .identifiers(identifiers())
                .ordinals(ordinals())
                .gaps(gaps())
                .citations(citations())
                .rank(2)
                .order(Rank.Order.ASCENDING)
                .among(en("coasts with lighthouses"))
                .outOf(17)
                .streak(Quantity.of(4, Unit.of("years")))
                .within(When.of("2017/2031"))
                .build();
    }

    // The whole.

    /** {@return a dossier that holds nothing} */
    public static Dossier minimalDossier() {
        return Dossier.builder().build();
    }

    /** {@return a dossier that holds every minimal and every full thing} */
    public static Dossier fullDossier() {
        return Dossier.builder()
                .addSources(fullSource(), minimalSource())
                .addPlaces(
                        fullPlace(),
                        minimalPlace(),
                        place(WORLD, "the world", Place.PlaceKind.WORLD),
                        place(Id.of("old-continent"), "the old continent", Place.PlaceKind.REGION),
                        place(NORLAND_LAND, "Norland", Place.PlaceKind.COUNTRY),
                        place(Id.of("southmark-land"), "Southmark", Place.PlaceKind.COUNTRY))
                .addTopics(
                        fullTopic(),
                        minimalTopic(),
                        Topic.builder()
                                .id(Id.of("oil"))
                                .addNames(en("Oil"))
                                .kind(Topic.TopicKind.SUBSTANCE)
                                .build())
                .addParties(
                        fullState(),
                        minimalState(),
                        fullOrganization(),
                        minimalOrganization(),
                        fullCoalition(),
                        minimalCoalition(),
                        fullWorkStream(),
                        minimalWorkStream(),
                        fullPerson(),
                        minimalPerson(),
                        fullGroup(),
                        minimalGroup())
                .addPosts(fullPost(), minimalPost())
                .addMemberships(fullMembership(), minimalMembership())
                .addMeetings(fullMeeting(), minimalMeeting())
                .addEvents(fullEvent(), minimalEvent())
                .addOutcomes(
                        fullOutcome(),
                        minimalOutcome(),
                        Outcome.builder()
                                .from(minimalOutcome())
                                .id(Outcome.id("vote-on-patrols"))
                                .vote(minimalVote())
                                .build())
                .addStatements(fullStatement(), minimalStatement())
                .addIndicators(fullIndicator(), minimalIndicator())
                .addStatistics(
                        fullLevel(),
                        minimalLevel(),
                        fullShare(),
                        minimalShare(),
                        fullComparison(),
                        minimalComparison(),
                        fullRank(),
                        minimalRank())
                .build();
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }

    private static Name named(String name) {
        return Name.of(en(name));
    }

    private static Place place(Id<Place> id, String name, Place.PlaceKind kind) {
        return Place.builder().id(id).addNames(en(name)).kind(kind).build();
    }

    private static Participation part(Actor actor, Participation.ParticipationRole role) {
        return Participation.builder().actor(actor).role(role).build();
    }

    /** Without the attributes that one citation supports: not everything that is cited has them. */
    private static List<Citation> citations() {
        return List.of(
                Citation.builder().from(fullCitation()).supports(List.of()).build(), minimalCitation());
    }

    private static List<Name> names(LocalizedText first) {
        return List.of(Name.of(first), Name.of(en("Another name")));
    }

    private static List<Ordinal> ordinals() {
        return List.of(minimalOrdinal(), Ordinal.of(2, en("meetings in winter")));
    }

    private static List<Gap> gaps() {
        return List.of(minimalGap(), Gap.of("names", Gap.GapKind.UNKNOWN));
    }

    private static List<Identifier> identifiers() {
        return List.of(identifier(), Identifier.of("archive", "4711"));
    }

    private static List<Relation> partyRelations(Id<Party> other) {
        return List.of(
                Relation.of(Relation.RelationKind.PART_OF, other),
                Relation.of(Relation.RelationKind.BASED_ON, COMMUNIQUE));
    }

    private static List<Relation> statisticRelations() {
        return List.of(
                Relation.of(Relation.RelationKind.RESTATES, SHIPS_TODAY),
                Relation.of(Relation.RelationKind.COUNTS_TOWARDS, SHIPS_TODAY));
    }
}
