package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text on the page: runs of our own words, and runs that the dossier supplies. The templates isolate the
 * latter, because their direction and language may differ and their characters are not to be trusted.
 */
record Line(List<Run> runs) {
    static final Line EMPTY = new Line(List.of());

    Line {
        runs = List.copyOf(runs);
    }

    /**
     * A run of text.
     *
     * @param text the text
     * @param own whether the words are ours and not the dossier's
     * @param language the language of the dossier's words, if it is not that of the page
     */
    record Run(String text, boolean own, @Nullable String language) {}

    /** Our own words. */
    static Line own(String text) {
        return new Line(List.of(new Run(text, true, null)));
    }

    /** Words of the dossier. */
    static Line given(String text, @Nullable String language) {
        return new Line(List.of(new Run(text, false, language)));
    }

    static Line join(List<Line> parts, String between) {
        List<Run> runs = new ArrayList<>();
        for (Line part : parts) {
            if (!part.isEmpty()) {
                if (!runs.isEmpty() && !between.isEmpty()) {
                    runs.add(new Run(between, true, null));
                }
                runs.addAll(part.runs);
            }
        }
        return new Line(runs);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text without marks of language or direction, for attributes. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
