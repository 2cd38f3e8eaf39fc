package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.util.List;
import org.coalitionmodel.check.Finding.Severity;

/** Bodies: their sizes, their offices and what their suspended members do. */
final class BodyChecks {
    private BodyChecks() {}

    static List<Check> all() {
        return List.of(
                check(
                        "claimed-size",
                        Severity.WARNING,
                        (dossier, findings) -> new ClaimedSizes(dossier, findings).search()),
                check(
                        "post-held-by-two",
                        Severity.WARNING,
                        (dossier, findings) -> new PostHolders(dossier, findings).search()),
                check(
                        "suspended-member-acts",
                        Severity.WARNING,
                        (dossier, findings) -> new SuspendedMembers(dossier, findings).search()));
    }
}
