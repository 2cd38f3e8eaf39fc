package org.coalitionmodel.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.rule.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of what became of every value of the input of a conversion. Each value is counted once, so the counts add up
 * to the whole input. Nothing is lost without an entry.
 *
 * <pre>{@code
 * Loaded loaded = FollowTheMoney.load(in, LoadOptions.of(source));
 * System.out.print(loaded.ledger());
 * loaded.ledger().entries(Treatment.REFUSED).forEach(System.out::println);
 * }</pre>
 *
 * @param records the number of records of the input: rows or entities
 * @param entries the entries: by field, in the order in which the fields appear in the input, then by treatment
 */
public record Ledger(long records, List<LedgerEntry> entries) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Treatment.class, Words.class)
            .build();

    /** Has the words of the treatments in lower case. */
    @EnumNaming(EnumNamingStrategies.LowerCaseStrategy.class)
    private enum Words {}

    /**
     * Copies the list.
     *
     * @param records the number of records of the input
     * @param entries the entries
     * @throws IllegalArgumentException if the list is null, the number is negative, or two entries have one field, one
     *     treatment and one detail
     */
    public Ledger {
        Rule.require(records >= 0, "Ledger.records", "not be negative", records);
        entries = List.copyOf(Rule.given("Ledger.entries", entries));
        Set<List<Object>> keys = new HashSet<>();
        for (LedgerEntry entry : entries) {
            Rule.require(
                    keys.add(List.of(entry.field(), entry.treatment(), entry.detail())),
                    "Ledger.entries",
                    "have one entry for each field, treatment and detail",
                    entry);
        }
    }

    /** {@return the number of values of the input} */
    public long values() {
        return entries.stream().mapToLong(LedgerEntry::count).sum();
    }

    /**
     * The number of values that were treated in one way.
     *
     * @param treatment what became of them
     * @return their number
     */
    public long values(Treatment treatment) {
        return entries(treatment).stream().mapToLong(LedgerEntry::count).sum();
    }

    /**
     * The entries of one treatment.
     *
     * @param treatment what became of the values
     * @return the entries, in their order; may be empty
     */
    public List<LedgerEntry> entries(Treatment treatment) {
        return entries.stream().filter(entry -> entry.treatment() == treatment).toList();
    }

    /**
     * The ledger as JSON: an object with {@code records} and {@code entries}. An entry has the fields of {@link
     * LedgerEntry}.
     *
     * @return one line of JSON
     */
    public String toJson() {
        return MAPPER.writeValueAsString(this);
    }

    /**
     * Reads what {@link #toJson()} writes.
     *
     * @param json the ledger as JSON
     * @return the ledger
     * @throws IllegalArgumentException if the text is not the JSON of a ledger
     */
    public static Ledger parse(String json) {
        try {
            return Rule.given("Ledger.json", MAPPER.readValue(Rule.given("Ledger.json", json), Ledger.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    Rule.message("Ledger.json", "be a ledger", json, null) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the ledger as text: a line for each entry, then a line with the totals} */
    @Override
    public String toString() {
        return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining())
                + String.format(
                        Locale.ROOT,
                        "%d records, %d values: %d mapped, %d kept, %d dropped, %d refused",
                        records,
                        values(),
                        values(Treatment.MAPPED),
                        values(Treatment.KEPT),
                        values(Treatment.DROPPED),
                        values(Treatment.REFUSED))
                + "\n";
    }
}
