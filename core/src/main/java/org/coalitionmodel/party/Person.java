package org.coalitionmodel.party;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A human being. The posts that somebody holds are {@link Post}s; only what the sources say about a person is held.
 *
 * <pre>{@code
 * Person.builder().id(BLINKEN).addNames(Alias.of(name)).build()
 * }</pre>
 */
@Iri("schema:Person")
@Value.Immutable
public sealed interface Person extends Party permits ImmutablePerson {

    /** {@return the states whose national the person is said to be; empty if not given} */
    @Iri("schema:nationality")
    @Reference(to = "State")
    List<Id<Party>> nationalities();

    /** {@return what the person does for a living or is known for: "expert on security policy"; empty if not given} */
    @Iri(form = Iri.Form.JSON)
    List<LocalizedText> occupations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A party has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "Person");
    }

    /** Builds a {@link Person}. */
    final class Builder extends PersonBuilder {
        Builder() {}
    }
}
