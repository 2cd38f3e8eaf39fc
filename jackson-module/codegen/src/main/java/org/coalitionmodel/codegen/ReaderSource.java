package org.coalitionmodel.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;

/**
 * The source of the reader of one shape: a loop over the fields, with a case for each property. A bit says whether a
 * field was seen; a {@code long} holds the bits of {@value #BITS} fields.
 */
final class ReaderSource extends CodecSource {
    private static final int BITS = 64;

    private final boolean isRecord;
    private final boolean isRoot;

    private ReaderSource(Shape<?, ?> shape) {
        super(shape, "Reader");
        this.isRecord = shape.type().isRecord();
        this.isRoot = shape.type().equals(Dossier.class);
    }

    static String of(Shape<?, ?> shape) {
        ReaderSource source = new ReaderSource(shape);
        source.write();
        return source.out.toString();
    }

    private void write() {
        head("Reads", "\n@SuppressWarnings({\"rawtypes\", \"unchecked\"})", "extends ObjectReader");
        for (Property<?, ?, ?> property : properties) {
            if (!isObject(property.value())) {
                String reader = "ValueReader.Of" + typeName(property.value());
                out.line("    private static final " + reader + " " + constant(property) + " = (" + reader
                        + ") ValueReader.of(SHAPE, \"" + property.name() + "\");");
            }
        }
        out.line("");
        for (Property<?, ?, ?> property : properties) {
            if (isObject(property.value())) {
                out.line("    private final " + ofObjects(property.value()) + " " + property.name() + "Reader;");
            }
        }
        out.line("");
        out.line("    " + shape.name() + "Reader(ObjectReaders others) {");
        out.line("        super(SHAPE, others.library());");
        for (Property<?, ?, ?> property : properties) {
            if (isObject(property.value())) {
                out.line("        " + property.name() + "Reader = " + askOthers(property) + ";");
            }
        }
        out.line("    }");
        out.line("");
        read();
        out.line("}");
    }

    private void read() {
        out.line("    @Override");
        out.line("    " + type + " read(Input in, boolean typeSeen) {");
        if (isRecord) {
            for (Property<?, ?, ?> property : components()) {
                out.line("        "
                        + (isList(property)
                                ? out.use(List.class) + " " + property.name() + " = new " + out.use(ArrayList.class)
                                        + "();"
                                : out.use(property.value().type()) + " " + property.name() + " = null;"));
            }
        } else {
            out.line("        " + type + ".Builder builder = " + type + ".builder();");
        }
        if (isRoot) {
            out.line("        SourceLocations locations = new SourceLocations(SHAPE);");
            out.line("        ValueFaults faults = new ValueFaults();");
        }
        for (int i = 0; i < words(); i++) {
            out.line("        long seen" + i + " = 0;");
        }
        out.line("        boolean hasType = typeSeen;");
        out.line("        int field = NONE;");
        out.line("        int element = NONE;");
        out.line("        int expected = 0;");
        if (isRoot) {
            out.line("        in.collectFaults();");
        } else {
            out.line("        Object scope = in.scopeOfFaults();");
            out.line("        UnreadableException faults = null;");
            out.line("        boolean isRead = false;");
            out.line("        while (!isRead) {");
            out.indent("    ");
        }
        out.line("        try {");
        out.line("            while ((field = in.nextField(names, expected)) != Input.NO_FIELD) {");
        out.line("                switch (field) {");
        for (int i = 0; i < properties.size(); i++) {
            field(i, properties.get(i));
        }
        out.line("                    default -> hasType = readOther(field, hasType, in);");
        out.line("                }");
        out.line("                field = NONE;");
        out.line("            }");
        if (isRoot) {
            out.line("        } catch (RuntimeException e) {");
            out.line("            throw within(e, field, element, in);");
        } else {
            out.line("            isRead = true;");
            out.line("        } catch (RuntimeException e) {");
            out.line("            faults = collect(faults, within(e, field, element, in), scope, in);");
            out.line("            field = NONE;");
            out.line("            element = NONE;");
        }
        out.line("        }");
        out.indent("");
        if (!isRoot) {
            out.line("        }");
        }
        out.line("        requireEnd(in);");
        if (isRoot) {
            out.line("        faults.throwIfAny(in);");
        }
        String missing = IntStream.range(0, words())
                .filter(word -> required(word) != 0)
                .mapToObj(word -> "(seen" + word + " & " + required(word) + "L) != " + required(word) + "L")
                .collect(Collectors.joining(" || "));
        if (!missing.isEmpty()) {
            out.line("        if (" + missing + ") {");
            String absent = "missing(in, "
                    + IntStream.range(0, words())
                            .mapToObj(word -> "seen" + word)
                            .collect(Collectors.joining(", "))
                    + ")";
            out.line(
                    isRoot ? "            throw " + absent + ";" : "            faults = and(faults, " + absent + ");");
            out.line("        }");
        }
        if (!isRoot) {
            out.line("        if (faults != null) {");
            out.line("            throw faults;");
            out.line("        }");
        }
        out.line("        try {");
        out.line("            return "
                + (isRecord
                        ? "new " + type + "("
                                + components().stream().map(this::component).collect(Collectors.joining(", ")) + ")"
                        : "builder.build()")
                + ";");
        out.line("        } catch (IllegalArgumentException | IllegalStateException e) {");
        out.line("            throw " + (isRoot ? "locations.broken(e, in)" : "UnreadableException.of(e, in)") + ";");
        out.line("        }");
        out.line("    }");
    }

    /** The properties that are components of the record: a version is none. */
    private List<? extends Property<?, ?, ?>> components() {
        return properties.stream()
                .filter(property -> !(property.value() instanceof ValueType.ConstantType))
                .toList();
    }

    /** The component of a record from the variable with what was read. */
    private String component(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.OPTIONAL
                ? out.use(Optional.class) + ".ofNullable(" + property.name() + ")"
                : property.name();
    }

    private void field(int i, Property<?, ?, ?> property) {
        String seen = "seen" + i / BITS;
        out.line("                    case " + i + " -> {");
        out.line("                        " + seen + " = enter(" + i + ", " + seen + ", in);");
        out.line("                        expected = " + (i + 1) + ";");
        if (isList(property)) {
            out.line("                        requireArray(" + i + ", in);");
            if (isRoot) {
                out.line("                        Object list" + i + " = in.scope();");
            }
            out.line("                        for (element = 0; in.nextElement(); element++) {");
            if (isRoot) {
                out.line("                            locations.add(" + i + ", element, in.position());");
                out.line("                            try {");
                value("        ", i, property);
                out.line("                            } catch (UnreadableException e) {");
                out.line("                                faults.add(within(e, " + i + ", element, in), list" + i
                        + ", in);");
                out.line("                            }");
            } else {
                value("    ", i, property);
            }
            out.line("                        }");
            out.line("                        element = NONE;");
        } else {
            value("", i, property);
        }
        out.line("                    }");
    }

    private void value(String indent, int i, Property<?, ?, ?> property) {
        String before = "                        " + indent;
        String read;
        if (isObject(property.value())) {
            out.line(before + "requireObject(" + i + ", in);");
            read = property.value() instanceof Shape
                    ? property.name() + "Reader.read(in, false)"
                    : "(" + out.use(property.value().type()) + ") " + property.name() + "Reader.read(in)";
        } else if (property.value() instanceof ValueType.IntegerType) {
            read = constant(property) + ".readInt(in)";
        } else {
            read = "(" + out.use(property.value().type()) + ") " + constant(property) + ".read(in)";
        }
        if (property.value() instanceof ValueType.ConstantType) {
            out.line(before + constant(property) + ".read(in);");
        } else if (isRecord) {
            out.line(before + property.name() + (isList(property) ? ".add(" + read + ");" : " = " + read + ";"));
        } else {
            out.line(before + "builder." + setter(property) + "(" + read + ");");
        }
    }

    private int words() {
        return (properties.size() + BITS - 1) / BITS;
    }

    private long required(int word) {
        long required = 0;
        for (int i = word * BITS; i < Math.min(properties.size(), (word + 1) * BITS); i++) {
            Cardinality presence = properties.get(i).presence();
            if (presence == Cardinality.REQUIRED || presence == Cardinality.NON_EMPTY_LIST) {
                required |= 1L << i % BITS;
            }
        }
        return required;
    }

    private static String setter(Property<?, ?, ?> property) {
        String name = property.name();
        return isList(property) ? "add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static String constant(Property<?, ?, ?> property) {
        return property.name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
