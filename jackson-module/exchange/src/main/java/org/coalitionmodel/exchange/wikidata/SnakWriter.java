package org.coalitionmodel.exchange.wikidata;

import java.util.Optional;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.time.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes snaks in JSON. */
final class SnakWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SnakWriter() {}

    /** An item. */
    static ObjectNode item(String property, String item) {
        ObjectNode value = NODES.objectNode()
                .put("entity-type", "item")
                .put("numeric-id", Long.parseLong(item.substring(1)))
                .put("id", item);
        return value(property, value, "wikibase-entityid", "wikibase-item");
    }

    /** A date; empty if Wikidata has no such date. */
    static Optional<ObjectNode> date(String property, PartialDate date) {
        return WikidataTime.write(date).map(value -> value(property, value, "time", "time"));
    }

    /** A quantity with a value, or one that is missing. */
    static ObjectNode quantity(String property, Quantity quantity) {
        if (quantity.missing().isPresent()) {
            return withoutValue(property, quantity.missing().get() == Quantity.Missing.NONE, "quantity");
        }
        return value(property, WikidataQuantity.write(quantity), "quantity", "quantity");
    }

    /** A text. */
    static ObjectNode string(String property, String text, String datatype) {
        return value(property, NODES.stringNode(text), "string", datatype);
    }

    /** A text in a language. */
    static ObjectNode text(String property, String language, String text) {
        ObjectNode value = NODES.objectNode().put("text", text).put("language", language);
        return value(property, value, "monolingualtext", "monolingualtext");
    }

    /** The fact that there is no value, or that it is unknown. */
    static ObjectNode withoutValue(String property, boolean isNone, String datatype) {
        return NODES.objectNode()
                .put("snaktype", isNone ? "novalue" : "somevalue")
                .put("property", property)
                .put("datatype", datatype);
    }

    private static ObjectNode value(String property, JsonNode value, String type, String datatype) {
        ObjectNode snak = NODES.objectNode().put("snaktype", "value").put("property", property);
        snak.set("datavalue", NODES.objectNode().set("value", value).put("type", type));
        return snak.put("datatype", datatype);
    }
}
