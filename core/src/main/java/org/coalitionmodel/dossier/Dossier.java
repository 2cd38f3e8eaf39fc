package org.coalitionmodel.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.Format;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The root of the model: all entities that concern a matter, listed by type, from one source or many. It is checked as
 * a whole. Every id is unique across all types. Every reference leads to an entity of an allowed type. Every relation
 * links entities that its kind allows. An inconsistent dossier cannot be built.
 *
 * <p>It holds what sources say, so it may hold accounts that contradict each other. It is not a database: it is
 * immutable and in memory, and offers no queries beyond the methods below. Finding an entity by its id takes constant
 * time. The first query of a kind builds an index, which goes through the entities of the relevant type once and is kept
 * with the dossier. From then on a query takes time that depends on its answer, not on the size of the dossier. Only
 * {@link #outcomesInForce} and {@link #referencedIds} go through the dossier each time. Results keep the order of the
 * dossier. All queries are safe for use by several threads.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder().addSources(article).addParties(coalition, morocco).addMeetings(marrakech).build();
 * List<Participation> instead = dossier.whoSatFor(BLINKEN, MARRAKECH);
 * }</pre>
 */
@Format(value = "coalition-dossier/1", iri = "schema:schemaVersion")
@Value.Immutable
public abstract sealed class Dossier implements Serializable permits ImmutableDossier {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NOT_A_FACT = Set.of("id", "gaps", "citations");
    private static final Set<StageKind> CALLED_OFF = Set.of(StageKind.POSTPONED, StageKind.CANCELLED);

    Dossier() {}

    /** {@return the documents from which facts are taken or that were adopted} */
    @Iri("cm:source")
    public abstract List<Source> sources();

    /** {@return the places} */
    @Iri("cm:place")
    public abstract List<Place> places();

    /** {@return the topics: substances, commodities, themes} */
    @Iri("cm:topic")
    public abstract List<Topic> topics();

    /** {@return the states, organisations, coalitions, work streams, persons and groups} */
    @Iri("cm:party")
    public abstract List<Party> parties();

    /** {@return the posts} */
    @Iri("cm:post")
    public abstract List<Post> posts();

    /** {@return the memberships} */
    @Iri("cm:membership")
    public abstract List<Membership> memberships();

    /** {@return the meetings} */
    @Iri("cm:meeting")
    public abstract List<Meeting> meetings();

    /** {@return the events that are not meetings} */
    @Iri("cm:event")
    public abstract List<Event> events();

    /** {@return the outcomes} */
    @Iri("cm:outcome")
    public abstract List<Outcome> outcomes();

    /** {@return the statements} */
    @Iri("cm:statement")
    public abstract List<Statement> statements();

    /** {@return the indicators that the statistics measure} */
    @Iri("cm:indicator")
    public abstract List<Indicator> indicators();

    /** {@return the statistics} */
    @Iri("qb:observation")
    public abstract List<Statistic> statistics();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The source with this id.
     *
     * @param id the id
     * @return the source; empty if there is none with this id
     */
    public Optional<Source> source(Id<Source> id) {
        return find(id, Source.class);
    }

    /**
     * The place with this id.
     *
     * @param id the id
     * @return the place; empty if there is none with this id
     */
    public Optional<Place> place(Id<Place> id) {
        return find(id, Place.class);
    }

    /**
     * The topic with this id.
     *
     * @param id the id
     * @return the topic; empty if there is none with this id
     */
    public Optional<Topic> topic(Id<Topic> id) {
        return find(id, Topic.class);
    }

    /**
     * The party with this id.
     *
     * @param id the id
     * @return the party; empty if there is none with this id
     */
    public Optional<Party> party(Id<Party> id) {
        return find(id, Party.class);
    }

    /**
     * The post with this id.
     *
     * @param id the id
     * @return the post; empty if there is none with this id
     */
    public Optional<Post> post(Id<Post> id) {
        return find(id, Post.class);
    }

    /**
     * The membership with this id.
     *
     * @param id the id
     * @return the membership; empty if there is none with this id
     */
    public Optional<Membership> membership(Id<Membership> id) {
        return find(id, Membership.class);
    }

    /**
     * The meeting with this id.
     *
     * @param id the id
     * @return the meeting; empty if there is none with this id
     */
    public Optional<Meeting> meeting(Id<Meeting> id) {
        return find(id, Meeting.class);
    }

    /**
     * The event with this id.
     *
     * @param id the id
     * @return the event; empty if there is none with this id
     */
    public Optional<Event> event(Id<Event> id) {
        return find(id, Event.class);
    }

    /**
     * The outcome with this id.
     *
     * @param id the id
     * @return the outcome; empty if there is none with this id
     */
    public Optional<Outcome> outcome(Id<Outcome> id) {
        return find(id, Outcome.class);
    }

    /**
     * The statement with this id.
     *
     * @param id the id
     * @return the statement; empty if there is none with this id
     */
    public Optional<Statement> statement(Id<Statement> id) {
        return find(id, Statement.class);
    }

    /**
     * The indicator with this id.
     *
     * @param id the id
     * @return the indicator; empty if there is none with this id
     */
    public Optional<Indicator> indicator(Id<Indicator> id) {
        return find(id, Indicator.class);
    }

    /**
     * The statistic with this id.
     *
     * @param id the id
     * @return the statistic; empty if there is none with this id
     */
    public Optional<Statistic> statistic(Id<Statistic> id) {
        return find(id, Statistic.class);
    }

    /**
     * All entities, whatever their types, in the order of the lists of this dossier.
     *
     * @return the entities; parts of them that have ids, such as points, are not among them
     */
    public List<Entity> entities() {
        return ReferenceWalk.lists(this).stream().<Entity>flatMap(List::stream).toList();
    }

    /**
     * The entity with this id, of any type. To find a {@code Point} that has an id, use {@link #point(Id)}.
     *
     * @param id the id
     * @return the entity; empty if there is none with this id
     */
    public Optional<Entity> find(Id<?> id) {
        return find(id, Entity.class);
    }

    /**
     * The point with this id: an item of an agenda, of a mandate or of a statement.
     *
     * @param id the id
     * @return the point; empty if there is none with this id
     */
    public Optional<Point> point(Id<Point> id) {
        return find(id, Point.class);
    }

    /**
     * The parties of one type, such as all coalitions.
     *
     * @param kind the type
     * @param <P> the type
     * @return the parties of this type
     */
    public <P extends Party> List<P> parties(Class<P> kind) {
        return partiesByType().find(kind).stream().map(kind::cast).toList();
    }

    /**
     * The participations of those who attended a meeting in somebody's place, directly or through others. Replacements
     * who were absent, declined or were not admitted are not included. For a planned, postponed or cancelled meeting,
     * the result holds those who were expected. The reason for the absence is part of {@linkplain #seatsOf(Id, Id) the
     * absent party's own participation}.
     *
     * @param absent the party that was replaced
     * @param meeting the meeting
     * @return the participations of the replacements; empty if there were none or the meeting is not known
     */
    public List<Participation> whoSatFor(Id<Party> absent, Id<Meeting> meeting) {
        return participations(meeting, seat -> came(seat) && isAmong(absent, seat.inPlaceOf()));
    }

    /**
     * The participations of one party in a meeting: its own, whether it came or not, and those of everybody who
     * represented it.
     *
     * @param party a person, a state or any other party
     * @param meeting the meeting
     * @return its participations; empty if it had none or the meeting is not known
     */
    public List<Participation> seatsOf(Id<Party> party, Id<Meeting> meeting) {
        return participations(
                meeting,
                seat -> isAmong(party, List.of(seat.actor()))
                        || seat.representing().filter(party::equals).isPresent());
    }

    /**
     * The memberships in a body, whatever their role, status and time.
     *
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @return its memberships
     */
    public List<Membership> membershipsIn(Id<?> body) {
        return membershipsByBody().find(body);
    }

    /**
     * The memberships of a party, whatever their role, status and time.
     *
     * @param member the party
     * @return its memberships
     */
    public List<Membership> membershipsOf(Id<Party> member) {
        return membershipsByMember().find(member);
    }

    /**
     * The work streams directly below a body, planned and unnamed ones too, in the order of their source. Those without
     * a position come last. Who leads one, and when, is in its {@linkplain #membershipsIn(Id) memberships}.
     *
     * @param parent the organisation, coalition or work stream
     * @return its work streams
     */
    public List<WorkStream> workStreamsIn(Id<Party> parent) {
        return workStreamsByParent().find(parent).stream()
                .sorted(Comparator.comparing(
                                (WorkStream stream) -> stream.order().isEmpty())
                        .thenComparingInt(stream -> stream.order().orElse(0)))
                .toList();
    }

    /**
     * The posts that a party holds, held or is to hold.
     *
     * @param holder the holder
     * @return the posts
     */
    public List<Post> postsOf(Id<Party> holder) {
        return postsByHolder().find(holder);
    }

    /**
     * The outcomes of a meeting.
     *
     * @param meeting the meeting
     * @return its outcomes
     */
    public List<Outcome> outcomesOf(Id<Meeting> meeting) {
        return outcomesByMeeting().find(meeting);
    }

    /**
     * The statements that a party made: alone, jointly with others, or as a listed member of a group.
     *
     * @param speaker the party that made them
     * @return the statements
     */
    public List<Statement> statementsBy(Id<Party> speaker) {
        Set<Id<Party>> meant = groupsWith(speaker);
        return only(statementsBySpeaker().findAny(meant), statement -> isMeant(speaker, meant, statement.by()));
    }

    /**
     * The statements made at a meeting. A comment on it made elsewhere is found by {@link #statementsAbout(Id)}.
     *
     * @param meeting the meeting
     * @return the statements
     */
    public List<Statement> statementsAt(Id<Meeting> meeting) {
        return statementsByMeeting().find(meeting);
    }

    /**
     * The statements about an entity, as a whole or in one of their points.
     *
     * @param thing the id of any entity
     * @return the statements
     */
    public List<Statement> statementsAbout(Id<?> thing) {
        return statementsBySubject().find(thing);
    }

    /**
     * The statistics measured in a place, without those of other places within it.
     *
     * @param place the place
     * @return the statistics
     */
    public List<Statistic> statisticsIn(Id<Place> place) {
        return statisticsByPlace().find(place);
    }

    /**
     * The statistics about an entity, such as the claimed size of a coalition or the toll of an attack.
     *
     * @param thing the id of any entity
     * @return the statistics
     */
    public List<Statistic> statisticsAbout(Id<?> thing) {
        return statisticsBySubject().find(thing);
    }

    /**
     * The memberships in a body that were valid on a day or may have been. Only those whose time certainly excludes the
     * day are left out. Their status distinguishes members from those suspended or withdrawn. {@link
     * Membership#holdsOn(LocalDate)} distinguishes certain memberships from possible ones.
     *
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param day the day
     * @return the memberships
     */
    public List<Membership> membershipsIn(Id<?> body, LocalDate day) {
        TimeResolver times = new TimeResolver(this);
        return only(
                membershipsIn(body),
                membership -> MembershipEvaluator.dated(membership, times::date).holdsOn(day) != Verdict.NO);
    }

    /**
     * The history of a party in a body: its memberships there, ordered by their start as far as it is known. If two
     * started at the same time, the one that ended first comes first. If only the end of a membership is known, it is
     * ordered by its end. Memberships without a date come last.
     *
     * @param member the party
     * @param body the body
     * @return its memberships in the body
     */
    public List<Membership> statusHistory(Id<Party> member, Id<?> body) {
        TimeResolver times = new TimeResolver(this);
        Comparator<Membership> byTime =
                Comparator.comparing(MembershipEvaluator::firstDay).thenComparing(MembershipEvaluator::lastDay);
        return membershipsOf(member).stream()
                .filter(membership -> membership.body().equals(body))
                .sorted(Comparator.comparing(membership -> MembershipEvaluator.dated(membership, times::span), byTime))
                .toList();
    }

    /**
     * Everybody who represented a party at any meeting: those who sat for it and those who sat in its own place. People
     * who were invited or expected are included; at a planned meeting, that is everybody. People who stayed away or
     * were not admitted are not included. Meetings that were postponed or cancelled are ignored.
     *
     * @param represented a state, an organisation, a person
     * @return the participations by meeting, in the order of the dossier; meetings without such a participation are
     *     left out
     */
    public Map<Meeting, List<Participation>> representativesOf(Id<Party> represented) {
        SeatsByMeeting seats = new SeatsByMeeting();
        for (Meeting meeting : only(meetingsByRepresented().find(represented), it -> !isCalledOff(it))) {
            List<Participation> there = only(
                    meeting.participations(),
                    seat -> came(seat)
                            && (seat.representing().filter(represented::equals).isPresent()
                                    || isAmong(represented, seat.inPlaceOf())));
            if (!there.isEmpty()) {
                seats.add(meeting, there);
            }
        }
        return seats;
    }

    /**
     * The outcomes made by a party: alone, jointly with others, or as a listed member of a group, possibly through
     * nested groups. Outcomes that it opposed or abstained from are excluded. So are the outcomes of a body of which it
     * is a member. To find its pledges, select those of kind {@link Outcome.OutcomeKind#PLEDGE}.
     *
     * @param party the party
     * @return the outcomes
     */
    public List<Outcome> outcomesBy(Id<Party> party) {
        Set<Id<Party>> meant = groupsWith(party);
        return only(
                outcomesByAuthor().findAny(meant),
                outcome -> isMeant(party, meant, outcome.by())
                        && partsIn(outcome).noneMatch(part -> isDissent(part) && isMeant(party, meant, actors(part))));
    }

    /**
     * The outcomes that benefit a party: alone, jointly with others, or as a listed member of a group, possibly through
     * nested groups. Outcomes that are only addressed to it, such as a call, are excluded.
     *
     * @param party the party
     * @return the outcomes
     */
    public List<Outcome> outcomesFor(Id<Party> party) {
        Set<Id<Party>> meant = groupsWith(party);
        return only(
                outcomesByBeneficiary().findAny(meant),
                outcome -> benefits(outcome).anyMatch(part -> isMeant(party, meant, actors(part))));
    }

    /**
     * The parties that took part in a meeting: they were there themselves or were represented. Left out are those who
     * were absent, excluded, not invited, declined or only invited, and those who only sent the invitations. If only
     * "most" members of a party came, or a number of them, the party itself was not there, and neither was any listed member. If the
     * meeting was postponed or cancelled, the result is empty.
     *
     * @param meeting the meeting
     * @return the ids, in the order of the participations: first who is there, then whom they represent
     */
    public Set<Id<Party>> partiesAt(Id<Meeting> meeting) {
        Set<Id<Party>> present = new LinkedHashSet<>();
        meeting(meeting).filter(found -> !isCalledOff(found)).stream()
                .flatMap(found -> found.participations().stream())
                .filter(Dossier::tookPart)
                .forEach(seat -> {
                    seat.actor().party().filter(any -> isWhole(seat.actor())).ifPresent(present::add);
                    seat.representing().ifPresent(present::add);
                });
        return Collections.unmodifiableSet(present);
    }

    /**
     * A party and all parties that are part of it, through any number of levels: organs, agencies and ministries by a
     * {@code partOf} relation, and work streams. To find what a state and its ministries pledged, call {@link
     * #outcomesBy(Id)} for each of them.
     *
     * @param party the party
     * @return the ids, the party itself first; members of a body are not part of it
     */
    public Set<Id<Party>> partiesWithin(Id<Party> party) {
        return reachable(party, partsOfParties());
    }

    /**
     * Whether an outcome is in force on a day. Four conditions must be met:
     *
     * <ol>
     *   <li>The outcome was made by that day.
     *   <li>The day lies within one of its {@code VALIDITY} terms, or within one of an outcome that extends it.
     *   <li>No outcome or document has lifted or superseded it.
     *   <li>Its {@linkplain #stagesOn(Id, LocalDate) stage} allows it: it is under way, in effect or done, or it has no
     *       stages. An outcome that is only proposed or negotiated is not in force. Neither is one that is suspended,
     *       expired, unfulfilled or ended. One that is alleged may be in force. So may one that is adopted, if no stage
     *       says that it is under way, in effect or done.
     * </ol>
     *
     * <p>Days are whole: an outcome is in force on the day on which it was made, and no longer in force on the day on
     * which it was lifted.
     *
     * <ul>
     *   <li>An outcome was made at its own time or, without one, at the time of its meeting. It was certainly made once
     *       that time is over, and certainly not made before that time begins. If it has only the time of a meeting
     *       that was not held or is not held yet, it was never certainly made. Without any date, it was made when its
     *       validity begins. If a dated stage shows that it is under way, in effect or done, or another outcome upholds
     *       it, it has been made.
     *   <li>Without a {@code VALIDITY} term, an outcome is in force permanently. If an extension has no such term, its
     *       length is not known. An extension of an extension also extends the outcome itself.
     *   <li>An outcome that lifts or supersedes another takes effect when it is made or, if it has {@code VALIDITY}
     *       terms, when they begin. It has no effect if it is only proposed or negotiated, or was called off. The
     *       effect is permanent: if the lifting is itself lifted, the first outcome stays lifted. A document
     *       supersedes an outcome when it is published. A partial lifting or an amendment leaves the outcome in force. So
     *       does lifting or superseding only {@linkplain Relation#locators() parts} of it.
     *   <li>An outcome with a {@code CONDITION} or {@code END_CONDITION} is never certainly in force, because it is not
     *       known whether the condition is met. For the same reason, an outcome with a {@code CONDITION} never
     *       certainly lifts, supersedes or extends another, and one with an {@code END_CONDITION} never certainly
     *       extends another. The condition of a call or goal is one for what is asked for, and does not count.
     *   <li>Outcomes of kind {@code NOTING}, {@code NO_AGREEMENT}, {@code NOT_ADOPTED}, {@code DEFERRAL} and {@code
     *       REJECTION} are never in force. They lift, supersede and extend nothing.
     *   <li>A time with an anchor is first {@linkplain #resolve(When) resolved}.
     *   <li>A time in fiscal years, or only in words, leaves the answer undetermined. A time with a {@linkplain
     *       When#bound() bound} decides only about days beyond its limit.
     * </ul>
     *
     * @param outcome the outcome
     * @param day the day
     * @return whether it is in force; {@link Verdict#UNDETERMINED} also if there is no outcome with this id
     */
    public Verdict inForce(Id<Outcome> outcome, LocalDate day) {
        return outcome(outcome).map(new InForceEvaluator(this, day)::of).orElse(Verdict.UNDETERMINED);
    }

    /**
     * The outcomes that are or may be in force on a day.
     *
     * @param day the day
     * @return all outcomes except those for which {@link #inForce(Id, LocalDate)} is {@link Verdict#NO}
     */
    public List<Outcome> outcomesInForce(LocalDate day) {
        return new InForceEvaluator(this, day).all();
    }

    /**
     * A place and all places within it, through any number of levels. A place lies within another if it says so itself,
     * or if the other, a region, lists it as a member.
     *
     * @param place the place
     * @return the ids, the place itself first
     */
    public Set<Id<Place>> placesWithin(Id<Place> place) {
        return reachable(place, partsOfPlaces());
    }

    /**
     * The statistics measured in a place or in any {@linkplain #placesWithin(Id) place within it}.
     *
     * @param place the place
     * @return the statistics
     */
    public List<Statistic> statisticsWithin(Id<Place> place) {
        return statisticsByPlace().findAny(placesWithin(place));
    }

    /**
     * The statistics of one indicator for a period, measured in a place or in any place within it.
     *
     * @param place the place
     * @param indicator the indicator, which a statistic may measure together with others
     * @param period the time
     * @return the statistics, without those whose time certainly lies outside the period; those in fiscal years or
     *     without a date are included, because they may lie inside
     */
    public List<Statistic> statisticsWithin(Id<Place> place, Id<Indicator> indicator, TimePeriod period) {
        TimeResolver times = new TimeResolver(this);
        Set<Id<Place>> within = placesWithin(place);
        boolean isRareIndicator = statisticsByIndicator().count(List.of(indicator))
                < statisticsByPlace().count(within);
        return only(
                isRareIndicator
                        ? statisticsByIndicator().find(indicator)
                        : statisticsByPlace().findAny(within),
                statistic -> statistic.place().filter(within::contains).isPresent()
                        && statistic.indicators().contains(indicator)
                        && statistic
                                .when()
                                .map(times::span)
                                .filter(when -> when.overlaps(period) == Verdict.NO)
                                .isEmpty());
    }

    /**
     * The statements that originate with a party or source, through any chain of attribution. That party or source made
     * the statement itself, or passed it on, cited it or first said it before it reached the source. This may concern
     * the statement as a whole or one of its points. A source that merely reports a statement is the source of the
     * citation and not part of the chain.
     *
     * @param origin a party or a source
     * @return the statements
     */
    public List<Statement> statementsTracedTo(Id<?> origin) {
        return statementsByOrigin().find(origin);
    }

    /**
     * Every part that a party has in meetings, events, outcomes and statements. It is an author, or has a participation
     * or ballot, or somebody who represents it has one. If a group has a part, each listed member has it too. If only
     * "most" members of a group, or a number of them, have a part, the group has it and no listed member does.
     *
     * @param party the party
     * @return the parts, in the order of meetings, events, outcomes and statements
     */
    public List<Part> partsOf(Id<Party> party) {
        Set<Id<Party>> meant = groupsWith(party);
        List<Part> parts = new ArrayList<>();
        for (Entity entity : entitiesByParticipant().findAny(meant)) {
            authorsOf(entity).stream()
                    .filter(author -> hasPart(party, meant, List.of(author)))
                    .forEach(author -> parts.add(new Part(entity, author, Optional.empty())));
            partsIn(entity)
                    .filter(part -> hasPart(party, meant, actors(part)))
                    .forEach(part -> parts.add(new Part(entity, part.actor(), Optional.of(part))));
        }
        return Collections.unmodifiableList(parts);
    }

    /**
     * Whether a party belongs to a body on a day. Of the memberships that certainly hold, the one that began last
     * decides: after a withdrawal, the party no longer belongs. If it is not known which of two began last and they
     * differ, the answer is open. So it is for one that began in 2014 and one that began on 15 January 2014. A
     * suspended member belongs.
     *
     * <p>Each role is judged by its own memberships. A party belongs if it does so in any role: a chair that withdraws
     * from the chair is still a member. {@link Membership.MembershipRole#isMember()} says which roles count: an
     * observer, a host or a secretariat does not belong by that role alone. An office shows that its holder belongs
     * while it lasts. It shows nothing about the time before or after. The same holds for a membership with a title,
     * that is, with {@linkplain Membership#names() names}. While a designation lasts, the answer is open.
     *
     * <p>A date on which a source lists the party, or a single date of a status that is not an act, confirms the
     * membership. It then prevails over a status that began before that date.
     *
     * <p>A {@linkplain Group#complete() complete} group with a date is a list of all members if its only criterion is
     * membership in the body or endorsement of the instrument, without a text, quantity or time. Its {@linkplain
     * Group#size() size} must not certainly exceed the number of parties that it lists. On its date, a party that is
     * not listed does not belong, unless a membership certainly says otherwise. A list needs no memberships beside it.
     * Two lists of one day decide only what they agree on. If they name a party that has left, it is not known
     * whether it came back. The end of an office, such as that of the chair, decides nothing against a list.
     *
     * <p>If a group has a membership or is listed, so are all parties that it lists, through any number of groups. A
     * party that a group excludes is not listed by that group. Neither is one that belongs to an excluded group, unless
     * the group that excludes it names the party itself.
     *
     * @param party the party
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param day the day
     * @return the answer; {@link Verdict#UNDETERMINED} if nothing in the dossier decides it
     */
    public Verdict belongs(Id<Party> party, Id<?> body, LocalDate day) {
        return new MembershipEvaluator(this, body).belongs(party, day);
    }

    /**
     * Whether the known parties of a body belong to it on a day. Known are those with a membership, whatever its
     * status, and those in a complete list of the body.
     *
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param day the day
     * @return the answer of {@link #belongs(Id, Id, LocalDate)} for each party with a membership in the body, of its
     *     own or of a group that lists it, or in a complete list
     */
    public Map<Id<Party>, Verdict> members(Id<?> body, LocalDate day) {
        return new MembershipEvaluator(this, body).members(day);
    }

    /**
     * The parties that joined a body between two days: they belong on the later day and not on the earlier one. If only
     * an office or a titled membership is known, such as a chair that began between them, it is undetermined.
     *
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param from the earlier day
     * @param to the later day
     * @return the parties that did or may have, with {@link Verdict#YES} or {@link Verdict#UNDETERMINED}
     */
    public Map<Id<Party>, Verdict> joined(Id<?> body, LocalDate from, LocalDate to) {
        return possible(new MembershipEvaluator(this, body).joined(from, to));
    }

    /**
     * The parties that left a body between two days: they belong on the earlier day and not on the later one.
     *
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param from the earlier day
     * @param to the later day
     * @return the parties that did or may have, with {@link Verdict#YES} or {@link Verdict#UNDETERMINED}
     */
    public Map<Id<Party>, Verdict> left(Id<?> body, LocalDate from, LocalDate to) {
        return joined(body, to, from);
    }

    /**
     * Whether a party is bound by an instrument on a day: it has ratified or acceded, or is an active member. A party
     * that has only signed may be bound. A party that is exempt or has given notice is still bound. A suspended,
     * invited or withdrawn party is not bound. For a designate, the answer is open. Its reservations are those of its
     * memberships; {@link #statusHistory(Id, Id)} finds these.
     *
     * @param party the party
     * @param instrument a treaty, a declaration, a pledge
     * @param day the day
     * @return the answer; {@link Verdict#UNDETERMINED} if nothing in the dossier decides it
     */
    public Verdict boundBy(Id<Party> party, Id<?> instrument, LocalDate day) {
        return new MembershipEvaluator(this, instrument).bound(party, day);
    }

    /**
     * The stages that a meeting, event, outcome or body may have on a day. If the sources decide it, there is only one.
     * A stage without a date counts as reached if the stage before it is; the first counts as reached in any case.
     *
     * @param entity the id of the meeting, event, outcome or body
     * @param day the day
     * @return the possible stages, the earliest first; empty if none is known or reached
     */
    public List<StageKind> stagesOn(Id<?> entity, LocalDate day) {
        return find(entity)
                .map(it -> new StageEvaluator(new TimeResolver(this)).on(it, day))
                .orElse(List.of());
    }

    /**
     * The figures that count towards a target, a pledge or a limit.
     *
     * @param target the statistic with the target
     * @return the statistics with a {@code countsTowards} relation to it
     */
    public List<Statistic> progressTowards(Id<Statistic> target) {
        return statisticsByTarget().find(target);
    }

    /**
     * Whether the figures that count towards a target reach it. A limit is reached if they exceed it. Figures may be
     * parts of a total or overlap: one of them may reach the target alone, but it is missed only if their sum is too
     * low. What is planned, needed, pledged, forecast, or itself a target or limit does not show that the target is
     * reached.
     *
     * <p>A target of "at least 100" is 100, and so is a limit of "at most 100".
     *
     * @param target the statistic with the target, a level or a share
     * @return the answer; {@link Verdict#UNDETERMINED} if no figure decides it, the units differ, or one is a level and
     *     the other a share
     */
    public Verdict reached(Id<Statistic> target) {
        return statistic(target)
                .map(it -> TargetEvaluator.reached(it, progressTowards(target)))
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * Whether figures reach a target. It answers like {@link #reached(Id)}, for figures of your choice.
     *
     * @param target the statistic with the target, a level or a share
     * @param figures the figures that count towards it
     * @return the answer; {@link Verdict#UNDETERMINED} if no figure decides it
     */
    public static Verdict reached(Statistic target, List<Statistic> figures) {
        return TargetEvaluator.reached(target, figures);
    }

    /**
     * The statistics about a population. At least one of their indicators counts the group.
     *
     * @param group the group
     * @return the statistics
     */
    public List<Statistic> statisticsOfPopulation(Id<Party> group) {
        return statisticsByIndicator()
                .findAny(indicatorsByPopulation().find(group).stream()
                        .map(Indicator::id)
                        .toList());
    }

    /**
     * The period that a time means, with its anchor resolved. The anchor has the time of the meeting, event, outcome or
     * statement, or the date on which the source was published. An outcome or statement without a time has that of its
     * meeting.
     *
     * <ul>
     *   <li>A length before the anchor is the period that ends right before it. A length after the anchor begins right
     *       after it. A length since the anchor begins with it.
     *   <li>With the reckoning {@code offset}, the period is the point at that distance, as precise as the length:
     *       fourteen years after November 2022 is a year.
     *   <li>If the source says "about" the length, the date at the far end is approximate. With another {@linkplain
     *       When#lengthBound() bound of the length} than {@code exactly}, the result is empty, unless the side is
     *       {@code during}.
     *   <li>Without a length, the period is open: it has no start before the anchor, and no end since or after it.
     *   <li>During the anchor, the period is the time of the anchor.
     *   <li>If the anchor is a month or year, the length is counted in whole months or years: six months after April
     *       2020 are April to October 2020. If the date of the anchor is uncertain or approximate, so is the period.
     * </ul>
     *
     * @param when a time
     * @return the period; empty if the time has neither dates nor an anchor, if the anchor has no date, only a bound,
     *     or is too vague, or if days of the period lie outside the years −9999 to 9999
     */
    public Optional<TimePeriod> resolve(When when) {
        return new TimeResolver(this).resolve(when);
    }

    /**
     * The period that a time means in a source. It is that of {@link #resolve(When)}, except for a length without an
     * anchor. With the reckoning {@code rolling}, such a length ends right before the date of the source. With the
     * reckoning {@code coming}, it begins right after that date.
     *
     * @param when a time
     * @param source the source that gives the time
     * @return the period; empty if it has no dates, or its anchor or the source has none
     */
    public Optional<TimePeriod> resolve(When when, Id<Source> source) {
        return source(source).flatMap(found -> new TimeResolver(this).resolve(when, found));
    }

    /**
     * Which citations support which attributes of an entity. A citation that names no attributes supports all.
     *
     * @param entity the id of the entity
     * @return the citations of each attribute that is present, by its name in JSON, without id, gaps and citations; an
     *     attribute that no citation supports has an empty list
     */
    public Map<String, List<Citation>> support(Id<?> entity) {
        Map<String, List<Citation>> support = new LinkedHashMap<>();
        find(entity)
                .ifPresent(found -> AttributeSizes.namesOf(found).forEach(attribute -> {
                    if (AttributeCheck.isPresent(found, attribute) && !NOT_A_FACT.contains(attribute)) {
                        support.put(attribute, only(found.citations(), citation -> supports(citation, attribute)));
                    }
                }));
        return Collections.unmodifiableMap(support);
    }

    private static boolean supports(Citation citation, String attribute) {
        return citation.supports().isEmpty() || citation.supports().contains(attribute);
    }

    private static Map<Id<Party>, Verdict> possible(Map<Id<Party>, Verdict> verdicts) {
        Map<Id<Party>, Verdict> possible = new LinkedHashMap<>();
        verdicts.forEach((party, verdict) -> {
            if (verdict != Verdict.NO) {
                possible.put(party, verdict);
            }
        });
        return Collections.unmodifiableMap(possible);
    }

    /**
     * The ids to which the dossier refers. An entity with any other id can be removed without leaving a dangling
     * reference.
     *
     * @param ignored kinds of relations that are not counted as references
     * @return the ids, in no order
     */
    public Set<Id<?>> referencedIds(Relation.RelationKind... ignored) {
        return Collections.unmodifiableSet(ReferenceCollector.idsIn(this, ignored));
    }

    /**
     * A party and the groups that list it, directly or through other groups. What is said of one of them is said of the
     * party. A group that excludes the party does not list it.
     *
     * @param party the party
     * @return the ids of the party itself and of the groups
     */
    public Set<Id<Party>> groupsWith(Id<Party> party) {
        return Collections.unmodifiableSet(groupMembers().groupsWith(party));
    }

    private static <T> void add(Map<Id<T>, List<Id<T>>> steps, Id<T> from, Id<T> to) {
        steps.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
    }

    private static <T> Set<Id<T>> reachable(Id<T> start, Map<Id<T>, List<Id<T>>> steps) {
        Set<Id<T>> found = new LinkedHashSet<>();
        Deque<Id<T>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Id<T> next = open.pop();
            if (found.add(next)) {
                open.addAll(steps.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Built from the lists on first use, also after deserialisation. */
    @Value.Lazy
    DossierIndex index() {
        return new DossierIndex(this);
    }

    // The indexes of the questions. Each is built when it is first needed, and kept.

    /** By their type, such as {@code State}, by the class that implements it, and by {@code Party}. */
    @Value.Lazy
    KeyIndex<Class<?>, Party> partiesByType() {
        return KeyIndex.of(
                parties(), party -> List.of(Party.class, party.getClass().getInterfaces()[0], party.getClass()));
    }

    @Value.Lazy
    GroupMembers groupMembers() {
        return new GroupMembers(this);
    }

    @Value.Lazy
    KeyIndex<Id<?>, Membership> membershipsByBody() {
        return KeyIndex.of(memberships(), membership -> List.of(membership.body()));
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Membership> membershipsByMember() {
        return KeyIndex.of(memberships(), membership -> List.of(membership.member()));
    }

    @Value.Lazy
    Map<Id<?>, Map<Id<Party>, List<Membership>>> membersByBody() {
        return MembershipEvaluator.byBody(this);
    }

    /** The groups that list all members of a body. */
    @Value.Lazy
    KeyIndex<Id<?>, Group> completeLists() {
        GroupMembers groups = groupMembers();
        return KeyIndex.of(parties(Group.class), group -> MembershipEvaluator.bodiesListed(group, groups));
    }

    @Value.Lazy
    KeyIndex<Id<Party>, WorkStream> workStreamsByParent() {
        return KeyIndex.of(parties(WorkStream.class), stream -> List.of(stream.of()));
    }

    @Value.Lazy
    Map<Id<Party>, List<Id<Party>>> partsOfParties() {
        Map<Id<Party>, List<Id<Party>>> parts = new HashMap<>();
        for (Party part : parties()) {
            part.relations().stream()
                    .filter(relation -> relation.kind() == Relation.RelationKind.PART_OF)
                    .flatMap(relation -> party(Id.of(relation.to().value())).stream())
                    .forEach(whole -> add(parts, whole.id(), part.id()));
            if (part instanceof WorkStream stream) {
                add(parts, stream.of(), stream.id());
            }
        }
        return parts;
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Post> postsByHolder() {
        return KeyIndex.of(posts(), post -> post.holder().stream().toList());
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Meeting> meetingsByRepresented() {
        return KeyIndex.of(
                meetings(),
                meeting -> meeting.participations().stream()
                        .flatMap(seat -> Stream.concat(seat.representing().stream(), partiesIn(seat.inPlaceOf())))
                        .toList());
    }

    @Value.Lazy
    KeyIndex<Id<Meeting>, Outcome> outcomesByMeeting() {
        return KeyIndex.of(outcomes(), outcome -> outcome.meeting().stream().toList());
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Outcome> outcomesByAuthor() {
        return KeyIndex.of(outcomes(), outcome -> partiesIn(outcome.by()).toList());
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Outcome> outcomesByBeneficiary() {
        return KeyIndex.of(
                outcomes(),
                outcome -> benefits(outcome)
                        .flatMap(part -> partiesIn(actors(part)))
                        .toList());
    }

    @Value.Lazy
    OutcomeChanges outcomeChanges() {
        return new OutcomeChanges(this);
    }

    @Value.Lazy
    KeyIndex<Id<Meeting>, Statement> statementsByMeeting() {
        return KeyIndex.of(statements(), statement -> statement.at().stream().toList());
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Statement> statementsBySpeaker() {
        return KeyIndex.of(statements(), statement -> partiesIn(statement.by()).toList());
    }

    @Value.Lazy
    KeyIndex<Id<?>, Statement> statementsBySubject() {
        return KeyIndex.of(
                statements(),
                statement -> Stream.<List<Id<?>>>concat(
                                Stream.of(statement.about()),
                                statement.points().stream().map(Point::about))
                        .flatMap(List::stream)
                        .toList());
    }

    /** By everybody and every source that said something or passed it on. */
    @Value.Lazy
    KeyIndex<Id<?>, Statement> statementsByOrigin() {
        return KeyIndex.of(
                statements(),
                statement -> Stream.<Id<?>>concat(
                                partiesIn(statement.by()),
                                Stream.concat(
                                                statement.citations().stream(),
                                                statement.points().stream()
                                                        .flatMap(point -> point.citations().stream()))
                                        .flatMap(citation -> citation.attribution().stream())
                                        .flatMap(step -> step.who().stream()))
                        .toList());
    }

    /** Meetings, events, outcomes and statements, by all who have a part in them. */
    @Value.Lazy
    KeyIndex<Id<Party>, Entity> entitiesByParticipant() {
        return KeyIndex.of(
                Stream.of(meetings(), events(), outcomes(), statements())
                        .<Entity>flatMap(List::stream)
                        .toList(),
                entity -> Stream.concat(
                                partiesIn(authorsOf(entity)), partsIn(entity).flatMap(part -> partiesIn(actors(part))))
                        .toList());
    }

    @Value.Lazy
    Map<Id<Place>, List<Id<Place>>> partsOfPlaces() {
        Map<Id<Place>, List<Id<Place>>> parts = new HashMap<>();
        for (Place candidate : places()) {
            candidate.within().forEach(whole -> add(parts, whole, candidate.id()));
            candidate.members().forEach(part -> add(parts, candidate.id(), part));
        }
        return parts;
    }

    @Value.Lazy
    KeyIndex<Id<Party>, Indicator> indicatorsByPopulation() {
        return KeyIndex.of(
                indicators(), indicator -> indicator.population().stream().toList());
    }

    @Value.Lazy
    KeyIndex<Id<Indicator>, Statistic> statisticsByIndicator() {
        return KeyIndex.of(statistics(), Statistic::indicators);
    }

    @Value.Lazy
    KeyIndex<Id<Place>, Statistic> statisticsByPlace() {
        return KeyIndex.of(statistics(), statistic -> statistic.place().stream().toList());
    }

    @Value.Lazy
    KeyIndex<Id<?>, Statistic> statisticsBySubject() {
        return KeyIndex.of(statistics(), statistic -> statistic.about().stream().toList());
    }

    /** By the target towards which a statistic counts. */
    @Value.Lazy
    KeyIndex<Id<?>, Statistic> statisticsByTarget() {
        return KeyIndex.of(
                statistics(),
                statistic -> statistic.relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.COUNTS_TOWARDS)
                        .map(Relation::to)
                        .toList());
    }

    /** Reports all faults at once. */
    @Value.Check
    void check() {
        FaultCollector faults = index().faultsOf(this);
        if (faults.count() > 0) {
            throw new InvalidDossierException(faults);
        }
    }

    /** The number of entities of each type, because the whole content would fill pages. */
    @Override
    public String toString() {
        return "Dossier{"
                + Stream.of(
                                counted("sources", sources()),
                                counted("places", places()),
                                counted("topics", topics()),
                                counted("parties", parties()),
                                counted("posts", posts()),
                                counted("memberships", memberships()),
                                counted("meetings", meetings()),
                                counted("events", events()),
                                counted("outcomes", outcomes()),
                                counted("statements", statements()),
                                counted("indicators", indicators()),
                                counted("statistics", statistics()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                + "}";
    }

    private static @Nullable String counted(String kind, List<?> things) {
        return things.isEmpty() ? null : kind + "=" + things.size();
    }

    private <T> Optional<T> find(Id<?> id, Class<T> type) {
        return index().find(id).filter(type::isInstance).map(type::cast);
    }

    private List<Participation> participations(Id<Meeting> meeting, Predicate<Participation> wanted) {
        return meeting(meeting)
                .map(found -> only(found.participations(), wanted))
                .orElse(List.of());
    }

    private static boolean came(Participation seat) {
        return seat.presence()
                .map(Presence::attended)
                .filter(Verdict.NO::equals)
                .isEmpty();
    }

    private static boolean tookPart(Participation seat) {
        return came(seat)
                && !seat.presence().equals(Optional.of(Presence.INVITED))
                && seat.role() != ParticipationRole.INVITER
                && !seat.actor().quantifier().equals(Optional.of(Actor.Quantifier.NONE));
    }

    /** Whether the actor is a party as a whole or all of its members. */
    private static boolean isWhole(Actor actor) {
        return actor.quantifier()
                .map(Actor.Quantifier.ALL::equals)
                .orElse(actor.count().isEmpty());
    }

    private static boolean isAmong(Id<Party> party, List<Actor> actors) {
        return partiesIn(actors).anyMatch(party::equals);
    }

    private static Stream<Id<Party>> partiesIn(List<Actor> actors) {
        return actors.stream().flatMap(actor -> actor.party().stream());
    }

    /** Whether one of the actors is the party itself, or all of a group that lists it. */
    private static boolean isMeant(Id<Party> party, Set<Id<Party>> meant, List<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.party()
                        .filter(meant::contains)
                        .filter(it -> (actor.quantifier().isEmpty()
                                        && actor.count().isEmpty())
                                || (actor.quantifier().equals(Optional.of(Actor.Quantifier.ALL)) && !it.equals(party)))
                        .isPresent());
    }

    /** Whether one of the actors is the party itself, or some of its members, or all of a group that lists it. */
    private static boolean hasPart(Id<Party> party, Set<Id<Party>> meant, List<Actor> actors) {
        return isMeant(party, meant, actors)
                || actors.stream()
                        .filter(actor -> !actor.quantifier().equals(Optional.of(Actor.Quantifier.NONE)))
                        .anyMatch(actor -> actor.party().equals(Optional.of(party)));
    }

    /** Those who act in a part: the actor and, if it represents a party, that party. */
    private static List<Actor> actors(Participation part) {
        return part.representing()
                .map(represented -> List.of(part.actor(), Actor.of(represented)))
                .orElse(List.of(part.actor()));
    }

    private static boolean isDissent(Participation part) {
        return part.role() == ParticipationRole.DISSENTER
                || part.role() == ParticipationRole.ABSTAINER
                || part.choice()
                        .filter(choice -> choice == Choice.AGAINST || choice == Choice.ABSTAINING)
                        .isPresent();
    }

    /** The parts in a meeting, event, outcome or statement. */
    private static Stream<Participation> partsIn(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.participations().stream();
        }
        if (entity instanceof Event event) {
            return event.participations().stream();
        }
        if (entity instanceof Statement statement) {
            return statement.participations().stream();
        }
        Outcome outcome = (Outcome) entity;
        return Stream.concat(
                outcome.participations().stream(), outcome.vote().stream().flatMap(it -> it.ballots().stream()));
    }

    private static Stream<Participation> benefits(Outcome outcome) {
        return partsIn(outcome).filter(part -> part.role() == ParticipationRole.BENEFICIARY);
    }

    private static List<Actor> authorsOf(Entity entity) {
        return entity instanceof Statement statement
                ? statement.by()
                : entity instanceof Outcome outcome ? outcome.by() : List.of();
    }

    private boolean isCalledOff(Meeting meeting) {
        List<Stage> stages = meeting.stages();
        return !stages.isEmpty()
                && CALLED_OFF.contains(stages.get(stages.size() - 1).kind());
    }

    private static <T> List<T> only(List<T> things, Predicate<T> wanted) {
        return things.stream().filter(wanted).toList();
    }

    /**
     * The part that a party has in an entity, as {@link #partsOf(Id)} finds it. It is computed and never stored.
     *
     * @param in the meeting, event, outcome or statement
     * @param actor who has the part: the party, somebody who represents it, or a group that lists it
     * @param participation the participation or ballot; empty for an author of an outcome or statement
     */
    public record Part(Entity in, Actor actor, Optional<Participation> participation) {
        /**
         * Requires all components.
         *
         * @param in the meeting, event, outcome or statement
         * @param actor who has the part
         * @param participation the participation or ballot; empty for an author
         * @throws IllegalArgumentException if a component is null
         */
        public Part {
            Rule.given("Part.in", in);
            Rule.given("Part.actor", actor);
            Rule.given("Part.participation", participation);
        }

        /** Names the entity by its id, because the whole would fill pages. */
        @Override
        public String toString() {
            return "Part[in=" + in.id() + ", actor=" + actor
                    + participation.map(it -> ", role=" + Rule.word(it.role())).orElse("") + "]";
        }
    }

    /**
     * Builds a {@link Dossier}. Its {@code build} method throws an {@link InvalidDossierException} that lists every
     * fault.
     */
    public static final class Builder extends DossierBuilder {
        Builder() {}
    }
}
