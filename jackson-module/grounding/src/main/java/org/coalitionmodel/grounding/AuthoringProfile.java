package org.coalitionmodel.grounding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/**
 * The fields that each type has in a draft. They are the fields of its shape, without those that the library works out
 * from the source's text. The words of a citation are its quote.
 */
final class AuthoringProfile {
    /** The field of a citation that holds its words. */
    static final String QUOTE = "quote";

    private static final String EXACT = "Citation.exact";

    /** What the library works out: positions, lines and digest. A draft needs no format. */
    private static final Set<String> WORKED_OUT =
            Set.of("Citation.lines", "Citation.start", "Citation.end", "Source.sha256", "Dossier.format");

    private static final Map<Class<?>, Map<String, Property<?, ?, ?>>> FIELDS = fields();

    private AuthoringProfile() {}

    /**
     * The fields of a type.
     *
     * @param type a type whose JSON form is an object
     * @return the properties by the names that they have in a draft, in the order of the shape; without {@code type}
     */
    static Map<String, Property<?, ?, ?>> of(Class<?> type) {
        return Objects.requireNonNull(FIELDS.get(type), type::getName);
    }

    private static Map<Class<?>, Map<String, Property<?, ?, ?>>> fields() {
        Map<Class<?>, Map<String, Property<?, ?, ?>>> all = new LinkedHashMap<>();
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof Shape<?, ?> shape) {
                all.put(shape.type(), Collections.unmodifiableMap(fields(shape)));
            }
        }
        return all;
    }

    private static Map<String, Property<?, ?, ?>> fields(Shape<?, ?> shape) {
        Map<String, Property<?, ?, ?>> fields = new LinkedHashMap<>();
        for (Property<?, ?, ?> property : shape.properties()) {
            String attribute = shape.name() + "." + property.name();
            if (!WORKED_OUT.contains(attribute)) {
                fields.put(attribute.equals(EXACT) ? QUOTE : property.name(), property);
            }
        }
        return fields;
    }
}
