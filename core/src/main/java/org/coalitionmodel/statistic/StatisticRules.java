package org.coalitionmodel.statistic;

import org.coalitionmodel.rule.Rule;

/** The rule that all kinds of statistic share. */
final class StatisticRules {
    private StatisticRules() {}

    static void requireIndicator(Statistic statistic, String type) {
        Rule.require(!statistic.indicators().isEmpty(), type + ".indicators", "not be empty", "empty", statistic.id());
    }
}
