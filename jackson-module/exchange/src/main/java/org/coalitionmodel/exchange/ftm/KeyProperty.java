package org.coalitionmodel.exchange.ftm;

import java.util.List;
import org.coalitionmodel.id.Identifier;

/**
 * A property whose values are keys in other systems, and the scheme of their {@link Identifier}s. Numbers of the papers of
 * people are left out: they are private.
 *
 * @param property the property
 * @param scheme the scheme
 * @param holder the schema that has the property
 * @param longest the number of characters that a value may have in FtM
 */
record KeyProperty(String property, String scheme, FtmSchema holder, int longest) {
    /** The scheme of FtM's own ids. */
    static final String ID = "ftm";
    /** The scheme of ids that stood for the entity before it was merged. */
    static final String REFERENT = "ftm-referent";
    /** The scheme of the names of data sets. */
    static final String DATASET = "ftm-dataset";
    /** The scheme of the ids of positions; FtM's own id of a post is that of the occupancy. */
    static final String POSITION = "ftm-position";
    /** The scheme of addresses without an entity. */
    static final String ADDRESS = "ftm-address";
    /** The scheme of the names of files, where a document has a title beside it. */
    static final String FILE_NAME = "file-name";
    /** The scheme of web pages that FtM knows by their address alone. */
    static final String URL = "url";

    private static final List<KeyProperty> ALL = List.of(
            new KeyProperty("wikidataId", "wikidata", FtmSchema.THING, 32),
            new KeyProperty("wikipediaUrl", "wikipedia", FtmSchema.THING, 4096),
            new KeyProperty("website", "website", FtmSchema.LEGAL_ENTITY, 4096),
            new KeyProperty("registrationNumber", "registration-number", FtmSchema.LEGAL_ENTITY, 64),
            new KeyProperty("idNumber", "id-number", FtmSchema.LEGAL_ENTITY, 64),
            new KeyProperty("taxNumber", "tax-number", FtmSchema.LEGAL_ENTITY, 64),
            new KeyProperty("vatCode", "vat", FtmSchema.LEGAL_ENTITY, 32),
            new KeyProperty("leiCode", "lei", FtmSchema.LEGAL_ENTITY, 32),
            new KeyProperty("dunsCode", "duns", FtmSchema.LEGAL_ENTITY, 16),
            new KeyProperty("swiftBic", "bic", FtmSchema.LEGAL_ENTITY, 16),
            new KeyProperty("bvdId", "bvd", FtmSchema.LEGAL_ENTITY, 64),
            new KeyProperty("innCode", "inn", FtmSchema.LEGAL_ENTITY, 32),
            new KeyProperty("ogrnCode", "ogrn", FtmSchema.LEGAL_ENTITY, 32),
            new KeyProperty("okpoCode", "okpo", FtmSchema.LEGAL_ENTITY, 64),
            new KeyProperty("uniqueEntityId", "uei", FtmSchema.LEGAL_ENTITY, 32),
            new KeyProperty("opencorporatesUrl", "opencorporates", FtmSchema.LEGAL_ENTITY, 4096),
            new KeyProperty("imoNumber", "imo", FtmSchema.ORGANIZATION, 16),
            new KeyProperty("permId", "permid", FtmSchema.ORGANIZATION, 16),
            new KeyProperty("isinCode", "isin", FtmSchema.COMPANY, 64),
            new KeyProperty("cikCode", "cik", FtmSchema.COMPANY, 64),
            new KeyProperty("contentHash", "sha1", FtmSchema.DOCUMENT, 40),
            new KeyProperty("transactionNumber", "transaction-number", FtmSchema.PAYMENT, 1024),
            new KeyProperty("recordId", "record-id", FtmSchema.INTERVAL, 1024));

    /** The properties that a schema has. */
    static List<KeyProperty> of(FtmSchema schema) {
        return ALL.stream()
                .filter(it -> schema.isA(it.holder))
                .filter(it -> schema != FtmSchema.PERSON || it.holder == FtmSchema.THING || it.scheme.equals("website"))
                .toList();
    }

    /** The id of an entity of FtM as an identifier. */
    static Identifier id(String ftmId) {
        return Identifier.of(ID, ftmId);
    }
}
