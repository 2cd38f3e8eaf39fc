package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.util.List;
import org.coalitionmodel.check.Finding.Severity;

/** Checks of bodies: their sizes, their offices and what their suspended members do. */
final class BodyChecks {
    private BodyChecks() {}

    static List<Check> all() {
        return List.of(
                check(
                        "claimed-size",
                        Severity.WARNING,
                        (dossier, findings) -> new ClaimedSizeCheck(dossier, findings).search()),
                check(
                        "post-held-by-two",
                        Severity.WARNING,
                        (dossier, findings) -> new PostHolderCheck(dossier, findings).search()),
                check(
                        "suspended-member-acts",
                        Severity.WARNING,
                        (dossier, findings) -> new SuspendedMemberCheck(dossier, findings).search()));
    }
}
