package org.coalitionmodel.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;

/** What each type, field and word is called in linked data: the rows of {@code terms.tsv}. */
final class Terms {
    private static final Path FILE = Published.ROOT.resolve("jackson-module/contract/src/test/resources/terms.tsv");

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(String term, String container) {}

    static final Terms ALL = new Terms();

    private Terms() {
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns) {
        if (columns[0].equals("prefix")) {
            prefixes.put(columns[1], columns[2]);
        } else if (rows.put(columns[0] + "." + columns[1], new Row(columns[2], columns.length < 4 ? "" : columns[3]))
                != null) {
            throw new IllegalStateException("Two rows of " + columns[0] + "." + columns[1]);
        }
    }

    /** The names of all rows: {@code Type.field} or {@code Enum.word}. */
    Set<String> names() {
        return rows.keySet();
    }

    /** The namespace of each prefix. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** The term of a field, as the file has it: {@code schema:name}. */
    String of(Shape<?, ?> shape, Property<?, ?, ?> property) {
        return row(shape, property).term();
    }

    /** The IRI of a field. */
    String iri(Shape<?, ?> shape, Property<?, ?, ?> property) {
        return iri(of(shape, property));
    }

    /** The term of a type that says itself what it is. */
    String of(Shape<?, ?> shape) {
        return Objects.requireNonNull(rows.get(shape.name() + ".type"), shape.name())
                .term();
    }

    /** The IRI of a type that says itself what it is. */
    String iri(Shape<?, ?> shape) {
        return iri(of(shape));
    }

    /** The IRI of a word. */
    String iri(Value.Choice<?> choice, String word) {
        String name = SchemaGenerator.name(choice.type());
        Row row = rows.get(name + "." + word);
        return iri(row == null ? "cm:" + name + "-" + word : row.term());
    }

    /** Whether the order of a list has a meaning. */
    boolean isOrdered(Shape<?, ?> shape, Property<?, ?, ?> property) {
        return row(shape, property).container().equals("list");
    }

    /** Whether a field is kept as JSON. */
    boolean isJson(Shape<?, ?> shape, Property<?, ?, ?> property) {
        return row(shape, property).container().equals("json");
    }

    private Row row(Shape<?, ?> shape, Property<?, ?, ?> property) {
        String name = shape.name() + "." + property.name();
        return Objects.requireNonNull(rows.get(name), name);
    }

    private String iri(String term) {
        int colon = term.indexOf(':');
        return Objects.requireNonNull(prefixes.get(term.substring(0, colon)), term) + term.substring(colon + 1);
    }
}
