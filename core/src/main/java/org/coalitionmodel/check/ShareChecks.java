package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;
import static org.coalitionmodel.check.StandardChecks.statisticCheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/**
 * Shares of a whole.
 *
 * <ul>
 *   <li>A share is at most 100 per cent of its base. If its bound or rounding leaves room for more, as in "more than 90
 *       per cent", there is no finding unless the number itself is above 100 per cent. Nor is there one if a base has
 *       an indicator of its own: debt in per cent of the economic product is not a part of it.
 *   <li>A share of a base is at most the share that a containing place has of the same base at the same time. Only the
 *       nearest place with such a share is compared, and only shares with one base. If there are several shares of that
 *       place, the greatest counts.
 *   <li>{@link ShareBaseCheck} compares shares with the levels of part and whole.
 * </ul>
 */
final class ShareChecks {
    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));

    private ShareChecks() {}

    static List<Check> all() {
        return List.of(
                statisticCheck("share-above-whole", Severity.ERROR, ShareChecks::aboveWhole),
                check("share-above-container", Severity.ERROR, ShareChecks::aboveContainer),
                check(
                        "share-base",
                        Severity.ERROR,
                        (dossier, findings) -> new ShareBaseCheck(dossier, findings).compareAll()));
    }

    private static void aboveWhole(Statistic statistic, FindingCollector findings) {
        boolean isRatio = statistic instanceof Share ratio
                && ratio.bases().stream().anyMatch(base -> base.indicator().isPresent());
        if (!(statistic instanceof Share share) || isRatio) {
            return;
        }
        Interval percent = percent(share);
        Verdict above = findings.tolerant(percent).exceeds(HUNDRED);
        boolean isStatedAbove = Figures.stated(share.quantity())
                .filter(number -> number.compareTo(whole(share)) > 0)
                .isPresent();
        Finding.Builder finding;
        if (above == Verdict.YES) {
            finding = Finding.contradictory(findings.say("contradictory", share, share.quantity()))
                    .settledBy(findings.say("settled"));
        } else if (above == Verdict.NO) {
            finding = Finding.consistent(findings.say("consistent", share, share.quantity()));
        } else if (isStatedAbove) {
            finding = Finding.undetermined(findings.say("undetermined", share, share.quantity()))
                    .settledBy(findings.say("settled"));
        } else {
            return;
        }
        findings.add(
                finding.about(share.id(), "/quantity").figure("share", share.id(), percent, Optional.of(Unit.PERCENT)));
    }

    private static void aboveContainer(Dossier dossier, FindingCollector findings) {
        Figures figures = new Figures(dossier);
        new SharesByPlace(figures).nested((part, whole, areOfKnownDays) -> {
            if (figures.areApart(part.id(), whole.id())) {
                return;
            }
            Verdict above = findings.tolerant(percent(part)).exceeds(findings.tolerant(percent(whole)));
            Finding.Builder finding;
            if (above == Verdict.YES && areOfKnownDays) {
                finding = Finding.contradictory(
                                findings.say("contradictory", part, part.quantity(), whole, whole.quantity()))
                        .settledBy(findings.say("settled"));
            } else if (above == Verdict.NO && areOfKnownDays) {
                finding =
                        Finding.consistent(findings.say("consistent", part, part.quantity(), whole, whole.quantity()));
            } else if (above != Verdict.NO && Figures.isStatedAbove(part.quantity(), whole.quantity())) {
                finding = Finding.undetermined(
                                findings.say("undetermined", part, part.quantity(), whole, whole.quantity()))
                        .settledBy(findings.say("undetermined.settled"));
            } else {
                return;
            }
            findings.add(finding.about(part.id(), "/quantity")
                    .about(whole.id(), "/quantity")
                    .figure("part", part.id(), percent(part), Optional.of(Unit.PERCENT))
                    .figure("container", whole.id(), percent(whole), Optional.of(Unit.PERCENT)));
        });
    }

    private static BigDecimal whole(Share share) {
        return share.quantity().unit().isPresent() ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    /** The share in per cent, also if it is given as a fraction. */
    static Interval percent(Share share) {
        Interval given = share.quantity().interval();
        return share.quantity().unit().isPresent() ? given : given.times(HUNDRED);
    }
}
