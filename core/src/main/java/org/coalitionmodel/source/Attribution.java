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
 * One step of the chain on whose word something stands: who, and what they did with it. A step is somebody of the
 * dossier ({@link #who()}) or, where the source does not name them, a description ({@link #described()}): exactly one
 * of the two.
 *
 * <pre>{@code
 * Attribution.of(HAFIDI, Act.SAYS)
 * Attribution.unnamed(LocalizedText.of("en", "security reports"), Act.REPORTS)
 * }</pre>
 */
@Value.Immutable
public sealed interface Attribution extends Serializable permits ImmutableAttribution {

    /** {@return the party or source whose word it is; absent if the source leaves it unnamed} */
    @Iri("prov:agent")
    @Reference(to = {"Party", "Source"})
    Optional<Id<?>> who();

    /** {@return how the source describes somebody whom it does not name; absent if it names them} */
    Optional<LocalizedText> described();

    /** {@return what they do} */
    @Iri("prov:hadRole")
    Act act();

    /**
     * A step by somebody of the dossier.
     *
     * @param who a party or a source
     * @param act what they do
     * @return the step
     */
    static Attribution of(Id<?> who, Act act) {
        return builder().who(who).act(act).build();
    }

    /**
     * A step by somebody unnamed.
     *
     * @param described how the source describes them
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
     * Exactly one of the two ways to say who.
     *
     * @throws IllegalArgumentException if both or none is given
     */
    @Value.Check
    default void check() {
        Rule.require(
                who().isPresent() != described().isPresent(),
                "Attribution.who",
                "be given, or else described, and not both",
                who().isPresent() ? "both" : "neither");
    }

    /** Builds an {@link Attribution}. */
    final class Builder extends AttributionBuilder {
        Builder() {}
    }
}
