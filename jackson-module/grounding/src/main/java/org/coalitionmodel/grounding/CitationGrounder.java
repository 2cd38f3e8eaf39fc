package org.coalitionmodel.grounding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.grounding.QuoteFinder.Found;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;

/** Finds the quotes of a draft in the texts of its sources, and gives the citations their places. */
final class CitationGrounder {
    /** The most code points that are kept as exact words. */
    static final int LONGEST_EXACT = 120;

    private final SourceTexts texts;
    private final DraftFaults faults;

    CitationGrounder(SourceTexts texts, DraftFaults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /**
     * Gives a citation the place of its quote, or reports why it has none.
     *
     * @return the place; the first one if there are several
     */
    Optional<Span> ground(
            Citation.Builder builder,
            Id<Source> source,
            String quote,
            Optional<String> prefix,
            Optional<String> suffix,
            String at) {
        Optional<SourceText> text = texts.of(source);
        if (text.isEmpty()) {
            String message =
                    Rule.message("Citation.source", "have a text in which the quote can be found", source, null);
            faults.add(at + "/source", Code.TEXT, message, source.value(), List.of(), Optional.of(quote));
            return Optional.empty();
        }
        return place(builder, text.get(), quote, prefix, suffix, at + "/" + AuthoringProfile.QUOTE);
    }

    private Optional<Span> place(
            Citation.Builder builder,
            SourceText text,
            String quote,
            Optional<String> prefix,
            Optional<String> suffix,
            String pointer) {
        QuoteFinder finder = new QuoteFinder(text);
        List<Found> found = finder.find(quote, prefix, suffix);
        if (found.isEmpty()) {
            List<Found> elsewhere = finder.find(quote, Optional.empty(), Optional.empty());
            boolean isBeside = !elsewhere.isEmpty();
            String rule = "be in the text of its source" + (isBeside ? " with this prefix and suffix" : "");
            List<String> wouldDo =
                    isBeside ? finder.shown(elsewhere) : faults.maySearch() ? similar(text, quote) : List.of();
            faults.add(
                    pointer,
                    Code.QUOTE_NOT_FOUND,
                    Rule.message("Citation.quote", rule, quote, null),
                    quote,
                    wouldDo,
                    Optional.of(quote));
            return Optional.empty();
        }
        Span span = found.get(0).span();
        if (found.size() > 1) {
            String rule = "be in the text once, with prefix or suffix if needed, not " + found.size() + " times,";
            faults.add(
                    pointer,
                    Code.QUOTE_AMBIGUOUS,
                    Rule.message("Citation.quote", rule, quote, null),
                    quote,
                    finder.shown(found),
                    Optional.of(quote));
            return Optional.of(span);
        }
        builder.start(span.start()).end(span.end());
        IntStream.rangeClosed(text.lineOf(span.start()), text.lineOf(span.end() - 1))
                .forEach(builder::addLines);
        if (span.end() - span.start() <= LONGEST_EXACT) {
            builder.exact(text.slice(span));
            found.get(0).before().ifPresent(it -> builder.prefix(finder.between(it.start(), span.start())));
            found.get(0).after().ifPresent(it -> builder.suffix(finder.between(span.end(), it.end())));
        }
        return Optional.of(span);
    }

    /** The passages that are most similar to words. */
    private static List<String> similar(SourceText text, String words) {
        return text.similarTo(words).stream()
                .map(candidate -> DraftFaults.shortened(text.slice(candidate.span())))
                .toList();
    }
}
