package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.statisticCheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/** Shares of a whole. */
final class ShareChecks {
    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));

    private ShareChecks() {}

    static List<Check> all() {
        return List.of(statisticCheck("share-above-whole", Severity.ERROR, ShareChecks::aboveWhole));
    }

    private static void aboveWhole(Statistic statistic, FindingCollector findings) {
        if (!(statistic instanceof Share share)) {
            return;
        }
        Interval percent = percent(share);
        Verdict above = findings.tolerant(percent).exceeds(HUNDRED);
        Finding.Builder finding = switch (above) {
            case YES ->
                Finding.contradictory(findings.say("contradictory", share, share.quantity()))
                        .settledBy(findings.say("settled"));
            case NO -> Finding.consistent(findings.say("consistent", share, share.quantity()));
            case UNDETERMINED ->
                Finding.undetermined(findings.say("undetermined", share, share.quantity()))
                        .settledBy(findings.say("settled"));
        };
        findings.add(
                finding.about(share.id(), "/quantity").figure("share", share.id(), percent, Optional.of(Unit.PERCENT)));
    }

    /** The share in per cent, also if it is given as a fraction. */
    static Interval percent(Share share) {
        Interval given = share.quantity().interval();
        return share.quantity().unit().isPresent() ? given : given.times(HUNDRED);
    }
}
