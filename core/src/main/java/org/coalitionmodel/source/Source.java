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
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A document from which facts are taken or that a body adopts: an article, a communiqué, a report, a letter, a data
 * set [schema.org CreativeWork; IPTC ninjs]. It describes the document and never contains its text. {@link #sha256()}
 * shows whether a copy is the one that was read.
 *
 * <pre>{@code
 * Source.builder().id(ARTICLE).kind(Source.SourceKind.ARTICLE).addNames(title).addCredits(Attribution.of(AUTHOR, Act.WRITES)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Source extends Entity permits ImmutableSource {

    /** {@return the id} */
    @Override
    Id<Source> id();

    /** {@return the titles of the document, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the kind of document} */
    @Iri("dcterms:type")
    SourceKind kind();

    /** {@return the authors, publishers and contributors} */
    @Iri("prov:qualifiedAttribution")
    List<Attribution> credits();

    /** {@return when it was published; absent if not known} */
    Optional<When> published();

    /**
     * {@return the id of the place where it was written, made or signed, such as an article's dateline; absent if not
     * given}
     */
    @Iri("schema:locationCreated")
    @Reference(to = "Place")
    Optional<Id<?>> place();

    /**
     * {@return the period that it describes or applies to: an index of 2023 covers 2022, a plan covers its years;
     * absent if not given}
     */
    @Iri("dcterms:temporal")
    Optional<When> covers();

    /** {@return the entities that it is about: the body whose charter it is; empty if not given} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return when the dossier's author read or downloaded it; absent if not recorded} */
    @Iri("cm:retrieved")
    Optional<When> retrieved();

    /**
     * {@return the languages of its text, as BCP 47 tags in canonical form, without duplicates; empty if not given}
     */
    @Iri("schema:inLanguage")
    @Bcp47
    List<String> languages();

    /** {@return the edition, as the document states it; absent if it has none} */
    @Iri("schema:version")
    @Value.Redacted
    Optional<String> edition();

    /**
     * {@return the address where it can be read, an absolute URI (RFC 3986) without the segments {@code .} and {@code
     * ..}, as given; absent if there is none}
     *
     * <p>It is a string and not a {@link URI}, because {@link URI} treats some URIs as equal that are written
     * differently. Here, {@code file:/a} and {@code file:///a} are different. To convert it, use {@code
     * source.uri().map(URI::create)}.
     */
    @Iri("schema:url")
    @AbsoluteUri
    @Value.Redacted
    Optional<String> uri();

    /**
     * {@return the SHA-256 of the text that was read, as 64 lower-case hexadecimal digits; absent if not computed} It
     * is the digest of the bytes as they were stored. If plain text was extracted, it is the digest of that text, to
     * which the positions in citations refer.
     */
    @Iri("schema:sha256")
    @TextPattern("^[0-9a-f]{64}$")
    Optional<String> sha256();

    /** {@return how far the dossier's author trusts it, and why; absent if it is not rated} */
    Optional<Reliability> reliability();

    /**
     * Whether a text may be a {@link #uri()}.
     *
     * @param text any text
     * @return whether {@link URI} can parse the text as a URI or as a relative reference; letters outside the English
     *     alphabet need no escape
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
     * @param value the text of the id, such as {@code communique-2022}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Source> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the attributes, and puts the languages into their canonical form. There is a title, languages are BCP 47
     * tags, the URI is absolute, and the digest is complete.
     *
     * @return this source with its languages in canonical form
     * @throws IllegalArgumentException if there is no title; if a language is not well formed or is given twice; if the
     *     URI is not valid, is relative, or has a dot segment or a lone surrogate; if the edition is blank or has a
     *     lone surrogate; or if the digest is not 64 hexadecimal digits in lower case
     */
    @Value.Check
    default Source check() {
        Rule.requireElement("Source.names", names(), id());
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

    /** Builds a {@link Source} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends SourceBuilder {
        Builder() {}
    }

    /** The kinds of documents. */
    enum SourceKind {
        /** A text in a newspaper, magazine or news site. */
        @Iri("schema:Article")
        ARTICLE,
        /** A short message by a news agency, or by a site that republishes the text of another. */
        NEWSWIRE,
        /** A text that a meeting or its hosts publish at the end. */
        COMMUNIQUE,
        /** A formal joint declaration or pledge. */
        DECLARATION,
        /** A resolution or decision of a body, published in the body's own series. */
        RESOLUTION,
        /** A report, index or study. */
        @Iri("schema:Report")
        REPORT,
        /** A release by an organisation's press office. */
        PRESS_RELEASE,
        /** A list of facts and figures published for an event. */
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
        /** A web page that is none of the other kinds. */
        @Iri("schema:WebPage")
        WEB_PAGE,
        /** Any other document. */
        OTHER
    }
}
