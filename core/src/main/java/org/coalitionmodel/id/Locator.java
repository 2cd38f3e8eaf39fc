package org.coalitionmodel.id;

import java.io.Serializable;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * A part of a document as the document itself numbers or calls it: paragraph 33, article 7, page 2, the heading
 * [Citation Style Language, locator terms]. It is not a line that the reader counted: that is in {@code
 * Citation.lines()}.
 *
 * <pre>{@code
 * Locator.of(Locator.LocatorKind.PARAGRAPH, "33")
 * }</pre>
 */
@Value.Immutable
public sealed interface Locator extends Serializable permits ImmutableLocator {
    /** {@return the kind of part} */
    @Iri("dcterms:type")
    LocatorKind kind();

    /** {@return its number or name as printed: "33", "IV", "2 (b)"; absent if it has none} */
    @Iri("rdfs:label")
    @Value.Redacted
    Optional<String> label();

    /**
     * A part with a printed number or name.
     *
     * @param kind the kind of part
     * @param label its number or name as printed
     * @return the locator
     * @throws IllegalArgumentException if the label is blank or contains a lone surrogate
     */
    static Locator of(LocatorKind kind, String label) {
        return builder().kind(kind).label(label).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that a label is valid text.
     *
     * @throws IllegalArgumentException if the label is blank or contains a lone surrogate
     */
    @Value.Check
    default void check() {
        label().ifPresent(label -> Rule.requireText("Locator.label", label, null));
    }

    /** Builds a {@link Locator} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends LocatorBuilder {
        Builder() {}
    }

    /** The kinds of parts of a document. */
    enum LocatorKind {
        /** A page. */
        PAGE,
        /** A numbered paragraph. */
        PARAGRAPH,
        /** A section. */
        SECTION,
        /** An article of a treaty or law. */
        ARTICLE,
        /** A chapter or part. */
        CHAPTER,
        /** A footnote or endnote. */
        FOOTNOTE,
        /** A title or heading. */
        HEADING,
        /** The running text, as opposed to headings and notes. */
        BODY,
        /** A table, chart or box. */
        TABLE,
        /** An annex or appendix. */
        ANNEX,
        /** An item of a list. */
        ITEM,
        /** A rule of rules of procedure or of regulations. */
        RULE
    }
}
