package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/**
 * Collects the findings of one check. A check gets it as an argument, adds its findings, and asks it for sentences and
 * for the tolerance.
 *
 * <pre>{@code
 * findings.add(Finding.undetermined(findings.sentence(LocalizedText.of("en", "{0} has no speaker."), statement))
 *         .about(statement.id()));
 * }</pre>
 */
public final class FindingCollector {
    private final Check check;
    private final Wording wording;
    private final EntityPointers pointers;
    private final BigDecimal tolerance;
    private final Consumer<Finding> action;

    FindingCollector(
            Check check, Wording wording, EntityPointers pointers, BigDecimal tolerance, Consumer<Finding> action) {
        this.check = check;
        this.wording = wording;
        this.pointers = pointers;
        this.tolerance = tolerance;
        this.action = action;
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding, begun with {@link Finding#consistent}, {@link Finding#contradictory} or {@link
     *     Finding#undetermined}
     */
    public void add(Finding.Builder finding) {
        action.accept(finding.build(check, pointers));
    }

    /**
     * An interval with the tolerance of the checks: each end is moved outward by that percentage of its number.
     *
     * @param interval the interval
     * @return the interval itself if the tolerance is zero, else a wider one
     */
    public Interval tolerant(Interval interval) {
        return tolerance.signum() == 0 ? interval : Tolerance.widened(interval, tolerance);
    }

    /**
     * Starts a finding in the words of the check: its message is under {@code <key>.<answer>}. If the facts do not
     * agree, what would settle it is under {@code settled}. Both take the arguments.
     */
    Finding.Builder finding(Answer answer, String key, Object... arguments) {
        LocalizedText message = say(key + "." + Rule.word(answer), arguments);
        return switch (answer) {
            case CONSISTENT -> Finding.consistent(message);
            case UNDETERMINED -> Finding.undetermined(message).settledBy(say("settled", arguments));
            case CONTRADICTORY -> Finding.contradictory(message).settledBy(say("settled", arguments));
        };
    }

    /**
     * A sentence with names and numbers filled in. Ids become the names of their entities; quantities and dates become
     * words.
     *
     * <pre>{@code
     * LocalizedText more = findings.sentence(LocalizedText.of("en", "{0}: {1}."), statement, Quantity.moreThan(210));
     * }</pre>
     *
     * @param pattern the sentence in one or several languages, with {0}, {1} in the places of the values; in a
     *     language other than Arabic, values are in English words
     * @param values ids, entities, localized texts, quantities, intervals, dates, periods, numbers or strings
     * @return the sentence in the same languages
     * @throws IllegalArgumentException if a place has no value, or a value is of another type
     */
    public LocalizedText sentence(LocalizedText pattern, Object... values) {
        return wording.fill(pattern, values);
    }

    /** What the check says in each language under a key, with arguments in the places {0}, {1}. */
    LocalizedText say(String key, Object... arguments) {
        return wording.say(check.code() + "." + key, arguments);
    }
}
