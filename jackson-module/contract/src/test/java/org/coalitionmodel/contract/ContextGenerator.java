package org.coalitionmodel.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.time.TimePeriod;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON-LD 1.1 context from the shapes and {@link Terms}.
 *
 * <p>A field name with the same meaning in every type is defined at the top level. If its meaning depends on the type, it
 * is defined in the context of each field that has such a type. For a sealed type, it is defined in the context of the
 * word in {@code type}. Enum words are defined in the context of their field. No prefix is defined, because a URI may
 * begin with any word and a colon.
 */
final class ContextGenerator {
    /** The EDTF datatype of the Library of Congress. */
    static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Set<String> ambiguous = new TreeSet<>();

    private ContextGenerator() {
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof Shape<?, ?> shape && shape.tagged()) {
                // At the top level, "level" is the type of a statistic; in a meeting, it is the field for the rank
                // of its guests.
                ambiguous.add(shape.word());
            }
        }
    }

    static ObjectNode context() {
        ContextGenerator generator = new ContextGenerator();
        // A name that becomes ambiguous can make the fields around it ambiguous, so repeat until nothing changes.
        while (generator.findMoreAmbiguous()) {}
        return JSON.objectNode().set("@context", generator.top());
    }

    private boolean findMoreAmbiguous() {
        Set<String> more = new TreeSet<>();
        Map<String, ObjectNode> seen = new HashMap<>();
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof Shape<?, ?> shape) {
                for (Property<?, ?, ?> property : shape.properties()) {
                    ObjectNode definition = definition(property);
                    ObjectNode other = seen.putIfAbsent(property.name(), definition);
                    if (other != null && !other.equals(definition)) {
                        more.add(property.name());
                    }
                }
            }
        }
        return ambiguous.addAll(more);
    }

    private ObjectNode top() {
        ObjectNode top = JSON.objectNode();
        top.put("@version", 1.1);
        top.put("id", "@id");
        top.put("type", "@type");
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof Shape<?, ?> shape) {
                if (shape.tagged()) {
                    ObjectNode word = top.putObject(shape.word()).put("@id", Terms.iri(shape));
                    setUnlessEmpty(word, within(shape));
                }
                for (Property<?, ?, ?> property : shape.properties()) {
                    if (!isId(property)
                            && (shape.type().equals(Dossier.class) || !ambiguous.contains(property.name()))) {
                        top.set(property.name(), definition(property));
                    }
                }
            }
        }
        return top;
    }

    /** The context of one shape: its ambiguous names. */
    private ObjectNode within(Shape<?, ?> shape) {
        ObjectNode context = JSON.objectNode();
        for (Property<?, ?, ?> property : shape.properties()) {
            if (ambiguous.contains(property.name())) {
                context.set(property.name(), definition(property));
            }
        }
        return context;
    }

    private ObjectNode definition(Property<?, ?, ?> property) {
        if (isId(property)) {
            return JSON.objectNode();
        }
        ValueType<?> value = property.value();
        ObjectNode definition = JSON.objectNode().put("@id", Terms.iri(property));
        if (property.form() == Property.Form.JSON) {
            return definition.put("@type", "@json");
        }
        if (value instanceof ValueType.LanguageMapType) {
            definition.put("@container", "@language");
        } else if (SchemaGenerator.isList(property)) {
            definition.put("@container", property.form() == Property.Form.LIST ? "@list" : "@set");
        }
        if (value.type().equals(Id.class) || SchemaGenerator.isUri(value)) {
            definition.put("@type", "@id");
        } else if (value.type().equals(TimePeriod.class)) {
            definition.put("@type", EDTF);
        } else if (value instanceof ValueType.EnumType<?> choice) {
            definition.put("@type", "@vocab");
            ObjectNode words = definition.putObject("@context");
            choice.words().values().forEach(word -> words.put(word, Terms.iri(choice, word)));
        } else if (value instanceof Shape<?, ?> below) {
            setUnlessEmpty(definition, within(below));
        }
        return definition;
    }

    private static boolean isId(Property<?, ?, ?> property) {
        return property.name().equals("id");
    }

    private static void setUnlessEmpty(ObjectNode definition, ObjectNode context) {
        if (!context.isEmpty()) {
            definition.set("@context", context);
        }
    }
}
