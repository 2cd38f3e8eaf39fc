package org.coalitionmodel.exchange.sdmx;

import java.io.InputStream;
import java.io.OutputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.rule.Rule;

/**
 * SDMX-CSV 2.0: tables of statistics as statistical offices exchange them.
 *
 * <p>Loading makes a level of each observation. REF_AREA or GEO is its place, TIME_PERIOD its time, OBS_STATUS its status.
 * The other dimensions together are its indicator. UNIT_MULT and DECIMALS say how the value is rounded. The columns
 * before OBS_VALUE are the dimensions, except for attributes of the SDMX code lists. An observation whose status says
 * that the value is missing, and a row that deletes one, is no figure.
 *
 * <p>Writing makes a row of each level and share. OBS_VALUE has only a number that is not hedged: "more than 210" is in
 * QUANTITY, BOUND, LOW and LOW_OPEN. {@link #load} reads these columns, so what the ledger calls mapped is the same again.
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
     * @param in the table, in UTF-8; it stays open
     * @param options the source of the table, and how many rows it may have
     * @return the dossier, and what became of each cell
     * @throws org.coalitionmodel.exchange.InvalidRowException if the table is no SDMX-CSV 2.0 in UTF-8, or has more rows
     *     than the options allow or a cell of over a million characters
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return new SdmxLoader(Rule.given("SdmxCsv.options", options)).load(SdmxHeader.rows(in));
    }

    /**
     * Writes the levels and shares of a dossier.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; it stays open
     * @return what became of each value of the dossier
     * @throws tools.jackson.core.exc.JacksonIOException if writing fails
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        return new SdmxWriter(Rule.given("SdmxCsv.dossier", dossier)).write(out);
    }
}
