package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Writes what entities of all types have, and keeps what was written so far. */
final class ThingWriter {
    static final String TOO_LONG = "longer than FtM allows";
    private static final String LANGUAGE = "its language is not kept";
    private static final Set<NameKind> NO_NAMES = Set.of(NameKind.GENERIC, NameKind.DESCRIPTION, NameKind.MOTTO);

    private final Dossier dossier;
    private final DossierRecords records;
    private final WrittenIds ids;
    private final Map<String, FtmEntity> entities = new LinkedHashMap<>();
    private final Set<Id<?>> referredTo = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    ThingWriter(Dossier dossier, DossierRecords records) {
        this.dossier = dossier;
        this.records = records;
        this.ids = new WrittenIds(dossier);
    }

    Dossier dossier() {
        return dossier;
    }

    WrittenIds ids() {
        return ids;
    }

    InputRecord record(Entity entity) {
        return records.of(entity);
    }

    Map<String, FtmEntity> entities() {
        return entities;
    }

    /** Whether an entity refers to this one. */
    boolean isReferredTo(Id<?> id) {
        return referredTo.contains(id);
    }

    /** Whether an entity has the code of a country. */
    boolean isUsed(String code) {
        return codes.contains(code);
    }

    /** A new entity, with its id, identifiers and citations. Those of a post are shared with its position. */
    FtmEntity begin(Entity entity, FtmSchema schema) {
        InputRecord record = record(entity);
        FtmEntity out = new FtmEntity(ids.find(entity.id()).orElseThrow(), schema);
        entities.put(out.id(), out);
        boolean isOwn = KeyProperty.id(out.id()).toId().equals(entity.id());
        if (isOwn) {
            record.mapped("id", "id");
        } else {
            record.kept("id", "id");
        }
        identifiers(entity, out);
        if (schema != FtmSchema.OCCUPANCY) {
            cite(entity, out, citation -> true);
        }
        return out;
    }

    /** Writes the names of a thing, each in its property. */
    void names(Entity entity, FtmEntity out) {
        names(entity, out, "name");
    }

    /** Writes the names of a thing. The usual name goes to the given property. */
    void names(Entity entity, FtmEntity out, String usual) {
        InputRecord record = record(entity);
        boolean hasName = entity.names().stream().anyMatch(WrittenIds::isUsual);
        for (int i = 0; i < entity.names().size(); i++) {
            Name name = entity.names().get(i);
            String path = "names/" + i;
            boolean isPromoted = !hasName && i == 0;
            if (NO_NAMES.contains(name.kind()) && !isPromoted) {
                record.dropped(path, "describes the entity and does not name it");
            } else {
                NameProperty of = isPromoted ? NameProperty.NAME : NameProperty.of(name.kind());
                boolean isPart = of == NameProperty.LAST_NAME && out.schema() != FtmSchema.PERSON;
                NameProperty property = isPart ? NameProperty.ALIAS : of;
                boolean isUsual = property == NameProperty.NAME;
                boolean isKept = property.kind() == name.kind();
                text(record, path + "/text", name.text(), isUsual ? usual : property.property(), out, isKept);
                kind(record, path + "/kind", isKept);
                cite(entity, path + "/citations", name.citations(), out, citation -> true);
            }
        }
    }

    private static void kind(InputRecord record, String key, boolean isKept) {
        if (isKept) {
            record.mapped(key, "names");
        } else {
            record.dropped(key, "FtM has fewer kinds of names");
        }
    }

    /** Writes a text in all its languages. */
    void text(InputRecord record, String path, LocalizedText text, String property, FtmEntity out, boolean isKept) {
        text.forEach((language, words) -> {
            String key = path + "/" + language;
            boolean isSame = isKept
                    && language.equals(PartyLoader.NO_LANGUAGE)
                    && (!property.equals("weakAlias") || PartyLoader.isAcronym(words));
            if (!out.add(property, words, longest(property))) {
                record.dropped(key, TOO_LONG);
            } else if (isSame) {
                record.mapped(key, property);
            } else {
                record.kept(key, language.equals(PartyLoader.NO_LANGUAGE) ? property : property + "; " + LANGUAGE);
            }
        });
    }

    private static int longest(String property) {
        return switch (property) {
            case "full" -> FtmEntity.LONGEST_ADDRESS;
            case "title", "city", "region", "position", "role", "lastName" -> FtmEntity.LONGEST_STRING;
            case "purpose" -> FtmEntity.LONGEST_TEXT;
            default -> FtmEntity.LONGEST_NAME;
        };
    }

    private void identifiers(Entity entity, FtmEntity out) {
        InputRecord record = record(entity);
        for (int i = 0; i < entity.identifiers().size(); i++) {
            Identifier identifier = entity.identifiers().get(i);
            String path = "identifiers/" + i;
            Optional<KeyProperty> property = KeyProperty.of(out.schema()).stream()
                    .filter(it -> it.scheme().equals(identifier.scheme()))
                    .findFirst();
            if (identifier.equals(KeyProperty.id(out.id()))) {
                record.mapped(path, "id");
            } else if (identifier.scheme().equals(KeyProperty.REFERENT)) {
                out.addReferent(identifier.value());
                record.mapped(path, "referents");
            } else if (property.isEmpty()) {
                record.dropped(path, "FtM has no property for keys of the scheme");
            } else if (out.add(
                    property.get().property(),
                    identifier.value(),
                    property.get().longest())) {
                record.mapped(path, property.get().property());
            } else {
                record.dropped(path, TOO_LONG);
            }
        }
    }

    /** Writes the sources that an entity cites, as far as the citations are wanted. */
    void cite(Entity entity, FtmEntity out, Predicate<Citation> wanted) {
        cite(entity, "citations", entity.citations(), out, wanted);
    }

    private void cite(Entity entity, String path, List<Citation> citations, FtmEntity out, Predicate<Citation> wanted) {
        InputRecord record = record(entity);
        boolean hasDataset = citations.stream().anyMatch(it -> hasDatasetKey(source(it)));
        for (int i = 0; i < citations.size(); i++) {
            if (!wanted.test(citations.get(i))) {
                continue;
            }
            String key = path + "/" + i + "/source";
            Source source = source(citations.get(i));
            if (WrittenIds.isDataset(source) && hasDataset && !hasDatasetKey(source)) {
                record.dropped(key, "another data set of FtM has the entity");
            } else if (WrittenIds.isDataset(source)) {
                out.addDataset(dataset(source));
                record.mapped(key, "datasets");
            } else if (WrittenIds.isPage(source)) {
                link(source, out);
                record.mapped(key, "sourceUrl");
            } else if (source.id().equals(entity.id())) {
                record.dropped(key, "a document does not prove itself");
            } else if (out.schema().isA(FtmSchema.THING)) {
                reference(record, key, source.id(), "proof", out, "the document is not in the output");
            } else if (source.uri().isPresent()
                    && out.add("sourceUrl", source.uri().get(), FtmEntity.LONGEST_URL)) {
                record.kept(key, "sourceUrl");
            } else {
                record.dropped(key, "a relation of FtM has no proof");
            }
        }
    }

    private Source source(Citation citation) {
        return dossier.source(citation.source()).orElseThrow();
    }

    private static boolean hasDatasetKey(Source source) {
        return WrittenIds.isDataset(source)
                && WrittenIds.key(source, KeyProperty.DATASET).isPresent();
    }

    /** The name of a data set. */
    static String dataset(Source source) {
        return WrittenIds.key(source, KeyProperty.DATASET).orElse(source.id().value());
    }

    private void link(Source page, FtmEntity out) {
        referredTo.add(page.id());
        page.uri().ifPresent(uri -> out.add("sourceUrl", uri, FtmEntity.LONGEST_URL));
        for (Attribution credit : page.credits()) {
            if (credit.act() == Act.PUBLISHES) {
                credited(credit).forEach(name -> out.add("publisher", name, FtmEntity.LONGEST_STRING));
            }
        }
    }

    /** The names of whoever wrote or published a source. */
    List<String> credited(Attribution credit) {
        List<String> names = new ArrayList<>();
        credit.described().ifPresent(text -> names.addAll(text.texts().values()));
        credit.who()
                .flatMap(dossier::find)
                .flatMap(Entity::usualName)
                .ifPresent(text -> names.addAll(text.texts().values()));
        return names;
    }

    /** The id of an entity to which another refers; empty if it is not written. */
    Optional<String> refer(Id<?> id) {
        referredTo.add(id);
        return ids.find(id);
    }

    /** Writes a reference, if its target is written. */
    void reference(InputRecord record, String key, Id<?> id, String property, FtmEntity out, String why) {
        Optional<String> target = refer(id);
        if (target.isPresent()) {
            out.add(property, target.get());
            record.mapped(key, property);
        } else {
            record.dropped(key, why);
        }
    }

    /** The code of a state or country. */
    Optional<String> code(Id<?> id) {
        Optional<String> code = dossier.find(id).flatMap(Countries::code);
        code.ifPresent(codes::add);
        return code;
    }

    /** Writes where something is: a code, an address, or a text. */
    void place(InputRecord record, String key, Id<Place> id, String country, String text, FtmEntity out) {
        Place place = dossier.place(id).orElseThrow();
        Optional<String> code = code(id);
        if (code.isPresent()) {
            out.add(country, code.get());
            record.mapped(key, country);
        } else if (WrittenIds.isText(place)
                && out.add(text, place.names().get(0).text().original(), FtmEntity.LONGEST_ADDRESS)) {
            referredTo.add(id);
            record.mapped(key, text);
        } else {
            reference(record, key, id, "addressEntity", out, "the place is not in the output");
        }
    }

    /** Writes a date, if FtM has such a date. */
    static void date(InputRecord record, String path, Optional<When> when, String property, FtmEntity out) {
        Optional<String> period = when.flatMap(FtmDates::plainPeriod).filter(FtmDates::isWritable);
        if (period.isPresent()) {
            out.add(property, period.get());
            record.mapped(path + "/period", property);
        }
    }

    /**
     * Writes the time of a membership or post. A start that FtM does not have becomes an absent one. The end must be one
     * that FtM has.
     *
     * @param hasDate whether a single date is written as such, and not as start and end
     */
    static void term(InputRecord record, Optional<When> when, boolean hasDate, FtmEntity out) {
        String period = when.flatMap(FtmDates::plainPeriod).orElse("");
        int slash = period.indexOf('/');
        String start = slash < 0 ? period : period.substring(0, slash);
        String end = slash < 0 ? period : period.substring(slash + 1);
        if (slash < 0 && !hasDate && FtmDates.isWritable(period)) {
            out.add("startDate", start);
            out.add("endDate", end);
            record.kept("when/period", "startDate and endDate");
        } else if (slash >= 0 && FtmDates.isEnd(start) != FtmDates.isEnd(end)) {
            boolean isStart = FtmDates.isWritable(start);
            if (isStart || FtmDates.isWritable(end)) {
                out.add(isStart ? "startDate" : "endDate", isStart ? start : end);
                record.kept("when/period", "startDate or endDate; FtM does not have the other date");
            }
        } else {
            interval(record, when, hasDate, out);
        }
    }

    /** Writes the time of an interval. An open end becomes an absent one. */
    static void interval(InputRecord record, Optional<When> when, FtmEntity out) {
        interval(record, when, true, out);
    }

    private static void interval(InputRecord record, Optional<When> when, boolean hasDate, FtmEntity out) {
        String period = when.flatMap(FtmDates::plainPeriod).orElse("");
        int slash = period.indexOf('/');
        if (slash < 0) {
            if (hasDate) {
                date(record, "when", when, "date", out);
            }
            return;
        }
        String start = period.substring(0, slash);
        String end = period.substring(slash + 1);
        boolean isOpen = start.equals("..") || end.equals("..");
        if (!FtmDates.isEnd(start) || !FtmDates.isEnd(end)) {
            return;
        }
        if (FtmDates.isWritable(start)) {
            out.add("startDate", start);
        }
        if (FtmDates.isWritable(end)) {
            out.add("endDate", end);
        }
        if (isOpen) {
            record.kept("when/period", "startDate or endDate; that the other end is open is not kept");
        } else {
            record.mapped("when/period", "startDate and endDate");
        }
    }
}
