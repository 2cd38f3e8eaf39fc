package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;

/** Answers which stage an entity has on a day. */
final class StageEvaluator {
    private final TimeResolver times;

    StageEvaluator(TimeResolver times) {
        this.times = times;
    }

    List<StageKind> on(Entity entity, LocalDate day) {
        List<StageKind> possible = new ArrayList<>();
        for (Step step : reached(entity.stages(), day)) {
            if (step.reached == Verdict.YES) {
                possible.clear();
            }
            possible.add(step.kind);
        }
        return List.copyOf(possible);
    }

    /** A stage that was reached by a day or may have been. */
    private record Step(StageKind kind, Verdict reached) {}

    /** The stages up to the first that was not reached. A stage without a date is reached only if the one before is. */
    private List<Step> reached(List<Stage> stages, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        Verdict before = Verdict.YES;
        for (Stage stage : stages) {
            before = stage.when()
                    .map(times::point)
                    .map(when -> PointInTime.isReached(when, day))
                    .orElse(before);
            if (before == Verdict.NO) {
                break;
            }
            steps.add(new Step(stage.kind(), before));
        }
        return steps;
    }

    /** Whether the stages of an outcome allow it to be in force on a day. */
    Verdict allowsForce(Outcome outcome, LocalDate day) {
        boolean isAdoptionOpen = isAdoptionOpen(outcome);
        return outcome.stages().isEmpty()
                ? Verdict.YES
                : on(outcome, day).stream()
                        .map(stage -> leavesForceOpen(stage, isAdoptionOpen)
                                ? Verdict.UNDETERMINED
                                : Verdict.of(isForce(stage)))
                        .reduce((one, other) -> one == other ? one : Verdict.UNDETERMINED)
                        .orElse(Verdict.NO);
    }

    /** Whether the stages of an outcome allow that it has been in force by a day, even if it no longer is. */
    Verdict hasHadForce(Outcome outcome, LocalDate day) {
        Verdict hasHadForce = Verdict.of(outcome.stages().isEmpty());
        boolean isAdoptionOpen = isAdoptionOpen(outcome);
        boolean mayHaveHadForce = true;
        for (Step step : reached(outcome.stages(), day)) {
            if (isForce(step.kind)) {
                hasHadForce = hasHadForce.or(step.reached);
            } else if (isAfterForce(step.kind)) {
                hasHadForce = hasHadForce.or(mayHaveHadForce ? step.reached : Verdict.UNDETERMINED);
            } else if (leavesForceOpen(step.kind, isAdoptionOpen) || step.kind == StageKind.UNFULFILLED) {
                hasHadForce = hasHadForce.or(Verdict.UNDETERMINED);
            }
            mayHaveHadForce = step.kind == StageKind.ADOPTED || step.kind == StageKind.SUSPENDED || isForce(step.kind);
        }
        return hasHadForce;
    }

    /** Whether a stage with a date shows that the outcome has been made by a day. */
    boolean isCertainlyMade(Outcome outcome, LocalDate day) {
        return outcome.stages().stream()
                .filter(stage -> isForce(stage.kind()))
                .flatMap(stage -> stage.when().stream())
                .anyMatch(when -> PointInTime.isReached(times.point(when), day) == Verdict.YES);
    }

    /** Whether adoption alone may have put the outcome into effect, because no stage says that it is in effect. */
    private static boolean isAdoptionOpen(Outcome outcome) {
        return outcome.stages().stream().map(Stage::kind).noneMatch(StageEvaluator::isForce);
    }

    private static boolean isForce(StageKind stage) {
        return stage == StageKind.UNDER_WAY || stage == StageKind.IN_EFFECT || stage == StageKind.DONE;
    }

    /** Whether the stage leaves open if the outcome is in force. */
    private static boolean leavesForceOpen(StageKind stage, boolean isAdoptionOpen) {
        return stage == StageKind.ALLEGED || (stage == StageKind.ADOPTED && isAdoptionOpen);
    }

    private static boolean isAfterForce(StageKind stage) {
        return stage == StageKind.SUSPENDED || stage == StageKind.EXPIRED || stage == StageKind.ENDED;
    }
}
