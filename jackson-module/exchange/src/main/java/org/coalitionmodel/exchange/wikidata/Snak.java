package org.coalitionmodel.exchange.wikidata;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * A property with a value, or the fact that the value is unknown or that there is none. It is the main part of a
 * {@link Claim}, a qualifier, or a part of a reference.
 *
 * @param key its key in the record of the ledger
 * @param property the property, such as {@code P571}
 * @param kind whether it has a value
 * @param datatype the type of its values: {@code wikibase-item}, {@code time}; empty if not given
 * @param type the type of the value, such as {@code time}; empty without a value
 * @param value the value in JSON; a missing node without a value
 */
record Snak(String key, String property, SnakKind kind, String datatype, String type, JsonNode value) {
    /** Matches the identifier of an item. */
    static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,9}");

    /** Matches the identifier of a property. */
    static final Pattern PROPERTY = Pattern.compile("P[1-9][0-9]{0,9}");

    /** Whether a snak has a value. */
    enum SnakKind {
        /** It has one. */
        VALUE,
        /** There is one, and it is unknown: {@code somevalue}. */
        UNKNOWN,
        /** There is none: {@code novalue}. */
        NONE
    }

    /**
     * Reads a snak.
     *
     * @param node the JSON
     * @param key its key in the record of the ledger
     * @param property the property that it must have
     * @throws IllegalArgumentException if it has another form
     */
    static Snak of(JsonNode node, String key, String property) {
        SnakKind kind = switch (node.path("snaktype").asString("")) {
            case "value" -> SnakKind.VALUE;
            case "somevalue" -> SnakKind.UNKNOWN;
            case "novalue" -> SnakKind.NONE;
            default -> throw broken("have the type value, somevalue or novalue");
        };
        if (!property.equals(node.path("property").asString(""))) {
            throw broken("have the property under which it is listed");
        }
        JsonNode value = node.path("datavalue").path("value");
        String type = node.path("datavalue").path("type").asString("");
        if ((kind == SnakKind.VALUE) != !type.isEmpty() || value.isMissingNode() != type.isEmpty()) {
            throw broken("have a value with a type if and only if it is of the type value");
        }
        return new Snak(key, property, kind, node.path("datatype").asString(""), type, value);
    }

    private static IllegalArgumentException broken(String rule) {
        return new IllegalArgumentException("Snak must " + rule);
    }

    boolean hasValue() {
        return kind == SnakKind.VALUE;
    }

    /** Whether it says how many or how much. */
    boolean isQuantity() {
        return hasValue() ? type.equals("quantity") : datatype.equals("quantity");
    }

    /** Whether it is a key in an external system. */
    boolean isExternalId() {
        return datatype.equals("external-id") && hasValue();
    }

    /**
     * The item that is the value.
     *
     * @throws IllegalArgumentException if the value is not an item
     */
    String item() {
        String id = valueOf("wikibase-entityid").path("id").asString("");
        if (id.isEmpty() && value.path("entity-type").asString("").equals("item")) {
            // Before 2017, an item had only its number.
            id = "Q" + value.path("numeric-id").asString("");
        }
        Rule.require(ITEM.matcher(id).matches(), "Snak.value", "be an item", value);
        return id;
    }

    /** Whether the value is this item. */
    boolean is(String item) {
        return hasValue()
                && type.equals("wikibase-entityid")
                && value.path("id").asString("").equals(item);
    }

    /**
     * The text that is the value.
     *
     * @throws IllegalArgumentException if the value is not a string
     */
    String string() {
        JsonNode string = valueOf("string");
        Rule.require(string.isString(), "Snak.value", "be a string", value);
        return string.stringValue();
    }

    /**
     * The text in a language that is the value.
     *
     * @throws IllegalArgumentException if the value is not such a text
     */
    LocalizedText text() {
        JsonNode text = valueOf("monolingualtext");
        return LocalizedText.of(
                text.path("language").asString(""), text.path("text").asString(""));
    }

    /**
     * The date that is the value.
     *
     * @throws IllegalArgumentException if the value is not a date of the model
     */
    PartialDate date() {
        return WikidataTime.read(valueOf("time"));
    }

    /**
     * The quantity that is the value, or the reason why it is missing.
     *
     * @throws IllegalArgumentException if the value is not a quantity of the model
     */
    Quantity quantity() {
        return switch (kind) {
            case UNKNOWN -> Quantity.missing(Quantity.Missing.UNKNOWN);
            case NONE -> Quantity.missing(Quantity.Missing.NONE);
            case VALUE -> WikidataQuantity.read(valueOf("quantity"));
        };
    }

    private JsonNode valueOf(String expected) {
        Rule.require(hasValue(), "Snak", "have a value", kind);
        Rule.require(type.equals(expected), "Snak.type", "be " + expected, type);
        return value;
    }

    /** What the ledger shows. */
    String shown() {
        if (!hasValue()) {
            return kind == SnakKind.UNKNOWN ? "unknown value" : "no value";
        }
        if (value.isValueNode()) {
            return value.asString();
        }
        return Stream.of("id", "time", "amount", "text")
                .map(field -> value.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(value::toString);
    }
}
