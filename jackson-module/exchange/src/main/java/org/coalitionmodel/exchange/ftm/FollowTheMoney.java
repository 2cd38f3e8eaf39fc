package org.coalitionmodel.exchange.ftm;

import java.io.InputStream;
import java.io.OutputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;

/**
 * Loads and writes entities of FollowTheMoney (FtM). Each line is one entity in JSON, such as {@code {"id": "lf",
 * "schema": "Organization", "properties": {"name": ["Lake Forum"]}}}. OpenSanctions writes further fields beside the
 * properties. The loader reads these fields too.
 *
 * <p>A person, organisation, public body or company becomes a party. An occupancy and its position become one post. A
 * payment becomes an event with a funder and a beneficiary, and a level with the amount. Documents, data sets and links
 * become sources, and the entities that name them cite them. Countries are codes in FtM. A code becomes a state if it
 * is a nationality or the owner of an office. Elsewhere it becomes a place.
 *
 * <p>FtM does not say in which language a text is. So a loaded text has the language {@code und} (undetermined).
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
     * Loads entities. If a single value breaks a rule, only this value is refused. If the entity as a whole breaks a
     * rule, the entity is refused. The ledger lists both.
     *
     * @param in the lines, in UTF-8; the stream stays open
     * @param options the source that every entity cites, and the largest number of entities
     * @return the dossier, and what became of every value
     * @throws org.coalitionmodel.exchange.InvalidRowException if a line is not a JSON object, is not in UTF-8 or has
     *     more than 1,000,000 characters, or if there are more entities than the options allow
     * @throws IllegalArgumentException if the source of the options refers to entities that the dossier does not have,
     *     or has the id of a loaded entity
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return new FtmLoader(options).load(in, options);
    }

    /**
     * Writes the part of a dossier that FollowTheMoney can express. Equal dossiers give equal bytes.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; the stream stays open
     * @return what became of every value of the dossier
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        LedgerRecorder recorder = new LedgerRecorder();
        new FtmWriter(dossier, recorder).write(out);
        return recorder.ledger();
    }
}
