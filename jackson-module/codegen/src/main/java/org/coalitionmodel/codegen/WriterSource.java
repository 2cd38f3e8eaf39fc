package org.coalitionmodel.codegen;

import java.util.List;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/** The source of the writer of one shape: its fields one after the other, absent ones left out. */
final class WriterSource {
    private final Shape<?, ?> shape;
    private final List<? extends Property<?, ?, ?>> properties;
    private final SourceText out = new SourceText(CodecGenerator.PACKAGE);
    private final String type;

    private WriterSource(Shape<?, ?> shape) {
        this.shape = shape;
        this.properties = shape.properties();
        this.type = out.use(shape.type());
    }

    static String of(Shape<?, ?> shape) {
        WriterSource source = new WriterSource(shape);
        source.write();
        return source.out.toString();
    }

    private void write() {
        out.use(Shape.class);
        out.use(Shapes.class);
        if (properties.stream().anyMatch(property -> property.value() instanceof ValueType.UnionType)) {
            out.use(ValueType.class);
        }
        out.line("/** Writes a {@link " + type + "}. Generated from its shape. */");
        out.line("final class " + shape.name() + "Writer implements ObjectWriter {");
        out.line("    private static final Shape<?, ?> SHAPE = Shapes.of(" + type + ".class);");
        out.line("");
        if (shape.tagged()) {
            out.line("    private final FieldName typeName;");
            out.line("    private final FieldName typeWord;");
        }
        for (Property<?, ?, ?> property : properties) {
            out.line("    private final FieldName " + name(property) + ";");
            if (writer(property.value()) != null) {
                out.line("    private final " + writer(property.value()) + " " + property.name() + ";");
            }
        }
        out.line("");
        out.line("    " + shape.name() + "Writer(ObjectWriters others) {");
        out.line("        JsonLibrary library = others.library();");
        if (shape.tagged()) {
            out.line("        typeName = library.toWrite(\"type\");");
            out.line("        typeWord = library.toWrite(SHAPE.word());");
        }
        for (Property<?, ?, ?> property : properties) {
            out.line("        " + name(property) + " = library.toWrite(\"" + property.name() + "\");");
            String writer = writer(property.value());
            if (writer != null) {
                String ofProperty = "SHAPE.property(\"" + property.name() + "\").value()";
                String value = property.value() instanceof Shape
                        ? "(" + writer + ") others.of(Shapes.of("
                                + out.use(property.value().type()) + ".class))"
                        : property.value() instanceof ValueType.UnionType
                                ? "others.of((ValueType.UnionType<?>) " + ofProperty + ")"
                                : "(" + writer + ") ValueWriter.of(" + ofProperty + ", others)";
                out.line("        " + property.name() + " = " + value + ";");
            }
        }
        out.line("    }");
        out.line("");
        out.line("    @Override");
        out.line("    public void write(Object content, Output out) {");
        out.line("        " + type + " it = (" + type + ") content;");
        out.line("        out.startObject();");
        if (shape.tagged()) {
            out.line("        out.name(typeName);");
            out.line("        out.word(typeWord);");
        }
        properties.forEach(this::field);
        out.line("        out.endObject();");
        out.line("    }");
        out.line("}");
    }

    private void field(Property<?, ?, ?> property) {
        String get = "it." + property.name() + "()";
        String variable = property.name() + "Value";
        if (property.value() instanceof ValueType.ConstantType) {
            out.line("        out.name(" + name(property) + ");");
            out.line("        out.string(Shapes.FORMAT);");
        } else if (ReaderSource.isList(property)) {
            out.line("        var " + variable + " = " + get + ";");
            out.line("        int " + property.name() + "Size = " + variable + ".size();");
            out.line("        if (" + property.name() + "Size > 0) {");
            out.line("            out.name(" + name(property) + ");");
            out.line("            out.startArray();");
            out.line("            for (int i = 0; i < " + property.name() + "Size; i++) {");
            out.line("                " + value(property, variable + ".get(i)"));
            out.line("            }");
            out.line("            out.endArray();");
            out.line("        }");
        } else if (property.meantByAbsence() != null) {
            out.line("        if (" + isWritten(property, get) + ") {");
            out.line("            out.name(" + name(property) + ");");
            out.line("            " + value(property, get));
            out.line("        }");
        } else if (property.presence() == Cardinality.OPTIONAL) {
            out.line("        var " + variable + " = " + get + ";");
            out.line("        if (" + variable + ".isPresent()) {");
            out.line("            out.name(" + name(property) + ");");
            out.line("            " + value(property, variable + (isPrimitive(property) ? ".getAsInt()" : ".get()")));
            out.line("        }");
        } else {
            out.line("        out.name(" + name(property) + ");");
            out.line("        " + value(property, get));
        }
    }

    private String isWritten(Property<?, ?, ?> property, String get) {
        if (property.meantByAbsence() instanceof Enum<?> constant) {
            return get + " != " + out.use(constant.getDeclaringClass()) + "." + constant.name();
        }
        return Boolean.TRUE.equals(property.meantByAbsence()) ? "!" + get : get;
    }

    private boolean isPrimitive(Property<?, ?, ?> property) {
        return property.value() instanceof ValueType.IntegerType;
    }

    private String value(Property<?, ?, ?> property, String value) {
        ValueType<?> kind = property.value();
        if (writer(kind) != null) {
            return property.name() + ".write(" + value + ", out);";
        }
        if (kind instanceof ValueType.ScalarType && kind.type() != String.class) {
            return "out.string(" + value + ".toString());";
        }
        return kind.type() == String.class
                ? "out.string(" + value + ");"
                : kind instanceof ValueType.BooleanType ? "out.truth(" + value + ");" : "out.number(" + value + ");";
    }

    /** The class of the writer that a value needs; null if the output writes it as it is. */
    private static @Nullable String writer(ValueType<?> value) {
        if (value instanceof Shape<?, ?> below) {
            return below.name() + "Writer";
        }
        if (value instanceof ValueType.UnionType) {
            return "UnionWriter";
        }
        return value instanceof ValueType.EnumType || value instanceof ValueType.LanguageMapType
                ? "ValueWriter.Of" + ReaderSource.typeName(value)
                : null;
    }

    private static String name(Property<?, ?, ?> property) {
        return property.name() + "Name";
    }
}
