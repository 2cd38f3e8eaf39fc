package org.coalitionmodel.benchmarks;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The JSON as plain mutable beans, as somebody would write them who only wants to get at the data: nothing is checked,
 * dates and ids are strings, what is absent is null.
 *
 * <p>Parties and statistics are one flat bean each with the fields of all their kinds, which spares the beans the
 * search for the right class. Some enums have words that are reserved in Java; their fields are strings.
 */
@SuppressWarnings("SameNameButDifferent") // Each bean has enums of its own, named as in the model.
public final class Beans {
    private Beans() {}

    @CompiledJson
    @Json
    public static final class Dossier {
        public String format;
        public List<Source> sources;
        public List<Place> places;
        public List<Topic> topics;
        public List<Party> parties;
        public List<Post> posts;
        public List<Membership> memberships;
        public List<Meeting> meetings;
        public List<Event> events;
        public List<Outcome> outcomes;
        public List<Statement> statements;
        public List<Indicator> indicators;
        public List<Statistic> statistics;
    }

    @CompiledJson
    @Json
    public static final class Statistic {
        public String type;
        public String id;
        public List<Name> names;
        public List<String> indicators;
        public String about;
        public String place;
        public When when;
        public String status;
        public List<String> excluding;
        public Direction direction;
        public Quantity quantity;
        public List<Measure> measures;
        public List<Base> bases;
        public Integer rank;
        public Order order;
        public Map<String, String> among;
        public Integer outOf;
        public Quantity streak;
        public When within;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Direction {
            higher,
            lower,
            equal,
            better,
            worse
        }

        public enum Measure {
            percent,
            points,
            factor,
            factorIncrease,
            absolute
        }

        public enum Order {
            descending,
            ascending
        }
    }

    @CompiledJson
    @Json
    public static final class Base {
        public String indicator;
        public String about;
        public List<String> places;
        public When when;
        public List<String> excluding;
        public String statistic;
    }

    @CompiledJson
    @Json
    public static final class Indicator {
        public String id;
        public List<Name> names;
        public String population;
        public List<String> by;
        public Map<String, String> definition;
        public Quantity scale;
        public Aggregation aggregation;
        public When when;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Aggregation {
            sum,
            average,
            median,
            highest
        }
    }

    @CompiledJson
    @Json
    public static final class Statement {
        public String id;
        public List<Name> names;
        public List<Actor> by;
        public Act act;
        public Boolean negated;
        public Emphasis emphasis;
        public Map<String, String> summary;
        public List<Point> points;
        public Map<String, String> quotation;
        public String at;
        public List<Participation> participations;
        public Medium medium;
        public When when;
        public List<String> about;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Emphasis {
            weak,
            strong,
            strongest
        }

        public enum Act {
            writes,
            leads,
            signs,
            publishes,
            contributes,
            says,
            reports,
            observes,
            emphasizes,
            confirms,
            verifies,
            notes,
            cites,
            estimates,
            believes,
            expects,
            warns,
            callsFor,
            offers,
            threatens,
            asks,
            accuses,
            recalls,
            comments,
            commends,
            criticizes,
            regrets,
            deplores,
            condemns,
            denies,
            reaffirms,
            proposes,
            supports,
            differs,
            announces
        }

        public enum Medium {
            speech,
            interview,
            recordedMessage,
            pressConference,
            letter,
            writtenStatement,
            broadcast,
            socialMedia
        }
    }

    @CompiledJson
    @Json
    public static final class Outcome {
        public String id;
        public List<Name> names;
        public Kind kind;
        public List<Stage> stages;
        public List<Actor> by;
        public List<Participation> participations;
        public String meeting;
        public When when;
        public Map<String, String> summary;
        public Boolean binding;
        public String document;
        public List<String> about;
        public Vote vote;
        public List<Term> terms;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            agreement,
            understanding,
            decision,
            noting,
            noAgreement,
            deferral,
            reservation,
            rejection,
            pledge,
            intention,
            goal,
            call,
            endorsement,
            appointment,
            notAdopted,
            documentAdopted
        }
    }

    @CompiledJson
    @Json
    public static final class Term {
        public String id;
        public Kind kind;
        public List<String> parties;
        public Quantity quantity;
        public List<FinanceType> financeTypes;
        public List<String> financeSources;
        public List<String> statistics;
        public When when;
        public List<String> about;
        public List<String> triggers;
        public List<TriggerKind> triggerKinds;
        public List<String> triggerOn;
        public Map<String, String> text;
        public List<Citation> citations;

        public enum FinanceType {
            grant,
            loan,
            concessionalLoan,
            equity,
            guarantee,
            debtRelief,
            insurance,
            mobilizedPrivateFinance
        }

        public enum Kind {
            amount,
            inKind,
            duration,
            frequency,
            validity,
            deadline,
            review,
            exemption,
            condition,
            endCondition,
            requirement,
            prohibition,
            permission,
            definition,
            priority,
            eligibility,
            step,
            consequence,
            purpose
        }

        public enum TriggerKind {
            attack,
            operation,
            mission,
            deployment,
            withdrawal,
            move,
            arrests,
            release,
            coup,
            founding,
            relaunch,
            announcement,
            governmentChange,
            election,
            armedConflict,
            disaster,
            defeat,
            exercise,
            test,
            protest,
            ceremony,
            award,
            trial,
            assistance,
            entryIntoForce,
            process,
            other
        }
    }

    @CompiledJson
    @Json
    public static final class Vote {
        public Map<String, String> question;
        public Boolean procedural;
        public Rule rule;
        public Quantity eligible;
        public Quantity quorum;
        public Quantity required;
        public List<String> vetoHolders;
        public List<VoteTotal> totals;
        public List<Participation> ballots;
        public Boolean complete;
        public Boolean adopted;
        public List<Citation> citations;

        public enum Rule {
            consensus,
            unanimity,
            majorityOfVotes,
            majorityOfAll,
            twoThirdsOfVotes,
            twoThirdsOfAll,
            threeFifthsOfVotes,
            threeFifthsOfAll,
            threeQuartersOfVotes,
            threeQuartersOfAll,
            fourFifthsOfVotes,
            fourFifthsOfAll
        }
    }

    @CompiledJson
    @Json
    public static final class VoteTotal {
        public String choice;
        public Quantity quantity;
        public List<Citation> citations;
    }

    @CompiledJson
    @Json
    public static final class Event {
        public String id;
        public List<Name> names;
        public Kind kind;
        public String of;
        public List<Stage> stages;
        public String every;
        public Quantity count;
        public List<String> places;
        public List<String> from;
        public List<String> to;
        public When when;
        public List<Participation> participations;
        public List<String> about;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            attack,
            operation,
            mission,
            deployment,
            withdrawal,
            move,
            arrests,
            release,
            coup,
            founding,
            relaunch,
            announcement,
            governmentChange,
            election,
            armedConflict,
            disaster,
            defeat,
            exercise,
            test,
            protest,
            ceremony,
            award,
            trial,
            assistance,
            entryIntoForce,
            process,
            other
        }
    }

    @CompiledJson
    @Json
    public static final class Meeting {
        public String id;
        public List<Name> names;
        public String of;
        public Session session;
        public Level level;
        public Mode mode;
        public List<Stage> stages;
        public String every;
        public Quantity count;
        public List<String> places;
        public When when;
        public List<Participation> participations;
        public List<Point> agenda;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Session {
            ordinary,
            extraordinary,
            emergency,
            special,
            plenary,
            restricted,
            enlarged,
            informal
        }

        public enum Level {
            headsOfState,
            vicePresidents,
            ministers,
            deputyMinisters,
            headsOfOrganization,
            ambassadors,
            seniorOfficials,
            experts
        }

        public enum Mode {
            inPerson,
            virtual,
            hybrid
        }
    }

    @CompiledJson
    @Json
    public static final class Participation {
        public Actor actor;
        public Role role;
        public String representing;
        public Level level;
        public Presence presence;
        public InvitedAs invitedAs;
        public Preferred preferred;
        public List<Actor> inPlaceOf;
        public Map<String, String> reason;
        public String choice;
        public Quantity weight;
        public List<Ordinal> ordinals;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Role {
            host,
            coHost,
            chair,
            coChair,
            outgoingChair,
            convener,
            organizer,
            opener,
            moderator,
            inviter,
            headOfDelegation,
            delegate,
            participant,
            observer,
            witness,
            guest,
            adviser,
            briefer,
            speaker,
            mediator,
            requester,
            leader,
            founder,
            perpetrator,
            target,
            signatory,
            voter,
            supporter,
            dissenter,
            reserving,
            abstainer,
            addressee,
            outlet,
            beneficiary,
            channel,
            implementer,
            funder,
            eligible,
            consentRequired
        }

        public enum Level {
            headsOfState,
            vicePresidents,
            ministers,
            deputyMinisters,
            headsOfOrganization,
            ambassadors,
            seniorOfficials,
            experts
        }

        public enum Presence {
            present,
            inPerson,
            remote,
            recorded,
            inPart,
            absent,
            excluded,
            notInvited,
            declined,
            invited,
            expected
        }

        public enum InvitedAs {
            inPerson,
            virtual,
            hybrid
        }

        public enum Preferred {
            inPerson,
            virtual,
            hybrid
        }
    }

    @CompiledJson
    @Json
    public static final class Actor {
        public String party;
        public Map<String, String> described;
        public List<String> posts;
        public Quantifier quantifier;
        public Quantity count;

        public enum Quantifier {
            all,
            most,
            many,
            some,
            few,
            one,
            none
        }
    }

    @CompiledJson
    @Json
    public static final class Membership {
        public String id;
        public List<Name> names;
        public String member;
        public String body;
        public Role role;
        public Status status;
        public When when;
        public List<String> listedOn;
        public List<Point> reservations;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Role {
            member,
            associate,
            partner,
            observer,
            chair,
            coChair,
            deputy,
            lead,
            coLead,
            adviser,
            secretariat,
            convener,
            host,
            operator,
            supporter,
            depositary
        }

        public enum Status {
            active,
            designate,
            invited,
            applicant,
            admitted,
            signed,
            ratified,
            acceded,
            suspended,
            exempt,
            withdrawalNotified,
            withdrawn,
            expelled
        }
    }

    @CompiledJson
    @Json
    public static final class Post {
        public String id;
        public List<Name> names;
        public String of;
        public String towards;
        public String holder;
        public Status status;
        public When when;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Status {
            held,
            acting,
            candidate,
            designate,
            former,
            vacant
        }
    }

    @CompiledJson
    @Json
    public static final class Party {
        public String type;
        public String id;
        public List<Name> names;
        public Kind kind;
        public String of;
        public Map<String, String> mandate;
        public String pillar;
        public Integer order;
        public When founded;
        public String place;
        public List<Stage> stages;
        public List<String> about;
        public List<String> areas;
        public List<String> opposes;
        public List<Point> objectives;
        public List<Point> commitments;
        public List<Point> pillars;
        public List<Point> principles;
        public List<String> documents;
        public List<String> nationalities;
        public List<Map<String, String>> occupations;
        public List<String> members;
        public Boolean complete;
        public List<String> excluding;
        public Quantity size;
        public List<Criterion> criteria;
        public When when;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            intergovernmental,
            body,
            government,
            ministry,
            legislature,
            court,
            securityForce,
            media,
            armedGroup,
            programme,
            pilot,
            company,
            research,
            civilSociety,
            political,
            other
        }
    }

    @CompiledJson
    @Json
    public static final class Criterion {
        public Kind kind;
        public List<String> of;
        public Quantity quantity;
        public Map<String, String> text;
        public When when;

        public enum Kind {
            nationality,
            origin,
            residence,
            destination,
            arrival,
            age,
            membership,
            endorsement,
            attendance,
            rank,
            status,
            eligibility,
            field
        }
    }

    @CompiledJson
    @Json
    public static final class Quantity {
        public BigDecimal value;
        public BigDecimal roundedTo;
        public BigDecimal low;
        public BigDecimal high;
        public Bound bound;
        public String unit;
        public Map<String, String> lexical;
        public Missing missing;

        public enum Missing {
            unknown,
            notGiven,
            none,
            withheld
        }

        public enum Bound {
            exactly,
            about,
            almost,
            justOver,
            wellOver,
            moreThan,
            atLeast,
            wellUnder,
            lessThan,
            atMost
        }
    }

    @CompiledJson
    @Json
    public static final class Point {
        public String id;
        public Map<String, String> text;
        public List<String> about;
        public List<Citation> citations;
    }

    @CompiledJson
    @Json
    public static final class Stage {
        public Kind kind;
        public When when;
        public List<Citation> citations;

        public enum Kind {
            alleged,
            possible,
            expected,
            explored,
            proposed,
            announced,
            planned,
            inPreparation,
            underNegotiation,
            adopted,
            underWay,
            inEffect,
            done,
            suspended,
            postponed,
            cancelled,
            failed,
            unfulfilled,
            expired,
            ended
        }
    }

    @CompiledJson
    @Json
    public static final class Topic {
        public String id;
        public List<Name> names;
        public Kind kind;
        public List<String> broader;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            substance,
            commodity,
            weapon,
            technology,
            infrastructure,
            disease,
            theme,
            other
        }
    }

    @CompiledJson
    @Json
    public static final class Place {
        public String id;
        public List<Name> names;
        public Kind kind;
        public List<String> within;
        public List<String> members;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            world,
            region,
            country,
            area,
            city,
            venue
        }
    }

    @CompiledJson
    @Json
    public static final class Source {
        public String id;
        public List<Name> names;
        public Kind kind;
        public List<Attribution> credits;
        public When published;
        public String place;
        public When covers;
        public List<String> about;
        public When retrieved;
        public List<String> languages;
        public String edition;
        public String uri;
        public String sha256;
        public Reliability reliability;
        public List<Identifier> identifiers;
        public List<Ordinal> ordinals;
        public List<Relation> relations;
        public List<Gap> gaps;
        public List<Citation> citations;

        public enum Kind {
            article,
            newswire,
            communique,
            declaration,
            resolution,
            report,
            pressRelease,
            factSheet,
            letter,
            speech,
            treaty,
            law,
            plan,
            dataset,
            webPage,
            other
        }
    }

    @CompiledJson
    @Json
    public static final class Gap {
        public String attribute;
        public Kind kind;
        public List<String> about;
        public Map<String, String> reason;
        public List<Citation> citations;

        public enum Kind {
            none,
            unknown,
            notGiven,
            withheld
        }
    }

    @CompiledJson
    @Json
    public static final class Relation {
        public String kind;
        public String to;
        public List<Locator> locators;
    }

    @CompiledJson
    @Json
    public static final class Ordinal {
        public Integer number;
        public Boolean fromEnd;
        public Map<String, String> series;
        public String within;
        public When since;
        public List<Citation> citations;
    }

    @CompiledJson
    @Json
    public static final class Identifier {
        public String scheme;
        public String value;
    }

    @CompiledJson
    @Json
    public static final class Name {
        public Map<String, String> text;
        public Kind kind;
        public When when;
        public List<Citation> citations;

        public enum Kind {
            name,
            official,
            acronym,
            spelling,
            family,
            motto,
            former,
            alias,
            generic,
            description
        }
    }

    @CompiledJson
    @Json
    public static final class Citation {
        public String source;
        public List<Integer> lines;
        public List<Locator> locators;
        public String exact;
        public String prefix;
        public String suffix;
        public Integer start;
        public Integer end;
        public List<String> supports;
        public Reading reading;
        public List<Attribution> attribution;
        public Reliability reliability;

        public enum Reading {
            context,
            inferred,
            calculated
        }
    }

    @CompiledJson
    @Json
    public static final class Reliability {
        public Grade grade;
        public Map<String, String> reason;

        public enum Grade {
            reliable,
            uncertain,
            doubtful,
            unreliable
        }
    }

    @CompiledJson
    @Json
    public static final class Attribution {
        public String who;
        public Map<String, String> described;
        public Act act;

        public enum Act {
            writes,
            leads,
            signs,
            publishes,
            contributes,
            says,
            reports,
            observes,
            emphasizes,
            confirms,
            verifies,
            notes,
            cites,
            estimates,
            believes,
            expects,
            warns,
            callsFor,
            offers,
            threatens,
            asks,
            accuses,
            recalls,
            comments,
            commends,
            criticizes,
            regrets,
            deplores,
            condemns,
            denies,
            reaffirms,
            proposes,
            supports,
            differs,
            announces
        }
    }

    @CompiledJson
    @Json
    public static final class Locator {
        public Kind kind;
        public String label;

        public enum Kind {
            page,
            paragraph,
            section,
            article,
            chapter,
            footnote,
            heading,
            body,
            table,
            annex,
            item,
            rule
        }
    }

    @CompiledJson
    @Json
    public static final class When {
        public String period;
        public Map<String, String> wording;
        public PeriodPart part;
        public Bound bound;
        public LengthBound lengthBound;
        public List<Reckoning> reckonings;
        public List<DatePart> inferred;
        public String anchor;
        public Side side;

        public enum LengthBound {
            exactly,
            about,
            almost,
            justOver,
            wellOver,
            moreThan,
            atLeast,
            wellUnder,
            lessThan,
            atMost
        }

        public enum DatePart {
            year,
            month,
            day
        }

        public enum PeriodPart {
            early,
            mid,
            late
        }

        public enum Bound {
            by,
            atTheEarliest,
            sinceAtTheLatest
        }

        public enum Reckoning {
            fiscal,
            rolling,
            coming,
            offset,
            before
        }

        public enum Side {
            before,
            during,
            since,
            after
        }
    }
}
