package org.coalitionmodel.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.statistic.Statistic;

/** The checks of this library, in the order in which they report. */
final class StandardChecks {
    private StandardChecks() {}

    static List<Check> all() {
        return Stream.<List<Check>>of(
                        ShareChecks.all(),
                        PartChecks.all(),
                        FigureChecks.all(),
                        TargetChecks.all(),
                        QuantityChecks.all(),
                        VoteChecks.all(),
                        BodyChecks.all(),
                        MeetingChecks.all(),
                        DateChecks.all(),
                        OutcomeChecks.all(),
                        SourceChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    static Check check(String code, Severity severity, BiConsumer<Dossier, FindingCollector> search) {
        return Check.of(code, severity, Wording.description(code), search);
    }

    static Check statisticCheck(String code, Severity severity, BiConsumer<Statistic, FindingCollector> search) {
        return Check.ofStatistics(code, severity, Wording.description(code), search);
    }
}
