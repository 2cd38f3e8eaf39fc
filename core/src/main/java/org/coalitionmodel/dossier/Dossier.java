package org.coalitionmodel.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.PartialDate;
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
 * time. The other queries scan all entities of the relevant type once. Results keep the order of the dossier.
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
    private static final Set<Presence> NOT_THERE = Set.of(Presence.ABSENT, Presence.EXCLUDED, Presence.DECLINED);
    private static final Set<Meeting.MeetingStatus> NOT_HELD =
            Set.of(Meeting.MeetingStatus.POSTPONED, Meeting.MeetingStatus.CANCELLED);

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
        return parties().stream().filter(kind::isInstance).map(kind::cast).toList();
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
     * @param body a coalition, an organisation, a work stream
     * @return its memberships
     */
    public List<Membership> membershipsIn(Id<Party> body) {
        return only(memberships(), membership -> membership.body().equals(body));
    }

    /**
     * The memberships of a party, whatever their role, status and time.
     *
     * @param member the party
     * @return its memberships
     */
    public List<Membership> membershipsOf(Id<Party> member) {
        return only(memberships(), membership -> membership.member().equals(member));
    }

    /**
     * The work streams directly below a coalition or another work stream, in the order of their source. Those without a
     * position come last.
     *
     * @param parent the coalition or work stream
     * @return its work streams
     */
    public List<WorkStream> workStreamsIn(Id<Party> parent) {
        return parties(WorkStream.class).stream()
                .filter(stream -> stream.of().equals(parent))
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
        return only(posts(), post -> post.holder().filter(holder::equals).isPresent());
    }

    /**
     * The outcomes of a meeting.
     *
     * @param meeting the meeting
     * @return its outcomes
     */
    public List<Outcome> outcomesOf(Id<Meeting> meeting) {
        return only(
                outcomes(), outcome -> outcome.meeting().filter(meeting::equals).isPresent());
    }

    /**
     * The statements that a party made, alone or with others.
     *
     * @param speaker the party that made them
     * @return the statements
     */
    public List<Statement> statementsBy(Id<Party> speaker) {
        return only(statements(), statement -> isAmong(speaker, statement.by()));
    }

    /**
     * The statements made at a meeting. A comment on it made elsewhere is found by {@link #statementsAbout(Id)}.
     *
     * @param meeting the meeting
     * @return the statements
     */
    public List<Statement> statementsAt(Id<Meeting> meeting) {
        return only(
                statements(),
                statement -> statement.at().filter(meeting::equals).isPresent());
    }

    /**
     * The statements about an entity, as a whole or in one of their points.
     *
     * @param thing the id of any entity
     * @return the statements
     */
    public List<Statement> statementsAbout(Id<?> thing) {
        return only(
                statements(),
                statement -> statement.about().contains(thing)
                        || statement.points().stream()
                                .anyMatch(point -> point.about().contains(thing)));
    }

    /**
     * The statistics measured in a place, without those of other places within it.
     *
     * @param place the place
     * @return the statistics
     */
    public List<Statistic> statisticsIn(Id<Place> place) {
        return only(
                statistics(),
                statistic -> statistic.place().filter(place::equals).isPresent());
    }

    /**
     * The statistics about an entity, such as the claimed size of a coalition or the toll of an attack.
     *
     * @param thing the id of any entity
     * @return the statistics
     */
    public List<Statistic> statisticsAbout(Id<?> thing) {
        return only(
                statistics(),
                statistic -> statistic.about().filter(thing::equals).isPresent());
    }

    /**
     * The memberships in a body that were valid on a day or may have been. Only those whose time certainly excludes the
     * day are left out. Their status distinguishes members from those suspended or withdrawn. {@link
     * Membership#holdsOn(LocalDate)} distinguishes certain memberships from possible ones.
     *
     * @param body a coalition, an organisation, a work stream
     * @param day the day
     * @return the memberships
     */
    public List<Membership> membershipsIn(Id<Party> body, LocalDate day) {
        return only(
                memberships(), membership -> membership.body().equals(body) && membership.holdsOn(day) != Verdict.NO);
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
    public List<Membership> statusHistory(Id<Party> member, Id<Party> body) {
        return membershipsOf(member).stream()
                .filter(membership -> membership.body().equals(body))
                .sorted(Comparator.comparing(Dossier::firstDay).thenComparing(Dossier::lastDay))
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
        for (Meeting meeting : only(meetings(), it -> !NOT_HELD.contains(it.status()))) {
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
        return only(outcomes(), outcome -> isMeant(meant, outcome.by()) && !isMeant(meant, outcome.dissent()));
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
        return only(outcomes(), outcome -> isMeant(meant, outcome.beneficiaries()));
    }

    /**
     * Whether an outcome is in force on a day. Three conditions must be met:
     *
     * <ol>
     *   <li>The outcome was made by that day.
     *   <li>The day lies within one of its {@code VALIDITY} terms, or within one of an outcome that extends it.
     *   <li>No outcome or document has lifted or superseded it.
     * </ol>
     *
     * <p>Days are whole: an outcome is in force on the day on which it was made, and no longer in force on the day on
     * which it was lifted.
     *
     * <ul>
     *   <li>An outcome was made at its own time or, without one, at the time of its meeting. It was certainly made once
     *       that time is over, and certainly not made before that time begins. If it has only the time of a meeting
     *       that was not held or is not held yet, it was never certainly made. Without any date, it was made when its
     *       validity begins. An outcome that is upheld has been made.
     *   <li>Without a {@code VALIDITY} term, an outcome is in force permanently. If an extension has no such term, its
     *       length is not known. An extension of an extension also extends the outcome itself.
     *   <li>An outcome that lifts or supersedes another takes effect when it is made or, if it has {@code VALIDITY}
     *       terms, when they begin. The effect is permanent: lifting the lifting does not restore the outcome. A
     *       document supersedes an outcome when it is published. A partial lifting or an amendment leaves the outcome
     *       in force.
     *   <li>An outcome with a {@code CONDITION} or {@code END_CONDITION} is never certainly in force, because it is not
     *       known whether the condition is met. For the same reason, an outcome with a {@code CONDITION} never
     *       certainly lifts, supersedes or extends another, and one with an {@code END_CONDITION} never certainly
     *       extends another.
     *   <li>Outcomes of kind {@code NOTING}, {@code NO_AGREEMENT}, {@code DEFERRAL} and {@code REJECTION} are never in
     *       force. They lift, supersede and extend nothing.
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
        InForceEvaluator force = new InForceEvaluator(this, day);
        return only(outcomes(), outcome -> force.of(outcome) != Verdict.NO);
    }

    /**
     * The statistics measured in a place or in any place within it, through any number of levels. A place lies within
     * another if it says so itself, or if the other, a region, lists it as a member.
     *
     * @param place the place
     * @return the statistics
     */
    public List<Statistic> statisticsWithin(Id<Place> place) {
        Set<Id<Place>> within = placesWithin(place);
        return only(
                statistics(),
                statistic -> statistic.place().filter(within::contains).isPresent());
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
        return only(
                statisticsWithin(place),
                statistic -> statistic.indicators().contains(indicator)
                        && statistic
                                .when()
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
        return only(
                statements(),
                statement -> statement.by().stream()
                                .anyMatch(actor ->
                                        actor.party().filter(origin::equals).isPresent())
                        || Stream.concat(
                                        statement.citations().stream(),
                                        statement.points().stream().flatMap(point -> point.citations().stream()))
                                .flatMap(citation -> citation.attribution().stream())
                                .anyMatch(step ->
                                        step.who().filter(origin::equals).isPresent()));
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

    /** The party itself, and the groups that list it, directly or through other groups, and do not exclude it. */
    private Set<Id<Party>> groupsWith(Id<Party> party) {
        Map<Id<Party>, List<Id<Party>>> groups = new HashMap<>();
        for (Group group : parties(Group.class)) {
            if (!group.excluding().contains(party)) {
                group.members().forEach(member -> add(groups, member, group.id()));
            }
        }
        return reachable(party, groups);
    }

    /** The place itself and all places within it, whether they say so or a region lists them. */
    private Set<Id<Place>> placesWithin(Id<Place> place) {
        Map<Id<Place>, List<Id<Place>>> parts = new HashMap<>();
        for (Place candidate : places()) {
            candidate.within().forEach(whole -> add(parts, whole, candidate.id()));
            candidate.members().forEach(part -> add(parts, candidate.id(), part));
        }
        return reachable(place, parts);
    }

    private static <T> void add(Map<Id<T>, List<Id<T>>> steps, Id<T> from, Id<T> to) {
        steps.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
    }

    private static <T> Set<Id<T>> reachable(Id<T> start, Map<Id<T>, List<Id<T>>> steps) {
        Set<Id<T>> found = new HashSet<>();
        Deque<Id<T>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Id<T> next = open.pop();
            if (found.add(next)) {
                open.addAll(steps.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private static LocalDate firstDay(Membership membership) {
        return membership
                .when()
                .flatMap(When::period)
                .flatMap(period -> period.isStartOpen()
                        ? Optional.of(LocalDate.MIN)
                        : period.earliest().or(() -> period.end().map(PartialDate::earliest)))
                .orElse(LocalDate.MAX);
    }

    private static LocalDate lastDay(Membership membership) {
        return membership
                .when()
                .flatMap(When::period)
                .flatMap(TimePeriod::latest)
                .orElse(LocalDate.MAX);
    }

    /** Built from the lists on first use, also after deserialisation. */
    @Value.Lazy
    DossierIndex index() {
        return new DossierIndex(this);
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
        return seat.presence().filter(NOT_THERE::contains).isEmpty();
    }

    private static boolean isAmong(Id<Party> party, List<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.party().filter(party::equals).isPresent());
    }

    private static boolean isMeant(Set<Id<Party>> meant, List<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.party().filter(meant::contains).isPresent());
    }

    private static <T> List<T> only(List<T> things, Predicate<T> wanted) {
        return things.stream().filter(wanted).toList();
    }

    /**
     * Builds a {@link Dossier}. Its {@code build} method throws an {@link InvalidDossierException} that lists every
     * fault.
     */
    public static final class Builder extends DossierBuilder {
        Builder() {}
    }
}
