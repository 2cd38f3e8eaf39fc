package org.coalitionmodel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;

/** Findings as a failure shows them: each on a line, with severity, code, entities, places and message. */
final class Findings {
    private Findings() {}

    /** The lines of the findings; a line that says so if there are none. */
    static String listed(List<Finding> findings) {
        return findings.isEmpty()
                ? "  none"
                : findings.stream().map(Findings::line).collect(Collectors.joining("\n"));
    }

    /** The line of a finding, then its message in other languages and what would settle it. */
    static String inFull(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(line(finding)));
        finding.message().texts().values().stream().skip(1).forEach(text -> lines.add("    " + text));
        finding.settledBy().ifPresent(text -> text.texts().values().forEach(it -> lines.add("    settled by: " + it)));
        return String.join("\n", lines);
    }

    private static String line(Finding finding) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < finding.entities().size(); i++) {
            String id = finding.entities().get(i).value();
            places.add(
                    finding.pointers().isEmpty()
                            ? id
                            : id + " at " + finding.pointers().get(i));
        }
        String answer = finding.answer() == Answer.CONTRADICTORY
                ? finding.severity().name()
                : finding.answer().name();
        return "  " + answer.toLowerCase(Locale.ROOT) + " " + finding.check() + " " + places + ": "
                + finding.message().original();
    }
}
