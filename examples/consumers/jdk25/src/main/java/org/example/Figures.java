package org.example;

import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/** The figures of a dossier in words. The model's sealed types need no default branch. */
final class Figures {
    private Figures() {}

    static String of(Dossier dossier) {
        return dossier.statistics().stream()
                .map(Figures::of)
                .gather(Gatherers.windowFixed(2))
                .map(pair -> String.join(", ", pair))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Statistic statistic) {
        return statistic.id() + switch (statistic) {
            case Level level -> " is " + level.quantity().interval();
            case Share share -> " is " + share.quantity().interval() + " of " + share.bases().size() + " bases";
            case Comparison comparison -> " is " + comparison.direction();
            case Rank rank -> " is number " + rank.rank();
        };
    }
}
