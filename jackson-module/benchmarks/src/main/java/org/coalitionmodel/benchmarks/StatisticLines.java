package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented statistics as NDJSON, 300 to 600 bytes each, and the places that they are for: a world of 10 regions with 20
 * countries each. The figures are for 8 indicators and 15 years. Two thirds are exact; the others are hedged, rounded or a
 * range. One of twelve is a share, one of twelve a target. Every run makes the same bytes.
 */
final class StatisticLines {
    private static final int REGIONS = 10;
    private static final int COUNTRIES = 200;
    private static final int YEARS = 15;
    private static final List<String> INDICATORS = List.of(
            "incidents", "deaths", "injuries", "arrests", "patrols", "ships-inspected", "persons-rescued", "seizures");
    private static final List<String> UNITS =
            List.of("incidents", "deaths", "persons", "persons", "patrols", "ships", "persons", "tonnes");
    private static final List<String> NAMES = List.of(
            "\"en\":\"As counted by the harbour offices\"",
            "\"en\":\"As told to the press by the ministry of the interior\"",
            "\"ar\":\"كما أحصتها مكاتب الموانئ\",\"en\":\"As counted by the harbour offices\"",
            "\"fr\":\"Selon les bureaux des ports\",\"en\":\"According to the harbour offices\"");

    private StatisticLines() {}

    /** Writes so many statistics, one per line. */
    static void write(long lines, OutputStream out) throws IOException {
        Random random = new Random(2031);
        StringBuilder line = new StringBuilder();
        for (long i = 0; i < lines; i++) {
            line.setLength(0);
            append(i, random, line);
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void append(long number, Random random, StringBuilder line) {
        int indicator = random.nextInt(INDICATORS.size());
        boolean isShare = random.nextInt(12) == 0;
        line.append("{\"type\":\"").append(isShare ? "share" : "level");
        line.append("\",\"id\":\"figure-").append(number);
        line.append("\",\"names\":[{\"text\":{").append(NAMES.get(random.nextInt(NAMES.size())));
        line.append("}}],\"indicators\":[\"").append(INDICATORS.get(indicator));
        line.append("\"],\"place\":\"country-").append(random.nextInt(COUNTRIES));
        line.append("\",\"when\":{\"period\":\"")
                .append(2017 + random.nextInt(YEARS))
                .append("\"}");
        if (random.nextInt(12) == 0) {
            line.append(",\"status\":\"target\"");
        }
        int value = random.nextInt(1_000_000);
        if (isShare) {
            line.append(",\"quantity\":{\"value\":").append(value % 100);
            line.append(",\"roundedTo\":1,\"unit\":\"percent\"},\"bases\":[{\"places\":[\"world\"]}]");
        } else {
            line.append(",\"quantity\":{").append(amount(value, random));
            line.append(",\"unit\":\"").append(UNITS.get(indicator)).append("\"}");
        }
        line.append(",\"citations\":[{\"source\":\"yearbook-").append(random.nextInt(YEARS));
        line.append("\",\"locators\":[{\"kind\":\"page\",\"label\":\"").append(1 + random.nextInt(400));
        line.append("\"}],\"exact\":\"the offices have counted\"},{\"source\":\"press-release-");
        line.append(random.nextInt(5_000)).append("\"}]}");
    }

    private static String amount(int value, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "\"value\":" + value + ",\"bound\":\"moreThan\"";
            case 1 -> "\"value\":" + value + ",\"roundedTo\":1000,\"bound\":\"about\"";
            case 2 -> "\"value\":" + value / 100 * 100 + ",\"roundedTo\":100";
            case 3 -> "\"low\":" + value + ",\"high\":" + (value + 500);
            default -> "\"value\":" + value;
        };
    }

    /** Writes the places, one per line. */
    static void writePlaces(OutputStream out) throws IOException {
        writePlace(out, "world", "world", "");
        for (int region = 0; region < REGIONS; region++) {
            writePlace(out, "region-" + region, "region", "world");
        }
        for (int country = 0; country < COUNTRIES; country++) {
            writePlace(out, "country-" + country, "country", "region-" + country % REGIONS);
        }
    }

    private static void writePlace(OutputStream out, String id, String kind, String within) throws IOException {
        String containers = within.isEmpty() ? "" : ",\"within\":[\"" + within + "\"]";
        String place = String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"names\":[{\"text\":{\"en\":\"%s\"}}],\"kind\":\"%s\"%s}%n",
                id,
                id,
                kind,
                containers);
        out.write(place.getBytes(StandardCharsets.UTF_8));
    }
}
