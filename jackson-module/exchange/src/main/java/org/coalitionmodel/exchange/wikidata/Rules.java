package org.coalitionmodel.exchange.wikidata;

/** What the ledger says of a value that breaks a rule of the model. */
final class Rules {
    private static final String VALUE = " but was ";

    private Rules() {}

    /**
     * The rule in a message, without the value that broke it.
     *
     * @param fault the fault
     * @return the rule: {@code LocalizedText.text must have a visible character}
     */
    static String rule(IllegalArgumentException fault) {
        String message = String.valueOf(fault.getMessage());
        int value = message.indexOf(VALUE);
        String rule = value < 0 ? message : message.substring(0, value);
        return rule.endsWith(",") ? rule.substring(0, rule.length() - 1) : rule;
    }
}
