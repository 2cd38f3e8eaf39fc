package org.coalitionmodel.exchange.wikidata;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Quantities as values of Wikidata: an amount, its bounds and a unit. A unit that {@link #UNITS} does not have becomes a
 * unit whose code is the identifier of the item: {@code Q11573}.
 */
final class WikidataQuantity {
    /** The units of the model by item. */
    static final Map<String, String> UNITS = Map.of(
            "Q11229", "percent",
            "Q4917", "USD",
            "Q4916", "EUR",
            "Q25224", "GBP",
            "Q712226", "km2",
            "Q828224", "kilometres",
            "Q577", "years",
            "Q5151", "months",
            "Q573", "days");

    private static final Map<String, String> ITEMS =
            UNITS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private WikidataQuantity() {}

    /**
     * Reads a quantity.
     *
     * @param value the JSON of the value
     * @return the quantity
     * @throws IllegalArgumentException if the model has no such quantity
     */
    static Quantity read(JsonNode value) {
        Quantity.Builder quantity = Quantity.builder()
                .value(number(value, "amount"))
                .unit(unit(value.path("unit").asString("")));
        if (value.has("lowerBound")) {
            quantity.low(number(value, "lowerBound"));
        }
        if (value.has("upperBound")) {
            quantity.high(number(value, "upperBound"));
        }
        return quantity.build();
    }

    private static BigDecimal number(JsonNode value, String field) {
        String text = value.path(field).asString("");
        Rule.require(
                text.length() <= LONGEST && NUMBER.matcher(text).matches(), "Quantity." + field, "be a number", text);
        return new BigDecimal(text);
    }

    private static Optional<Unit> unit(String text) {
        if (text.equals("1")) {
            return Optional.empty();
        }
        String item = text.substring(text.lastIndexOf('/') + 1);
        Rule.require(Snak.ITEM.matcher(item).matches(), "Quantity.unit", "be 1 or an item", text);
        return Optional.of(Unit.of(UNITS.getOrDefault(item, item)));
    }

    /**
     * The item of a unit.
     *
     * @param unit the unit
     * @return the item; empty if no item is known
     */
    static Optional<String> item(Unit unit) {
        return Snak.ITEM.matcher(unit.code()).matches()
                ? Optional.of(unit.code())
                : Optional.ofNullable(ITEMS.get(unit.code()));
    }

    /**
     * Writes a quantity with a value.
     *
     * @param quantity the quantity; it has a value, and its unit has an item
     * @return the JSON of the value
     */
    static ObjectNode write(Quantity quantity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        quantity.value().ifPresent(value -> node.put("amount", signed(value)));
        node.put(
                "unit",
                quantity.unit()
                        .flatMap(WikidataQuantity::item)
                        .map(ENTITY::concat)
                        .orElse("1"));
        quantity.high().ifPresent(high -> node.put("upperBound", signed(high)));
        quantity.low().ifPresent(low -> node.put("lowerBound", signed(low)));
        return node;
    }

    private static String signed(BigDecimal number) {
        return (number.signum() < 0 ? "" : "+") + number.toPlainString();
    }
}
