package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;

/** Checks of votes: the totals, the quorum and the result. */
final class VoteChecks {
    private static final Interval NONE = Interval.at(BigDecimal.ZERO);
    /** The voters who are paired may be among those who are absent or do not vote. */
    private static final Interval NONE_TO_ALL = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

    private static final Interval MORE = Interval.atLeast(BigDecimal.ZERO);
    /** The choices of those who are entitled to vote. A vacant seat has nobody. */
    private static final List<Choice> VOTERS =
            List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.ABSENT, Choice.NOT_VOTING, Choice.PAIRED);

    private static final Set<Choice> NOT_CAST = Set.of(Choice.ABSENT, Choice.NOT_VOTING, Choice.PAIRED);
    private static final Set<Choice> USUALLY_GIVEN =
            Set.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING, Choice.ABSENT);
    private static final Set<StageKind> AFTER_ADOPTION = Set.of(StageKind.ADOPTED, StageKind.IN_EFFECT);

    private VoteChecks() {}

    static List<Check> all() {
        return List.of(
                check("vote-totals", Severity.ERROR, eachVote(VoteChecks::totals)),
                check("vote-quorum", Severity.ERROR, eachVote(VoteChecks::quorum)),
                check("vote-result", Severity.ERROR, eachVote(VoteChecks::result)));
    }

    /** The search of a check in one vote. */
    @FunctionalInterface
    private interface VoteSearch {
        void search(Outcome outcome, Vote vote, FindingCollector findings);
    }

    private static BiConsumer<Dossier, FindingCollector> eachVote(VoteSearch check) {
        return (dossier, findings) -> dossier.outcomes()
                .forEach(outcome -> outcome.vote().ifPresent(vote -> check.search(outcome, vote, findings)));
    }

    /**
     * Each total is the number of ballots with that choice, or more if the ballots are not complete. The totals add up
     * to no more than the number of voters. If all but those not voting or paired are given, they should add up to all
     * of them. A voter has one ballot. Numbers in different units, or in per cent, are not compared.
     */
    private static void totals(Outcome outcome, Vote vote, FindingCollector findings) {
        ballotsOfOneVoter(outcome, vote, findings);
        if (hasOneUnit(vote)) {
            for (int i = 0; i < vote.totals().size(); i++) {
                totalAndBallots(outcome, vote, i, findings);
            }
            vote.eligible().filter(VoteChecks::isGiven).ifPresent(all -> voters(outcome, vote, all, findings));
        }
    }

    private static boolean hasOneUnit(Vote vote) {
        Set<Unit> units = new HashSet<>();
        Stream.of(
                        vote.totals().stream().map(VoteTotal::quantity),
                        vote.ballots().stream()
                                .flatMap(ballot ->
                                        ballot.weight().or(() -> ballot.actor().count()).stream()),
                        vote.eligible().stream())
                .flatMap(quantities -> quantities)
                .forEach(quantity -> quantity.unit().ifPresent(units::add));
        return units.size() <= 1 && !units.contains(Unit.PERCENT);
    }

    private static boolean isGiven(Quantity quantity) {
        return quantity.missing().isEmpty();
    }

    private static void totalAndBallots(Outcome outcome, Vote vote, int index, FindingCollector findings) {
        VoteTotal total = vote.totals().get(index);
        Quantity claimed = total.quantity();
        Interval counted = vote.counted(total.choice());
        boolean isListed = vote.complete() || counted.exceeds(NONE) == Verdict.YES;
        if (!isGiven(claimed) || !isListed) {
            return;
        }
        new Listing(counted, vote.complete())
                .answer(findings.tolerant(claimed.interval()))
                .map(answer -> findings.finding(
                        answer, "ballots", outcome, findings.say(Rule.word(total.choice())), claimed, counted))
                .ifPresent(finding -> findings.add(finding.about(outcome.id(), "/vote/totals/" + index)
                        .figure("total", outcome.id(), claimed.interval(), claimed.unit())
                        .calculated("ballots", counted, claimed.unit())));
    }

    private static void voters(Outcome outcome, Vote vote, Quantity eligible, FindingCollector findings) {
        Interval sum = VOTERS.stream()
                .map(choice -> {
                    Interval number =
                            vote.claimed(choice).map(Quantity::interval).orElseGet(() -> vote.counted(choice));
                    return choice == Choice.PAIRED ? number.times(NONE_TO_ALL) : number;
                })
                .reduce(NONE, Interval::plus);
        Interval all = findings.tolerant(eligible.interval());
        boolean areAllGiven =
                USUALLY_GIVEN.stream().allMatch(choice -> vote.claimed(choice).isPresent());
        Verdict tooMany = sum.exceeds(all);
        Optional<Answer> answer = Optional.empty();
        if (tooMany == Verdict.YES) {
            answer = Optional.of(Answer.CONTRADICTORY);
        } else if (areAllGiven && sum.fallsBelow(all) == Verdict.YES) {
            answer = Optional.of(Answer.UNDETERMINED);
        } else if (tooMany == Verdict.NO && sum.exceeds(NONE) == Verdict.YES) {
            answer = Optional.of(Answer.CONSISTENT);
        }
        answer.ifPresent(it -> findings.add(findings.finding(it, "sum", outcome, sum, eligible)
                .about(outcome.id(), "/vote/eligible")
                .figure("voters", outcome.id(), eligible.interval(), eligible.unit())
                .calculated("sum", sum, eligible.unit())));
    }

    /** A ballot with a weight or of several voters may be one of several. */
    private static void ballotsOfOneVoter(Outcome outcome, Vote vote, FindingCollector findings) {
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int i = 0; i < vote.ballots().size(); i++) {
            Participation ballot = vote.ballots().get(i);
            boolean isOfOne = ballot.weight().isEmpty()
                    && ballot.actor().count().isEmpty()
                    && ballot.actor().quantifier().isEmpty()
                    && ballot.actor().party().isPresent();
            Integer earlier = isOfOne
                    ? known.putIfAbsent(
                            List.of(ballot.actor().party().get(), ballot.representing(), ballot.inPlaceOf()), i)
                    : null;
            if (earlier != null && !areOfOneAbsence(ballot, vote.ballots().get(earlier))) {
                findings.add(findings.finding(
                                Answer.CONTRADICTORY,
                                "twice",
                                outcome,
                                ballot.actor().party().get(),
                                choice(vote.ballots().get(earlier), findings),
                                choice(ballot, findings))
                        .about(outcome.id(), "/vote/ballots/" + i)
                        .about(outcome.id(), "/vote/ballots/" + earlier));
            }
        }
    }

    /** Whoever is paired is listed as absent or as not voting, too. */
    private static boolean areOfOneAbsence(Participation one, Participation other) {
        Set<Choice> choices =
                EnumSet.of(one.choice().orElseThrow(), other.choice().orElseThrow());
        return choices.size() > 1 && choices.contains(Choice.PAIRED) && NOT_CAST.containsAll(choices);
    }

    private static LocalizedText choice(Participation ballot, FindingCollector findings) {
        return findings.say(Rule.word(ballot.choice().orElseThrow()));
    }

    /**
     * A question that was adopted had a quorum: at least as many voters were present as the quorum says. A question that
     * failed may have lacked it. {@link Vote#quorate()} says who counts as present [UN General Assembly, Rules of
     * Procedure, rules 67 and 108].
     */
    private static void quorum(Outcome outcome, Vote vote, FindingCollector findings) {
        Set<Boolean> results = results(outcome, vote);
        Quantity quorum = vote.quorum().filter(VoteChecks::isGiven).orElse(null);
        if (quorum == null || results.size() != 1) {
            return;
        }
        boolean isAdopted = results.contains(true);
        Interval present = vote.present();
        boolean isTooSmall =
                vote.quorate() == Verdict.NO && findings.tolerant(present).fallsBelow(quorum.interval()) == Verdict.YES;
        Optional<Answer> answer = Optional.empty();
        if (isTooSmall) {
            answer = Optional.of(isAdopted ? Answer.CONTRADICTORY : Answer.CONSISTENT);
        } else if (vote.quorate() != Verdict.UNDETERMINED) {
            answer = Optional.of(Answer.CONSISTENT);
        } else if (isAdopted && present.exceeds(NONE) == Verdict.YES) {
            answer = Optional.of(Answer.UNDETERMINED);
        }
        answer.ifPresent(it -> findings.add(
                findings.finding(it, isTooSmall && !isAdopted ? "lacking" : "quorum", outcome, present, quorum)
                        .about(outcome.id(), "/vote/quorum")
                        .figure("quorum", outcome.id(), quorum.interval(), quorum.unit())
                        .calculated("present", present, quorum.unit())));
    }

    /**
     * The result follows from the numbers ({@link Vote#adoptedByNumbers()}). It is the same wherever it is given: in the vote,
     * in the kind of the outcome and in its stages. Those two are about the outcome, so they count only if the vote has
     * no question of its own. A vote that lacks a quorum is left to {@code vote-quorum}. Without a rule, a number of
     * votes required or a veto, there is nothing to compare.
     */
    private static void result(Outcome outcome, Vote vote, FindingCollector findings) {
        Set<Boolean> results = results(outcome, vote);
        if (results.size() > 1) {
            findings.add(findings.finding(Answer.CONTRADICTORY, "both", outcome).about(outcome.id(), "/vote/adopted"));
        } else if (!results.isEmpty() && vote.quorate() != Verdict.NO) {
            resultAndNumbers(outcome, vote, results.contains(true), findings);
        }
    }

    private static void resultAndNumbers(Outcome outcome, Vote vote, boolean isAdopted, FindingCollector findings) {
        Verdict byNumbers = vote.adoptedByNumbers();
        boolean isDecidable = vote.rule().isPresent() || vote.required().isPresent();
        boolean hasNumbers = !vote.totals().isEmpty() || !vote.ballots().isEmpty();
        if (byNumbers == Verdict.UNDETERMINED && !(isDecidable && hasNumbers)) {
            return;
        }
        Interval votesFor = number(vote, Choice.FOR);
        Interval against = number(vote, Choice.AGAINST);
        Answer answer = byNumbers == Verdict.UNDETERMINED
                ? Answer.UNDETERMINED
                : byNumbers == Verdict.of(isAdopted) ? Answer.CONSISTENT : Answer.CONTRADICTORY;
        findings.add(findings.finding(
                        answer,
                        "result",
                        outcome,
                        findings.say(isAdopted ? "adopted" : "notAdopted"),
                        votesFor,
                        against,
                        needs(vote, findings))
                .about(outcome.id(), "/vote")
                .calculated("for", votesFor, Optional.empty())
                .calculated("against", against, Optional.empty()));
    }

    /** What sources say of the result. */
    private static Set<Boolean> results(Outcome outcome, Vote vote) {
        Set<Boolean> results = new HashSet<>();
        vote.adopted().ifPresent(results::add);
        if (vote.question().isEmpty()) {
            boolean isAdopted = outcome.stages().isEmpty()
                    ? outcome.kind() == OutcomeKind.DOCUMENT_ADOPTED
                    : outcome.stages().stream().anyMatch(stage -> AFTER_ADOPTION.contains(stage.kind()));
            if (isAdopted) {
                results.add(true);
            }
            if (outcome.kind() == OutcomeKind.NOT_ADOPTED) {
                results.add(false);
            }
        }
        return results;
    }

    private static Interval number(Vote vote, Choice choice) {
        return vote.claimed(choice)
                .map(Quantity::interval)
                .orElseGet(() -> vote.complete()
                        ? vote.counted(choice)
                        : vote.counted(choice).plus(MORE));
    }

    private static List<LocalizedText> needs(Vote vote, FindingCollector findings) {
        List<LocalizedText> needs = new ArrayList<>();
        vote.rule().map(rule -> findings.say(Rule.word(rule))).ifPresent(needs::add);
        vote.required().map(number -> findings.say("required", number)).ifPresent(needs::add);
        if (!vote.vetoHolders().isEmpty()) {
            needs.add(findings.say("noVeto"));
        }
        return needs;
    }
}
