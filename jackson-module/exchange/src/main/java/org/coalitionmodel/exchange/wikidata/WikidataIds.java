package org.coalitionmodel.exchange.wikidata;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;

/**
 * The identifiers of what is loaded from Wikidata, and the ids made from them.
 *
 * <ul>
 *   <li>{@code wikidata}: an item or a property, {@code Q1065}
 *   <li>{@code wikidata.local}: an item that this library wrote under a number of its own, {@code Q2000000001}
 *   <li>{@code wikidata.statement}: a statement, {@code Q1065$…}. Without a key in Wikidata, it is numbered
 *   <li>{@code wikidata.p214} and so on: the key that a property of external identifiers gives, if its scheme has no name
 *       in the model
 * </ul>
 *
 * The territory of a state and an organisation that is cited as a source have the same identifier as the item of the
 * state or organisation. Their ids begin with {@code wikidata.place} and {@code wikidata.source}.
 */
final class WikidataIds {
    static final String ITEM = "wikidata";
    static final String LOCAL = "wikidata.local";
    static final String STATEMENT = "wikidata.statement";
    static final String URL = "url";

    /** The first number of items without an item in Wikidata. Wikidata is far from it, and no number is above the last. */
    static final long FIRST_LOCAL = 2_000_000_001L;

    private static final String PLACE = "wikidata.place";
    private static final String SOURCE = "wikidata.source";

    private WikidataIds() {}

    /** The identifier of an item. */
    static Identifier item(String item) {
        boolean isLocal = Long.parseLong(item.substring(1)) >= FIRST_LOCAL;
        return Identifier.of(isLocal ? LOCAL : ITEM, item);
    }

    /** The id of the territory of the state that an item is about. */
    static <T> Id<T> territory(String item) {
        return Identifier.of(PLACE, item).toId();
    }

    /** The id of an item as a source, if the item is a party or something else too. */
    static <T> Id<T> source(String item) {
        return Identifier.of(SOURCE, item).toId();
    }

    /** The identifier of a statement. */
    static Identifier statement(Item item, Claim claim) {
        return Identifier.of(STATEMENT, claim.id().orElse(item.id() + "/" + claim.key()));
    }
}
