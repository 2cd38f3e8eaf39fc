package org.coalitionmodel.check;

import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;

/**
 * A decision that findings need no further attention, with its reason. A silenced finding stays in the {@link Report},
 * with the reason.
 *
 * <pre>{@code
 * new Silence("claimed-size", Optional.of(Party.id("coalition")), "Both numbers are right: they are of different years.")
 * }</pre>
 *
 * @param check the code of the check
 * @param entity the entity; empty to silence all findings of the check
 * @param reason why; not blank
 */
public record Silence(String check, Optional<Id<?>> entity, String reason) {
    /**
     * Requires a reason.
     *
     * @param check the code of the check
     * @param entity the entity
     * @param reason why
     * @throws IllegalArgumentException if a component is null, or the reason is blank
     */
    public Silence {
        Rule.given("Silence.check", check);
        Rule.given("Silence.entity", entity);
        Rule.given("Silence.reason", reason);
        Rule.requireText("Silence.reason", reason, check);
    }

    boolean covers(Finding finding) {
        return finding.answer() != Answer.CONSISTENT
                && finding.check().equals(check)
                && entity.map(finding.entities()::contains).orElse(true);
    }
}
