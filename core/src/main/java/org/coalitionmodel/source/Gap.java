package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Why an attribute of an entity is absent: there is nothing to state, nobody knows, or the source does not say. An
 * absent attribute without a gap means only that the dossier does not have it.
 *
 * <p>A list may have elements and a gap. The gap then says that the source does not name further elements, or that the
 * sources cited by the gap do not name those that other sources name. Only an empty list can have a gap of kind {@link
 * GapKind#NONE}, unless {@link #about()} says of what there is none.
 *
 * <pre>{@code
 * Gap.of("terms", Gap.GapKind.NOT_GIVEN) // as in a fund whose amount was not published
 * }</pre>
 */
@Value.Immutable
public sealed interface Gap extends Serializable permits ImmutableGap {
    /** {@return the name of the attribute, as in JSON: {@code founded}} */
    @TextPattern("^" + AttributeName.PATTERN + "$")
    String attribute();

    /** {@return why it is absent} */
    @Iri("cm:gapKind")
    GapKind kind();

    /**
     * {@return what is missing from a list that may have other elements: fossil fuels, if a declaration does not
     * mention them; empty if the gap is in the whole attribute, and for an attribute that is not a list}
     */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the reason, in the words of the dossier's author; absent if there is nothing to add} */
    Optional<LocalizedText> reason();

    /** {@return the citations of the sources that state it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A gap without a reason.
     *
     * @param attribute the name of the absent attribute
     * @param kind why it is absent
     * @return the gap
     * @throws IllegalArgumentException if the attribute is not 1 to 60 letters and digits that start with a lower-case
     *     letter
     */
    static Gap of(String attribute, GapKind kind) {
        return builder().attribute(attribute).kind(kind).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the form of the name. The dossier checks the rest: that its holder can have such an attribute, and that it
     * is absent or a list. A list with elements needs another kind than {@code none}, or {@link #about()}, which only a
     * list may have.
     *
     * @throws IllegalArgumentException if the attribute is not 1 to 60 letters and digits that start with a lower-case
     *     letter
     */
    @Value.Check
    default void check() {
        Rule.require(
                AttributeName.isValid(attribute()),
                "Gap.attribute",
                "be the name of an attribute, such as founded,",
                attribute());
    }

    /** Builds a {@link Gap} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends GapBuilder {
        Builder() {}
    }

    /** Why an attribute is absent. */
    enum GapKind {
        /** There is none: the source says so. */
        NONE,
        /** The source says that it is not known. */
        UNKNOWN,
        /** The source does not give it, where a reader would expect it. */
        NOT_GIVEN,
        /** It is kept secret, or those concerned do not give it: "they gave no reason". */
        WITHHELD
    }
}
