package org.coalitionmodel.grounding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.grounding.GroundedCitation.Candidate;
import org.coalitionmodel.rule.Rule;

/**
 * The text of a source, in which words are found. It is immutable. All positions are numbers of Unicode code points, as
 * in citations.
 *
 * <p>Words that are not in the text exactly are found if they differ only in typography:
 *
 * <ul>
 *   <li>Arabic vowel marks, tatweel, and the forms of alef, ya and hamza
 *   <li>the digits and separators of numbers, and per cent signs
 *   <li>quotation marks, dashes, spaces and line breaks
 *   <li>ligatures, and composed or decomposed letters
 * </ul>
 *
 * <p>Upper and lower case differ.
 *
 * <p>An index is built once, in <i>n</i> log <i>n</i> steps for <i>n</i> characters. Finding <i>m</i> characters then
 * takes <i>m</i> log <i>n</i> steps, and one for each match.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("Some said “٢١٠ cells”.");
 * text.find("\"210 cells\"");      // [10-21]
 * }</pre>
 */
public final class SourceText {
    private static final int MOST_AROUND = 200;

    private final int[] codePoints;
    private final FoldedText folded;
    private final SuffixIndex index;
    private final NearMatches nearMatches;
    private final List<Span> lines;

    private SourceText(String text) {
        codePoints = text.codePoints().toArray();
        folded = FoldedText.of(codePoints);
        index = new SuffixIndex(folded.text());
        nearMatches = new NearMatches(folded, index);
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
     * @return the passages with exactly these words; if there are none, those that differ only in typography; in the
     *     order of the text; empty if there are none either
     * @throws IllegalArgumentException if the words are null
     */
    public List<Span> find(String quote) {
        return find(quote, Integer.MAX_VALUE);
    }

    /** The same for a limited number of matches. If there are more, any of them are returned. */
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

    /** The digest of the text in UTF-8, as {@link org.coalitionmodel.source.Source#sha256()} has it. */
    String sha256() {
        String text = new String(codePoints, 0, codePoints.length);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
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

    /** A passage with the rest of its lines, up to 200 code points before and after it. */
    Span withinLines(Span span) {
        int start = span.start();
        while (start > Math.max(0, span.start() - MOST_AROUND) && !TextLines.isEnd(codePoints[start - 1])) {
            start--;
        }
        int end = span.end();
        while (end < Math.min(codePoints.length, span.end() + MOST_AROUND) && !TextLines.isEnd(codePoints[end])) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a passage has these words, apart from typography. */
    boolean isAt(String quote, Span span) {
        return FoldedText.fold(slice(span)).equals(FoldedText.fold(quote));
    }

    /** Passages that are similar to these words, the most similar first. */
    List<Candidate> similarTo(String quote) {
        return nearMatches.of(quote);
    }

    /** How many characters before a passage agree with the end of these folded words, from the last one on. */
    int agreeingBefore(Span span, String words) {
        String before = FoldedText.fold(text(span.start() - 2 * words.length(), span.start()));
        int agreeing = 0;
        while (agreeing < Math.min(words.length(), before.length())
                && words.charAt(words.length() - 1 - agreeing) == before.charAt(before.length() - 1 - agreeing)) {
            agreeing++;
        }
        return agreeing;
    }

    /** How many characters after a passage agree with the start of these folded words. */
    int agreeingAfter(Span span, String words) {
        String after = FoldedText.fold(text(span.end(), span.end() + 2 * words.length()));
        int agreeing = 0;
        while (agreeing < Math.min(words.length(), after.length())
                && words.charAt(agreeing) == after.charAt(agreeing)) {
            agreeing++;
        }
        return agreeing;
    }

    /** The text between two positions, as far as there is any. */
    String text(int start, int end) {
        int from = Math.max(0, start);
        return new String(codePoints, from, Math.min(codePoints.length, end) - from);
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
