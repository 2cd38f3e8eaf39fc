package org.coalitionmodel.examples.exchange;

import static org.coalitionmodel.statistic.Statistic.ObservationStatus.BREAK;
import static org.coalitionmodel.statistic.Statistic.ObservationStatus.ESTIMATED;
import static org.coalitionmodel.statistic.Statistic.ObservationStatus.FORECAST;
import static org.coalitionmodel.statistic.Statistic.ObservationStatus.NORMAL;
import static org.coalitionmodel.statistic.Statistic.ObservationStatus.PROVISIONAL;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
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
    private static final Map<ObservationStatus, String> STATUS_CODES =
            Map.of(NORMAL, "A", BREAK, "B", ESTIMATED, "E", FORECAST, "F", PROVISIONAL, "P");

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
            var reason = figure instanceof Level level
                    ? add(csv, level, level.quantity(), "")
                    : figure instanceof Share share
                            ? add(csv, share, share.quantity(), mapper.writeValueAsString(share.bases()))
                            : Optional.of("it is a comparison or rank");
            reason.ifPresent(it -> System.err.println("Left out: " + figure.id() + ", because " + it));
        }
        csv.flush();
        return 0;
    }

    /** Adds a row for each indicator, or returns why the figure would be another one in a row. */
    private Optional<String> add(CSVPrinter csv, Statistic figure, Quantity quantity, String bases) throws IOException {
        if (quantity.value().or(quantity::low).or(quantity::high).isEmpty()) {
            return Optional.of("it has no number: " + quantity);
        } else if (!STATUS_CODES.keySet().containsAll(figure.status().stream().toList())) {
            return Optional.of("SDMX has no code for its status: " + cell(figure.status()));
        } else if (!figure.excluding().isEmpty()) {
            return Optional.of("it does not count " + figure.excluding());
        }
        for (var indicator : figure.indicators()) {
            csv.printRecord(
                    "datastructure",
                    "EXAMPLE:FIGURES(1.0.0)",
                    "I",
                    figure.id(),
                    indicator,
                    cell(quantity.value().filter(value -> quantity.bound() == Bound.EXACTLY)),
                    cell(quantity.interval().low()),
                    cell(quantity.interval().high()),
                    cell(quantity.unit()),
                    cell(figure.status().map(STATUS_CODES::get)),
                    cell(figure.place()),
                    cell(figure.about()),
                    cell(figure.when().map(mapper::writeValueAsString)),
                    bases,
                    quantity);
        }
        return Optional.empty();
    }

    private static String cell(Optional<?> value) {
        return value.map(it -> it instanceof BigDecimal number ? number.toPlainString() : it.toString())
                .orElse("");
    }
}
