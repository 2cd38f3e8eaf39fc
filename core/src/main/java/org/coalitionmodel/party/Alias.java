package org.coalitionmodel.party;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * One name of a party, with what sort of name it is and since when it is used [SKOS prefLabel and altLabel; Popolo
 * other_names]. It is a name of the same party: a successor is a party of its own with a {@code previous} relation.
 *
 * <pre>{@code
 * Alias.of(LocalizedText.of("ar", "داعش").and("en", "Daesh"))
 * }</pre>
 */
@Value.Immutable
public sealed interface Alias extends Serializable permits ImmutableAlias {

    /** {@return the name} */
    @Iri("rdfs:label")
    LocalizedText name();

    /** {@return what sort of name it is; {@link AliasKind#NAME} unless said} */
    @Iri("cm:nameKind")
    @Value.Default
    default AliasKind kind() {
        return AliasKind.NAME;
    }

    /** {@return when it was in use; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return where it is used} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * An ordinary name.
     *
     * @param name the name
     * @return the alias
     */
    static Alias of(LocalizedText name) {
        return builder().name(name).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alias}. */
    final class Builder extends AliasBuilder {
        Builder() {}
    }

    /** What sort of name it is. */
    enum AliasKind {
        /** What the party is usually called. */
        NAME,
        /** The full name by which it calls itself in its own documents. */
        OFFICIAL,
        /** Initials or a short form. */
        ACRONYM,
        /** Another spelling or transcription of the same name. */
        SPELLING,
        /** A name that it has given up. */
        FORMER,
        /** Any other name by which others call it. */
        ALIAS
    }
}
