package org.coalitionmodel.examples.exchange;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.StatisticTable;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * How do the figures get into a spreadsheet? As SDMX-CSV 2.0, one figure a row.
 *
 * <p>It teaches that a figure is more than a number, and where the rest of it goes:
 *
 * <ul>
 *   <li>"More than 210" is not 210. {@code OBS_VALUE} has a number only if the source does not hedge it. {@code
 *       LOWER_BOUND} and {@code UPPER_BOUND} have the ends of the interval of possible numbers: 47.5 and 48.5 for 48 %.
 *   <li>{@code QUANTITY} has the quantity as {@code Quantity.parse} reads it. It says whether the bounds are included,
 *       and has the words of the source.
 *   <li>{@code TIME_DETAIL} and {@code BASE} have the time and the possible bases of a share as JSON, as in the dossier.
 *       Time is no dimension, because many figures have no date.
 *   <li>{@code FIGURE}, the id, keeps the rows apart. It leads back to the sources and relations in the dossier.
 *   <li>A figure that would be another one in such a row is left out. The standard error has the reason.
 * </ul>
 *
 * <p>The cells come from {@link StatisticTable}, which loses nothing. This table does, because SDMX has no place for it.
 *
 * <p>A table of SDMX refers to a structure in a registry. {@code EXAMPLE:FIGURES(1.0.0)} stands for one of your own, with
 * the dimensions {@code FIGURE} and {@code INDICATOR}, the measure {@code OBS_VALUE}, and the other columns as attributes.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="spreadsheet" > figures.csv
 * }</pre>
 */
@Command(name = "spreadsheet", description = "The figures as SDMX-CSV 2.0.", mixinStandardHelpOptions = true)
final class FigureTable implements Callable<Integer> {
    private static final String COLUMNS = "STRUCTURE,STRUCTURE_ID,ACTION,FIGURE,INDICATOR,OBS_VALUE,LOWER_BOUND,"
            + "UPPER_BOUND,UNIT_MEASURE,OBS_STATUS,REF_AREA,ABOUT,TIME_DETAIL,BASE,QUANTITY";
    private static final Map<Object, String> STATUS_CODES =
            Map.of("normal", "A", "break", "B", "estimated", "E", "forecast", "F", "provisional", "P");

    @Parameters(arity = "0..1", description = "A dossier in JSON (default: ${DEFAULT-VALUE}).")
    private File file = new File("seeds/marrakech-2022.json");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    @Override
    public Integer call() throws IOException {
        var figures = mapper.readValue(file, Dossier.class).statistics();
        var csv = new CSVPrinter(System.out, CSVFormat.RFC4180);
        csv.printRecord((Object[]) COLUMNS.split(",", -1));
        for (var figure : figures) {
            add(csv, figure, StatisticTable.row(figure))
                    .ifPresent(reason -> System.err.println("Left out: " + figure.id() + ", because " + reason));
        }
        csv.flush();
        return 0;
    }

    /** Adds a row for each indicator, or returns why the figure would be another one in a row. */
    private Optional<String> add(CSVPrinter csv, Statistic figure, Map<String, Object> row) throws IOException {
        if (row.containsKey("direction") || row.containsKey("rank")) {
            return Optional.of("it is a comparison or rank");
        } else if (!row.containsKey("value") && !row.containsKey("stated_low") && !row.containsKey("stated_high")) {
            return Optional.of("it has no number: " + row.get("quantity"));
        } else if (row.containsKey("status") && !STATUS_CODES.containsKey(row.get("status"))) {
            return Optional.of("SDMX has no code for its status: " + row.get("status"));
        } else if (row.containsKey("excluding")) {
            return Optional.of("it does not count " + row.get("excluding"));
        }
        for (var indicator : figure.indicators()) {
            csv.printRecord(
                    "datastructure",
                    "EXAMPLE:FIGURES(1.0.0)",
                    "I",
                    figure.id(),
                    indicator,
                    "exactly".equals(row.get("bound")) ? cell(row.get("value")) : "",
                    cell(row.get("low")),
                    cell(row.get("high")),
                    row.get("unit"),
                    STATUS_CODES.get(row.getOrDefault("status", "")),
                    row.get("place"),
                    row.get("about"),
                    figure.when().map(mapper::writeValueAsString).orElse(""),
                    row.get("bases"),
                    row.get("quantity"));
        }
        return Optional.empty();
    }

    private static String cell(@Nullable Object number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : "";
    }
}
