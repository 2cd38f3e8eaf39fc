package org.coalitionmodel.examples;

import java.util.ArrayList;
import java.util.List;

/** A table of text for a terminal. Columns have a fixed width; longer cells are wrapped. */
final class TextTable {
    private final int[] widths;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(int... widths) {
        this.widths = widths.clone();
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines of the table, with a rule after the first row and a blank line between the others. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<List<String>> cells = new ArrayList<>();
            int height = 0;
            for (int column = 0; column < widths.length; column++) {
                List<String> wrapped = wrap(rows.get(i).get(column), widths[column]);
                cells.add(wrapped);
                height = Math.max(height, wrapped.size());
            }
            for (int row = 0; row < height; row++) {
                StringBuilder text = new StringBuilder("  ");
                for (int column = 0; column < widths.length; column++) {
                    String cell =
                            row < cells.get(column).size() ? cells.get(column).get(row) : "";
                    text.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
                }
                lines.add(text.toString().stripTrailing());
            }
            if (i == 0) {
                lines.add("  " + rule());
            } else if (i < rows.size() - 1) {
                lines.add("");
            }
        }
        return lines;
    }

    private String rule() {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        return String.join("  ", rules);
    }

    /** Breaks text at spaces into lines of at most this width. A longer word gets its own line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The number of terminal columns that a text occupies. Combining marks and invisible controls occupy none. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }
}
