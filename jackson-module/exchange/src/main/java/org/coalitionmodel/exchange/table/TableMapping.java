package org.coalitionmodel.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.input.CsvRows;
import org.coalitionmodel.rule.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping of a table in CSV: what each column means, which texts mean "no value", and which entities a row makes. A
 * mapping is a JSON file, so a new table needs no Java. The page EXCHANGE.md describes the file. This artifact has its
 * schema, {@code META-INF/coalition-model/coalition-table-1.schema.json}.
 *
 * <p>A mapping has no state. Any number of tables can be loaded with it.
 *
 * <pre>{@code
 * TableMapping mapping = TableMapping.ready("ucdp-ged");
 * Loaded loaded = mapping.load(events, LoadOptions.of(source));
 * System.out.print(loaded.ledger());
 * }</pre>
 */
public final class TableMapping {
    private static final String FOLDER = "/META-INF/coalition-model/tables/";
    private static final List<String> READY = List.of("cow-igo", "treaty-adherence", "ucdp-ged", "un-ga-votes");
    private static final long LONGEST = 10_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final MappingParts parts;

    private TableMapping(MappingParts parts) {
        this.parts = parts;
    }

    /**
     * Reads a mapping.
     *
     * @param in the JSON of the mapping; the stream stays open
     * @return the mapping
     * @throws IllegalArgumentException if the input is not JSON, or breaks a rule of mappings; the message has the JSON
     *     Pointer of the fault
     * @throws UncheckedIOException if it cannot be read
     */
    public static TableMapping parse(InputStream in) {
        try {
            return new TableMapping(new MappingReader(
                            new MappingNode("", MAPPER.readTree(in.readNBytes((int) LONGEST + 1))))
                    .read());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("TableMapping must be JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A mapping that this artifact has for a well-known table.
     *
     * @param name one of {@link #readyNames()}
     * @return the mapping
     * @throws IllegalArgumentException if there is none with this name
     */
    public static TableMapping ready(String name) {
        Rule.require(READY.contains(name), "TableMapping.name", "be one of " + String.join(", ", READY), name);
        try (InputStream in = TableMapping.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("No resource for " + name);
            }
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names of the mappings for well-known tables} */
    public static List<String> readyNames() {
        return READY;
    }

    /**
     * Makes a dossier of a table.
     *
     * @param in the table, as CSV in UTF-8 with a header; the stream stays open
     * @param options the source of the table, and the largest number of rows
     * @return the dossier, and what became of each cell
     * @throws org.coalitionmodel.exchange.InvalidRowException if the table lacks a column, is not CSV in UTF-8, has
     *     more rows than the options allow, has a cell of more than a million characters, or if its entities together
     *     break a rule of the dossier
     * @throws UncheckedIOException if it cannot be read
     */
    public Loaded load(InputStream in, LoadOptions options) {
        return new TableLoader(parts, options).load(new CsvRows(in, parts.separator()));
    }
}
