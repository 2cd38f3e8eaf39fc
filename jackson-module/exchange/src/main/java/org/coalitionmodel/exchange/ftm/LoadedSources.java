package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * The sources of a loaded dossier: the input, its data sets, its documents, and the web pages to which its entities link.
 */
final class LoadedSources {
    private final Source input;
    private final Map<Id<?>, Source> sources = new LinkedHashMap<>();
    private final Map<String, FtmRecord> documents = new LinkedHashMap<>();
    private final Map<String, Id<Source>> datasets = new HashMap<>();

    LoadedSources(Source input) {
        this.input = input;
        sources.put(input.id(), input);
        input.identifiers().stream()
                .filter(it -> it.scheme().equals(KeyProperty.DATASET))
                .forEach(it -> datasets.put(it.value(), input.id()));
    }

    /** Whether the source of the options has this id already. */
    boolean isTaken(Id<?> id) {
        return input.id().equals(id);
    }

    Collection<Source> all() {
        return sources.values();
    }

    /** A citation of the input as a whole, for what several of its entities name. */
    Citation ofInput() {
        return Citation.of(input.id());
    }

    /** Takes the documents among the records. A document without any title is refused. */
    void add(Collection<FtmRecord> records) {
        for (FtmRecord record : records) {
            if (record.isA(FtmSchema.DOCUMENT)) {
                if (record.has("title") || record.has("name") || record.has("fileName")) {
                    documents.put(record.id(), record);
                } else {
                    record.refuse("Source.names must not be empty");
                }
            }
        }
        documents.values().forEach(this::addDocument);
    }

    private void addDocument(FtmRecord record) {
        Source.Builder source =
                Source.builder().id(KeyProperty.id(record.id()).toId()).kind(kind(record));
        List<Name> names = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (FtmValue value : record.values("title")) {
            if (texts.add(value.text())) {
                names.add(PartyLoader.name(value.text(), NameKind.NAME));
                record.mapped(value, "Source.names");
            } else {
                record.kept(value, "another name, which is the same");
            }
        }
        List<Name> others = PartyLoader.names(record, "Source.names", names);
        others.forEach(name -> texts.add(name.text().original()));
        names.addAll(others);
        record.values("name").forEach(value -> record.kept(value, "title"));
        List<Identifier> keys = new ArrayList<>(PartyLoader.identifiers(record, FtmSchema.DOCUMENT));
        for (FtmValue file : record.values("fileName")) {
            if (texts.isEmpty()) {
                names.add(PartyLoader.name(file.text(), NameKind.NAME));
                texts.add(file.text());
                record.kept(file, "title");
            } else if (texts.contains(file.text())) {
                record.kept(file, "the title");
            } else {
                keys.add(Identifier.of(KeyProperty.FILE_NAME, file.text()));
                record.kept(file, "identifier");
            }
        }
        source.names(names).identifiers(keys);
        credits(record, "author", Act.WRITES).forEach(source::addCredits);
        credits(record, "publisher", Act.PUBLISHES).forEach(source::addCredits);
        Optional<When> published =
                FtmDates.date(record, "publishedAt", "Source.published").map(date -> When.of(TimePeriod.of(date)));
        if (published.isPresent()) {
            record.drop("date", "publishedAt gives the date");
            source.published(published);
        } else {
            Optional<When> dated =
                    FtmDates.date(record, "date", "Source.published").map(date -> When.of(TimePeriod.of(date)));
            source.published(dated);
            if (dated.isPresent()) {
                record.values("date").forEach(value -> record.kept(value, "the date of publication"));
            }
        }
        source.retrieved(
                FtmDates.date(record, "retrievedAt", "Source.retrieved").map(date -> When.of(TimePeriod.of(date))));
        languages(record).forEach(source::addLanguages);
        source.uri(address(record));
        source.citations(citations(record));
        Source built = source.build();
        sources.put(built.id(), built);
    }

    private static SourceKind kind(FtmRecord record) {
        FtmValue schema = record.values("@schema").get(0);
        if (record.isA(FtmSchema.ARTICLE)) {
            record.mapped(schema, "Source.kind");
            return SourceKind.ARTICLE;
        } else if (record.isA(FtmSchema.HYPER_TEXT)) {
            record.mapped(schema, "Source.kind");
            return SourceKind.WEB_PAGE;
        }
        if (record.schema().get() == FtmSchema.DOCUMENT) {
            record.mapped(schema, "Source.kind");
        } else {
            record.kept(schema, "a source of the kind other");
        }
        return SourceKind.OTHER;
    }

    private static List<Attribution> credits(FtmRecord record, String property, Act act) {
        return record.values(property).stream()
                .map(value -> {
                    record.mapped(value, "Source.credits");
                    return Attribution.unnamed(LocalizedText.of(PartyLoader.NO_LANGUAGE, value.text()), act);
                })
                .distinct()
                .toList();
    }

    private static Collection<String> languages(FtmRecord record) {
        Set<String> languages = new LinkedHashSet<>();
        for (FtmValue value : record.values("language")) {
            Optional<String> tag = Languages.tag(value.text());
            if (tag.isPresent()) {
                languages.add(tag.get());
                record.mapped(value, "Source.languages");
            } else {
                record.refused(value, "a language must be a code of FtM, such as eng");
            }
        }
        return languages;
    }

    private static Optional<String> address(FtmRecord record) {
        Optional<String> first = Optional.empty();
        for (FtmValue value : record.values("sourceUrl")) {
            if (!isUri(value.text())) {
                record.refused(value, "Source.uri must be an absolute URI");
            } else if (first.isEmpty()) {
                first = Optional.of(value.text());
                record.mapped(value, "Source.uri");
            } else {
                record.dropped(value, "a source has one address");
            }
        }
        return first;
    }

    private static boolean isUri(String text) {
        try {
            page(text).build();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Source.Builder page(String url) {
        Identifier key = Identifier.of(KeyProperty.URL, url);
        return Source.builder()
                .id(key.toId())
                .addNames(PartyLoader.name(url, NameKind.NAME))
                .kind(SourceKind.WEB_PAGE)
                .uri(url)
                .addIdentifiers(key);
    }

    /**
     * The citations of an entity: of the line of the input, of its data sets, of the documents that prove it, and of the
     * web pages to which it links.
     */
    List<Citation> citations(FtmRecord record) {
        Set<Id<Source>> cited = new LinkedHashSet<>();
        for (FtmValue value : record.values("@datasets")) {
            cited.add(dataset(value.text()));
            record.kept(value, "citation");
        }
        for (FtmValue value : record.values("proof")) {
            if (documents.containsKey(value.text())) {
                cited.add(KeyProperty.id(value.text()).toId());
                record.mapped(value, "citations");
            } else {
                record.refused(value, "proof must refer to a document of the input");
            }
        }
        if (!record.isA(FtmSchema.DOCUMENT)) {
            addPages(record, cited);
        }
        cited.remove(input.id());
        List<Citation> citations = new ArrayList<>();
        citations.add(
                Citation.builder().source(input.id()).addLines(record.line()).build());
        cited.forEach(source -> citations.add(Citation.of(source)));
        return citations;
    }

    private Id<Source> dataset(String name) {
        return datasets.computeIfAbsent(name, key -> {
            Identifier identifier = Identifier.of(KeyProperty.DATASET, key);
            Source source = Source.builder()
                    .id(identifier.toId())
                    .addNames(PartyLoader.name(key, NameKind.NAME))
                    .kind(SourceKind.DATASET)
                    .addIdentifiers(identifier)
                    .addCitations(ofInput())
                    .build();
            sources.put(source.id(), source);
            return source.id();
        });
    }

    private void addPages(FtmRecord record, Set<Id<Source>> cited) {
        List<FtmValue> pages = new ArrayList<>();
        for (FtmValue value : record.values("sourceUrl")) {
            if (isUri(value.text())) {
                pages.add(value);
                record.mapped(value, "citations");
            } else {
                record.refused(value, "Source.uri must be an absolute URI");
            }
        }
        List<Attribution> publishers = pages.size() == 1 ? credits(record, "publisher", Act.PUBLISHES) : List.of();
        if (pages.size() != 1) {
            record.drop("publisher", "does not say which source it published");
        }
        for (FtmValue page : pages) {
            Source source = page(page.text())
                    .credits(publishers)
                    .addCitations(ofInput())
                    .build();
            Source known = sources.putIfAbsent(source.id(), source);
            if (known != null && !known.credits().equals(publishers)) {
                record.drop("publisher", "another entity names another publisher of the page");
            }
            cited.add(source.id());
        }
    }
}
