package org.coalitionmodel.exchange.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a CSV file [RFC 4180] with a header, read one by one. Blank rows are skipped. The cells are the text of the
 * file: nothing is computed or trimmed.
 *
 * <p>Each method throws an {@link InvalidRowException} if the text is no CSV in UTF-8, a cell has over a million
 * characters, or a row has not as many cells as the header.
 */
public final class CsvRows {
    private static final int LONGEST_CELL = 1_000_000;
    private static final int MOST_COLUMNS = 10_000;

    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build();

    private final JsonParser parser;
    private final char separator;
    private final List<String> header;
    private long number;

    /**
     * Reads the header.
     *
     * @param in the file; it stays open
     * @param separator the character between two cells
     */
    public CsvRows(InputStream in, char separator) {
        this.separator = separator;
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        parser = MAPPER.readerFor(String[].class).with(schema).createParser(Utf8Text.reader(in));
        header = List.copyOf(checked(read(MOST_COLUMNS, List.of()).orElse(List.of())));
    }

    private List<String> checked(List<String> names) {
        Set<String> seen = new HashSet<>();
        if (names.isEmpty()) {
            throw fault(Rule.message("The header", "have the names of the columns", null, null), null);
        }
        for (String name : names) {
            if (name.isBlank() || !seen.add(name)) {
                throw fault(Rule.message("The header", "have different names", name, null), name);
            }
        }
        return names;
    }

    /** {@return the names of the columns; they are different and not blank} */
    public List<String> header() {
        return header;
    }

    /** {@return the character between two cells} */
    public char separator() {
        return separator;
    }

    /** {@return the number of the last row that was read; the header is row 1, as a spreadsheet counts} */
    public long number() {
        return number;
    }

    /** {@return the cells of the next row, as many as the header has; empty at the end of the file} */
    public Optional<List<String>> next() {
        Optional<List<String>> row = read(header.size(), header);
        if (row.isPresent() && row.get().size() != header.size()) {
            throw wrongLength(header.size(), String.valueOf(row.get().size()));
        }
        return row;
    }

    private InvalidRowException wrongLength(int most, String given) {
        return fault(Rule.message("The row", "have " + most + " cells", given, null), null);
    }

    /**
     * An exception for the last row that was read.
     *
     * @param fault the rule that is broken and what was given
     * @param column the column; null if the fault concerns the whole row
     * @return the exception
     */
    public InvalidRowException fault(String fault, @Nullable String column) {
        return InvalidRowException.at(Math.max(number, 1), column, fault, null);
    }

    private Optional<List<String>> read(int most, List<String> names) {
        List<String> cells = new ArrayList<>();
        try {
            do {
                cells.clear();
                JsonToken token = parser.nextToken();
                if (number == 0 && token == JsonToken.START_ARRAY) {
                    token = parser.nextToken();
                }
                if (token != JsonToken.START_ARRAY) {
                    return Optional.empty();
                }
                number++;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (cells.size() == most) {
                        throw wrongLength(most, "more");
                    }
                    cells.add(parser.getString());
                }
            } while (cells.size() <= 1 && String.join("", cells).isEmpty());
            return Optional.of(cells);
        } catch (JacksonException e) {
            throw unreadable(e, cells.size() < names.size() ? names.get(cells.size()) : null);
        }
    }

    private InvalidRowException unreadable(JacksonException e, @Nullable String column) {
        long row = Math.max(number, 1);
        return e.getCause() instanceof IOException cause
                ? Utf8Text.fault(cause, row, column)
                : InvalidRowException.at(row, column, "The text must be CSV: " + e.getOriginalMessage(), e);
    }
}
