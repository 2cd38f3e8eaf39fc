package org.coalitionmodel.grounding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coalitionmodel.grounding.GroundedCitation.Candidate;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.source.Citation;

/** Finds the passages of citations in one text. Words that several citations have are looked for once. */
final class CitationLocator {
    /** The most places of the same words that are compared. */
    private static final int MOST_MATCHES = 1_000;

    /** The most passages that are shown to a person. */
    private static final int MOST_CANDIDATES = 10;

    /** The most characters of a prefix or suffix that are compared. */
    private static final int LONGEST_CONTEXT = 100;

    private final SourceText text;
    private final boolean isUnchanged;
    private final Map<String, List<Span>> matches = new HashMap<>();

    /** Takes a text, and whether it is the one that was read. */
    CitationLocator(SourceText text, boolean isUnchanged) {
        this.text = text;
        this.isUnchanged = isUnchanged;
    }

    /** What was found: a status and, depending on it, a span or candidates. */
    record Location(Status status, Optional<Span> span, List<Candidate> candidates) {
        static Location of(Status status) {
            return new Location(status, Optional.empty(), List.of());
        }

        static Location at(Status status, Span span) {
            return new Location(status, Optional.of(span), List.of());
        }
    }

    Location locate(Citation citation) {
        if (citation.exact().isPresent()) {
            return words(citation, citation.exact().get());
        }
        if (citation.start().isEmpty() && citation.lines().isEmpty()) {
            return Location.of(Status.NOTHING_TO_FIND);
        }
        return isUnchanged ? place(citation) : Location.of(Status.TEXT_CHANGED);
    }

    private Location words(Citation citation, String exact) {
        Optional<Span> recorded = recorded(citation).filter(it -> it.end() <= text.length() && text.isAt(exact, it));
        List<Span> all = matches.computeIfAbsent(exact, words -> text.find(words, MOST_MATCHES));
        if (recorded.isEmpty() && all.isEmpty()) {
            return missing(citation, exact);
        }
        // The words where they are recorded count even if they have too many other places.
        Stream<Span> candidates = Stream.concat(recorded.stream(), all.stream().filter(it -> !isSame(it, recorded)));
        List<Span> likely = ifAny(candidates.toList(), span -> context(citation, span) == longestContext(citation));
        Optional<Span> here = recorded.filter(likely::contains);
        if (here.isPresent()) {
            return Location.at(isInLines(citation, here.get()) ? Status.FOUND : Status.SHIFTED, here.get());
        }
        List<Span> likeliest = ifAny(likely, span -> isInLines(citation, span));
        if (likeliest.size() > 1) {
            return new Location(
                    Status.AMBIGUOUS,
                    Optional.empty(),
                    ranked(
                            citation,
                            likeliest.stream()
                                    .map(span -> new Candidate(span, 1))
                                    .toList()));
        }
        Span only = likeliest.get(0);
        boolean isElsewhere = citation.start().isPresent() || !isInLines(citation, only);
        return Location.at(isElsewhere ? Status.SHIFTED : Status.FOUND, only);
    }

    private Location missing(Citation citation, String exact) {
        return new Location(Status.MISSING, Optional.empty(), ranked(citation, text.similarTo(exact)));
    }

    /** A position and lines without words. */
    private Location place(Citation citation) {
        List<Span> lines = citation.lines().stream()
                .flatMap(line -> text.line(line).stream())
                .toList();
        Optional<Span> position = recorded(citation).filter(it -> it.end() <= text.length());
        if (lines.size() < citation.lines().size()
                || (position.isEmpty() && citation.start().isPresent())) {
            return Location.of(Status.MISSING);
        }
        if (position.isEmpty()) {
            return Location.at(Status.FOUND, enclosing(lines));
        }
        if (isInLines(citation, position.get())) {
            return Location.at(Status.FOUND, position.get());
        }
        List<Candidate> both = Stream.of(position.get(), enclosing(lines))
                .map(span -> new Candidate(span, 1))
                .toList();
        return new Location(Status.AMBIGUOUS, Optional.empty(), both);
    }

    /** The likeliest first: by similarity, by the words around, by the distance from where the citation says. */
    private List<Candidate> ranked(Citation citation, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate it) -> -it.similarity())
                        .thenComparing(it -> -context(citation, it.span()))
                        .thenComparing(it -> distance(citation, it.span()))
                        .thenComparing(it -> it.span().start()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** How many code points, or lines, a passage is away from where the citation says. */
    private int distance(Citation citation, Span span) {
        if (citation.start().isPresent()) {
            return Math.abs(span.start() - citation.start().getAsInt());
        }
        int line = text.lineOf(span.start());
        return citation.lines().stream()
                .mapToInt(recorded -> Math.abs(line - recorded))
                .min()
                .orElse(0);
    }

    private int context(Citation citation, Span span) {
        return text.agreeingBefore(span, prefix(citation)) + text.agreeingAfter(span, suffix(citation));
    }

    private static int longestContext(Citation citation) {
        return prefix(citation).length() + suffix(citation).length();
    }

    private static String prefix(Citation citation) {
        String words = FoldedText.fold(citation.prefix().orElse(""));
        return words.substring(Math.max(0, words.length() - LONGEST_CONTEXT));
    }

    private static String suffix(Citation citation) {
        String words = FoldedText.fold(citation.suffix().orElse(""));
        return words.substring(0, Math.min(words.length(), LONGEST_CONTEXT));
    }

    /** Whether a passage starts in one of the citation's lines; true if it has none. */
    private boolean isInLines(Citation citation, Span span) {
        return citation.lines().isEmpty() || citation.lines().contains(text.lineOf(span.start()));
    }

    private static Optional<Span> recorded(Citation citation) {
        return citation.start().isPresent()
                ? Optional.of(
                        new Span(citation.start().getAsInt(), citation.end().getAsInt()))
                : Optional.empty();
    }

    private static boolean isSame(Span span, Optional<Span> recorded) {
        return recorded.filter(span::equals).isPresent();
    }

    /** Those that fit; all if none does. */
    private static List<Span> ifAny(List<Span> spans, Predicate<Span> fits) {
        List<Span> fitting = spans.stream().filter(fits).toList();
        return fitting.isEmpty() ? spans : fitting;
    }

    private static Span enclosing(List<Span> lines) {
        int start = lines.stream().mapToInt(Span::start).min().orElseThrow();
        int end = lines.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }
}
