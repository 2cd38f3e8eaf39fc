package org.coalitionmodel.grounding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.rule.Rule;

/**
 * The text of a source, in which words are found. It is immutable. All positions are numbers of Unicode code points, as
 * in citations.
 *
 * <p>Words that are not in the text exactly are found if they differ only in typography: Arabic vowel marks, tatweel,
 * the forms of alef, ya and hamza, the digits and separators of numbers, quotation marks, dashes, per cent signs, spaces
 * and line breaks, ligatures, composed and decomposed letters. Upper and lower case differ.
 *
 * <p>An index is built once, in <i>n</i> log <i>n</i> steps for <i>n</i> characters. Finding <i>m</i> characters then
 * takes <i>m</i> log <i>n</i> steps, and one for each match.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("Some said “٢١٠ cells”.");
 * text.find("\"210 cells\"");      // 10-21
 * }</pre>
 */
public final class SourceText {
    private final int[] codePoints;
    private final FoldedText folded;
    private final SuffixIndex index;
    private final List<Span> lines;

    private SourceText(String text) {
        codePoints = text.codePoints().toArray();
        folded = FoldedText.of(codePoints);
        index = new SuffixIndex(folded.text());
        lines = TextLines.of(codePoints);
    }

    /**
     * Reads a text.
     *
     * @param text the plain text of the source, with its line ends as they are
     * @return the text
     * @throws IllegalArgumentException if it is null
     */
    public static SourceText of(String text) {
        return new SourceText(Rule.given("SourceText.text", text));
    }

    /**
     * Finds words. Spaces around them do not count. A mark belongs to its letter: {@code e} is not found in {@code é}.
     *
     * @param quote the words
     * @return where they stand exactly; if nowhere, where they stand but for typography; in the order of the text, and
     *     empty if they do not stand there
     * @throws IllegalArgumentException if the words are null
     */
    public List<Span> find(String quote) {
        return find(quote, Integer.MAX_VALUE);
    }

    /** The same for a limited number of matches, which are any of them if there are more. */
    List<Span> find(String quote, int most) {
        String words = FoldedText.fold(Rule.given("SourceText.quote", quote));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Span> matches = index.places(words, most)
                .filter(place -> folded.isBoundary(place + words.length()))
                .sorted()
                .mapToObj(place -> folded.original(place, place + words.length()))
                .distinct()
                .toList();
        int[] exact = quote.strip().codePoints().toArray();
        List<Span> exactMatches =
                matches.stream().filter(match -> isAt(exact, match)).toList();
        return exactMatches.isEmpty() ? matches : exactMatches;
    }

    /**
     * The words of a passage.
     *
     * @param span the passage
     * @return its words
     * @throws IllegalArgumentException if it ends after the text
     */
    public String slice(Span span) {
        Rule.require(span.end() <= codePoints.length, "SourceText.span", "end within " + codePoints.length, span);
        return new String(codePoints, span.start(), span.length());
    }

    /**
     * The line that a position is in, as {@link org.coalitionmodel.source.Citation#lines()} counts: the first non-empty
     * line is 1.
     *
     * @param position the position, in code points
     * @return the number of the line; in an empty line, that of the last line before it; 0 before the first line
     * @throws IllegalArgumentException if the position is not in the text
     */
    public int lineOf(int position) {
        Rule.require(
                position >= 0 && position <= codePoints.length,
                "SourceText.position",
                "be from 0 to " + codePoints.length,
                position);
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * A line, without its end.
     *
     * @param number its number; the first non-empty line is 1
     * @return where it is; empty if there are not so many lines
     */
    public Optional<Span> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    /** {@return the number of code points} */
    public int length() {
        return codePoints.length;
    }

    private boolean isAt(int[] words, Span span) {
        return Arrays.equals(words, 0, words.length, codePoints, span.start(), span.end());
    }

    /** How long it is; never its words. */
    @Override
    public String toString() {
        return "SourceText of " + codePoints.length + " code points, " + lines.size() + " lines";
    }
}
