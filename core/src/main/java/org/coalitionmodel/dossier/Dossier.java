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
 * All that is known about a matter, from one source or many: the root that holds everything by kind. It is checked as a
 * whole: every id is unique across all kinds, every reference leads to a thing of the right kind, every relation joins
 * what it may join. A dossier that does not fit together cannot be built.
 *
 * <p>It holds what sources say, and so may hold accounts that contradict each other. It is not a database: it is
 * immutable, in memory, and has no queries beyond the questions below. Finding a thing by its id takes constant time; a
 * question goes once through the things of its kind. Answers keep the order of the dossier.
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

    /** {@return the documents that facts are taken from or that were adopted} */
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

    /** {@return the events that were no meetings} */
    @Iri("cm:event")
    public abstract List<Event> events();

    /** {@return the outcomes} */
    @Iri("cm:outcome")
    public abstract List<Outcome> outcomes();

    /** {@return the statements} */
    @Iri("cm:statement")
    public abstract List<Statement> statements();

    /** {@return the indicators that statistics measure} */
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
     * The entity with this id, of whatever type. A {@code Point} that has an id is found by {@link #point(Id)}.
     *
     * @param id the id
     * @return the entity; empty if there is none with this id
     */
    public Optional<Entity> find(Id<?> id) {
        return find(id, Entity.class);
    }

    /**
     * The point with this id: of an agenda, a mandate, a statement.
     *
     * @param id the id
     * @return the point; empty if there is none with this id
     */
    public Optional<Point> point(Id<Point> id) {
        return find(id, Point.class);
    }

    /**
     * The parties of one kind, such as all coalitions.
     *
     * @param kind the kind
     * @param <P> the kind
     * @return the parties of this kind
     */
    public <P extends Party> List<P> parties(Class<P> kind) {
        return parties().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Who came to a meeting in somebody's place, be it at once or through others. Whoever was to come in that place and
     * was absent, declined or was not admitted did not. Of a meeting that was planned, postponed or cancelled these are
     * those who were to come. Why the other did not come is the reason in {@link #seatsOf(Id, Id) their own seat}.
     *
     * @param absent the one whose place was taken
     * @param meeting the meeting
     * @return the seats of those who sat there instead; empty if nobody did or the meeting is not known
     */
    public List<Participation> whoSatFor(Id<Party> absent, Id<Meeting> meeting) {
        return participations(meeting, seat -> came(seat) && isAmong(absent, seat.inPlaceOf()));
    }

    /**
     * The seats of one party at a meeting: those that it took or left empty itself and those of whoever represented it.
     *
     * @param party a person, a state or any other party
     * @param meeting the meeting
     * @return its seats; empty if it had none or the meeting is not known
     */
    public List<Participation> seatsOf(Id<Party> party, Id<Meeting> meeting) {
        return participations(
                meeting,
                seat -> isAmong(party, List.of(seat.actor()))
                        || seat.representing().filter(party::equals).isPresent());
    }

    /**
     * The memberships in a body, of every role, status and time.
     *
     * @param body a coalition, an organisation, a work stream
     * @return its memberships
     */
    public List<Membership> membershipsIn(Id<Party> body) {
        return only(memberships(), membership -> membership.body().equals(body));
    }

    /**
     * The memberships that a party holds, of every role, status and time.
     *
     * @param member the party
     * @return its memberships
     */
    public List<Membership> membershipsOf(Id<Party> member) {
        return only(memberships(), membership -> membership.member().equals(member));
    }

    /**
     * The work streams right below a coalition or another work stream, as their source orders them; those without a
     * place come last.
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
     * The posts that somebody holds, held or is to hold.
     *
     * @param holder the holder
     * @return the posts
     */
    public List<Post> postsOf(Id<Party> holder) {
        return only(posts(), post -> post.holder().filter(holder::equals).isPresent());
    }

    /**
     * What came of a meeting.
     *
     * @param meeting the meeting
     * @return its outcomes
     */
    public List<Outcome> outcomesOf(Id<Meeting> meeting) {
        return only(
                outcomes(), outcome -> outcome.meeting().filter(meeting::equals).isPresent());
    }

    /**
     * What somebody said, alone or with others.
     *
     * @param speaker the one who said it
     * @return the statements
     */
    public List<Statement> statementsBy(Id<Party> speaker) {
        return only(statements(), statement -> isAmong(speaker, statement.by()));
    }

    /**
     * What was said at a meeting. A comment on it from elsewhere is {@link #statementsAbout(Id) about} it.
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
     * What was said about a thing, as a whole or in one of its points.
     *
     * @param thing anything with an id
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
     * The figures measured in a place, and not in others within it.
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
     * The figures about one thing, such as the claimed size of a coalition or the toll of an attack.
     *
     * @param thing anything with an id
     * @return the statistics
     */
    public List<Statistic> statisticsAbout(Id<?> thing) {
        return only(
                statistics(),
                statistic -> statistic.about().filter(thing::equals).isPresent());
    }

    /**
     * The memberships in a body that held on a day, or may have held: all but those whose time certainly does not
     * include it. Their status tells members from those suspended or withdrawn, {@link Membership#holdsOn(LocalDate)}
     * the certain from the possible.
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
     * What became of one party in a body: its memberships there in the order in which they began, as far as that is
     * known. Of two that began at once the one that ended first comes first; one of which only the end is known stands
     * at its end; those without a date come last.
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
     * Who represented a party at any meeting: those who sat for it and those who sat in its own place. Somebody who was
     * invited or expected, as everybody at a planned meeting is, counts; somebody who stayed away or was not admitted
     * does not, and nor does anybody at a meeting that was postponed or cancelled.
     *
     * @param represented a state, an organisation, a person
     * @return the seats by meeting, in the order of the dossier; meetings without such a seat are left out
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
     * The outcomes that are a party's own: its alone, jointly with others, or as a listed member of a group, be it
     * through groups in groups. One that it was against or stood aside from is not its own, nor is a body's that it is
     * a member of. So pledges by it are those of kind {@link Outcome.OutcomeKind#PLEDGE}.
     *
     * @param party the party
     * @return the outcomes
     */
    public List<Outcome> outcomesBy(Id<Party> party) {
        Set<Id<Party>> meant = groupsWith(party);
        return only(outcomes(), outcome -> isMeant(meant, outcome.by()) && !isMeant(meant, outcome.dissent()));
    }

    /**
     * The outcomes that are for a party: to its benefit alone, jointly with others, or as a listed member of a group,
     * be it through groups in groups. Those addressed to it, as a call is, are others.
     *
     * @param party the party
     * @return the outcomes
     */
    public List<Outcome> outcomesFor(Id<Party> party) {
        Set<Id<Party>> meant = groupsWith(party);
        return only(outcomes(), outcome -> isMeant(meant, outcome.beneficiaries()));
    }

    /**
     * Whether an outcome is in force on a day: it was made by then, one of its {@code VALIDITY} terms or of those of
     * what extends it includes the day, and nothing has lifted or superseded it. Days are whole: it is in force on the
     * day on which it was made, and no longer on the day on which it was lifted.
     *
     * <ul>
     *   <li>It was made at its own time or else at that of its meeting: certainly once that is over, and not before
     *       that begins. If it has only the time of a meeting that was not held, or not yet, it is never certain.
     *       Without any date it was made when its validity begins. Whatever is upheld has been made.
     *   <li>Without a {@code VALIDITY} term it is in force for good. How long an extension without one lasts is not
     *       known; what extends an extension extends the outcome too.
     *   <li>What lifts or supersedes it does so when it is made or, if it has {@code VALIDITY} terms, when they begin,
     *       and for good: lifting the lifting does not bring the outcome back. A document supersedes it when it is
     *       published. A partial lifting and an amendment leave it in force.
     *   <li>An outcome that hangs on a {@code CONDITION} or {@code END_CONDITION} is never certainly in force, and one
     *       on a {@code CONDITION} never certainly lifts, supersedes or extends another: whether the condition is met
     *       is not known.
     *   <li>Outcomes of kind {@code NOTING}, {@code NO_AGREEMENT}, {@code DEFERRAL} and {@code REJECTION} put nothing
     *       in force: they never are, and lift, supersede and extend nothing.
     *   <li>A time in fiscal years, or in words alone, decides nothing; one that is only limited decides what lies
     *       beyond its limit.
     * </ul>
     *
     * @param outcome the outcome
     * @param day the day
     * @return whether it is; {@link Verdict#UNDETERMINED} also if there is none with this id
     */
    public Verdict inForce(Id<Outcome> outcome, LocalDate day) {
        return outcome(outcome).map(new InForceEvaluator(this, day)::of).orElse(Verdict.UNDETERMINED);
    }

    /**
     * The outcomes that are in force on a day, or may be.
     *
     * @param day the day
     * @return all outcomes but those of which {@link #inForce(Id, LocalDate)} is no
     */
    public List<Outcome> outcomesInForce(LocalDate day) {
        InForceEvaluator force = new InForceEvaluator(this, day);
        return only(outcomes(), outcome -> force.of(outcome) != Verdict.NO);
    }

    /**
     * The figures measured in a place or in what lies within it, through any number of steps: what says that it lies
     * within, and what a region lists.
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
     * The figures of one indicator for a time, measured in a place or in what lies within it.
     *
     * @param place the place
     * @param indicator what is measured, alone or with others
     * @param period the time
     * @return the statistics, without those whose time certainly lies outside the period; one in fiscal years, or
     *     without a date, may lie inside
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
     * The statements that go back to somebody by whatever chain: made by them, or told, cited or first said by them
     * before they came to the source, as a whole or in one of their points. A source that merely reports a statement is
     * cited by it, and no step of the chain.
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
     * The ids that something in the dossier refers to. What has another id can be left out, and the rest still fits
     * together.
     *
     * @param ignored kinds of relations that are not counted as references
     * @return the ids, in no order
     */
    public Set<Id<?>> referencedIds(Relation.RelationKind... ignored) {
        return Collections.unmodifiableSet(ReferenceCollector.idsIn(this, ignored));
    }

    /** The party, and the groups that list it, be it through other groups, and do not exclude it. */
    private Set<Id<Party>> groupsWith(Id<Party> party) {
        Map<Id<Party>, List<Id<Party>>> groups = new HashMap<>();
        for (Group group : parties(Group.class)) {
            if (!group.excluding().contains(party)) {
                group.members().forEach(member -> add(groups, member, group.id()));
            }
        }
        return reachable(party, groups);
    }

    /** The place, and the places that lie in it by their own word or by that of the region that lists them. */
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

    /** Built from the lists, and again after deserialisation, when it is first needed. */
    @Value.Lazy
    DossierIndex index() {
        return new DossierIndex(this);
    }

    /** Reports every fault at once. */
    @Value.Check
    void check() {
        FaultCollector faults = index().faultsOf(this);
        if (faults.count() > 0) {
            throw new InvalidDossierException(faults);
        }
    }

    /** The number of things of each kind; the whole content would fill pages. */
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
     * Builds a {@link Dossier}. Its {@code build} throws an {@link InvalidDossierException} that lists every fault.
     */
    public static final class Builder extends DossierBuilder {
        Builder() {}
    }
}
