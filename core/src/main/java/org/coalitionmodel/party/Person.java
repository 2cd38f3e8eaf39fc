package org.coalitionmodel.party;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A human being. The posts of a person are separate entities, {@link Post}s. A person holds only what the sources say
 * about them.
 *
 * <pre>{@code
 * Person.builder().id(BLINKEN).addNames(name).build()
 * }</pre>
 */
@Iri("schema:Person")
@Value.Immutable
public sealed interface Person extends Party permits ImmutablePerson {
    /** {@return the names of the person, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the states of which the person is said to be a national; empty if not given} */
    @Iri("schema:nationality")
    @Reference(to = "State")
    List<Id<Party>> nationalities();

    /**
     * {@return the person's occupations, or what they are known for: "expert on security policy"; empty if not given}
     */
    @Iri(form = Iri.Form.JSON)
    List<LocalizedText> occupations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the person has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Person.names", names(), id());
    }

    /** Builds a {@link Person} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends PersonBuilder {
        Builder() {}
    }
}
