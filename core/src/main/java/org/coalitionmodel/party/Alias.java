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
 * One name of a party, with the kind of name and the time of its use [SKOS prefLabel and altLabel; Popolo other_names].
 * All names refer to the same party: a successor is a separate party with a {@code previous} relation.
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

    /** {@return the kind of name; the default is {@link AliasKind#NAME}} */
    @Iri("cm:nameKind")
    @Value.Default
    default AliasKind kind() {
        return AliasKind.NAME;
    }

    /** {@return when it was in use; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the citations of the sources that use it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A name of kind {@link AliasKind#NAME}.
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

    /** Builds an {@link Alias} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends AliasBuilder {
        Builder() {}
    }

    /** The kinds of names. */
    enum AliasKind {
        /** The usual name of the party. */
        NAME,
        /** The full name that the party uses in its own documents. */
        OFFICIAL,
        /** Initials or a short form. */
        ACRONYM,
        /** A different spelling or transcription of the same name. */
        SPELLING,
        /** A name that the party no longer uses. */
        FORMER,
        /** Any other name that others use for the party. */
        ALIAS
    }
}
