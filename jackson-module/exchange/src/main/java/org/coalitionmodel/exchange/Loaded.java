package org.coalitionmodel.exchange;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;

/**
 * A dossier that was loaded from another format, and the ledger of the loading.
 *
 * @param dossier what was loaded; its first source is the one in the options
 * @param ledger what became of every value of the input
 */
public record Loaded(Dossier dossier, Ledger ledger) {
    /**
     * Checks that both are given.
     *
     * @param dossier what was loaded
     * @param ledger what became of every value of the input
     * @throws IllegalArgumentException if an argument is null
     */
    public Loaded {
        Rule.given("Loaded.dossier", dossier);
        Rule.given("Loaded.ledger", ledger);
    }
}
