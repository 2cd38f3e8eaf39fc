package org.coalitionmodel.exchange.sdmx;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.StatisticTable;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statistic as a row of the structure {@value #STRUCTURE}. The columns of SDMX have what SDMX can say. The columns
 * that are named as those of {@link StatisticTable} have the rest.
 */
final class SdmxFigure {
    static final String STRUCTURE = "COALITIONMODEL:FIGURES(1.0)";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    /** The columns of our structure: dimensions, the measure, attributes. */
    static final List<String> COLUMNS = List.of(
            "FIGURE",
            "INDICATOR",
            "REF_AREA",
            "TIME_PERIOD",
            "OBS_VALUE",
            "UNIT_MEASURE",
            "UNIT_MULT",
            "DECIMALS",
            "OBS_STATUS",
            "TYPE",
            "ABOUT",
            "PLACE",
            "PLACE_KIND",
            "PERIOD",
            "TIME_BOUND",
            "STATUS",
            "QUANTITY",
            "BOUND",
            "LOW",
            "LOW_OPEN",
            "HIGH",
            "HIGH_OPEN",
            "BASES");

    /** Columns of the table of statistics, by our columns. */
    static final Map<String, String> OF_TABLE = ofTable();

    private final Statistic statistic;
    private final Indicator indicator;
    private final Optional<Place> place;

    private SdmxFigure(Statistic statistic, Indicator indicator, Optional<Place> place) {
        this.statistic = statistic;
        this.indicator = indicator;
        this.place = place;
    }

    /**
     * Reads a row of our structure.
     *
     * @throws IllegalArgumentException if it breaks a rule, or its columns contradict each other
     */
    static SdmxFigure read(SdmxRow row, Citation citation) {
        Statistic statistic = statistic(row, citation);
        Indicator indicator = Indicator.builder()
                .id(Id.of(required(row, "INDICATOR")))
                .addNames(text(required(row, SdmxWriter.INDICATOR_NAME)))
                .addCitations(citation)
                .build();
        Optional<Place> place = statistic.place().map(id -> place(row, id, citation));
        Map<String, String> written = cells(statistic, indicator.id(), place.orElse(null));
        for (String column : COLUMNS) {
            Rule.require(
                    Objects.equals(row.code(column), written.get(column)),
                    "SdmxCsv." + column,
                    "follow from the other columns",
                    row.code(column));
        }
        return new SdmxFigure(statistic, indicator, place);
    }

    private static String required(SdmxRow row, String column) {
        return Rule.given("SdmxCsv." + column, row.code(column));
    }

    private static Statistic statistic(SdmxRow row, Citation citation) {
        ObjectNode json = MAPPER.createObjectNode();
        putIfGiven(json, "type", row.code("TYPE"));
        putIfGiven(json, "id", row.code("FIGURE"));
        json.putArray("indicators").add(required(row, "INDICATOR"));
        putIfGiven(json, "about", row.code("ABOUT"));
        putIfGiven(json, "place", row.code("PLACE"));
        putIfGiven(json, "status", row.code("STATUS"));
        if (row.code("PERIOD") != null) {
            ObjectNode when = json.putObject("when");
            putIfGiven(when, "period", row.code("PERIOD"));
            putIfGiven(when, "bound", row.code("TIME_BOUND"));
        }
        json.set("quantity", MAPPER.valueToTree(Quantity.parse(required(row, "QUANTITY"))));
        json.putArray("citations").add(MAPPER.<JsonNode>valueToTree(citation));
        String bases = row.code("BASES");
        try {
            if (bases != null) {
                json.set("bases", MAPPER.readTree(bases));
            }
            return MAPPER.treeToValue(json, Statistic.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static void putIfGiven(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static Place place(SdmxRow row, Id<Place> id, Citation citation) {
        String area = required(row, "REF_AREA");
        Place.Builder place = Place.builder()
                .id(id)
                .addNames(text(required(row, SdmxWriter.PLACE_NAME)))
                .kind(kind(required(row, "PLACE_KIND")))
                .addCitations(citation);
        return area.equals(SdmxArea.own(id))
                ? place.build()
                : place.addIdentifiers(SdmxArea.identifier(area)).build();
    }

    private static Place.PlaceKind kind(String word) {
        for (Place.PlaceKind kind : Place.PlaceKind.values()) {
            if (Rule.word(kind).equals(word)) {
                return kind;
            }
        }
        throw Rule.broken("SdmxCsv.PLACE_KIND", "be a kind of place", word, null);
    }

    /** A text in several languages: {@code en:Deaths|fr:Décès}. */
    private static LocalizedText text(String cell) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String text : cell.split(Pattern.quote(SdmxWriter.BETWEEN_LANGUAGES), -1)) {
            int colon = text.indexOf(':');
            Rule.require(colon > 0, "SdmxCsv.name", "have a language before each text", text);
            texts.put(text.substring(0, colon), text.substring(colon + 1));
        }
        return LocalizedText.of(texts);
    }

    Statistic statistic() {
        return statistic;
    }

    Indicator indicator() {
        return indicator;
    }

    Optional<Place> place() {
        return place;
    }

    /**
     * Removes the statistics that are about something, or have a base, that the table does not have.
     *
     * @param statistics the statistics in the table
     * @param others the ids that the table has besides those of these statistics
     */
    static void removeUnresolved(Collection<Statistic> statistics, Set<Id<?>> others) {
        boolean isChanged = true;
        while (isChanged) {
            Set<Id<?>> known = new HashSet<>(others);
            statistics.forEach(statistic -> {
                known.add(statistic.id());
                known.addAll(statistic.indicators());
                statistic.place().ifPresent(known::add);
            });
            isChanged = statistics.removeIf(statistic -> !known.containsAll(references(statistic)));
        }
    }

    /** Whether the figure refers to what another row may have. */
    boolean refers() {
        return !references(statistic).isEmpty();
    }

    /** What a statistic is about, and what its bases refer to. */
    private static Set<Id<?>> references(Statistic statistic) {
        Set<Id<?>> references = new HashSet<>();
        statistic.about().ifPresent(references::add);
        for (Base base : statistic instanceof Share share ? share.bases() : List.<Base>of()) {
            base.indicator().ifPresent(references::add);
            base.about().ifPresent(references::add);
            base.statistic().ifPresent(references::add);
            base.when().flatMap(When::anchor).ifPresent(references::add);
            references.addAll(base.places());
            references.addAll(base.excluding());
        }
        return references;
    }

    /** The same figure for the indicators of earlier rows and of this one. */
    Statistic joinedTo(Statistic earlier) {
        ObjectNode joined = MAPPER.valueToTree(earlier);
        ObjectNode same = MAPPER.valueToTree(statistic);
        same.set("indicators", joined.get("indicators"));
        same.set("citations", joined.get("citations"));
        Rule.require(
                same.equals(joined) && !earlier.indicators().contains(indicator.id()),
                "SdmxCsv.FIGURE",
                "have the same values in each row, and one row for each indicator",
                statistic.id());
        joined.withArray("indicators").add(indicator.id().value());
        return MAPPER.treeToValue(joined, Statistic.class);
    }

    /** Says what became of the cells. */
    void account(SdmxRow row) {
        row.input().untreated().forEach(key -> row.input().dropped(key, "not a column of the structure"));
        for (String technical : List.of("STRUCTURE", "STRUCTURE_ID", "ACTION")) {
            row.dropped(technical, "says what the row is, which other columns tell");
        }
        COLUMNS.forEach(column -> row.mapped(column, statistic instanceof Share ? "Share" : "Level"));
        row.mapped("INDICATOR", "Indicator.id");
        row.mapped(SdmxWriter.INDICATOR_NAME, "Indicator.names");
        row.mapped("PLACE", "Place.id");
        row.mapped("PLACE_KIND", "Place.kind");
        row.mapped("REF_AREA", "Place.identifiers");
        row.mapped(SdmxWriter.PLACE_NAME, "Place.names");
    }

    private static Map<String, String> ofTable() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("FIGURE", "id");
        for (String name : List.of(
                "TYPE",
                "ABOUT",
                "PLACE",
                "PERIOD",
                "TIME_BOUND",
                "STATUS",
                "QUANTITY",
                "BOUND",
                "LOW",
                "LOW_OPEN",
                "HIGH",
                "HIGH_OPEN",
                "BASES")) {
            columns.put(name, name.toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /** Why a statistic is no observation of SDMX; empty if it is one. */
    static Optional<String> obstacle(Statistic statistic) {
        Quantity quantity = quantity(statistic);
        if (statistic instanceof Comparison || statistic instanceof Rank || quantity == null) {
            return Optional.of("SDMX has no comparisons and ranks");
        } else if (quantity.value().isEmpty()
                && quantity.low().isEmpty()
                && quantity.high().isEmpty()) {
            return Optional.of("SDMX has no figures without a number");
        } else if (!statistic.excluding().isEmpty()) {
            return Optional.of("SDMX cannot say what a figure leaves out");
        } else if (statistic.status().isPresent()
                && !statistic.status().get().isObserved()
                && SdmxCodes.code(statistic.status().get()).isEmpty()) {
            return Optional.of("SDMX has no code for targets, limits, pledges and needs");
        } else if (statistic.when().filter(when -> !isPlain(when)).isPresent()) {
            return Optional.of("SDMX has no relative, fiscal or partial times");
        }
        return Optional.empty();
    }

    /** Whether the period and the bound are all that matters of a time. Its words may be left out. */
    private static boolean isPlain(When when) {
        return when.period().isPresent()
                && when.reckonings().isEmpty()
                && when.part().isEmpty()
                && when.anchor().isEmpty()
                && when.lengthBound().isEmpty();
    }

    static @Nullable Quantity quantity(Statistic statistic) {
        if (statistic instanceof Level level) {
            return level.quantity();
        }
        return statistic instanceof Share share ? share.quantity() : null;
    }

    /** The cells of a row, without those that are empty. */
    static Map<String, String> cells(Statistic statistic, Id<Indicator> indicator, @Nullable Place place) {
        Quantity quantity = Objects.requireNonNull(quantity(statistic));
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Object> row = StatisticTable.row(statistic);
        OF_TABLE.forEach((column, name) -> {
            Object value = row.get(name);
            if (value != null) {
                cells.put(column, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            }
        });
        cells.put("INDICATOR", indicator.value());
        if (place != null) {
            cells.put("PLACE_KIND", Rule.word(place.kind()));
            cells.put(
                    "REF_AREA", SdmxArea.code(place).map(Identifier::value).orElseGet(() -> SdmxArea.own(place.id())));
        }
        time(statistic).ifPresent(time -> cells.put("TIME_PERIOD", time));
        SdmxNumber.of(quantity).ifPresent(number -> {
            cells.put("OBS_VALUE", number.value());
            putIfGiven(cells, "UNIT_MULT", number.multiplier());
            putIfGiven(cells, "DECIMALS", number.decimals());
        });
        quantity.unit().map(SdmxCodes::code).ifPresent(unit -> cells.put("UNIT_MEASURE", unit));
        statistic.status().flatMap(SdmxCodes::code).ifPresent(status -> cells.put("OBS_STATUS", status));
        return cells;
    }

    private static void putIfGiven(Map<String, String> cells, String column, @Nullable String value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    /** A deadline is no TIME_PERIOD. */
    private static Optional<String> time(Statistic statistic) {
        return statistic
                .when()
                .filter(when -> when.bound().isEmpty())
                .flatMap(When::period)
                .filter(TimePeriod::hasKnownDays)
                .flatMap(SdmxTime::text);
    }
}
