package org.coalitionmodel.topic;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A subject that is neither a party nor a place nor an event: a substance, a commodity, a weapon, a disease, a theme
 * [SKOS Concept]. It is not a measure, which is an {@code Indicator}, nor a point made about the subject.
 *
 * <pre>{@code
 * Topic.builder().id(FENTANYL).name(LocalizedText.of("en", "Fentanyl")).kind(Topic.TopicKind.SUBSTANCE).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Topic extends Entity permits ImmutableTopic {

    /** {@return the id} */
    @Override
    Id<Topic> id();

    /** {@return the name of the topic} */
    @Iri("skos:prefLabel")
    LocalizedText name();

    /** {@return the kind of topic} */
    @Iri("dcterms:type")
    TopicKind kind();

    /**
     * {@return the broader topics that it is a case of: fentanyl is a case of synthetic drugs; empty if none is given}
     */
    @Iri("skos:broader")
    @Reference(nesting = Reference.Nesting.IN_TARGET)
    List<Id<Topic>> broader();

    /** {@return its keys in external systems} */
    @Iri("schema:identifier")
    List<Identifier> identifiers();

    /** {@return the citations of the sources that describe it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a topic.
     *
     * @param value the text of the id, such as {@code topic-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Topic> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Topic} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends TopicBuilder {
        Builder() {}
    }

    /** The kinds of topics. */
    enum TopicKind {
        /** A drug, chemical or other substance. */
        SUBSTANCE,
        /** A commodity that is produced and traded: crude oil, grain. */
        COMMODITY,
        /** A weapon or a class of weapons. */
        WEAPON,
        /** A disease. */
        DISEASE,
        /** A policy field, a problem or a right: migration, food security. */
        THEME,
        /** Any other topic. */
        OTHER
    }
}
