package org.coalitionmodel.exchange;

import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Source;

/**
 * How to load another format.
 *
 * @param source describes the file or data set that is loaded. Every loaded entity cites this source
 * @param mostRecords the largest number of rows or entities to load. An input with more is refused as a whole, because
 *     a dossier is held in memory
 */
public record LoadOptions(Source source, long mostRecords) {
    private static final long MOST_RECORDS = 1_000_000;

    /**
     * Checks both options.
     *
     * @param source the file or data set that is loaded
     * @param mostRecords the largest number of rows or entities to load
     * @throws IllegalArgumentException if the source is null or the number is less than 1
     */
    public LoadOptions {
        Rule.given("LoadOptions.source", source);
        Rule.require(mostRecords >= 1, "LoadOptions.mostRecords", "be at least 1", mostRecords);
    }

    /**
     * Options for a source, with at most 1,000,000 records.
     *
     * @param source the file or data set that is loaded
     * @return the options
     * @throws IllegalArgumentException if the source is null
     */
    public static LoadOptions of(Source source) {
        return new LoadOptions(source, MOST_RECORDS);
    }

    /**
     * The same options with another limit.
     *
     * @param number the largest number of rows or entities to load
     * @return the options
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LoadOptions withMostRecords(long number) {
        return new LoadOptions(source, number);
    }
}
