package org.coalitionmodel.exchange.ftm;

import java.io.InputStream;
import java.io.OutputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;

/**
 * Entities of FollowTheMoney as lines of JSON, such as {@code {"id": "lf", "schema": "Organization", "properties":
 * {"name": ["Lake Forum"]}}}. OpenSanctions writes further fields beside the properties; these are read too.
 *
 * <p>A person, organisation, public body or company is a party. An occupancy and its position are a post. A payment is an
 * event with a funder and a beneficiary, and a level with the amount. Documents, data sets and links are sources, which
 * their entities cite. Countries are codes in FtM. They become states as nationalities and owners of offices, and places
 * everywhere else.
 *
 * <p>FtM does not say in which language a text is, so a loaded text has the language {@code und}.
 *
 * <pre>{@code
 * Loaded loaded = FollowTheMoney.load(in, LoadOptions.of(source));
 * Ledger ledger = FollowTheMoney.write(loaded.dossier(), out);
 * }</pre>
 *
 * @see <a href="https://followthemoney.tech">FollowTheMoney</a>
 */
public final class FollowTheMoney {
    private FollowTheMoney() {}

    /**
     * Loads entities. An entity that breaks a rule is refused, and a single value that does, alone; the ledger lists them.
     *
     * @param in the lines, in UTF-8; the stream stays open
     * @param options the source that every entity cites, and how many entities there may be
     * @return the dossier, and what became of every value
     * @throws org.coalitionmodel.exchange.InvalidRowException if a line is no JSON object, is not in UTF-8 or has more than
     *     1,000,000 characters, or there are more entities than the options allow
     * @throws IllegalArgumentException if the source of the options refers to entities that the dossier does not have, or has
     *     the id of one that is loaded
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return new FtmLoader(options).load(in, options);
    }

    /**
     * Writes what FollowTheMoney can say of a dossier. Equal dossiers give equal bytes.
     *
     * @param dossier the dossier
     * @param out where to write lines in UTF-8; it stays open
     * @return what became of every value of the dossier
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        LedgerRecorder recorder = new LedgerRecorder();
        new FtmWriter(dossier, recorder).write(out);
        return recorder.ledger();
    }
}
