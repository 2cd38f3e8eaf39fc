package org.coalitionmodel.exchange.wikidata;

import java.io.InputStream;
import java.io.OutputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.rule.Rule;

/**
 * Loads and writes entities of Wikidata in the JSON that Special:EntityData, the API and the dumps give [Wikibase
 * JSON].
 *
 * <p>The input is one entity, {@code {"entities": {…}}}, an array of entities, or one entity on each line. Items become
 * states with their territory, persons, organisations, coalitions, places, meetings, events, offices and sources. The
 * class of an item (P31) decides what it becomes. If the class is not known, the property that refers to the item
 * decides. Statements with a time or a figure become memberships, posts and statistics. A deprecated statement is
 * dropped. A statement is also dropped if one of its qualifiers is not mapped and may change its meaning.
 *
 * <p>The ledger names each statement by its property ({@code P39}). It names qualifiers and references below the
 * statement ({@code P39/P580}, {@code P39/references/P854}). It counts the id, terms, sitelinks, values of statements,
 * qualifiers and references, statement ids, and ranks other than {@code normal}. It does not count hashes, data types
 * and orders, which follow from these.
 *
 * <p>The output is an array with an item on each line, in the order of the item numbers. An entity without an item in
 * Wikidata gets a made-up number, from {@code Q2000000001} on. Replace these numbers before an import, because they are
 * not numbers of Wikidata. The loader reads them as identifiers of the scheme {@code wikidata.local}.
 *
 * <pre>{@code
 * Loaded loaded = Wikidata.load(in, LoadOptions.of(source));
 * Ledger ledger = Wikidata.write(loaded.dossier(), out);
 * }</pre>
 */
public final class Wikidata {
    private Wikidata() {}

    /**
     * Loads entities.
     *
     * @param in the entities, in UTF-8; the stream stays open
     * @param options how to load them; the id of the source must not begin with {@code wikidata} or {@code url}
     * @return the dossier, and what became of each value
     * @throws InvalidRowException if the input is not JSON in UTF-8 of a form above, or exceeds a limit. The row of the
     *     exception is the line, and its column is the position in the line
     * @throws IllegalArgumentException if an argument is null, the id of the source begins with {@code wikidata} or
     *     {@code url}, or the source refers to other entities
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return ItemLoader.load(Rule.given("Wikidata.in", in), Rule.given("Wikidata.options", options));
    }

    /**
     * Writes a dossier as items. Equal dossiers give equal bytes.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; the stream stays open
     * @return what became of each value of the dossier
     * @throws IllegalArgumentException if an argument is null
     * @throws tools.jackson.core.exc.JacksonIOException if writing fails
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        return ItemWriter.write(Rule.given("Wikidata.dossier", dossier), Rule.given("Wikidata.out", out));
    }
}
