package org.coalitionmodel.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Invented statistics, places and entities in files, some lines of which are broken and some references of which dangle. */
final class GeneratedFigures {
    /** The world has 4 regions, and each of them 3 countries. Nobody knows of the twelfth country. */
    static final int REGIONS = 4;

    private static final List<String> BROKEN = List.of(
            "{\"type\": \"level\"}", "{\"type\": \"level\", ", "5", "nonsense", "{\"type\":\"level\",\"id\":\"a b\"}");

    private final Random random = new Random(17);
    private final List<String> brokenAt = new ArrayList<>();
    private final List<String> danglingAt = new ArrayList<>();
    private final List<Statistic> statistics = new ArrayList<>();

    /** Where lines are broken, as file name and line. */
    List<String> brokenAt() {
        return brokenAt;
    }

    /** Where references dangle, as file name, line, attribute and id. */
    List<String> danglingAt() {
        return danglingAt;
    }

    /** The statistics in lines that are not broken. */
    List<Statistic> statistics() {
        return statistics;
    }

    /** Writes the statistics into files of a folder, one of them compressed. */
    void writeStatistics(Path folder, int lines) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("a.ndjson", "b.ndjson.gz", "c.ndjson")) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                    OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
                for (int line = 1; line <= lines; line++) {
                    out.write(line(name, line));
                }
            }
        }
    }

    private byte[] line(String file, int line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (line % 97 == 5) {
            brokenAt.add(file + ":" + line);
            bytes.writeBytes(BROKEN.get(line % BROKEN.size()).getBytes(StandardCharsets.UTF_8));
        } else if (line % 500 == 7) {
            brokenAt.add(file + ":" + line);
            bytes.writeBytes(new byte[] {'"', (byte) 0xff, '"'});
        } else if (line % 101 != 3) {
            Statistic statistic = statistic(file, line);
            statistics.add(statistic);
            bytes.writeBytes(LineIterator.MAPPER.writeValueAsBytes(statistic));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private Statistic statistic(String file, int line) {
        Id<Statistic> id = Id.of(file.charAt(0) + "-" + line);
        Id<Indicator> indicator =
                Id.of(line % 211 == 0 ? "unknown-indicator" : random.nextBoolean() ? "deaths" : "attacks");
        Id<Source> source = Id.of(line % 223 == 0 ? "unknown-source" : "yearbook");
        int country = random.nextInt(REGIONS * 3);
        Id<Place> place = random.nextInt(5) == 0 ? Id.of("region-" + country % REGIONS) : Id.of("country-" + country);
        if (indicator.value().startsWith("unknown")) {
            danglingAt.add(file + ":" + line + " indicators " + indicator);
        }
        if (source.value().startsWith("unknown")) {
            danglingAt.add(file + ":" + line + " citations.source " + source);
        }
        if (place.value().equals("country-11")) {
            danglingAt.add(file + ":" + line + " place " + place);
        }
        When when = When.of(String.valueOf(2020 + random.nextInt(3)));
        Citation citation = Citation.builder().source(source).build();
        if (line % 13 == 0) {
            return Share.builder()
                    .id(id)
                    .addIndicators(indicator)
                    .place(place)
                    .when(when)
                    .quantity(Quantity.parse(random.nextInt(130) + " %"))
                    .addBases(Base.of(Id.<Place>of("world")))
                    .addCitations(citation)
                    .build();
        }
        Level.Builder level = Level.builder()
                .id(id)
                .addIndicators(indicator)
                .place(place)
                .when(when)
                .quantity(quantity())
                .addCitations(citation);
        if (line % 17 == 0) {
            level.status(ObservationStatus.TARGET);
        }
        if (line % 19 == 0) {
            level.addNames(LocalizedText.of("ar", "رقم " + line));
        }
        return level.build();
    }

    private Quantity quantity() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        Unit unit = random.nextInt(4) == 0 ? Unit.of("persons") : Unit.of("cases");
        return switch (random.nextInt(6)) {
            case 0 -> Quantity.of(Bound.MORE_THAN, number).in(unit);
            case 1 -> Quantity.of(Bound.LESS_THAN, number).in(unit);
            case 2 ->
                Quantity.builder()
                        .value(number)
                        .roundedTo(BigDecimal.TEN)
                        .unit(unit)
                        .build();
            case 3 -> Quantity.range(number, number.add(BigDecimal.ONE)).in(unit);
            case 4 -> Quantity.inWords(LocalizedText.of("en", "dozens")).in(unit);
            default -> Quantity.of(number).in(unit);
        };
    }

    static List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(place("world")));
        for (int region = 0; region < REGIONS; region++) {
            places.add(place("region-" + region, "world"));
        }
        for (int country = 0; country < REGIONS * 3 - 1; country++) {
            places.add(place("country-" + country, "region-" + country % REGIONS));
        }
        return places;
    }

    private static Place place(String id, String... within) {
        Place.Builder place = Place.builder()
                .id(Id.of(id))
                .addNames(LocalizedText.of("en", id))
                .kind(Place.PlaceKind.REGION);
        for (String around : within) {
            place.addWithin(Id.<Place>of(around));
        }
        return place.build();
    }

    /** Writes the places and the other entities. */
    static void writeEntities(Path places, Path entities) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Place place : places()) {
            lines.add(LineIterator.MAPPER.writeValueAsString(place));
        }
        Files.write(places, lines);
        Files.write(
                entities,
                List.of(
                        "{\"id\": \"deaths\", \"names\": [{\"text\": {\"en\": \"Deaths\"}}]}",
                        "{\"id\": \"attacks\"}",
                        "{\"id\": \"yearbook\", \"kind\": \"report\"}"));
    }
}
