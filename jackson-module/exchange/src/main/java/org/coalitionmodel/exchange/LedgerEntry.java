package org.coalitionmodel.exchange;

import java.util.List;
import org.coalitionmodel.rule.Rule;

/**
 * What became of the values of one field. A field has several entries if its values were treated in several ways, or
 * with several details.
 *
 * @param field the name of the field in the input: a column ({@code date_prec}), or an entity and its attribute ({@code
 *     Person.birthDate})
 * @param treatment what became of the values
 * @param detail depends on the treatment: where a mapped value went ({@code Person.born}), as what a value was kept
 *     ({@code citation}), why it was dropped, or which rule it breaks
 * @param count the number of values, at least 1
 * @param instances the single values, in the order of the input, at most {@value #MOST_INSTANCES}; empty if the values
 *     were mapped
 */
public record LedgerEntry(String field, Treatment treatment, String detail, long count, List<Instance> instances) {
    /** The largest number of instances that an entry lists. */
    public static final int MOST_INSTANCES = 1_000;

    /**
     * A single value of a field.
     *
     * @param where the record that has the value: {@code row 3}, or the id of an entity
     * @param value the value; a long one is cut, and control characters are escaped
     */
    public record Instance(String where, String value) {
        /**
         * Cuts and escapes both texts.
         *
         * @param where the record that has the value
         * @param value the value
         * @throws IllegalArgumentException if an argument is null
         */
        public Instance {
            where = Rule.shown(Rule.given("LedgerEntry.where", where));
            value = Rule.shown(Rule.given("LedgerEntry.value", value));
        }
    }

    /**
     * Checks the count and copies the list.
     *
     * @param field the name of the field
     * @param treatment what became of the values
     * @param detail where, as what, why, or which rule
     * @param count the number of values
     * @param instances the single values
     * @throws IllegalArgumentException if an argument is null, the count is less than 1, or there are more instances
     *     than values
     */
    public LedgerEntry {
        field = Rule.shown(Rule.given("LedgerEntry.field", field));
        Rule.given("LedgerEntry.treatment", treatment);
        Rule.given("LedgerEntry.detail", detail);
        Rule.require(count >= 1, "LedgerEntry.count", "be at least 1", count);
        instances = List.copyOf(Rule.given("LedgerEntry.instances", instances));
        Rule.require(
                instances.size() <= Math.min(count, MOST_INSTANCES),
                "LedgerEntry.instances",
                "be at most the count, and at most " + MOST_INSTANCES + ",",
                instances.size());
    }

    /** {@return a line such as {@code date_prec: 2 dropped: no date to qualify (row 3: 1, row 7: 5)}} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(field)
                .append(": ")
                .append(count)
                .append(' ')
                .append(Rule.word(treatment))
                .append(": ")
                .append(detail);
        int shown = Math.min(3, instances.size());
        for (int i = 0; i < shown; i++) {
            line.append(i == 0 ? " (" : ", ")
                    .append(instances.get(i).where())
                    .append(": ")
                    .append(instances.get(i).value());
        }
        if (shown > 0) {
            line.append(count > shown ? ", …)" : ")");
        }
        return line.toString();
    }
}
