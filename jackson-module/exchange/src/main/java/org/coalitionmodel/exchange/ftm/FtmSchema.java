package org.coalitionmodel.exchange.ftm;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemata of FollowTheMoney that have a counterpart in the model, and the schemata that they extend. */
enum FtmSchema {
    /** Anything with a name; abstract. */
    THING("Thing"),
    /** A fact with a period; abstract. */
    INTERVAL("Interval"),
    /** A person or an organisation; FtM does not say which. */
    LEGAL_ENTITY("LegalEntity", THING),
    /** A human being. */
    PERSON("Person", LEGAL_ENTITY),
    /** Any organisation. */
    ORGANIZATION("Organization", LEGAL_ENTITY),
    /** An organisation of a state or of several. */
    PUBLIC_BODY("PublicBody", ORGANIZATION),
    /** A company. */
    COMPANY("Company", ORGANIZATION),
    /** A postal address or a place. */
    ADDRESS("Address", THING),
    /** An office, whoever holds it. */
    POSITION("Position", THING),
    /** A meeting, or something that happened. */
    EVENT("Event", THING, INTERVAL),
    /** A document. */
    DOCUMENT("Document", THING),
    /** A text in a newspaper. */
    ARTICLE("Article", DOCUMENT),
    /** A web page. */
    HYPER_TEXT("HyperText", DOCUMENT),
    /** A document with pages. */
    PAGES("Pages", DOCUMENT),
    /** A document without any layout. */
    PLAIN_TEXT("PlainText", DOCUMENT),
    /** A person or organisation belongs to an organisation. */
    MEMBERSHIP("Membership", INTERVAL),
    /** A person holds an office. */
    OCCUPANCY("Occupancy", INTERVAL),
    /** Somebody gave money to somebody. */
    PAYMENT("Payment", INTERVAL);

    private static final Map<String, FtmSchema> BY_NAME = Arrays.stream(values())
            .filter(schema -> schema != THING && schema != INTERVAL)
            .collect(Collectors.toUnmodifiableMap(FtmSchema::schemaName, Function.identity()));

    private final String schemaName;
    private final @Nullable FtmSchema parent;
    private final @Nullable FtmSchema other;

    FtmSchema(String schemaName) {
        this(schemaName, null);
    }

    FtmSchema(String schemaName, @Nullable FtmSchema parent) {
        this(schemaName, parent, null);
    }

    FtmSchema(String schemaName, @Nullable FtmSchema parent, @Nullable FtmSchema other) {
        this.schemaName = schemaName;
        this.parent = parent;
        this.other = other;
    }

    /** The name in the JSON. */
    String schemaName() {
        return schemaName;
    }

    /** Whether this schema has the properties of the other: it is the other, or extends it. */
    boolean isA(FtmSchema wanted) {
        return this == wanted || (parent != null && parent.isA(wanted)) || (other != null && other.isA(wanted));
    }

    /** The schema with a name; empty if the model has no counterpart, or the schema is abstract. */
    static Optional<FtmSchema> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
