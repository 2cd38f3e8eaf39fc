package org.coalitionmodel.exchange.ftm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;

/** Writes sources as documents, and places as addresses. */
final class DocumentWriter {
    private final ThingWriter things;

    DocumentWriter(ThingWriter things) {
        this.things = things;
    }

    void write(Source source) {
        InputRecord record = things.record(source);
        if (!WrittenIds.isDocument(source)) {
            if (!WrittenIds.isDataset(source) && !WrittenIds.isPage(source)) {
                Leftovers.drop(record, ThingWriter.TOO_LONG);
            }
            return;
        }
        FtmSchema schema = schema(source.kind());
        FtmEntity out = things.begin(source, schema);
        if (schema == FtmSchema.DOCUMENT && source.kind() != SourceKind.OTHER) {
            record.dropped("kind", "FtM has articles, web pages and other documents");
        } else if (source.kind() == SourceKind.NEWSWIRE) {
            record.kept("kind", "schema");
        } else {
            record.mapped("kind", "schema");
        }
        things.names(source, out, "title");
        for (int i = 0; i < source.identifiers().size(); i++) {
            Identifier key = source.identifiers().get(i);
            boolean isFile = key.scheme().equals(KeyProperty.FILE_NAME)
                    && out.add("fileName", key.value(), FtmEntity.LONGEST_STRING);
            if (isFile) {
                record.mapped("identifiers/" + i, "fileName");
            }
        }
        if (!out.has("fileName")) {
            out.add("fileName", out.first("title")); // FtM requires one.
        }
        credits(source, record, out);
        ThingWriter.date(record, "published", source.published(), "publishedAt", out);
        ThingWriter.date(record, "retrieved", source.retrieved(), "retrievedAt", out);
        source.uri()
                .filter(uri -> out.add("sourceUrl", uri, FtmEntity.LONGEST_URL))
                .ifPresent(uri -> record.mapped("uri", "sourceUrl"));
        for (int i = 0; i < source.languages().size(); i++) {
            Optional<String> code = Languages.ftmCode(source.languages().get(i));
            if (code.isPresent()) {
                out.add("language", code.get());
                record.mapped("languages/" + i, "language");
            } else {
                record.dropped("languages/" + i, "FtM has no code for the language");
            }
        }
    }

    private static FtmSchema schema(SourceKind kind) {
        return switch (kind) {
            case ARTICLE, NEWSWIRE -> FtmSchema.ARTICLE;
            case WEB_PAGE -> FtmSchema.HYPER_TEXT;
            default -> FtmSchema.DOCUMENT;
        };
    }

    private void credits(Source source, InputRecord record, FtmEntity out) {
        for (int i = 0; i < source.credits().size(); i++) {
            Attribution credit = source.credits().get(i);
            String path = "credits/" + i;
            if (credit.act() != Act.WRITES && credit.act() != Act.PUBLISHES) {
                record.dropped(path, "FtM has authors and publishers only");
                continue;
            }
            String property = credit.act() == Act.WRITES ? "author" : "publisher";
            List<String> names = things.credited(credit);
            boolean fit = names.stream().allMatch(name -> out.add(property, name, FtmEntity.LONGEST_STRING));
            boolean isSame = credit.described()
                    .filter(text -> text.texts().keySet().equals(Set.of(PartyLoader.NO_LANGUAGE)))
                    .isPresent();
            if (!fit || names.isEmpty()) {
                record.dropped(path, names.isEmpty() ? "nobody is named" : ThingWriter.TOO_LONG);
            } else if (isSame) {
                record.mapped(path, property);
            } else {
                record.kept(path, property + ", by name");
            }
        }
    }

    void write(Place place) {
        InputRecord record = things.record(place);
        if (!WrittenIds.isAddress(place)) {
            if (Countries.code(place).isEmpty() && !WrittenIds.isText(place)) {
                Leftovers.drop(record, ThingWriter.TOO_LONG);
            }
            return;
        }
        FtmEntity out = things.begin(place, FtmSchema.ADDRESS);
        String usual = switch (place.kind()) {
            case VENUE -> "full";
            case CITY -> "city";
            case AREA, REGION, COUNTRY, WORLD -> "region";
        };
        if (place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.WORLD) {
            record.kept("kind", "region");
        } else {
            record.mapped("kind", usual);
        }
        things.names(place, out, usual);
        for (int i = 0; i < place.within().size(); i++) {
            String key = "within/" + i;
            Id<Place> whole = place.within().get(i);
            Optional<String> country = countryAround(whole);
            if (country.isEmpty()) {
                record.dropped(key, "an address of FtM lies in a country only");
            } else {
                out.add("country", country.get());
                if (country.equals(things.code(whole))) {
                    record.mapped(key, "country");
                } else {
                    record.kept(key, "the country around it");
                }
            }
        }
    }

    /** The code of the nearest country around a place. */
    private Optional<String> countryAround(Id<Place> part) {
        Set<Id<Place>> seen = new LinkedHashSet<>(Set.of(part));
        Deque<Id<Place>> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            Id<Place> place = next.remove();
            Optional<String> code = things.code(place);
            if (code.isPresent()) {
                return code;
            }
            for (Id<Place> whole : things.dossier().place(place).orElseThrow().within()) {
                if (seen.add(whole)) {
                    next.add(whole);
                }
            }
        }
        return Optional.empty();
    }
}
