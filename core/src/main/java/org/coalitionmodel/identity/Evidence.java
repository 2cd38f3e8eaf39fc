package org.coalitionmodel.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.identity.Match.MatchGrade;
import org.coalitionmodel.identity.Match.Reason;
import org.coalitionmodel.identity.Match.ReasonKind;
import org.coalitionmodel.time.When;

/** What speaks for a pair and against it. */
final class Evidence {
    private static final List<ReasonKind> OF_NAMES = List.of(
            ReasonKind.SAME_STATE,
            ReasonKind.SAME_NAME,
            ReasonKind.LONGER_NAME,
            ReasonKind.SIMILAR_NAME,
            ReasonKind.ACRONYM);

    private final Candidate first;
    private final Candidate second;
    private final Map<ReasonKind, String> reasons = new EnumMap<>(ReasonKind.class);

    Evidence(Candidate first, Candidate second) {
        this.first = first;
        this.second = second;
    }

    /** Adds a reason, unless there is one of its kind. */
    void add(ReasonKind kind, String detail) {
        reasons.putIfAbsent(kind, detail);
    }

    /** The proposal; empty if nothing is left that speaks for it. */
    Optional<Match> match() {
        List<Reason> against = new ArrayList<>();
        addOther(ReasonKind.OTHER_TYPE, first.type(), second.type(), against);
        otherKeys(against);
        otherTime(against);
        Optional<String> state = first.state();
        if (state.isPresent() && second.state().isPresent()) {
            addOther(ReasonKind.OTHER_STATE, state.get(), second.state().orElseThrow(), against);
        }
        // That names of two states look alike says nothing.
        boolean areTwoStates = against.stream().anyMatch(reason -> reason.kind() == ReasonKind.OTHER_STATE);
        keepBestOfNames(areTwoStates ? 0 : 1);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> speaking = reasons.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
        MatchGrade grade = against.isEmpty() ? grade(reasons.keySet()) : MatchGrade.DOUBTFUL;
        return Optional.of(new Match(first.entity().id(), second.entity().id(), grade, speaking, against));
    }

    private static MatchGrade grade(Set<ReasonKind> kinds) {
        boolean isSameName = kinds.contains(ReasonKind.SAME_NAME);
        if (kinds.contains(ReasonKind.SAME_KEY) || (isSameName && kinds.contains(ReasonKind.SAME_POST))) {
            return MatchGrade.STRONG;
        }
        return isSameName || kinds.contains(ReasonKind.SAME_STATE) ? MatchGrade.LIKELY : MatchGrade.POSSIBLE;
    }

    /** Keeps so many of the reasons that names give. */
    private void keepBestOfNames(int number) {
        List<ReasonKind> found = OF_NAMES.stream().filter(reasons::containsKey).toList();
        reasons.keySet().removeAll(found.subList(Math.min(number, found.size()), found.size()));
    }

    private void otherKeys(List<Reason> against) {
        Set<String> schemes = new TreeSet<>();
        first.entity().identifiers().stream().map(Identifier::scheme).forEach(schemes::add);
        for (String scheme : schemes) {
            List<String> ours = first.onlyKeys(scheme);
            List<String> theirs = second.onlyKeys(scheme);
            if (!ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains)) {
                addOther(ReasonKind.OTHER_KEY, scheme + ":" + ours.get(0), scheme + ":" + theirs.get(0), against);
            }
        }
    }

    private void otherTime(List<Reason> against) {
        Optional<When> ours = first.time();
        Optional<When> theirs = second.time();
        boolean areApart = ours.isPresent()
                && theirs.flatMap(When::period)
                        .filter(period -> ours.get().overlaps(period) == Verdict.NO)
                        .isPresent();
        if (areApart) {
            against.add(new Reason(ReasonKind.OTHER_TIME, ours.get() + " or " + theirs.get()));
        }
    }

    private static void addOther(ReasonKind kind, String ours, String theirs, List<Reason> against) {
        if (!ours.equals(theirs)) {
            against.add(new Reason(kind, ours + " or " + theirs));
        }
    }
}
