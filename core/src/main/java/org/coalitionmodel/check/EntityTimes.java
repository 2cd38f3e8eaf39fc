package org.coalitionmodel.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The times of the entities of a dossier, and the order of two times. */
final class EntityTimes {
    private final Dossier dossier;

    EntityTimes(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The days of a time, with its anchor resolved; empty if it has none, is a bound or counts in fiscal years. */
    Optional<TimePeriod> days(When when) {
        return when.bound().isEmpty() && !when.reckonings().contains(When.Reckoning.FISCAL)
                ? dossier.resolve(when)
                : Optional.empty();
    }

    /** The days of an entity; for an outcome or statement without a time of its own, those of its meeting. */
    Optional<TimePeriod> days(Entity entity) {
        return when(entity).or(() -> meeting(entity).flatMap(Meeting::when)).flatMap(this::days);
    }

    /** The meeting that produced an outcome, or at which a statement was made. */
    Optional<Meeting> meeting(Entity entity) {
        if (entity instanceof Outcome outcome) {
            return outcome.meeting().flatMap(dossier::meeting);
        }
        return entity instanceof Statement statement ? statement.at().flatMap(dossier::meeting) : Optional.empty();
    }

    /** The time that an entity gives for itself: for a body its foundation, for a source its publication. */
    static Optional<When> when(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.when();
        }
        if (entity instanceof Event event) {
            return event.when();
        }
        if (entity instanceof Outcome outcome) {
            return outcome.when();
        }
        if (entity instanceof Statement statement) {
            return statement.when();
        }
        if (entity instanceof Membership membership) {
            return membership.when();
        }
        if (entity instanceof Post post) {
            return post.when();
        }
        if (entity instanceof Statistic statistic) {
            return statistic.when();
        }
        if (entity instanceof Group group) {
            return group.when();
        }
        return entity instanceof Source source ? source.published() : founded(entity);
    }

    /** When a body was founded; empty if the entity is no body. */
    static Optional<When> founded(Entity entity) {
        if (entity instanceof Organization organization) {
            return organization.founded();
        }
        if (entity instanceof Coalition coalition) {
            return coalition.founded();
        }
        return entity instanceof WorkStream stream ? stream.founded() : Optional.empty();
    }

    /** Whether an entity stands for several meetings or events, whose days are not known. */
    static boolean isSeries(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.every().isPresent() || meeting.count().isPresent();
        }
        return entity instanceof Event event
                && (event.every().isPresent() || event.count().isPresent());
    }

    /** The start of a period, if it has one date there; otherwise the whole period. */
    static TimePeriod first(TimePeriod period) {
        return period.start().map(TimePeriod::of).orElse(period);
    }

    /** The end of a period, if it has one date there; otherwise the whole period. */
    static TimePeriod last(TimePeriod period) {
        return period.end().map(TimePeriod::of).orElse(period);
    }

    /** Whether a time agrees with the rule that it may not be over before another begins. */
    static Optional<Answer> notBefore(TimePeriod time, TimePeriod other) {
        return notBefore(time, other, 0);
    }

    /**
     * Whether a time agrees with the rule that it may not be over before another begins.
     *
     * <ul>
     *   <li>Contradictory: it is over before, by more days than are tolerated, whatever days the dates stand for.
     *   <li>Undetermined: so the dates say, but one is uncertain or approximate, or they differ by no more than the
     *       tolerated days.
     *   <li>Consistent: it is certainly not over before.
     *   <li>Empty: the dates are not precise enough to compare them.
     * </ul>
     */
    static Optional<Answer> notBefore(TimePeriod time, TimePeriod other, int tolerated) {
        Verdict before = time.before(other);
        if (before == Verdict.NO) {
            return Optional.of(Answer.CONSISTENT);
        }
        Optional<LocalDate> end = time.latest();
        Optional<LocalDate> start = other.earliest();
        boolean isWritten =
                end.filter(it -> start.filter(it::isBefore).isPresent()).isPresent();
        if (!isWritten) {
            return Optional.empty();
        }
        boolean isClose = !end.get().plusDays(tolerated).isBefore(start.get());
        return Optional.of(before == Verdict.YES && !isClose ? Answer.CONTRADICTORY : Answer.UNDETERMINED);
    }

    /** The worst answer: a contradiction, else an open question, else agreement; empty if there is none. */
    static Optional<Answer> worst(List<Optional<Answer>> answers) {
        for (Answer answer : List.of(Answer.CONTRADICTORY, Answer.UNDETERMINED, Answer.CONSISTENT)) {
            if (answers.contains(Optional.of(answer))) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
