package org.coalitionmodel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coalitionmodel.exchange.input.Utf8Text;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The {@link StatisticTable} as CSV [RFC 4180]: in UTF-8, with a header, for notebooks and spreadsheets.
 *
 * <p>An empty cell is an absent value. No column has empty texts, so the two cannot be confused. Numbers have a decimal
 * point and no exponent, days are {@code 2022-05-11}, and truth values {@code true} and {@code false}.
 *
 * <p>A spreadsheet runs a cell as a formula if it begins with {@code =}, {@code +}, {@code -} or {@code @}. So a text that
 * begins with one of them gets an apostrophe in front, unless it is a number: {@code '-5 %}, but {@code -5}. A text that
 * begins with an apostrophe gets another. Reading removes one apostrophe from the front of a text. It computes nothing.
 *
 * <pre>{@code
 * StatisticCsv.write(dossier.statistics().stream(), out);
 * try (Stream<Statistic> statistics = StatisticCsv.read(csv)) {
 *     statistics.forEach(System.out::println);
 * }
 * }</pre>
 */
public final class StatisticCsv {
    private static final int LONGEST_CELL = 1_000_000;

    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private StatisticCsv() {}

    /**
     * Writes the header and a row for each statistic.
     *
     * @param statistics the statistics, which are taken one by one
     * @param out where to write; it stays open
     * @throws tools.jackson.core.exc.JacksonIOException if writing fails
     */
    public static void write(Stream<? extends Statistic> statistics, OutputStream out) {
        try (SequenceWriter rows = MAPPER.writer(LINES).writeValues(out)) {
            rows.write(
                    StatisticTable.columns().stream().map(StatisticColumn::name).toArray());
            statistics.forEachOrdered(statistic -> rows.write(cells(StatisticTable.row(statistic))));
        }
    }

    private static Object[] cells(Map<String, Object> row) {
        return StatisticTable.columns().stream()
                .map(column -> CsvCell.text(column.type(), row.get(column.name())))
                .toArray();
    }

    /**
     * Reads statistics, row by row as they are asked for. The first row with a fault ends the reading with an exception.
     *
     * @param in the file; closing the stream closes it
     * @return the statistics; asking for the next one throws an {@link InvalidRowException} if its row is no statistic,
     *     or the file is no CSV in UTF-8 from there on, and an {@link UncheckedIOException} if the file cannot be read
     * @throws InvalidRowException if the header is not that of the table
     */
    public static Stream<Statistic> read(InputStream in) {
        return read(in, fault -> {
            throw fault;
        });
    }

    /**
     * Reads statistics and skips rows that are none. What is no CSV in UTF-8 ends the reading all the same, because
     * nobody knows where the next row begins.
     *
     * @param in the file; closing the stream closes it
     * @param faults is told of each row that is skipped
     * @return the statistics; asking for the next one throws an {@link InvalidRowException} if the file is no CSV in
     *     UTF-8 from there on, and an {@link UncheckedIOException} if the file cannot be read
     * @throws InvalidRowException if the header is not that of the table
     */
    public static Stream<Statistic> read(InputStream in, Consumer<InvalidRowException> faults) {
        try {
            MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).readValues(Utf8Text.reader(in));
            Iterator<Statistic> statistics = new StatisticRows(rows, faults);
            Iterable<Statistic> all = () -> statistics;
            return StreamSupport.stream(all.spliterator(), false).onClose(rows::close);
        } catch (InvalidRowException e) {
            // Not together with the other type: what is thrown would be any RuntimeException.
            throw closed(in, e);
        } catch (UncheckedIOException e) {
            throw closed(in, e);
        }
    }

    /** The exception, after the input was closed: the caller has no stream to close. */
    private static <E extends RuntimeException> E closed(InputStream in, E refusal) {
        try {
            in.close();
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
        return refusal;
    }
}
