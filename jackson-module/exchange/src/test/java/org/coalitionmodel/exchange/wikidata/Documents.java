package org.coalitionmodel.exchange.wikidata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.samples.Samples;

/** Small documents of Wikidata, and what they become. */
final class Documents {
    static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
    static final String JULIAN = "http://www.wikidata.org/entity/Q1985786";

    private Documents() {}

    /** A file beside the tests. */
    static String file(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/wikidata/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Loaded load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8), LoadOptions.of(Samples.minimalSource()));
    }

    static Loaded load(byte[] bytes, LoadOptions options) {
        return Wikidata.load(new ByteArrayInputStream(bytes), options);
    }

    /** The text that is written, and the ledger. */
    record Written(String text, Ledger ledger) {}

    static Written write(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger ledger = Wikidata.write(dossier, out);
        return new Written(out.toString(StandardCharsets.UTF_8), ledger);
    }

    /** The lines of a ledger for one field. */
    static List<String> lines(Ledger ledger, String field) {
        return ledger.entries().stream()
                .filter(entry -> entry.field().equals(field))
                .map(LedgerEntry::toString)
                .toList();
    }

    /** An item with an English label. */
    static String item(String id, String label, String... claims) {
        String statements = Arrays.stream(claims)
                .collect(Collectors.groupingBy(
                        claim -> claim.replaceAll("(?s).*?\"property\":\"(P\\d+)\".*", "$1"),
                        java.util.LinkedHashMap::new,
                        Collectors.joining(",")))
                .entrySet()
                .stream()
                .map(property -> "\"" + property.getKey() + "\":[" + property.getValue() + "]")
                .collect(Collectors.joining(","));
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"" + label
                + "\"}},\"claims\":{" + statements + "}}";
    }

    /** A statement. */
    static String claim(String snak, String... qualifiers) {
        return ranked("normal", snak, qualifiers);
    }

    /** A statement with a rank. */
    static String ranked(String rank, String snak, String... qualifiers) {
        return "{\"mainsnak\":" + snak + ",\"type\":\"statement\",\"rank\":\"" + rank + "\",\"qualifiers\":"
                + byProperty(qualifiers) + "}";
    }

    /** A statement with a reference. */
    static String cited(String snak, String... reference) {
        return "{\"mainsnak\":" + snak + ",\"type\":\"statement\",\"rank\":\"normal\",\"references\":[{\"snaks\":"
                + byProperty(reference) + "}]}";
    }

    private static String byProperty(String... snaks) {
        return Stream.of(snaks)
                .collect(Collectors.groupingBy(
                        snak -> snak.replaceAll("(?s).*?\"property\":\"(P\\d+)\".*", "$1"),
                        java.util.LinkedHashMap::new,
                        Collectors.joining(",")))
                .entrySet()
                .stream()
                .map(property -> "\"" + property.getKey() + "\":[" + property.getValue() + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String q(String property, String item) {
        return snak(property, "wikibase-entityid", "{\"entity-type\":\"item\",\"id\":\"" + item + "\"}");
    }

    static String string(String property, String text) {
        return snak(property, "string", "\"" + text + "\"");
    }

    static String day(String property, String day) {
        return snak(property, "time", time("+" + day, 11, GREGORIAN));
    }

    static String year(String property, int year) {
        return snak(property, "time", time("+" + year + "-00-00", 9, GREGORIAN));
    }

    static String quantity(String property, String amount) {
        return snak(property, "quantity", "{\"amount\":\"" + amount + "\",\"unit\":\"1\"}");
    }

    static String time(String date, int precision, String calendar) {
        return "{\"time\":\"" + date + "T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":" + precision
                + ",\"calendarmodel\":\"" + calendar + "\"}";
    }

    static String snak(String property, String type, String value) {
        return "{\"snaktype\":\"value\",\"property\":\"" + property + "\",\"datavalue\":{\"value\":" + value
                + ",\"type\":\"" + type + "\"}}";
    }

    static String without(String property, String kind, String datatype) {
        return "{\"snaktype\":\"" + kind + "\",\"property\":\"" + property + "\",\"datatype\":\"" + datatype + "\"}";
    }
}
