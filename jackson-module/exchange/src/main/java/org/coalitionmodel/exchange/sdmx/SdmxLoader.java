package org.coalitionmodel.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.input.CsvRows;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.exchange.ledger.RuleText;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Statistic;

/** Makes a dossier of one table. */
final class SdmxLoader {
    /** What tables write where they have no number. */
    private static final Set<String> NO_VALUES = Set.of("NaN", "NA", "N/A", "..", "...", ":");

    private final LoadOptions options;
    private final LedgerRecorder recorder = new LedgerRecorder();
    private final Map<Id<?>, Place> places = new LinkedHashMap<>();
    private final Map<Id<?>, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Id<?>, Statistic> statistics = new LinkedHashMap<>();
    private final Map<Id<?>, Set<Name>> names = new HashMap<>();
    private final Map<Id<?>, Class<?>> types = new HashMap<>();
    /** The number of the last row that deletes a figure, by the id of that. */
    private final Map<Id<?>, Long> deletions = new HashMap<>();

    private final Map<SdmxRow, SdmxFigure> waiting = new LinkedHashMap<>();

    SdmxLoader(LoadOptions options) {
        this.options = options;
        types.put(options.source().id(), Source.class);
    }

    Loaded load(CsvRows rows) {
        SdmxHeader header = new SdmxHeader(rows);
        for (Optional<List<String>> cells = rows.next(); cells.isPresent(); cells = rows.next()) {
            if (recorder.records() == options.mostRecords()) {
                String rule = "have at most " + options.mostRecords() + " rows";
                throw rows.fault(Rule.message("The table", rule, "more", null), null);
            }
            SdmxRow row = new SdmxRow(header, cells.get(), rows.number(), recorder.next("row " + rows.number()));
            Optional<String> obstacle = obstacle(row);
            if (isDeletion(row)) {
                refuseIfInvalid(row, it -> delete(header, it));
            } else if (obstacle.isPresent()) {
                drop(row, obstacle.get());
            } else {
                refuseIfInvalid(row, it -> load(header, it));
            }
            if (!waiting.containsKey(row)) {
                row.input().close();
            }
        }
        addReferring();
        try {
            return new Loaded(dossier(), recorder.ledger());
        } catch (InvalidDossierException e) {
            throw rows.fault("The rows must fit together: " + e.getMessage(), null);
        }
    }

    private Dossier dossier() {
        return Dossier.builder()
                .addSources(options.source())
                .addAllPlaces(places.values().stream().map(this::named).toList())
                .addAllIndicators(indicators.values().stream().map(this::named).toList())
                .addAllStatistics(statistics.values())
                .build();
    }

    /** Rows may have several names for one code. */
    private void addNames(Id<?> id, List<Name> more) {
        names.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(more);
    }

    private Place named(Place place) {
        Set<Name> all = names.get(place.id());
        return all == null ? place : Place.builder().from(place).names(all).build();
    }

    private Indicator named(Indicator indicator) {
        Set<Name> all = names.get(indicator.id());
        return all == null
                ? indicator
                : Indicator.builder().from(indicator).names(all).build();
    }

    private static void refuseIfInvalid(SdmxRow row, Consumer<SdmxRow> load) {
        try {
            load.accept(row);
        } catch (IllegalArgumentException e) {
            row.input().refuseAll(RuleText.of(String.valueOf(e.getMessage())));
        }
    }

    private static boolean isDeletion(SdmxRow row) {
        return "D".equals(row.code("ACTION"));
    }

    /** Removes the figure that earlier rows have with the key of this row. */
    private void delete(SdmxHeader header, SdmxRow row) {
        Id<?> id = isOwn(row)
                ? Id.of(Rule.given("SdmxCsv.FIGURE", row.code("FIGURE")))
                : SdmxObservation.identifier(header, row).toId();
        String reason = statistics.remove(id) == null
                ? "the row deletes a figure"
                : "the row deletes the figure of an earlier row";
        deletions.put(id, row.number());
        drop(row, reason);
    }

    private static void drop(SdmxRow row, String reason) {
        row.input().untreated().forEach(key -> row.input().dropped(key, reason));
    }

    /** Why a row is no figure. */
    private static Optional<String> obstacle(SdmxRow row) {
        String status = row.code("OBS_STATUS");
        String value = row.code("OBS_VALUE");
        if (status != null && SdmxCodes.isMissing(status)) {
            return Optional.of("the status says that the value is missing");
        } else if ((value == null && !isOwn(row)) || (value != null && NO_VALUES.contains(value))) {
            return Optional.of("the row has no value");
        } else if (!isOwn(row) && SdmxTime.isNoDate(row.code("TIME_PERIOD"))) {
            return Optional.of("the time stands for no date");
        }
        return Optional.empty();
    }

    private static boolean isOwn(SdmxRow row) {
        return SdmxFigure.STRUCTURE.equals(row.code("STRUCTURE_ID"));
    }

    private void load(SdmxHeader header, SdmxRow row) {
        if (isOwn(row)) {
            SdmxFigure figure = SdmxFigure.read(row, citation(row));
            if (figure.refers()) {
                waiting.put(row, figure);
            } else {
                add(row, figure);
            }
        } else {
            SdmxObservation observation = new SdmxObservation(header, row, citation(row));
            Statistic level = observation.level();
            Rule.require(
                    !statistics.containsKey(level.id()), "SdmxCsv.row", "not have the key of another row", level.id());
            claim(level, observation.indicator(), observation.place());
            observation.place().ifPresent(place -> {
                places.putIfAbsent(place.id(), place);
                addNames(place.id(), place.names());
            });
            indicators.putIfAbsent(observation.indicator().id(), observation.indicator());
            addNames(observation.indicator().id(), observation.indicator().names());
            statistics.put(level.id(), level);
            observation.account();
        }
    }

    private Citation citation(SdmxRow row) {
        return Citation.builder()
                .source(options.source().id())
                .addLocators(Locator.of(Locator.LocatorKind.ITEM, "row " + row.number()))
                .build();
    }

    /** A figure may refer to what a later row has. */
    private void addReferring() {
        Set<Id<?>> known = new HashSet<>(places.keySet());
        known.addAll(indicators.keySet());
        known.addAll(statistics.keySet());
        waiting.entrySet().removeIf(entry -> {
            SdmxRow row = entry.getKey();
            boolean isDeleted = row.number()
                    < deletions.getOrDefault(entry.getValue().statistic().id(), 0L);
            if (isDeleted) {
                drop(row, "a later row deletes the figure");
                row.input().close();
            }
            return isDeleted;
        });
        List<Statistic> referring = new ArrayList<>();
        waiting.values().forEach(figure -> referring.add(figure.statistic()));
        SdmxFigure.removeUnresolved(referring, known);
        Set<Statistic> resolved = new HashSet<>(referring);
        waiting.forEach((row, figure) -> {
            refuseIfInvalid(row, it -> {
                Rule.require(
                        resolved.contains(figure.statistic()),
                        "SdmxCsv.FIGURE",
                        "refer to what the table has",
                        figure.statistic().id());
                add(it, figure);
            });
            row.input().close();
        });
    }

    private void add(SdmxRow row, SdmxFigure figure) {
        Statistic present = statistics.get(figure.statistic().id());
        Statistic statistic = present == null ? figure.statistic() : figure.joinedTo(present);
        figure.place().ifPresent(place -> requireSame(places, place, Place::names));
        requireSame(indicators, figure.indicator(), Indicator::names);
        claim(statistic, figure.indicator(), figure.place());
        figure.place().ifPresent(place -> places.putIfAbsent(place.id(), place));
        indicators.putIfAbsent(figure.indicator().id(), figure.indicator());
        statistics.put(statistic.id(), statistic);
        figure.account(row);
    }

    /** Notes the ids of a row, if nothing of another type has one of them. */
    private void claim(Statistic statistic, Indicator indicator, Optional<Place> place) {
        Map<Id<?>, Class<?>> ids = new HashMap<>(Map.of(statistic.id(), Statistic.class));
        Class<?> ofStatistic = ids.putIfAbsent(indicator.id(), Indicator.class);
        Class<?> ofOther =
                place.<Class<?>>map(it -> ids.putIfAbsent(it.id(), Place.class)).orElse(null);
        boolean areFree = ofStatistic == null
                && ofOther == null
                && ids.entrySet().stream()
                        .allMatch(id -> types.getOrDefault(id.getKey(), id.getValue()) == id.getValue());
        Rule.require(areFree, "SdmxCsv.row", "not have the id of another type of entity", ids.keySet());
        types.putAll(ids);
    }

    private static <E extends Entity> void requireSame(Map<Id<?>, E> known, E entity, Function<E, Object> names) {
        E present = known.get(entity.id());
        Rule.require(
                present == null || names.apply(present).equals(names.apply(entity)),
                "SdmxCsv.row",
                "have the names that other rows have",
                entity.id());
    }
}
