package org.coalitionmodel.statistic;

import org.coalitionmodel.rule.Rule;

/** The rule common to all types of statistics. */
final class StatisticRules {
    private StatisticRules() {}

    static void requireIndicator(Statistic statistic, String type) {
        if (statistic.indicators().isEmpty()) {
            throw Rule.broken(type + ".indicators", "not be empty", "empty", statistic.id());
        }
    }
}
