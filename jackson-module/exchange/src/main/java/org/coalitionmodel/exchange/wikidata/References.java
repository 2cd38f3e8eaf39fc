package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/**
 * The sources that references name. A reference with an address is a source of its own, which is part of what it is
 * stated in. References with the same address are the same source. A reference without an address cites the item that it
 * is stated in.
 */
final class References {
    private static final Map<String, Locator.LocatorKind> LOCATORS = Map.of(
            "P304", Locator.LocatorKind.PAGE,
            "P792", Locator.LocatorKind.CHAPTER,
            "P958", Locator.LocatorKind.SECTION);

    /** The properties that name a source. */
    private static final Set<String> NAMING = Set.of("P248", "P854");

    /** The properties that say something of a source. */
    private static final Set<String> OF_SOURCE = Set.of("P248", "P577", "P813", "P854", "P1476");

    private final ItemIndex index;
    private final Citation whole;
    private final Map<Id<Source>, SourceDraft> drafts = new LinkedHashMap<>();

    /**
     * Starts without a source.
     *
     * @param index the items
     * @param whole cites the input
     */
    References(ItemIndex index, Citation whole) {
        this.index = index;
        this.whole = whole;
    }

    /** The sources so far. */
    Collection<SourceDraft> drafts() {
        return drafts.values();
    }

    /** The source that an item is. */
    SourceDraft ofItem(String item) {
        Optional<ItemType> type = index.type(item).filter(it -> it.kind() == ItemType.ItemKind.SOURCE);
        Id<Source> id = type.isPresent() ? ItemIndex.id(item) : WikidataIds.source(item);
        return drafts.computeIfAbsent(id, key -> {
            SourceKind kind = type.map(it -> it.kind(SourceKind.class)).orElse(SourceKind.OTHER);
            SourceDraft draft = new SourceDraft(
                    id, WikidataIds.item(item), kind, LocalizedText.of("en", ItemNames.placeholder(item)));
            boolean isElsewhere = type.isEmpty();
            index.item(item)
                    .filter(it -> isElsewhere)
                    .flatMap(ItemNames::label)
                    .ifPresent(label -> draft.names.add(Name.of(label)));
            draft.citations.add(whole);
            return draft;
        });
    }

    private SourceDraft ofAddress(String address) {
        Identifier identifier = Identifier.of(WikidataIds.URL, address);
        SourceDraft draft = new SourceDraft(
                identifier.toId(),
                identifier,
                SourceKind.WEB_PAGE,
                LocalizedText.of("en", "A page that Wikidata cites"));
        draft.uri = Optional.of(address);
        draft.citations.add(whole);
        if (!drafts.containsKey(draft.id())) {
            draft.build();
        }
        return drafts.computeIfAbsent(draft.id(), key -> draft);
    }

    /** The citations that the references of a statement are. */
    List<Citation> citations(Claim claim, InputRecord row) {
        List<Citation> citations = new ArrayList<>();
        for (List<Snak> reference : claim.references()) {
            Optional<SourceDraft> source = source(reference, row);
            if (source.isPresent()) {
                citations.add(citation(source.get(), reference, row));
            } else {
                reference.stream()
                        .filter(snak -> !NAMING.contains(snak.property()))
                        .forEach(snak -> row.dropped(snak.key(), reason(snak, "the reference names no source")));
            }
        }
        return citations;
    }

    private static String reason(Snak snak, String otherwise) {
        return snak.property().equals("P143") || snak.property().equals("P4656")
                ? "an import from a wiki is no source"
                : otherwise;
    }

    private Optional<SourceDraft> source(List<Snak> reference, InputRecord row) {
        Optional<SourceDraft> page = first(reference, "P854", "Source.uri", row, snak -> ofAddress(snak.string()));
        Optional<SourceDraft> statedIn = first(
                reference,
                "P248",
                page.isPresent() ? "Source.relations" : "Citation.source",
                row,
                snak -> ofItem(snak.item()));
        if (page.isPresent() && statedIn.isPresent()) {
            Id<Source> whole = statedIn.get().id();
            if (page.get().statedIn.isEmpty()) {
                page.get().statedIn = Optional.of(whole);
            } else if (!page.get().statedIn.get().equals(whole)) {
                reference.stream()
                        .filter(snak -> snak.property().equals("P248"))
                        .forEach(snak -> row.dropped(snak.key(), "the address is stated in another source already"));
            }
        }
        return page.or(() -> statedIn);
    }

    /** The first value of a property. The others are dropped, and one that breaks a rule is refused. */
    private static <T> Optional<T> first(
            List<Snak> reference, String property, String target, InputRecord row, Function<Snak, T> value) {
        Optional<T> found = Optional.empty();
        for (Snak snak : reference) {
            if (!snak.property().equals(property)) {
                continue;
            }
            if (found.isPresent()) {
                row.dropped(snak.key(), "the model has one value");
                continue;
            }
            try {
                found = Optional.of(value.apply(snak));
                row.mapped(snak.key(), target);
            } catch (IllegalArgumentException e) {
                row.refused(snak.key(), Rules.rule(e));
            }
        }
        return found;
    }

    private Citation citation(SourceDraft source, List<Snak> reference, InputRecord row) {
        Citation.Builder citation = Citation.builder().source(source.id());
        if (source.uri.isPresent()) {
            source.title = agreed(reference, "P1476", source.title, "Source.names", row, Snak::text);
            source.published = agreed(reference, "P577", source.published, "Source.published", row, References::when);
        }
        source.retrieved = agreed(reference, "P813", source.retrieved, "Source.retrieved", row, References::when);
        for (Snak snak : reference) {
            Locator.LocatorKind kind = LOCATORS.get(snak.property());
            if (kind != null) {
                try {
                    citation.addLocators(Locator.of(kind, snak.string()));
                    row.mapped(snak.key(), "Citation.locators");
                } catch (IllegalArgumentException e) {
                    row.refused(snak.key(), Rules.rule(e));
                }
            } else if (!OF_SOURCE.contains(snak.property())) {
                row.dropped(snak.key(), reason(snak, "not mapped"));
            }
        }
        return citation.build();
    }

    private static When when(Snak snak) {
        return When.of(snak.date().text());
    }

    /** A value of a source, unless it has another one already. */
    private static <T> Optional<T> agreed(
            List<Snak> reference,
            String property,
            Optional<T> known,
            String target,
            InputRecord row,
            Function<Snak, T> value) {
        Optional<T> found = first(reference, property, target, row, value);
        if (known.isPresent() && found.isPresent() && !known.equals(found)) {
            reference.stream()
                    .filter(snak -> snak.property().equals(property))
                    .forEach(snak -> row.dropped(snak.key(), "the source has another value already"));
        }
        return known.isPresent() ? known : found;
    }
}
