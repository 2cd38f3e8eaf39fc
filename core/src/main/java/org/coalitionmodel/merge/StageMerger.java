package org.coalitionmodel.merge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Joins the stages of two accounts in the order of time. A stage without a certain date stays after the stages that
 * precede it in each account. Stages of one time are in the order of their kinds and texts, so the result does not
 * depend on which account comes first.
 */
final class StageMerger {
    private static final Comparator<StagePosition> ORDER = Comparator.comparing(StagePosition::since)
            .thenComparing(place -> place.stage.kind())
            .thenComparing(StagePosition::text);

    private final ValueType<?> type;
    private final List<Stage> stages;
    private final List<StagePosition> first = new ArrayList<>();
    private final List<StagePosition> second = new ArrayList<>();
    /** The stages that both accounts have, by their index. */
    private final Set<Integer> shared = new HashSet<>();

    /** The stages of both accounts: those of the first, and then those that only the second has. */
    StageMerger(ValueType<?> type, List<Stage> stages, List<Stage> first, List<Stage> second) {
        this.type = type;
        this.stages = stages;
        Map<String, Deque<Integer>> indexes = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            indexes.computeIfAbsent(CanonicalText.key(type, first.get(i)), any -> new ArrayDeque<>(1))
                    .add(i);
            add(i, this.first);
        }
        int next = first.size();
        for (Stage stage : second) {
            Integer same = indexes.getOrDefault(CanonicalText.key(type, stage), new ArrayDeque<>())
                    .poll();
            if (same != null) {
                shared.add(same);
            }
            add(same == null ? next++ : same, this.second);
        }
    }

    private void add(int index, List<StagePosition> account) {
        Stage stage = stages.get(index);
        LocalDate since = account.isEmpty() ? LocalDate.MIN : account.get(account.size() - 1).since;
        Optional<LocalDate> own =
                stage.certainPeriod().flatMap(TimePeriod::earliest).filter(since::isBefore);
        account.add(new StagePosition(index, stage, own.orElse(since), CanonicalText.exactText(type, stage)));
    }

    /** The stages in an order that fits both accounts; empty if there is none. */
    Optional<List<Stage>> inBothOrders() {
        List<Stage> joined = joined(true);
        return joined.size() == stages.size() && Stage.outOfOrder(joined).isEmpty()
                ? Optional.of(joined)
                : Optional.empty();
    }

    /** The stages in the order of time, each in the place where an account first has it. */
    List<Stage> inOrderOfTime() {
        return joined(false);
    }

    /** Joins until neither account has a next stage. A stage of both may have to wait until it is the next in each. */
    private List<Stage> joined(boolean waits) {
        Deque<StagePosition> ours = new ArrayDeque<>(first);
        Deque<StagePosition> theirs = new ArrayDeque<>(second);
        List<Stage> joined = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        while (true) {
            StagePosition our = next(ours, theirs, waits, done);
            StagePosition their = next(theirs, ours, waits, done);
            if (our == null && their == null) {
                return joined;
            }
            boolean isOurs = their == null || (our != null && ORDER.compare(our, their) <= 0);
            StagePosition place = (isOurs ? ours : theirs).remove();
            done.add(place.index);
            joined.add(place.stage);
        }
    }

    /** The next stage of an account; null if there is none, or if it waits for the other account. */
    private @Nullable StagePosition next(
            Deque<StagePosition> account, Deque<StagePosition> other, boolean waits, Set<Integer> done) {
        while (!account.isEmpty() && done.contains(account.element().index)) {
            account.remove();
        }
        StagePosition next = account.peek();
        boolean mustWait = next != null && waits && shared.contains(next.index) && other.element().index != next.index;
        return mustWait ? null : next;
    }

    /** A stage in an account, and the first day from which it may have been reached there. */
    private record StagePosition(int index, Stage stage, LocalDate since, String text) {}
}
