package org.coalitionmodel.exchange.ftm;

import org.coalitionmodel.source.Name.NameKind;

/** The properties that are names, and the kinds of names that they are, in the order in which names are loaded. */
enum NameProperty {
    /** The name, as complete as it is known. */
    NAME("name", NameKind.NAME),
    /** A name that was in use before. */
    PREVIOUS_NAME("previousName", NameKind.FORMER),
    /** Another name. */
    ALIAS("alias", NameKind.ALIAS),
    /** A short name that is shared by many. Only those that look like an acronym are loaded as one. */
    WEAK_ALIAS("weakAlias", NameKind.ACRONYM),
    /** The family name of a person. */
    LAST_NAME("lastName", NameKind.FAMILY);

    private final String property;
    private final NameKind kind;

    NameProperty(String property, NameKind kind) {
        this.property = property;
        this.kind = kind;
    }

    String property() {
        return property;
    }

    NameKind kind() {
        return kind;
    }

    /** The property of a kind of name. */
    static NameProperty of(NameKind kind) {
        return switch (kind) {
            case FORMER -> PREVIOUS_NAME;
            case ALIAS, SPELLING -> ALIAS;
            case ACRONYM -> WEAK_ALIAS;
            case FAMILY -> LAST_NAME;
            case NAME, OFFICIAL, GENERIC, DESCRIPTION, MOTTO -> NAME;
        };
    }
}
