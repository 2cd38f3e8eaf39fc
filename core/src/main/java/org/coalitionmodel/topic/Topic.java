package org.coalitionmodel.topic;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.immutables.value.Value;

/**
 * A subject that is neither a party nor a place nor an event: a substance, a commodity, a weapon, a disease, a theme
 * [SKOS Concept]. It is not a measure, which is an {@code Indicator}, nor a point made about the subject.
 *
 * <pre>{@code
 * Topic.builder().id(FENTANYL).addNames(LocalizedText.of("en", "Fentanyl")).kind(Topic.TopicKind.SUBSTANCE).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Topic extends Entity permits ImmutableTopic {

    /** {@return the id} */
    @Override
    Id<Topic> id();

    /** {@return the names of the topic, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the kind of topic} */
    @Iri("dcterms:type")
    TopicKind kind();

    /**
     * {@return the broader topics that it is a case of: fentanyl is a case of synthetic drugs; empty if none is given}
     */
    @Iri("skos:broader")
    @Reference(nesting = Reference.Nesting.IN_TARGET)
    List<Id<Topic>> broader();

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

    /**
     * Checks that the topic has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Topic.names", names(), id());
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
        /** A technology or a system: artificial intelligence, solar power. */
        TECHNOLOGY,
        /** A thing that is built or operated: a pipeline, a cable, a computer, a ship. */
        INFRASTRUCTURE,
        /** A disease. */
        DISEASE,
        /** A policy field, a problem or a right: migration, food security. */
        THEME,
        /** Any other topic. */
        OTHER
    }
}
