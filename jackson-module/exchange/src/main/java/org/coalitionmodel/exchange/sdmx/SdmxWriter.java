package org.coalitionmodel.exchange.sdmx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes the statistics of one dossier. */
final class SdmxWriter {
    /** Separates the languages of a name in one cell. */
    static final String BETWEEN_LANGUAGES = "|";

    static final String INDICATOR_NAME = "INDICATOR_NAME";
    static final String PLACE_NAME = "PLACE_NAME";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\n");

    /** The columns in which the attributes of a statistic are. */
    private static final Map<String, String> PLACES = Map.of(
            "type",
            "TYPE",
            "id",
            "FIGURE",
            "indicators",
            "INDICATOR",
            "about",
            "ABOUT",
            "place",
            "PLACE",
            "when/period",
            "TIME_PERIOD, PERIOD",
            "when/bound",
            "TIME_BOUND",
            "status",
            "OBS_STATUS, STATUS",
            "quantity",
            "OBS_VALUE, QUANTITY",
            "bases",
            "BASES");

    private final Dossier dossier;
    private final Map<Id<?>, Place> places = new HashMap<>();
    private final Map<Id<?>, Indicator> indicators = new HashMap<>();
    private final LedgerRecorder recorder = new LedgerRecorder();
    private final List<Statistic> statistics = new ArrayList<>();
    /** Those that can be read again. The base of another share refers to what the table does not have. */
    private final Set<Statistic> readable = new LinkedHashSet<>();

    SdmxWriter(Dossier dossier) {
        this.dossier = dossier;
        dossier.places().forEach(place -> places.put(place.id(), place));
        dossier.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    }

    Ledger write(OutputStream out) {
        try (DossierRecords records = new DossierRecords(dossier, recorder)) {
            Stream.of(
                            dossier.sources(),
                            dossier.topics(),
                            dossier.parties(),
                            dossier.posts(),
                            dossier.memberships(),
                            dossier.meetings(),
                            dossier.events(),
                            dossier.outcomes(),
                            dossier.statements())
                    .flatMap(List::stream)
                    .forEach(entity -> dropAll(records.of(entity), "SDMX-CSV has figures only"));
            choose(records);
            write(records, out);
        }
        return recorder.ledger();
    }

    private static void dropAll(InputRecord input, String reason) {
        input.untreated().forEach(key -> input.dropped(key, reason));
    }

    private void choose(DossierRecords records) {
        for (Statistic statistic : dossier.statistics()) {
            SdmxFigure.obstacle(statistic)
                    .ifPresentOrElse(
                            obstacle -> dropAll(records.of(statistic), obstacle), () -> statistics.add(statistic));
        }
        readable.addAll(statistics);
        SdmxFigure.removeUnresolved(readable, Set.of());
    }

    private void write(DossierRecords records, OutputStream out) {
        try (SequenceWriter rows = MAPPER.writer(LINES).writeValues(out)) {
            rows.write(header().toArray());
            for (Statistic statistic : statistics) {
                Place place = statistic.place().map(places::get).orElse(null);
                for (Id<Indicator> id : statistic.indicators()) {
                    Indicator indicator = Objects.requireNonNull(indicators.get(id));
                    rows.write(row(SdmxFigure.cells(statistic, id, place), indicator, place));
                    if (readable.contains(statistic)) {
                        InputRecord input = records.of(indicator);
                        input.mapped("id", "INDICATOR");
                        nameMapped(input, indicator, INDICATOR_NAME);
                    }
                }
                account(records.of(statistic), readable.contains(statistic));
                if (place != null && readable.contains(statistic)) {
                    account(records.of(place), place);
                }
            }
        }
        statistics.forEach(it -> dropAll(records.of(it), "SDMX-CSV has no place for it"));
        dossier.indicators().forEach(it -> dropAll(records.of(it), "SDMX-CSV has no place for it, or no row needs it"));
        dossier.places().forEach(it -> dropAll(records.of(it), "SDMX-CSV has no place for it, or no row needs it"));
    }

    private List<String> header() {
        List<String> header =
                new ArrayList<>(List.of("STRUCTURE[" + BETWEEN_LANGUAGES + "]", "STRUCTURE_ID", "ACTION"));
        header.addAll(SdmxFigure.COLUMNS);
        header.add(INDICATOR_NAME
                + languages(statistics.stream()
                        .flatMap(it -> it.indicators().stream())
                        .map(indicators::get)));
        header.add(PLACE_NAME
                + languages(
                        statistics.stream().flatMap(it -> it.place().stream()).map(places::get)));
        return header;
    }

    private static String languages(Stream<? extends @Nullable Entity> named) {
        return named.filter(Objects::nonNull)
                .flatMap(entity -> texts(entity).keySet().stream())
                .sorted()
                .distinct()
                .collect(Collectors.joining(BETWEEN_LANGUAGES, "[", "]"));
    }

    /** The texts of the first name, by language. */
    private static Map<String, String> texts(Entity named) {
        return named.names().get(0).text().texts();
    }

    private static Object[] row(Map<String, String> cells, Indicator indicator, @Nullable Place place) {
        List<String> row = new ArrayList<>(List.of("datastructure", SdmxFigure.STRUCTURE, "I"));
        SdmxFigure.COLUMNS.forEach(column -> row.add(cells.getOrDefault(column, "")));
        row.add(name(indicator));
        row.add(place == null ? "" : name(place));
        return row.toArray();
    }

    private static String name(Entity named) {
        return texts(named).entrySet().stream()
                .map(text -> text.getKey() + ":" + text.getValue().replace(BETWEEN_LANGUAGES, "/"))
                .collect(Collectors.joining(BETWEEN_LANGUAGES));
    }

    private static void nameMapped(InputRecord input, Entity named, String column) {
        texts(named).forEach((language, text) -> {
            String path = "names/0/text/" + language;
            if (text.contains(BETWEEN_LANGUAGES)) {
                input.kept(path, column + ", with / in place of " + BETWEEN_LANGUAGES);
            } else {
                input.mapped(path, column);
            }
        });
    }

    private static void account(InputRecord input, boolean isReadable) {
        PLACES.forEach((attribute, columns) -> {
            if (isReadable) {
                input.mapped(attribute, columns);
            } else {
                input.kept(attribute, columns + ", beside a reference to what the table does not have");
            }
        });
    }

    private static void account(InputRecord input, Place place) {
        input.mapped("id", "PLACE");
        input.mapped("kind", "PLACE_KIND");
        nameMapped(input, place, PLACE_NAME);
        SdmxArea.code(place)
                .ifPresent(code ->
                        input.mapped("identifiers/" + place.identifiers().indexOf(code), "REF_AREA"));
    }
}
