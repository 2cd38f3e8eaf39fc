package org.coalitionmodel.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.description.AbsoluteUri;
import org.coalitionmodel.description.Bcp47;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A document that facts are taken from or that a body adopts: an article, a communiqué, a report, a letter, a data set
 * [schema.org CreativeWork; IPTC ninjs]. It describes the document and never holds its text; {@link #sha256()} tells
 * whether a copy is the one that was read.
 *
 * <pre>{@code
 * Source.builder().id(ARTICLE).kind(Source.SourceKind.ARTICLE).title(title).addCredits(Attribution.of(AUTHOR, Act.WRITES)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Source extends Entity permits ImmutableSource {

    /** {@return the id} */
    @Override
    Id<Source> id();

    /** {@return what sort of document it is} */
    @Iri("dcterms:type")
    SourceKind kind();

    /** {@return the title; where a document has none, what it is called} */
    @Iri("dcterms:title")
    LocalizedText title();

    /** {@return who wrote it, brought it out, contributed to it} */
    @Iri("prov:qualifiedAttribution")
    List<Attribution> credits();

    /** {@return when it came out; absent if not known} */
    Optional<When> published();

    /**
     * {@return where it was written, done or signed: an article's dateline; an {@code Id} of a place; absent if not
     * given}
     */
    @Iri("schema:locationCreated")
    @Reference(to = "Place")
    Optional<Id<?>> place();

    /**
     * {@return the time that it speaks of or is made for: an index of 2023 covers 2022, a plan its years; absent if not
     * given}
     */
    @Iri("dcterms:temporal")
    Optional<When> covers();

    /** {@return the languages of its text, as BCP 47 tags in canonical form, each once; empty if not given} */
    @Iri("schema:inLanguage")
    @Bcp47
    List<String> languages();

    /** {@return the edition, as the document names it; absent if it has none} */
    @Iri("schema:version")
    @Value.Redacted
    Optional<String> edition();

    /** {@return its places in series: "tenth yearly edition"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return its outside keys, such as a document symbol} */
    @Iri("schema:identifier")
    List<Identifier> identifiers();

    /**
     * {@return where it can be read, an absolute URI (RFC 3986) without the segments {@code .} and {@code ..}, as it was
     * given; absent if nowhere}
     *
     * <p>It is text and not a {@link URI}, because two of those are equal that are written differently, such as {@code
     * file:/a} and {@code file:///a}: here they are two. {@code source.uri().map(URI::create)} makes one.
     */
    @Iri("schema:url")
    @AbsoluteUri
    @Value.Redacted
    Optional<String> uri();

    /**
     * {@return the SHA-256 of the text that was read, as 64 lower-case hexadecimal digits; absent if not taken} It is of
     * the bytes as they were kept: of the plain text that citations count in, if that was taken from something else.
     */
    @Iri("schema:sha256")
    @TextPattern("^[0-9a-f]{64}$")
    Optional<String> sha256();

    /** {@return how far we trust it, and why; absent if not judged} */
    Optional<Reliability> reliability();

    /** {@return its links to other things} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return who names it, for a document that is only known through others} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * Whether a text may be a {@link #uri()}.
     *
     * @param text anything
     * @return whether it is a URI or a reference relative to one, as {@link URI} reads them: other letters than those
     *     of English need no escape
     */
    static boolean isUri(String text) {
        try {
            return !new URI(text).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The id of a source.
     *
     * @param value the id's text, such as {@code communique-2022}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Source> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Languages are BCP 47 tags, and are put into their canonical form. The URI is absolute, the digest is written in
     * full.
     *
     * @return this source with its languages in canonical form
     * @throws IllegalArgumentException if a language is not well formed or given twice, the URI is none, is relative,
     *     has a dot segment or a lone surrogate, the edition is blank or has a lone surrogate, or the digest is not 64
     *     hexadecimal digits in lower case
     */
    @Value.Check
    default Source check() {
        uri().ifPresent(uri -> SourceRules.requireAbsolute(uri, id()));
        edition().ifPresent(edition -> Rule.requireText("Source.edition", edition, id()));
        sha256().ifPresent(digest -> Rule.require(
                digest.length() == 64 && digest.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0),
                "Source.sha256",
                "be 64 hexadecimal digits in lower case",
                digest,
                id()));
        Set<String> canonical = new LinkedHashSet<>();
        for (String language : languages()) {
            String tag = LanguageTag.canonical(language)
                    .orElseThrow(() -> Rule.broken(
                            "Source.languages",
                            "be well-formed BCP 47 tags such as pt-BR, with no variant or extension twice",
                            language,
                            id()));
            if (!canonical.add(tag)) {
                String note = language.equals(tag) ? "" : ", which means " + tag;
                throw new IllegalArgumentException(
                        Rule.message("Source.languages", "not be given twice", language, note, id()));
            }
        }
        return List.copyOf(canonical).equals(languages())
                ? this
                : builder().from(this).languages(canonical).build();
    }

    /** Builds a {@link Source}. */
    final class Builder extends SourceBuilder {
        Builder() {}
    }

    /** What sort of document a source is. */
    enum SourceKind {
        /** A text in a newspaper, magazine or news site. */
        @Iri("schema:Article")
        ARTICLE,
        /** A short message by a news agency or a site that passes on another's text. */
        NEWSWIRE,
        /** What a meeting or its hosts bring out at the end. */
        COMMUNIQUE,
        /** A formal joint declaration or pledge. */
        DECLARATION,
        /** A resolution or decision of a body, in its own series. */
        RESOLUTION,
        /** A report, index or study. */
        @Iri("schema:Report")
        REPORT,
        /** A release by an organisation's press office. */
        PRESS_RELEASE,
        /** A list of facts and figures brought out beside an event. */
        FACT_SHEET,
        /** A letter. */
        LETTER,
        /** The text of a speech or of remarks. */
        SPEECH,
        /** A treaty, protocol, charter or founding document. */
        TREATY,
        /** A law, decree or executive order. */
        @Iri("schema:Legislation")
        LAW,
        /** A plan, programme or strategy. */
        PLAN,
        /** A data set. */
        @Iri("schema:Dataset")
        DATASET,
        /** A page that is none of the others. */
        @Iri("schema:WebPage")
        WEB_PAGE,
        /** Anything else. */
        OTHER
    }
}
