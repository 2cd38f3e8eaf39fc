package org.coalitionmodel.grounding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without its typographic variants, with the place of each character in the original. Two texts that differ
 * only in typography have the same folded text.
 *
 * <ul>
 *   <li>Arabic vowel marks, tatweel and format characters are left out. Alefs lose their hamza or madda, ى and ی become
 *       ي, ک becomes ك, and a hamza on و or ي is left out. A ta marbuta stays.
 *   <li>Digits of all scripts become ASCII digits; ٫ becomes a point, ٬ and ، become commas.
 *   <li>Quotation marks become straight, dashes become hyphens, … becomes three points. A per cent sign becomes %, and
 *       loses the space before it.
 *   <li>Spaces and line breaks become one space.
 *   <li>Ligatures and presentation forms become their letters. Letters with accents are decomposed (NFD).
 * </ul>
 */
final class FoldedText {
    /** The longest run of marks in one unit [Unicode Standard Annex 15: Stream-Safe Text Format]. */
    private static final int MOST_MARKS = 30;

    private static final char TATWEEL = '\u0640';

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds the code points of a text. */
    static FoldedText of(int[] codePoints) {
        Folding folding = new Folding(codePoints);
        int at = 0;
        while (at < codePoints.length) {
            int end = at + 1;
            while (end < codePoints.length && end - at <= MOST_MARKS && isMark(codePoints[end])) {
                end++;
            }
            folding.addUnit(at, end);
            at = end;
        }
        return folding.done();
    }

    /** The folded words of a quote, without spaces around them. */
    static String fold(String quote) {
        return of(quote.codePoints().toArray()).text.strip();
    }

    String text() {
        return text;
    }

    /** Where the characters from {@code from} to {@code to} are in the original. */
    Span original(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether no letter is parted from its accent at this character. */
    boolean isBoundary(int at) {
        return at == text.length() || !isMark(text.charAt(at));
    }

    private static String folded(int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf(Character.digit(c, 10));
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        return switch (c) {
            case '\u0671' -> "\u0627"; // alef wasla
            case '\u0649', '\u06cc' -> "\u064a"; // alef maqsura, Persian ya
            case '\u06a9' -> "\u0643"; // Persian kaf
            case '\u066b' -> ".";
            case '\u066c', '\u060c' -> ",";
            case '\u066a', '\ufe6a', '\uff05' -> "%";
            case '\u2026' -> "...";
            case '\u2212' -> "-";
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033', '\uff02' -> "\"";
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a', '\u2032', '`', '\u00b4', '\u02bc' -> "'";
            default -> Character.toString(c);
        };
    }

    /** Whether it has no decomposition: ASCII, or an Arabic letter from alef to ya. */
    private static boolean isSimple(int c) {
        return c < '\u00c0' || (c >= '\u0627' && c <= '\u064a');
    }

    private static boolean isPresentationForm(int c) {
        return (c >= '\ufb00' && c <= '\ufdff' && c != '\ufd3e' && c != '\ufd3f') || (c >= '\ufe70' && c <= '\ufefc');
    }

    private static boolean isLeftOut(int c) {
        boolean isArabicMark = (c >= '\u0610' && c <= '\u06ed') || (c >= '\u08d3' && c <= '\u08ff');
        boolean isVariation = c >= '\ufe00' && c <= '\ufe0f';
        return c == TATWEEL || Character.getType(c) == Character.FORMAT || (isMark(c) && (isArabicMark || isVariation));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Collects the folded characters of a text. */
    private static final class Folding {
        private final int[] codePoints;
        private final StringBuilder text = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Folding(int[] codePoints) {
            this.codePoints = codePoints;
            starts = new int[codePoints.length + 1];
            ends = new int[codePoints.length + 1];
        }

        FoldedText done() {
            return new FoldedText(text.toString(), starts, ends);
        }

        /** Adds a character with the marks on it. */
        private void addUnit(int start, int end) {
            int first = codePoints[start];
            if (isSpace(first)) {
                addSpace(start, end);
            } else if (end - start == 1 && isSimple(first)) {
                add(first, start, end);
            } else {
                String unit = new String(codePoints, start, end - start);
                Normalizer.Form form = isPresentationForm(first) ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
                Normalizer.normalize(unit, form).codePoints().forEach(c -> add(c, start, end));
            }
        }

        private void addSpace(int start, int end) {
            if (endsWithSpace()) {
                ends[text.length() - 1] = end;
            } else {
                put(" ", start, end);
            }
        }

        private void add(int c, int start, int end) {
            if (isLeftOut(c)) {
                return;
            }
            String folded = folded(c);
            if (folded.equals("%") && endsWithSpace()) {
                text.setLength(text.length() - 1);
            }
            put(folded, start, end);
        }

        private void put(String characters, int start, int end) {
            int from = text.length();
            text.append(characters);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * text.length());
                ends = Arrays.copyOf(ends, 2 * text.length());
            }
            Arrays.fill(starts, from, text.length(), start);
            Arrays.fill(ends, from, text.length(), end);
        }

        private boolean endsWithSpace() {
            return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        }
    }
}
