package org.coalitionmodel.rule;

import java.util.Locale;

/** The rules that hold between the parts of a dossier. */
public enum DossierRule {
    UNIQUE_ID("be unique in the dossier, as %s has it too,"),
    REFERENCE("refer to %s of the dossier"),
    RELATION_HOLDER("be held by %s if its kind is %s"),
    RELATION_TARGET("refer to %s of the dossier if its kind is %s"),
    RELATION_TO_ANOTHER("not be its holder"),
    SUPPORTED_ATTRIBUTE("name a present attribute of %s"),
    GAP_OF_LIST("name an empty list if the kind is none and about is empty,"),
    GAP_OF_VALUE("be an absent attribute of %s"),
    GAP_ABOUT("be absent if the attribute is not a list"),
    NO_CYCLE("not lead back to its holder");

    private final String template;

    DossierRule(String template) {
        this.template = template;
    }

    /** The rule, with {@code %s} for each of its parts. It completes the sentence "must ...". */
    public String template() {
        return template;
    }

    /** The rule with these parts. */
    public String with(Object... parts) {
        return String.format(Locale.ROOT, template, parts);
    }
}
