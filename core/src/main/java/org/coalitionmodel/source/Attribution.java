package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One step in the chain of people or sources from whom a fact comes: who they are and what they did with it. A step
 * names either an entity of the dossier ({@link #who()}) or, if the source does not name anybody, a description ({@link
 * #described()}). Exactly one of the two is given.
 *
 * <pre>{@code
 * Attribution.of(HAFIDI, Act.SAYS)
 * Attribution.unnamed(LocalizedText.of("en", "security reports"), Act.REPORTS)
 * }</pre>
 */
@Value.Immutable
public sealed interface Attribution extends Serializable permits ImmutableAttribution {

    /** {@return the party or source that says, reports or cites it; absent if the source does not name it} */
    @Iri("prov:agent")
    @Reference(to = {"Party", "Source"})
    Optional<Id<?>> who();

    /** {@return the source's description of somebody whom it does not name; absent if it names them} */
    Optional<LocalizedText> described();

    /** {@return what they do: say, report, cite} */
    @Iri("prov:hadRole")
    Act act();

    /**
     * A step by a party or source of the dossier.
     *
     * @param who a party or a source
     * @param act what they do
     * @return the step
     */
    static Attribution of(Id<?> who, Act act) {
        return builder().who(who).act(act).build();
    }

    /**
     * A step by somebody whom the source does not name.
     *
     * @param described the source's description of them
     * @param act what they do
     * @return the step
     */
    static Attribution unnamed(LocalizedText described, Act act) {
        return builder().described(described).act(act).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that exactly one of who and described is given.
     *
     * @throws IllegalArgumentException if both or neither is given
     */
    @Value.Check
    default void check() {
        Rule.require(
                who().isPresent() != described().isPresent(),
                "Attribution.who",
                "be given, or else described, and not both",
                who().isPresent() ? "both" : "neither");
    }

    /** Builds an {@link Attribution} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends AttributionBuilder {
        Builder() {}
    }
}
