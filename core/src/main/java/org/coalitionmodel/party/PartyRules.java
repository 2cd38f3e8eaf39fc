package org.coalitionmodel.party;

import org.coalitionmodel.rule.Rule;

/** The rule common to all types of parties. */
final class PartyRules {
    private PartyRules() {}

    static void requireName(Party party, String type) {
        if (party.names().isEmpty()) {
            throw Rule.broken(type + ".names", "not be empty", "empty", party.id());
        }
    }
}
