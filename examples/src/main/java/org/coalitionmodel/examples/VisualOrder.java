package org.coalitionmodel.examples;

import java.text.Bidi;
import java.util.Map;

/**
 * Lays out a line from right to left for a terminal that does not do so itself. Such a terminal puts each character to
 * the right of the one before it, so the characters are given in the order in which they are seen, and aligned to the
 * right. The output is for looking at only: in a terminal with bidirectional text, or in a file, it is wrong.
 */
final class VisualOrder {
    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "«", "»", "»", "«");

    private VisualOrder() {}

    static String of(String line, int width) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        // A letter stays before its combining marks.
        String[] letters = line.split("(?!\\p{M})(?<=.)(?!\\p{M})");
        byte[] levels = new byte[letters.length];
        int at = 0;
        for (int i = 0; i < letters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += letters[i].length();
            if (levels[i] % 2 != 0) {
                letters[i] = MIRRORED.getOrDefault(letters[i], letters[i]);
            }
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        String seen = String.join("", letters);
        return line.isBlank() ? "" : " ".repeat(Math.max(0, width - TextTable.width(line))) + seen;
    }
}
