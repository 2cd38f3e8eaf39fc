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
 * Entity documents of Wikidata in JSON, as Special:EntityData, the API and the dumps give them [Wikibase JSON].
 *
 * <p>The input is one entity, {@code {"entities": {…}}}, an array of entities, or one entity on each line. Items become
 * states with their territory, persons, organisations, coalitions, places, meetings, events, offices and sources. The class
 * of an item (P31) decides, or else the property that leads to it. Statements with a time or a figure become memberships,
 * posts and statistics. A statement that is deprecated, or that has a qualifier which may narrow it and is not mapped,
 * becomes no fact. The ledger names each statement by its property ({@code P39}), and qualifiers and references below it
 * ({@code P39/P580}, {@code P39/references/P854}). It counts the id, terms, sitelinks, snaks, statement ids and ranks other
 * than {@code normal}; hashes, data types and orders follow from these.
 *
 * <p>The output is an array with an item on each line, in the order of their numbers. An entity without an item in
 * Wikidata gets a number of its own from {@code Q2000000001} on. Replace these before an import: they are not numbers of
 * Wikidata. They are read as identifiers of the scheme {@code wikidata.local}.
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
     * @param in the entities in UTF-8; it stays open
     * @param options how to load them; the id of the source must not begin with {@code wikidata} or {@code url}
     * @return the dossier, and what became of each value
     * @throws InvalidRowException if the input is not JSON in UTF-8 of a form above, or exceeds a limit. The row is the
     *     line, the column the position in it
     * @throws IllegalArgumentException if an argument is null, the id of the source begins as above, or the source refers
     *     to other entities
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return ItemLoader.load(Rule.given("Wikidata.in", in), Rule.given("Wikidata.options", options));
    }

    /**
     * Writes a dossier as items. Equal dossiers give equal bytes.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; it stays open
     * @return what became of each value of the dossier
     * @throws IllegalArgumentException if an argument is null
     * @throws tools.jackson.core.exc.JacksonIOException if writing fails
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        return ItemWriter.write(Rule.given("Wikidata.dossier", dossier), Rule.given("Wikidata.out", out));
    }
}
