package org.coalitionmodel.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.exchange.sdmx.SdmxHeader.Column;
import org.coalitionmodel.exchange.sdmx.SdmxHeader.ColumnKind;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/** An observation of any structure. */
final class SdmxObservation {
    /** Names and codes are in a language that the table does not tell. */
    private static final String UNDETERMINED = "und";

    private static final String TIME = "TIME_PERIOD";
    private static final String START_OF_YEAR = "REPORTING_YEAR_START_DAY";
    private static final String FIRST_OF_JANUARY = "--01-01";

    private static final Pattern SEPARATORS = Pattern.compile("[.=\\\\]");

    private final SdmxRow row;
    private final Citation citation;
    private final List<String> dimensions;
    private final @Nullable String area;
    private final @Nullable String unit;
    private final Indicator indicator;
    private final Optional<Place> place;
    private final Level level;

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if it breaks a rule
     */
    SdmxObservation(SdmxHeader header, SdmxRow row, Citation citation) {
        this.row = row;
        this.citation = citation;
        dimensions = dimensions(header, row);
        area = row.first("REF_AREA", "GEO", "COUNTRY").orElse(null);
        unit = row.first("UNIT_MEASURE", "UNIT").orElse(null);
        indicator = readIndicator();
        place = Optional.ofNullable(area).map(this::readPlace);
        level = readLevel(header);
    }

    Level level() {
        return level;
    }

    Indicator indicator() {
        return indicator;
    }

    Optional<Place> place() {
        return place;
    }

    private static List<String> dimensions(SdmxHeader header, SdmxRow row) {
        return header.columns().stream()
                .filter(column -> column.kind() == ColumnKind.DIMENSION && row.code(column.id()) != null)
                .map(Column::id)
                .toList();
    }

    /**
     * The identifier of the figure of a row, whether it has a value or not.
     *
     * @throws IllegalArgumentException if the row does not say its structure
     */
    static Identifier identifier(SdmxHeader header, SdmxRow row) {
        return Identifier.of("sdmx-observation", key(row, dimensions(header, row)));
    }

    private String code(String id) {
        return code(row, id);
    }

    private static String code(SdmxRow row, String id) {
        return Rule.given("SdmxCsv." + id, row.code(id));
    }

    /** What is measured: all dimensions but those of place, time and frequency, and a unit that is not known. */
    private List<String> series() {
        List<String> series = new ArrayList<>(dimensions);
        series.removeIf(id -> id.equals(area) || id.equals(TIME) || id.equals("FREQ"));
        if (unit != null) {
            series.remove(unit);
            if (isUnknownUnit()) {
                series.add(unit);
            }
        }
        return series;
    }

    private boolean isUnknownUnit() {
        return unit != null
                && !SdmxCodes.isNumber(code(unit))
                && SdmxCodes.unit(code(unit)).isEmpty();
    }

    private static String key(SdmxRow row, List<String> ids) {
        return code(row, "STRUCTURE_ID")
                + ids.stream()
                        .map(id -> escaped(id) + "=" + escaped(code(row, id)))
                        .collect(Collectors.joining(".", ":", ""));
    }

    /** A text with a backslash before each sign that separates the parts of a key. */
    private static String escaped(String part) {
        return SEPARATORS.matcher(part).replaceAll("\\\\$0");
    }

    private Indicator readIndicator() {
        Identifier identifier = Identifier.of("sdmx-series", key(row, series()));
        String names = series().stream()
                .map(id -> row.label(id) == null ? id + " " + code(id) : String.valueOf(row.label(id)))
                .collect(Collectors.joining(", "));
        return Indicator.builder()
                .id(identifier.toId())
                .addIdentifiers(identifier)
                .addNames(LocalizedText.of(UNDETERMINED, names.isEmpty() ? code("STRUCTURE_ID") : names))
                .addCitations(citation)
                .build();
    }

    private Place readPlace(String concept) {
        Identifier identifier = SdmxArea.identifier(code(concept));
        String label = row.label(concept);
        return Place.builder()
                .id(identifier.toId())
                .addIdentifiers(identifier)
                .addNames(
                        label == null
                                ? LocalizedText.of("en", SdmxArea.name(identifier))
                                : LocalizedText.of(UNDETERMINED, label))
                .kind(SdmxArea.kind(identifier))
                .addCitations(citation)
                .build();
    }

    private Level readLevel(SdmxHeader header) {
        Identifier identifier = identifier(header, row);
        Quantity quantity = new SdmxNumber(
                        header.number(code("OBS_VALUE")), row.code("UNIT_MULT"), row.code("DECIMALS"))
                .quantity();
        Optional<Unit> known = Optional.ofNullable(unit).flatMap(id -> SdmxCodes.unit(code(id)));
        Level.Builder builder = Level.builder()
                .id(identifier.toId())
                .addIdentifiers(identifier)
                .addIndicators(indicator.id())
                .quantity(known.map(quantity::in).orElse(quantity))
                .addCitations(citation);
        place.ifPresent(it -> builder.place(it.id()));
        Optional.ofNullable(row.code(TIME)).ifPresent(time -> builder.when(when(time)));
        Optional.ofNullable(row.code("OBS_STATUS")).flatMap(SdmxCodes::status).ifPresent(builder::status);
        return builder.build();
    }

    /** A reporting year that does not begin on 1 January is a fiscal year. */
    private When when(String time) {
        TimePeriod period = SdmxTime.period(time);
        String start = row.code(START_OF_YEAR);
        boolean isFiscal = start != null && !start.equals(FIRST_OF_JANUARY) && SdmxTime.isReporting(time);
        return isFiscal
                ? When.builder()
                        .period(period)
                        .addReckonings(When.Reckoning.FISCAL)
                        .build()
                : When.of(period);
    }

    /** Says what became of the cells. */
    void account() {
        row.input().untreated().forEach(key -> row.input().dropped(key, "the model has no place for this attribute"));
        for (String technical : List.of("STRUCTURE", "ACTION", "SERIES_KEY", "OBS_KEY")) {
            row.dropped(technical, "says what the row is, which other columns tell");
        }
        row.kept("STRUCTURE_ID", "Indicator.identifiers");
        dimensions.forEach(id -> row.kept(id, "Level.identifiers"));
        series().forEach(id -> row.kept(id, "Indicator.names"));
        row.mapped("OBS_VALUE", "Level.quantity.value");
        row.mapped("UNIT_MULT", "Level.quantity");
        row.mapped("DECIMALS", "Level.quantity.roundedTo");
        if (area != null) {
            row.mapped(area, "Level.place");
        }
        row.mapped(TIME, "Level.when");
        if (unit != null && !isUnknownUnit()) {
            row.mapped(unit, "Level.quantity.unit");
        }
        if (level.status().isPresent()) {
            row.mapped("OBS_STATUS", "Level.status");
        } else {
            row.dropped("OBS_STATUS", "the model has no such status");
        }
        if (level.when().filter(when -> !when.reckonings().isEmpty()).isPresent()) {
            row.kept(START_OF_YEAR, "Level.when.reckonings");
        }
    }
}
