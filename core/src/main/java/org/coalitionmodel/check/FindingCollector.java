package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.text.LocalizedText;

/** Takes the findings of one check. */
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
     * Fills names and numbers into a sentence, such as {@code {0} has {1} members.} Ids become the names of their
     * entities; quantities and dates become words.
     *
     * @param pattern the sentence in one or several languages, with {0}, {1} in the places of the values; numbers are in
     *     English words where the language is not Arabic
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
