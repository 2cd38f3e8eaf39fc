package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Reliability;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes citations as references. A source is written with each of its references: its item, or its address and title. */
final class ReferenceWriter {
    /** Why the locators of a relation are dropped. */
    static final String WHOLE = "Wikidata has no property for a part of the other entity";

    private static final Map<Locator.LocatorKind, String> LOCATORS = Map.of(
            Locator.LocatorKind.PAGE, "P304",
            Locator.LocatorKind.CHAPTER, "P792",
            Locator.LocatorKind.SECTION, "P958");
    private static final Set<Reliability.Grade> TRUSTED =
            Set.of(Reliability.Grade.RELIABLE, Reliability.Grade.UNCERTAIN);

    private final Dossier dossier;
    private final DossierRecords records;
    private final Map<Id<Source>, List<ObjectNode>> sources = new HashMap<>();

    ReferenceWriter(Dossier dossier, DossierRecords records) {
        this.dossier = dossier;
        this.records = records;
    }

    /** The references of a statement that is a whole entity, or a part with citations of its own. */
    List<ObjectNode> references(List<Citation> citations, String path, String item, InputRecord row) {
        return references(citations, path, null, true, item, row);
    }

    /**
     * The references of a statement.
     *
     * @param citations the citations of the entity or part that the statement is made from
     * @param path their key in the record: {@code citations}
     * @param attribute the attribute that is stated; null if the statement is the whole entity
     * @param isOne whether the attribute is one statement. A citation of a list does not say which element it supports
     * @param item the item that has the statement
     * @param row the record
     */
    List<ObjectNode> references(
            List<Citation> citations,
            String path,
            @Nullable String attribute,
            boolean isOne,
            String item,
            InputRecord row) {
        List<ObjectNode> references = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String key = path + "/" + i;
            boolean isOfAttribute = attribute == null
                    || citation.supports().isEmpty()
                    || citation.supports().contains(attribute);
            if (isOfItself(citation, item)) {
                row.dropped(key, "Wikidata is no source of itself");
            } else if (!isTrusted(citation)) {
                row.dropped(key, "a reference has no grade, so one that is doubted is left out");
            } else if (isOfAttribute && !isOne && !citation.supports().isEmpty()) {
                row.dropped(key, "it is not known which element of the list it supports");
            } else if (isOfAttribute) {
                reference(citation, key, row).ifPresent(references::add);
            }
        }
        return references;
    }

    private static boolean isTrusted(Citation citation) {
        return citation.reliability()
                .filter(reliability -> !TRUSTED.contains(reliability.grade()))
                .isEmpty();
    }

    private static boolean isOfItself(Citation citation, String item) {
        return citation.locators().equals(List.of(Locator.of(Locator.LocatorKind.ITEM, item)));
    }

    private Optional<ObjectNode> reference(Citation citation, String key, InputRecord row) {
        List<ObjectNode> snaks = new ArrayList<>(snaks(citation.source()));
        if (snaks.isEmpty()) {
            row.dropped(key, "a reference needs the address or the item of its source");
            return Optional.empty();
        }
        row.mapped(key + "/source", "references");
        row.mapped(key + "/supports", "references");
        for (int i = 0; i < citation.locators().size(); i++) {
            Locator locator = citation.locators().get(i);
            String property = LOCATORS.get(locator.kind());
            if (property != null && locator.label().isPresent()) {
                snaks.add(SnakWriter.string(property, locator.label().get(), "string"));
                row.mapped(key + "/locators/" + i, "references/" + property);
            }
        }
        row.dropped(key + "/attribution", "Wikidata does not say who told the source");
        return Optional.of(ItemDraft.reference(snaks));
    }

    private List<ObjectNode> snaks(Id<Source> id) {
        List<ObjectNode> known = sources.get(id);
        if (known == null) {
            known = source(id);
            sources.put(id, known);
        }
        return known;
    }

    /** The snaks of a source, or none. Says in its record what becomes of it. */
    private List<ObjectNode> source(Id<Source> id) {
        List<ObjectNode> snaks = new ArrayList<>();
        Source source = dossier.source(id).orElseThrow();
        InputRecord row = records.of(source);
        Optional<String> item = DossierItems.key(source);
        if (item.isPresent()) {
            snaks.add(SnakWriter.item("P248", item.get()));
            source.retrieved().flatMap(when -> date("P813", when)).ifPresent(snak -> {
                snaks.add(snak);
                TimeWriter.mapped(row, "retrieved", "references/P813");
            });
            mapId(source, WikidataIds.item(item.get()), WikidataIds.source(item.get()), row);
            return snaks;
        }
        source.uri().ifPresent(uri -> addAddress(source, uri, snaks, row));
        return snaks;
    }

    /** Says what becomes of the id and the identifier of an entity. */
    static void mapId(Entity entity, Identifier key, @Nullable Id<?> other, InputRecord row) {
        if (entity.id().equals(key.toId()) || entity.id().equals(other)) {
            row.mapped("id", "id");
        } else {
            row.dropped("id", "Wikidata has ids of its own");
        }
        int position = entity.identifiers().indexOf(key);
        if (position >= 0) {
            row.mapped("identifiers/" + position, "id");
        }
    }

    private void addAddress(Source source, String uri, List<ObjectNode> snaks, InputRecord row) {
        for (int i = 0; i < source.relations().size(); i++) {
            Relation relation = source.relations().get(i);
            Optional<String> whole = dossier.find(relation.to()).flatMap(DossierItems::key);
            if (relation.kind() == RelationKind.PART_OF && whole.isPresent() && snaks.isEmpty()) {
                snaks.add(SnakWriter.item("P248", whole.get()));
                row.mapped("relations/" + i, "references/P248");
                row.dropped("relations/" + i + "/locators", WHOLE);
                snaks(Id.of(relation.to().value()));
            }
        }
        source.published().flatMap(when -> date("P577", when)).ifPresent(snak -> {
            snaks.add(snak);
            TimeWriter.mapped(row, "published", "references/P577");
        });
        source.retrieved().flatMap(when -> date("P813", when)).ifPresent(snak -> {
            snaks.add(snak);
            TimeWriter.mapped(row, "retrieved", "references/P813");
        });
        snaks.add(SnakWriter.string("P854", uri, "url"));
        row.mapped("uri", "references/P854");
        mapId(source, Identifier.of(WikidataIds.URL, uri), null, row);
        if (source.names().get(0).kind() == Name.NameKind.NAME) {
            String language = source.names().get(0).text().originalLanguage();
            snaks.add(SnakWriter.text(
                    "P1476",
                    language.toLowerCase(Locale.ROOT),
                    source.names().get(0).text().original()));
            row.mapped("names/0/text/" + language, "references/P1476");
        }
    }

    private static Optional<ObjectNode> date(String property, When when) {
        return TimeWriter.date(when)
                .filter(date -> !TimeWriter.isQualified(date))
                .flatMap(date -> SnakWriter.date(property, date));
    }

    /** Says of sources that no statement cites what becomes of them. */
    void close() {
        for (Source source : dossier.sources()) {
            InputRecord row = records.of(source);
            if (!sources.containsKey(source.id())) {
                drop(row, "no statement cites the source");
            } else {
                drop(row, "not part of a reference");
            }
        }
    }

    /** Drops the values that have not been treated. */
    static void drop(InputRecord row, String reason) {
        row.untreated().forEach(key -> row.dropped(key, reason));
    }
}
