package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.statisticCheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/**
 * What the figure of one statistic can contradict in itself.
 *
 * <ul>
 *   <li>A bound and the range beside it: no number is above 100 and at most 90.
 *   <li>A fall: no count falls by more than 100 per cent. A balance can, as a profit that turns into a loss.
 *   <li>A count or a share: none is below zero. A balance can be, as of those who come and those who leave.
 *   <li>A figure that the author of the dossier calculated: no source gives it, and it was calculated from others.
 * </ul>
 */
final class QuantityChecks {
    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));
    private static final Interval ZERO = Interval.at(BigDecimal.ZERO);

    private QuantityChecks() {}

    static List<Check> all() {
        return List.of(
                statisticCheck("bound-against-range", Severity.ERROR, QuantityChecks::boundAgainstRange),
                statisticCheck("fall-above-whole", Severity.WARNING, QuantityChecks::fallAboveWhole),
                statisticCheck("below-zero", Severity.WARNING, QuantityChecks::belowZero),
                statisticCheck("derived-cited", Severity.WARNING, QuantityChecks::derivedCited));
    }

    private static void boundAgainstRange(Statistic statistic, FindingCollector findings) {
        Optional<Quantity> hedged = quantity(statistic)
                .filter(it -> it.value().isPresent())
                .filter(it -> it.low().isPresent() || it.high().isPresent());
        if (hedged.isEmpty()) {
            return;
        }
        Quantity quantity = hedged.get();
        Quantity range = Quantity.builder()
                .low(quantity.low())
                .high(quantity.high())
                .unit(quantity.unit())
                .build();
        // An interval has no ends here only if bound and range have no number in common.
        Finding.Builder finding = quantity.interval().isAll()
                ? Finding.contradictory(findings.say("contradictory", statistic, quantity, range))
                        .settledBy(findings.say("settled"))
                : Finding.consistent(findings.say("consistent", statistic, quantity, range));
        findings.add(finding.about(statistic.id(), statistic instanceof Rank ? "/streak" : "/quantity")
                .figure("range", statistic.id(), range.interval(), range.unit()));
    }

    private static Optional<Quantity> quantity(Statistic statistic) {
        return statistic instanceof Rank rank ? rank.streak() : statistic.figure();
    }

    private static void fallAboveWhole(Statistic statistic, FindingCollector findings) {
        if (!(statistic instanceof Comparison fall)
                || fall.direction() != Direction.LOWER
                || !fall.measures().contains(Measure.PERCENT)) {
            return;
        }
        Quantity quantity = fall.quantity().orElseThrow();
        Verdict above = findings.tolerant(quantity.interval()).exceeds(HUNDRED);
        Finding.Builder finding;
        if (above == Verdict.YES && fall.measures().size() == 1) {
            finding = Finding.contradictory(findings.say("contradictory", fall, quantity))
                    .settledBy(findings.say("settled"));
        } else if (above == Verdict.YES) {
            finding = Finding.undetermined(findings.say("undetermined", fall, quantity))
                    .settledBy(findings.say("settled"));
        } else if (above == Verdict.NO) {
            finding = Finding.consistent(findings.say("consistent", fall, quantity));
        } else {
            return;
        }
        findings.add(
                finding.about(fall.id(), "/quantity").figure("fall", fall.id(), quantity.interval(), quantity.unit()));
    }

    private static void belowZero(Statistic statistic, FindingCollector findings) {
        Optional<Quantity> count = statistic instanceof Level level
                ? Optional.of(level.quantity()).filter(it -> Figures.isCount(it.unit()))
                : statistic instanceof Share share ? Optional.of(share.quantity()) : Optional.empty();
        if (count.isEmpty()) {
            return;
        }
        Quantity quantity = count.get();
        Verdict below = findings.tolerant(quantity.interval()).fallsBelow(ZERO);
        boolean isNamed =
                quantity.low().or(quantity::value).filter(it -> it.signum() < 0).isPresent();
        Finding.Builder finding;
        if (below == Verdict.YES) {
            finding = Finding.contradictory(findings.say("contradictory", statistic, quantity))
                    .settledBy(findings.say("settled"));
        } else if (below == Verdict.NO) {
            finding = Finding.consistent(findings.say("consistent", statistic, quantity));
        } else if (isNamed) {
            finding = Finding.undetermined(findings.say("undetermined", statistic, quantity))
                    .settledBy(findings.say("settled"));
        } else {
            return;
        }
        findings.add(finding.about(statistic.id(), "/quantity")
                .figure("number", statistic.id(), quantity.interval(), quantity.unit()));
    }

    private static void derivedCited(Statistic statistic, FindingCollector findings) {
        if (!statistic.status().equals(Optional.of(ObservationStatus.DERIVED))) {
            return;
        }
        boolean isTraced =
                statistic.relations().stream().anyMatch(relation -> relation.kind() == RelationKind.DERIVED_FROM);
        Finding.Builder finding;
        if (!statistic.citations().isEmpty()) {
            finding = Finding.contradictory(findings.say("contradictory", statistic))
                    .settledBy(findings.say("settled"));
        } else if (isTraced) {
            finding = Finding.consistent(findings.say("consistent", statistic));
        } else {
            finding = Finding.undetermined(findings.say("undetermined", statistic))
                    .settledBy(findings.say("undetermined.settled"));
        }
        findings.add(finding.about(statistic.id()));
    }
}
