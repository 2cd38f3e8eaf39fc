package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * One name or title of an entity, with the kind of name and the time of its use [SKOS prefLabel and altLabel; Popolo
 * other_names]. All names refer to the same entity: a successor is a separate entity with a {@code previous} relation.
 *
 * <pre>{@code
 * Name.of(LocalizedText.of("ar", "داعش").and("en", "Daesh"))
 * }</pre>
 */
@Value.Immutable
public sealed interface Name extends Serializable permits ImmutableName {
    /** {@return the name in one language or several} */
    @Iri("rdfs:label")
    LocalizedText text();

    /** {@return the kind of name; the default is {@link NameKind#NAME}} */
    @Iri("cm:nameKind")
    @DefaultValue("NAME")
    NameKind kind();

    /** {@return when it was in use; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the citations of the sources that use it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A name of kind {@link NameKind#NAME}.
     *
     * @param text the name
     * @return the name
     */
    static Name of(LocalizedText text) {
        return builder().text(text).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Name} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends NameBuilder {
        Builder() {}
    }

    /** The kinds of names. */
    enum NameKind {
        /** The usual name or title. */
        NAME,
        /** The full name that the entity uses in its own documents. */
        OFFICIAL,
        /** Initials or a short form. */
        ACRONYM,
        /** A different spelling or transcription of the same name. */
        SPELLING,
        /** The family name alone, as a part of the other names has it [schema.org familyName]. */
        FAMILY,
        /** The motto or theme under which it is held or known. */
        MOTTO,
        /** A name that is no longer used. */
        FORMER,
        /** Any other name that others use. */
        ALIAS,
        /** A general word that a source uses in place of a name: "the gathering", "the convening". */
        GENERIC,
        /** A description by the dossier's author, because no source names the entity. */
        DESCRIPTION
    }
}
