package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.table.TemplateNode.Leaf;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/** Reads the JSON of an entity in a mapping, and compares it with the shape of the entity. */
final class TemplateReader {
    private static final Shape<?, ?> DOSSIER = Shapes.of(Dossier.class);
    private static final String REFERENCE = "@";
    private static final String TYPE = "type";

    private final MappingReader mapping;
    private final Map<String, EntityTemplate> earlier;
    private final EntityTemplate.@Nullable Each each;

    /**
     * A reader for one template.
     *
     * @param mapping reads texts with names of columns
     * @param earlier the templates above it, which it may refer to
     * @param each the columns for each of which an entity is made
     */
    TemplateReader(MappingReader mapping, Map<String, EntityTemplate> earlier, EntityTemplate.@Nullable Each each) {
        this.mapping = mapping;
        this.earlier = earlier;
        this.each = each;
    }

    /** The shape of the entities in a list of the dossier. */
    Shape<?, ?> shape(MappingNode list, MappingNode body) {
        List<String> lists = DOSSIER.properties().stream()
                .filter(property -> property.presence() == Cardinality.LIST)
                .map(Property::name)
                .toList();
        if (!lists.contains(list.text())) {
            throw list.fault("be one of " + String.join(", ", lists));
        }
        return shape(DOSSIER.property(list.text()).value(), body);
    }

    private static Shape<?, ?> shape(ValueType<?> type, MappingNode node) {
        if (type instanceof Shape<?, ?> shape) {
            return shape;
        }
        ValueType.UnionType<?> union = (ValueType.UnionType<?>) type;
        MappingNode word = node.get(TYPE);
        Shape<?, ?> shape = union.shape(word.text());
        if (shape == null) {
            throw word.fault("be one of " + String.join(", ", union.words()));
        }
        return shape;
    }

    /** The template of an entity, without its id. */
    TemplateNode.Fields body(MappingNode list, MappingNode node, boolean hasYears) {
        Shape<?, ?> shape = shape(list, node);
        Set<String> given = hasYears ? Set.of("id", "when", "listedOn") : Set.of("id");
        for (String name : given) {
            node.find(name).ifPresent(field -> {
                throw field.fault("be absent, because it is made");
            });
        }
        return fields(shape, node, shape.name(), given);
    }

    private TemplateNode.Fields fields(Shape<?, ?> shape, MappingNode node, String path, Set<String> given) {
        Map<String, TemplateNode> fields = new LinkedHashMap<>();
        node.fields().forEach((name, field) -> {
            if (name.equals(TYPE) && shape.tagged()) {
                fields.put(name, new TemplateNode.Constant(StringNode.valueOf(shape.word())));
            } else if (shape.indexOf(name) < 0) {
                throw field.fault("be one of " + String.join(", ", shape.fieldNames()) + ": " + name);
            } else {
                fields.put(name, property(shape.property(name), field, path + "." + name));
            }
        });
        Set<String> required = new HashSet<>();
        for (Property<?, ?, ?> property : shape.properties()) {
            boolean isRequired =
                    property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.NON_EMPTY_LIST;
            if (isRequired && !given.contains(property.name())) {
                node.get(property.name());
                required.add(property.name());
            }
        }
        return new TemplateNode.Fields(fields, required);
    }

    private TemplateNode property(Property<?, ?, ?> property, MappingNode node, String path) {
        boolean isList = property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST;
        if (!isList) {
            return value(property, node, path);
        }
        List<TemplateNode> elements = new ArrayList<>();
        node.elements().forEach(element -> elements.add(value(property, element, path)));
        return new TemplateNode.Elements(elements);
    }

    private TemplateNode value(Property<?, ?, ?> property, MappingNode node, String path) {
        ValueType<?> type = property.value();
        if (type.type() == Id.class) {
            return reference(property, node);
        } else if (type instanceof ValueType.LanguageMapType) {
            Map<String, TemplateNode> texts = new LinkedHashMap<>();
            node.fields().forEach((language, text) -> texts.put(language, leaf(text, Leaf.STRING, path)));
            return new TemplateNode.Fields(texts, Set.of());
        } else if (type instanceof Shape<?, ?> || type instanceof ValueType.UnionType<?>) {
            return fields(shape(type, node), node, path, Set.of());
        } else if (type instanceof ValueType.EnumType<?> words) {
            if (node.json().isString() && mapping.filled(node).names().isEmpty()) {
                requireWord(words, node);
            }
            return leaf(node, Leaf.STRING, path);
        } else if (type instanceof ValueType.BooleanType) {
            return leaf(node, Leaf.BOOLEAN, path);
        }
        boolean isNumber = type instanceof ValueType.DecimalType || type instanceof ValueType.IntegerType;
        return leaf(node, isNumber ? Leaf.NUMBER : Leaf.STRING, path);
    }

    private static void requireWord(ValueType.EnumType<?> type, MappingNode node) {
        if (!type.constants().containsKey(node.text())) {
            throw node.fault("be one of " + String.join(", ", type.words().values()));
        }
    }

    private TemplateNode leaf(MappingNode node, Leaf leaf, String path) {
        boolean isConstant =
                leaf == Leaf.NUMBER ? node.json().isNumber() : node.json().isBoolean();
        if (leaf != Leaf.STRING && isConstant) {
            return new TemplateNode.Constant(node.json());
        }
        FilledText text = mapping.filled(node);
        if (leaf == Leaf.NUMBER
                && !(text.isOneName() && mapping.isNumber(text.names().get(0)))) {
            throw node.fault("be a number, or a column of numbers in braces");
        } else if (leaf == Leaf.BOOLEAN
                && !(text.isOneName() && mapping.isTruth(text.names().get(0)))) {
            throw node.fault("be true or false, or a value with these words in braces");
        }
        return text.names().isEmpty()
                ? new TemplateNode.Constant(node.json())
                : new TemplateNode.Filled(text, leaf, path);
    }

    private TemplateNode reference(Property<?, ?, ?> property, MappingNode node) {
        String name = node.text();
        EntityTemplate target = name.startsWith(REFERENCE) ? earlier.get(name.substring(1)) : null;
        if (target == null) {
            throw node.fault("be @ and the name of an entity above");
        }
        boolean isRightType = property.targets().isEmpty()
                || property.targets().stream()
                        .anyMatch(type -> type.isAssignableFrom(target.shape().type()));
        if (!isRightType) {
            throw node.fault("refer to "
                    + String.join(
                            ", ",
                            property.targets().stream()
                                    .map(Class::getSimpleName)
                                    .toList()) + ", not to "
                    + target.shape().name());
        }
        EntityTemplate.Each ofTarget = target.each();
        if (ofTarget != null && !ofTarget.equals(each)) {
            throw node.fault("refer to an entity that is made once, or for each of the same columns");
        }
        if (target.years() != null) {
            throw node.fault("not refer to memberships by years, of which a row may have several");
        }
        return new TemplateNode.Reference(name.substring(1));
    }
}
