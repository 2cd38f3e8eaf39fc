package org.coalitionmodel.exchange.table;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A part of a template: the JSON of an entity, in which the names of columns stand for values. An object or list in
 * which all columns are without a value is left out.
 */
sealed interface TemplateNode {

    /** {@return whether it has a column or a reference in it} */
    boolean varies();

    /** {@return the names of columns and values in it} */
    Stream<String> names();

    /**
     * The JSON for a row.
     *
     * @param row the row
     * @param usage is told which columns are used
     * @return the JSON; null if there is none
     */
    @Nullable
    JsonNode json(TableRow row, Usage usage);

    /** The JSON type of a value. */
    enum Leaf {
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    /**
     * The same in every row.
     *
     * @param value the JSON
     */
    record Constant(JsonNode value) implements TemplateNode {
        @Override
        public boolean varies() {
            return false;
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }

        @Override
        public JsonNode json(TableRow row, Usage usage) {
            return value;
        }
    }

    /**
     * A text with the names of columns in braces.
     *
     * @param text the text
     * @param leaf its type in JSON
     * @param path the attribute, such as {@code Event.when.period}
     */
    record Filled(FilledText text, Leaf leaf, String path) implements TemplateNode {
        @Override
        public boolean varies() {
            return true;
        }

        @Override
        public Stream<String> names() {
            return text.names().stream();
        }

        @Override
        public @Nullable JsonNode json(TableRow row, Usage usage) {
            String filled = text.fill(row);
            if (filled == null) {
                return null;
            }
            text.names().forEach(name -> usage.add(row.columns(name), path));
            return switch (leaf) {
                case STRING -> StringNode.valueOf(filled);
                case NUMBER -> DecimalNode.valueOf(new BigDecimal(filled));
                case BOOLEAN -> BooleanNode.valueOf(filled.equals("true"));
            };
        }
    }

    /**
     * The id of what another template makes of the row.
     *
     * @param template the name of that template
     */
    record Reference(String template) implements TemplateNode {
        @Override
        public boolean varies() {
            return true;
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }

        @Override
        public @Nullable JsonNode json(TableRow row, Usage usage) {
            Id<?> id = row.id(template);
            return id == null ? null : StringNode.valueOf(id.value());
        }
    }

    /**
     * An object.
     *
     * @param fields its fields
     * @param required the fields without which it is left out
     */
    record Fields(Map<String, TemplateNode> fields, Set<String> required) implements TemplateNode {
        /** Copies the map, in its order. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            required = Set.copyOf(required);
        }

        @Override
        public boolean varies() {
            return fields.values().stream().anyMatch(TemplateNode::varies);
        }

        @Override
        public Stream<String> names() {
            return fields.values().stream().flatMap(TemplateNode::names);
        }

        @Override
        public @Nullable JsonNode json(TableRow row, Usage usage) {
            Usage own = Usage.none();
            ObjectNode object = object(row, own);
            boolean isFilled = !varies()
                    || fields.entrySet().stream()
                            .anyMatch(field -> field.getValue().varies() && object.has(field.getKey()));
            if (!isFilled || !required.stream().allMatch(object::has)) {
                return null;
            }
            own.columns().forEach((column, paths) -> paths.forEach(path -> usage.add(List.of(column), path)));
            return object;
        }

        /** The object with the fields that have a value, even if it lacks a required one. */
        ObjectNode object(TableRow row, Usage usage) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, field) -> {
                JsonNode value = field.json(row, usage);
                if (value != null) {
                    object.set(name, value);
                }
            });
            return object;
        }
    }

    /**
     * A list.
     *
     * @param elements its elements
     */
    record Elements(List<TemplateNode> elements) implements TemplateNode {
        /** Copies the list. */
        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public boolean varies() {
            return elements.stream().anyMatch(TemplateNode::varies);
        }

        @Override
        public Stream<String> names() {
            return elements.stream().flatMap(TemplateNode::names);
        }

        @Override
        public @Nullable JsonNode json(TableRow row, Usage usage) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (TemplateNode element : elements) {
                JsonNode value = element.json(row, usage);
                if (value != null) {
                    list.add(value);
                }
            }
            return list.isEmpty() ? null : list;
        }
    }
}
