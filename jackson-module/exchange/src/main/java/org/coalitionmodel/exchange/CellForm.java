package org.coalitionmodel.exchange;

import java.util.StringJoiner;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.quantity.Quantity;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** How the JSON of an attribute becomes a cell, and the cell that JSON again. */
enum CellForm {
    /** A string as it is. */
    STRING {
        @Override
        Object cell(JsonNode node) {
            return node.stringValue();
        }

        @Override
        JsonNode node(Object cell) {
            return StringNode.valueOf((String) cell);
        }
    },
    /** A list of ids or words, separated by spaces. Neither has a space in it. */
    STRINGS {
        @Override
        Object cell(JsonNode node) {
            StringJoiner words = new StringJoiner(" ");
            node.forEach(element -> words.add(element.stringValue()));
            return words.toString();
        }

        @Override
        JsonNode node(Object cell) {
            ArrayNode list = MAPPER.createArrayNode();
            for (String word : ((String) cell).split(" ", -1)) {
                list.add(word);
            }
            return list;
        }
    },
    /** A whole number. */
    INTEGER {
        @Override
        StatisticColumn.Type type() {
            return StatisticColumn.Type.WHOLE;
        }

        @Override
        Object cell(JsonNode node) {
            return node.intValue();
        }

        @Override
        JsonNode node(Object cell) {
            return IntNode.valueOf((Integer) cell);
        }
    },
    /** A quantity in its text form. */
    QUANTITY {
        @Override
        Object cell(JsonNode node) {
            return MAPPER.treeToValue(node, Quantity.class).toString();
        }

        @Override
        JsonNode node(Object cell) {
            return MAPPER.valueToTree(Quantity.parse((String) cell));
        }
    },
    /** JSON as a text. */
    JSON {
        @Override
        Object cell(JsonNode node) {
            return MAPPER.writeValueAsString(node);
        }

        @Override
        JsonNode node(Object cell) {
            return MAPPER.readTree((String) cell);
        }
    };

    /** A field that is given twice is refused, because a tree would keep only the last. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    StatisticColumn.Type type() {
        return StatisticColumn.Type.TEXT;
    }

    abstract Object cell(JsonNode node);

    /**
     * The JSON of a cell.
     *
     * @throws IllegalArgumentException if the cell is no quantity
     * @throws tools.jackson.core.JacksonException if the cell is no JSON
     */
    abstract JsonNode node(Object cell);
}
