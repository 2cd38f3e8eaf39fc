package org.coalitionmodel.outcome;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;

/** The numbers of a vote: the claimed total of each choice or, without one, its ballots, of which there may be more. */
final class VoteCount {
    private static final Interval NONE = Interval.at(BigDecimal.ZERO);
    private static final Interval ONE = Interval.at(BigDecimal.ONE);
    /** No number of votes is below zero. */
    private static final Interval ANY = Interval.atLeast(BigDecimal.ZERO);

    private static final Interval ONE_OR_MORE = Interval.atLeast(BigDecimal.ONE);
    private static final Interval NONE_TO_ALL = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

    private final Vote vote;
    private final Optional<Unit> unit;

    VoteCount(Vote vote) {
        this.vote = vote;
        this.unit = quantities(vote)
                .flatMap(quantity -> quantity.unit().stream())
                .filter(Predicate.not(Unit.PERCENT::equals))
                .findFirst();
    }

    private static Stream<Quantity> quantities(Vote vote) {
        return Stream.of(
                        vote.totals().stream().map(VoteTotal::quantity),
                        vote.ballots().stream().flatMap(ballot -> size(ballot).stream()),
                        vote.eligible().stream(),
                        vote.quorum().stream(),
                        vote.required().stream())
                .flatMap(quantities -> quantities);
    }

    private boolean isOfOneUnit(Quantity quantity) {
        return quantity.unit().isEmpty() || quantity.unit().equals(unit);
    }

    private Interval number(Quantity quantity) {
        return isOfOneUnit(quantity) ? quantity.interval().intersection(ANY).orElse(ANY) : ANY;
    }

    private static Optional<Quantity> size(Participation ballot) {
        return ballot.weight().or(() -> ballot.actor().count());
    }

    private static boolean isCast(Participation ballot, Choice choice) {
        return ballot.choice().equals(Optional.of(choice))
                && !ballot.actor().quantifier().equals(Optional.of(Actor.Quantifier.NONE));
    }

    private Interval votes(Participation ballot) {
        return size(ballot).map(this::number).orElse(maySeveralVote(ballot.actor()) ? ONE_OR_MORE : ONE);
    }

    private static boolean maySeveralVote(Actor actor) {
        return actor.quantifier()
                .map(quantifier -> quantifier != Actor.Quantifier.ONE)
                .orElse(actor.described().isPresent());
    }

    Interval counted(Choice choice) {
        return vote.ballots().stream()
                .filter(ballot -> isCast(ballot, choice))
                .map(this::votes)
                .reduce(NONE, Interval::plus);
    }

    private Interval number(Choice choice) {
        return known(choice).orElseGet(() -> counted(choice).plus(ANY));
    }

    /** The number if none can be missing. */
    private Optional<Interval> known(Choice choice) {
        return vote.claimed(choice)
                .map(this::number)
                .or(() -> vote.complete() ? Optional.of(counted(choice)) : Optional.empty());
    }

    private Interval sum(Choice... choices) {
        return Stream.of(choices).map(this::number).reduce(NONE, Interval::plus);
    }

    Verdict matchesBallots(VoteTotal total) {
        if (!isOfOneUnit(total.quantity()) || total.quantity().missing().isPresent()) {
            return Verdict.UNDETERMINED;
        }
        Interval claimed = total.quantity().interval();
        Interval counted = counted(total.choice());
        if (claimed.intersection(counted).equals(Optional.of(counted))) {
            return Verdict.YES;
        }
        boolean mayMatch = claimed.overlaps(vote.complete() ? counted : counted.plus(ANY));
        return mayMatch ? Verdict.UNDETERMINED : Verdict.NO;
    }

    Interval present() {
        Interval paired = number(Choice.PAIRED).times(NONE_TO_ALL);
        return sum(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.NOT_VOTING)
                .plus(paired);
    }

    Optional<Interval> allVotes() {
        boolean isKnown = given(vote.eligible()).isPresent()
                || Stream.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.ABSENT)
                        .allMatch(choice -> known(choice).isPresent());
        return isKnown ? Optional.of(eligible()) : Optional.empty();
    }

    private static Optional<Quantity> given(Optional<Quantity> quantity) {
        return quantity.filter(it -> it.missing().isEmpty());
    }

    /** Those who are present without a vote need not be given. */
    private Interval eligible() {
        return given(vote.eligible())
                .map(this::number)
                .orElseGet(() -> Stream.of(Choice.NOT_VOTING, Choice.PAIRED)
                        .map(choice -> known(choice).orElseGet(() -> counted(choice)))
                        .reduce(sum(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.ABSENT), Interval::plus));
    }

    /**
     * Whether a veto prevents the adoption; open if its holder may be among those who vote against and are not named.
     */
    Verdict vetoed() {
        if (vote.procedural().equals(Optional.of(true))) {
            return Verdict.NO;
        }
        Set<Id<Party>> holders = new HashSet<>(vote.vetoHolders());
        Set<Id<Party>> notListed = new HashSet<>(holders);
        boolean areAllNamed = isEachListed(Choice.AGAINST);
        for (Participation ballot : vote.ballots()) {
            List<Id<Party>> voters = voters(ballot);
            boolean isAgainst = isCast(ballot, Choice.AGAINST);
            if (isAgainst && voters.stream().anyMatch(holders::contains)) {
                return Verdict.YES;
            }
            voters.forEach(notListed::remove);
            areAllNamed &= !isAgainst || !voters.isEmpty();
        }
        return notListed.isEmpty() || areAllNamed ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /** The party that casts the ballot and the one that it represents; empty if only some of its members vote. */
    private static List<Id<Party>> voters(Participation ballot) {
        return ballot.actor().quantifier().isPresent()
                ? List.of()
                : Stream.concat(ballot.actor().party().stream(), ballot.representing().stream())
                        .toList();
    }

    private boolean isEachListed(Choice choice) {
        Interval counted = counted(choice);
        return known(choice)
                .filter(number -> number.equals(counted) && (vote.complete() || isExact(number)))
                .isPresent();
    }

    private static boolean isExact(Interval number) {
        return number.low().equals(number.high());
    }

    /** Whether there are as many votes in favour as required. */
    Verdict isInFavour(Quantity required) {
        return reaches(number(Choice.FOR), required);
    }

    /** Whether a number is as high as required. "At least nine" requires nine, not more. */
    Verdict reaches(Interval number, Quantity required) {
        Interval limit = isOfOneUnit(required) ? required.interval() : Interval.all();
        if (limit.low().isEmpty() || limit.high().isPresent()) {
            return atLeast(number, limit);
        }
        Interval lowest = Interval.at(limit.low().get());
        return limit.includesLow() ? atLeast(number, lowest) : number.exceeds(lowest);
    }

    Verdict satisfies(Vote.VotingRule rule) {
        Interval votesFor = number(Choice.FOR);
        Interval against = number(Choice.AGAINST);
        Interval all = eligible();
        Verdict isMet = switch (rule) {
            case CONSENSUS -> atLeast(NONE, against);
            case UNANIMITY -> atLeast(votesFor, all);
            case MAJORITY_OF_VOTES -> votesFor.exceeds(against);
            case MAJORITY_OF_ALL -> times(votesFor, 2).exceeds(all);
            case TWO_THIRDS_OF_VOTES -> hasRatio(votesFor, against, 2, 1);
            case TWO_THIRDS_OF_ALL -> hasRatio(votesFor, all, 2, 3);
            case THREE_FIFTHS_OF_VOTES -> hasRatio(votesFor, against, 3, 2);
            case THREE_FIFTHS_OF_ALL -> hasRatio(votesFor, all, 3, 5);
            case THREE_QUARTERS_OF_VOTES -> hasRatio(votesFor, against, 3, 1);
            case THREE_QUARTERS_OF_ALL -> hasRatio(votesFor, all, 3, 4);
            case FOUR_FIFTHS_OF_VOTES -> hasRatio(votesFor, against, 4, 1);
            case FOUR_FIFTHS_OF_ALL -> hasRatio(votesFor, all, 4, 5);
        };
        return rule == Vote.VotingRule.CONSENSUS ? isMet : isMet.and(votesFor.exceeds(NONE));
    }

    /**
     * Whether the ratio of votes for to others is at least {@code one} to {@code other}. Three votes for to two against
     * are three fifths of both.
     */
    private static Verdict hasRatio(Interval votesFor, Interval others, int one, int other) {
        return atLeast(times(votesFor, other), times(others, one));
    }

    private static Interval times(Interval number, int factor) {
        return number.times(Interval.at(BigDecimal.valueOf(factor)));
    }

    private static Verdict atLeast(Interval number, Interval limit) {
        return number.fallsBelow(limit).not();
    }
}
