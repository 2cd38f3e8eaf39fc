package org.coalitionmodel.codegen;

import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/** Generates the writer of one shape. It writes the fields in order and omits absent ones. */
final class WriterSource extends CodecSource {
    private WriterSource(Shape<?, ?> shape) {
        super(shape, "Writer");
    }

    static String of(Shape<?, ?> shape) {
        WriterSource source = new WriterSource(shape);
        source.write();
        return source.out.toString();
    }

    private void write() {
        head("Writes", "", "implements ValueWriter");
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
                String value = isObject(property.value())
                        ? askOthers(property)
                        : "(" + writer + ") ValueWriter.of(SHAPE.property(\"" + property.name()
                                + "\").value(), others)";
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
        if (property.value() instanceof ValueType.ConstantType constant) {
            out.line("        out.name(" + name(property) + ");");
            out.line("        out.string(\"" + constant.text() + "\");");
        } else if (isList(property)) {
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
    private @Nullable String writer(ValueType<?> value) {
        if (isObject(value)) {
            return ofObjects(value);
        }
        return value instanceof ValueType.EnumType || value instanceof ValueType.LanguageMapType
                ? "ValueWriter." + typeName(value) + "Writer"
                : null;
    }

    private static String name(Property<?, ?, ?> property) {
        return property.name() + "Name";
    }
}
