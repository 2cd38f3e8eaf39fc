package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.FindingCollector;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.text.LocalizedText;

/** Checks that find something of every kind in any dossier, whether it is true or not. */
final class InventedChecks {
    private static final LocalizedText SETTLED = LocalizedText.of(
            "en", "A document of the coalition itself, with the date on which it counted.",
            "ar", "وثيقة من التحالف نفسه، تذكر تاريخ العدّ.");

    private InventedChecks() {}

    static Checks all() {
        return Checks.of(
                        check("two-numbers", Severity.ERROR, InventedChecks::numbers),
                        check("two-places", Severity.WARNING, InventedChecks::places),
                        check("uncounted", Severity.NOTE, InventedChecks::questions),
                        check("silent", Severity.ERROR, InventedChecks::numbers))
                .silencing(new Silence("silent", Optional.empty(), "The two numbers are of different years."));
    }

    private static Check check(String code, Severity severity, BiConsumer<Dossier, FindingCollector> search) {
        return Check.of(code, severity, LocalizedText.of("en", "All is well."), search);
    }

    private static void numbers(Dossier dossier, FindingCollector findings) {
        Finding.Builder finding = Finding.contradictory(LocalizedText.of(
                        "en", "The parts add up to 97, which is more than the whole: 84 states.",
                        "ar", "مجموع الأجزاء 97، وهو أكثر من الكل: \u206884 (states)\u2069."))
                .settledBy(SETTLED);
        dossier.statistics().stream().limit(8).forEach(statistic -> finding.about(statistic.id()));
        findings.add(finding.calculated(
                "whole",
                Interval.openClosed(new BigDecimal("7136.08"), new BigDecimal("7286.32")),
                Optional.of(Unit.of("deaths"))));
    }

    private static void places(Dossier dossier, FindingCollector findings) {
        dossier.meetings()
                .forEach(meeting -> findings.add(Finding.contradictory(LocalizedText.of(
                                "en", "It begins before the coalition was founded.",
                                "ar", "تاريخ بدايته قبل تاريخ تأسيس التحالف."))
                        .about(meeting.id())
                        .settledBy(SETTLED)));
    }

    private static void questions(Dossier dossier, FindingCollector findings) {
        Stream.of(dossier.statements(), dossier.outcomes())
                .<Entity>flatMap(List::stream)
                .forEach(report -> findings.add(Finding.undetermined(LocalizedText.of(
                                "en", "Two reports of it may go back to one origin. If they do, they count as one.",
                                "ar", "قد يكون أصل الخبرين واحداً، فيُحسبان خبراً واحداً."))
                        .about(report.id())
                        .settledBy(SETTLED)));
        dossier.memberships()
                .forEach(membership -> findings.add(Finding.undetermined(LocalizedText.of(
                                "en", "It may have begun before the body was founded.",
                                "ar", "ربما بدأت قبل تأسيس الهيئة."))
                        .about(membership.id())));
        dossier.statistics()
                .forEach(statistic -> findings.add(Finding.consistent(SETTLED).about(statistic.id())));
    }
}
