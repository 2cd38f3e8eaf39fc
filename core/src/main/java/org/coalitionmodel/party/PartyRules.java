package org.coalitionmodel.party;

import org.coalitionmodel.rule.Rule;

/** The rule that all parties share. */
final class PartyRules {
    private PartyRules() {}

    static void requireName(Party party, String type) {
        if (party.names().isEmpty()) {
            throw Rule.broken(type + ".names", "not be empty", "empty", party.id());
        }
    }
}
