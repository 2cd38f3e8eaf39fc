package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into its lines that are not empty. A line ends with CR, LF, or both. */
final class TextLines {
    private TextLines() {}

    static List<Span> of(int[] codePoints) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= codePoints.length; at++) {
            if (at == codePoints.length || isEnd(codePoints[at])) {
                if (!isBlank(codePoints, start, at)) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return List.copyOf(lines);
    }

    static boolean isEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    private static boolean isBlank(int[] codePoints, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isWhitespace(codePoints[at])) {
                return false;
            }
        }
        return true;
    }
}
