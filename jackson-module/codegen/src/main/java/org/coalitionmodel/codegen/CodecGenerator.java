package org.coalitionmodel.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/** Writes a reader and a writer for each shape, and the two classes that create them all. */
public final class CodecGenerator {
    static final String PACKAGE = "org.coalitionmodel.json";

    private CodecGenerator() {}

    /**
     * Writes the sources.
     *
     * @param args the folder of the sources, which need not exist
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], PACKAGE.split("\\.", -1));
        Files.createDirectories(folder);
        List<Shape<?, ?>> shapes = new ArrayList<>();
        List<ValueType<?>> values = new ArrayList<>(Shapes.all().values());
        values.addAll(Shapes.onlyOfDocuments().values());
        for (ValueType<?> value : values) {
            if (value instanceof Shape<?, ?> shape) {
                shapes.add(shape);
                write(folder, shape.name() + "Reader", ReaderSource.of(shape));
                write(folder, shape.name() + "Writer", WriterSource.of(shape));
            }
        }
        write(folder, "ModelReaders", factory("Reader", "ObjectReader", shapes));
        write(folder, "ModelWriters", factory("Writer", "ValueWriter", shapes));
    }

    private static String factory(String role, String base, List<Shape<?, ?>> shapes) {
        SourceText out = new SourceText(PACKAGE);
        out.use(Shape.class);
        out.line("/** Creates the " + role.toLowerCase(java.util.Locale.ROOT)
                + " of each shape. Generated from the shapes. */");
        out.line("final class Model" + role + "s {");
        out.line("    private Model" + role + "s() {}");
        out.line("");
        out.line("    static " + base + " create(Shape<?, ?> shape, Object" + role + "s others) {");
        out.line("        return switch (shape.name()) {");
        for (Shape<?, ?> shape : shapes) {
            out.line("            case \"" + shape.name() + "\" -> new " + shape.name() + role + "(others);");
        }
        out.line("            default -> throw new IllegalArgumentException(shape.name());");
        out.line("        };");
        out.line("    }");
        out.line("}");
        return out.toString();
    }

    /** Leaves a file alone that is as it should be, so that nothing is compiled anew. */
    private static void write(Path folder, String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }
}
