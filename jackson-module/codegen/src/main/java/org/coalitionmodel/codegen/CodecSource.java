package org.coalitionmodel.codegen;

import java.util.List;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/** Code shared by the generators of readers and writers. */
abstract class CodecSource {
    final Shape<?, ?> shape;
    final List<? extends Property<?, ?, ?>> properties;
    final SourceText out = new SourceText(CodecGenerator.PACKAGE);
    final String type;

    /** {@code Reader} or {@code Writer}. */
    private final String role;

    CodecSource(Shape<?, ?> shape, String role) {
        this.shape = shape;
        this.properties = shape.properties();
        this.type = out.use(shape.type());
        this.role = role;
        out.use(Shape.class);
        out.use(Shapes.class);
        if (properties.stream().anyMatch(property -> property.value() instanceof ValueType.UnionType)) {
            out.use(ValueType.class);
        }
    }

    /** The first lines of the class: what it does, its other annotations, its name, the shape. */
    final void head(String does, String annotation, String supertype) {
        out.line("/** " + does + " a {@link " + type + "}. Generated from its shape. */" + annotation);
        out.line("final class " + shape.name() + role + " " + supertype + " {");
        out.line("    private static final Shape<?, ?> SHAPE = Shapes.of(" + type + ".class);");
    }

    /** The class that reads or writes the objects of a property: of the one shape, or of several. */
    final String ofObjects(ValueType<?> value) {
        return (value instanceof Shape<?, ?> below ? below.name() : "Union") + role;
    }

    /** The expression that gets the reader or writer of a property. */
    final String askOthers(Property<?, ?, ?> property) {
        return property.value() instanceof Shape
                ? "(" + ofObjects(property.value()) + ") others.of(Shapes.of("
                        + out.use(property.value().type()) + ".class))"
                : "others.of((ValueType.UnionType<?>) SHAPE.property(\"" + property.name() + "\").value())";
    }

    static boolean isObject(ValueType<?> value) {
        return value instanceof Shape || value instanceof ValueType.UnionType;
    }

    static boolean isList(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST;
    }

    /** The name of a type without its last word: "Enum" for an {@code EnumType}. */
    static String typeName(ValueType<?> value) {
        String name = value.getClass().getSimpleName();
        return name.substring(0, name.length() - "Type".length());
    }
}
