package org.coalitionmodel.grounding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coalitionmodel.rule.Rule;

/** Finds a quote in a text by its words, and by the words before and after it. */
final class QuoteFinder {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_FOUND = 10_000;
    private static final int CONTEXT = 30;

    private final SourceText text;

    QuoteFinder(SourceText text) {
        this.text = text;
    }

    /** Where the quote is with these words beside it. Spaces between them do not count. */
    List<Found> find(String quote, Optional<String> prefix, Optional<String> suffix) {
        Optional<Map<Integer, Span>> before = prefix.map(words -> places(words, Span::end));
        Optional<Map<Integer, Span>> after = suffix.map(words -> places(words, Span::start));
        return text.find(quote, MOST_FOUND).stream()
                .map(span -> new Found(
                        span,
                        before.flatMap(spans -> Optional.ofNullable(spans.get(startOfSpace(span.start())))),
                        after.flatMap(spans -> Optional.ofNullable(spans.get(endOfSpace(span.end()))))))
                .filter(found -> (before.isEmpty() || found.before().isPresent())
                        && (after.isEmpty() || found.after().isPresent()))
                .toList();
    }

    private Map<Integer, Span> places(String words, Function<Span, Integer> end) {
        return text.find(words, MOST_FOUND).stream()
                .collect(Collectors.toMap(end, Function.identity(), (one, other) -> one));
    }

    private int startOfSpace(int position) {
        int start = position;
        while (start > 0 && Rule.isBlank(text.slice(new Span(start - 1, start)))) {
            start--;
        }
        return start;
    }

    private int endOfSpace(int position) {
        int end = position;
        while (end < text.length() && Rule.isBlank(text.slice(new Span(end, end + 1)))) {
            end++;
        }
        return end;
    }

    /** The first places of a quote, each with the words around it. */
    List<String> shown(List<Found> found) {
        return found.stream()
                .limit(MOST_SHOWN)
                .map(it ->
                        "prefix \"" + before(it.span(), CONTEXT) + "\", suffix \"" + after(it.span(), CONTEXT) + "\"")
                .toList();
    }

    /** Up to so many code points before a passage. */
    String before(Span span, int most) {
        return between(Math.max(0, span.start() - most), span.start());
    }

    /** Up to so many code points after a passage. */
    String after(Span span, int most) {
        return between(span.end(), Math.min(text.length(), span.end() + most));
    }

    /** The characters between two positions, which may be the same. */
    String between(int start, int end) {
        return start == end ? "" : text.slice(new Span(start, end));
    }

    /**
     * A place where the text has the quote.
     *
     * @param span the place of the quote
     * @param before the place of the prefix, if there is one
     * @param after the place of the suffix, if there is one
     */
    record Found(Span span, Optional<Span> before, Optional<Span> after) {}
}
