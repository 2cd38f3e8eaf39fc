package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects the faults of a draft. It keeps the first of them and counts the rest. */
final class DraftFaults {
    static final int MOST_KEPT = 10_000;
    /** The most faults for which values that would be right are searched. */
    static final int MOST_SEARCHES = 200;

    static final int LONGEST = 200;

    private final List<DraftFault> kept = new ArrayList<>();
    private int count = 0;
    private int searches = 0;

    void add(String pointer, Code code, String message, @Nullable JsonNode given, List<String> wouldDo) {
        Optional<String> shown = given != null && given.isValueNode() && !given.isNull()
                ? Optional.of(given.asString())
                : Optional.empty();
        add(pointer, code, message, shown, wouldDo, Optional.empty());
    }

    /** Adds a fault that is about words of the source. */
    void add(String pointer, Code code, String message, String given, List<String> wouldDo, Optional<String> quote) {
        add(pointer, code, message, Optional.of(given), wouldDo, quote);
    }

    private void add(
            String pointer,
            Code code,
            String message,
            Optional<String> given,
            List<String> wouldDo,
            Optional<String> quote) {
        count++;
        if (count <= MOST_KEPT) {
            kept.add(new DraftFault(
                    pointer,
                    code,
                    message,
                    given.map(DraftFaults::shortened),
                    wouldDo,
                    quote.map(DraftFaults::shortened)));
        }
    }

    /** Whether another search is worth its time. */
    boolean maySearch() {
        return count < MOST_KEPT && searches++ < MOST_SEARCHES;
    }

    DraftResult with(Optional<Dossier> dossier) {
        return new DraftResult(count == 0 ? dossier : Optional.empty(), kept, count);
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
