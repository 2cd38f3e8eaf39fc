package org.coalitionmodel.exchange.sdmx;

import java.io.InputStream;
import java.io.OutputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.rule.Rule;

/**
 * Loads and writes statistics in SDMX-CSV 2.0, a format in which statistical offices exchange tables.
 *
 * <p>The loader makes a level of each observation, which is a row with a value. REF_AREA, GEO or COUNTRY is its place,
 * TIME_PERIOD its time, and OBS_STATUS its status. The other dimensions together are its indicator, without FREQ and a
 * known unit. The dimensions are the columns before OBS_VALUE, except for known attributes of SDMX. UNIT_MULT and
 * DECIMALS say how the value is rounded. A row is no figure if its status says that the value is missing, or if the row
 * deletes a figure.
 *
 * <p>The writer makes a row for each indicator of each level and share. OBS_VALUE is empty if the number is hedged or
 * a range: "more than 210" is in QUANTITY, BOUND, LOW and LOW_OPEN. {@link #load} reads these columns. So values that
 * the ledger calls mapped are the same when the table is loaded again.
 *
 * <pre>{@code
 * Loaded loaded = SdmxCsv.load(observations, LoadOptions.of(source));
 * Ledger ledger = SdmxCsv.write(dossier, out);
 * }</pre>
 */
public final class SdmxCsv {
    private SdmxCsv() {}

    /**
     * Makes a dossier of a table.
     *
     * @param in the table, in UTF-8; the stream stays open
     * @param options the source of the table, and the largest number of rows
     * @return the dossier, and what became of each cell
     * @throws org.coalitionmodel.exchange.InvalidRowException if the table is not SDMX-CSV 2.0 in UTF-8, has more rows
     *     than the options allow, or has a cell of more than a million characters
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return new SdmxLoader(Rule.given("SdmxCsv.options", options)).load(SdmxHeader.rows(in));
    }

    /**
     * Writes the levels and shares of a dossier.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; the stream stays open
     * @return what became of each value of the dossier
     * @throws tools.jackson.core.exc.JacksonIOException if writing fails
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        return new SdmxWriter(Rule.given("SdmxCsv.dossier", dossier)).write(out);
    }
}
