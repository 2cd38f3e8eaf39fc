package org.coalitionmodel.exchange.wikidata;

import java.io.InputStream;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;

/** Entity documents of Wikidata in JSON. */
public final class Wikidata {
    private Wikidata() {}

    /**
     * Loads entities.
     *
     * @param in the entities
     * @param options how to load them
     * @return the dossier and the ledger
     */
    public static Loaded load(InputStream in, LoadOptions options) {
        return ItemLoader.load(in, options);
    }
}
