package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Least;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * A passage of a source that supports a fact, and the chain of people from whom the source has it. It points to the
 * words of the source and does not copy them: keep {@link #exact()} to the few that matter.
 *
 * <p>The passage is given by lines, by locators, by a span of code points, by the words themselves, or by any
 * combination of these [W3C Web Annotation: TextPositionSelector, TextQuoteSelector]. If none is given, the citation
 * refers to the source as a whole.
 *
 * <p>{@link #attribution()} is the chain of attribution. It starts with whoever told the source and ends with whoever
 * first said it. An empty chain means that the source itself says so.
 *
 * <pre>{@code
 * Citation.builder().source(ARTICLE).addLines(16).start(2410).end(2413).exact("210").addAttribution(Attribution.of(BOURITA, Act.SAYS)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Citation extends Serializable permits ImmutableCitation {

    /** {@return the source that is cited} */
    @Iri("oa:hasSource")
    Id<Source> source();

    /**
     * {@return the numbers of the lines: the first non-empty line of the text that was read is 1; empty if not given}
     * Empty lines do not count. A number that the document prints is a {@linkplain #locators() locator}.
     */
    @Iri("cm:line")
    List<Integer> lines();

    /** {@return where the passage is, as the document itself numbers its parts; empty if not given} */
    @Iri(value = "cm:locator", form = Iri.Form.LIST)
    List<Locator> locators();

    /** {@return the words of the source that state the fact, unchanged; absent if not given} */
    @Iri("oa:exact")
    @Value.Redacted
    Optional<String> exact();

    /**
     * {@return the words right before {@link #exact()}, which distinguish it from the same words elsewhere; absent if
     * not needed}
     */
    @Iri("oa:prefix")
    @TextPattern("")
    @Value.Redacted
    Optional<String> prefix();

    /** {@return the words right after {@link #exact()}; absent if not needed} */
    @Iri("oa:suffix")
    @TextPattern("")
    @Value.Redacted
    Optional<String> suffix();

    /**
     * {@return the start of the passage, as the number of Unicode code points before it in the source's text; absent if
     * not given} The text is the plain text that was read, including its line ends as they are.
     */
    @Iri("oa:start")
    @Least(0)
    OptionalInt start();

    /**
     * {@return the end of the passage, exclusive, in Unicode code points from 0 at the start of the text; absent if not
     * given}
     */
    @Iri("oa:end")
    OptionalInt end();

    /**
     * {@return the names of the attributes that it supports, as in JSON: {@code when}; empty if it supports them all} A
     * part such as a term, a name or a participation has citations of its own.
     */
    @Iri("cm:supports")
    @TextPattern("^" + AttributeName.PATTERN + "$")
    List<String> supports();

    /** {@return how the facts follow from the passage; absent if the source states them} */
    @Iri("cm:reading")
    Optional<Reading> reading();

    /**
     * {@return the chain of attribution, starting with whoever told the source and ending with whoever first said it;
     * empty if the source itself says so}
     */
    @Iri(value = "cm:attributionChain", form = Iri.Form.LIST)
    List<Attribution> attribution();

    /**
     * {@return how far the dossier's author trusts this passage, and why; absent if it is not rated separately from its
     * source}
     */
    Optional<Reliability> reliability();

    /**
     * A citation of a source as a whole.
     *
     * @param source the source
     * @return the citation
     */
    static Citation of(Id<Source> source) {
        return builder().source(source).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the position, the quoted words and the names of attributes. Lines count from 1. Each element of supports
     * has the form of an attribute's name. A span has both ends; they are in order and not negative. A span is as long
     * as the exact words. The exact words are not blank. No words contain a lone surrogate. Prefix and suffix require
     * exact words.
     *
     * @throws IllegalArgumentException if one of these rules is broken
     */
    @Value.Check
    default void check() {
        for (int line : lines()) {
            Rule.require(line >= 1, "Citation.lines", "count from 1", line, source());
        }
        for (String name : supports()) {
            Rule.require(
                    AttributeName.isValid(name),
                    "Citation.supports",
                    "be the names of attributes, such as when,",
                    name,
                    source());
        }
        Optional<String> exact = exact();
        Optional<String> prefix = prefix();
        Optional<String> suffix = suffix();
        if (exact.isPresent()) {
            Rule.requireText("Citation.exact", exact.get(), source());
            if (prefix.isPresent()) {
                Rule.requireUnicode("Citation.prefix", prefix.get(), source());
            }
            if (suffix.isPresent()) {
                Rule.requireUnicode("Citation.suffix", suffix.get(), source());
            }
        } else if (prefix.isPresent() || suffix.isPresent()) {
            throw Rule.broken(
                    "Citation.prefix", "stand beside exact, as suffix must,", prefix.or(this::suffix), source());
        }
        boolean hasSpan = start().isPresent();
        Rule.require(
                hasSpan == end().isPresent(),
                "Citation.start",
                "be given together with end",
                hasSpan ? "start alone" : "end alone",
                source());
        if (hasSpan) {
            int start = start().getAsInt();
            int end = end().getAsInt();
            Rule.require(start >= 0, "Citation.start", "not be negative", start, source());
            if (end <= start) {
                throw Rule.broken("Citation.end", "be after start " + start, end, source());
            }
            if (exact.isPresent() && exact.get().codePointCount(0, exact.get().length()) != end - start) {
                String rule = "be as long as its span of " + (end - start) + " code points";
                throw Rule.broken("Citation.exact", rule, exact, source());
            }
        }
    }

    /** How the facts follow from a passage that does not state them. */
    enum Reading {
        /** They follow from the context: another passage, the headline, the date of the source. */
        CONTEXT,
        /** The dossier's author interprets the passage in this way. */
        INFERRED,
        /** The dossier's author calculated them from the passage. */
        CALCULATED
    }

    /** Builds a {@link Citation} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends CitationBuilder {
        Builder() {}
    }
}
