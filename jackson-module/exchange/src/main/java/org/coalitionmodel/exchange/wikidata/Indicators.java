package org.coalitionmodel.exchange.wikidata;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.text.LocalizedText;

/**
 * The indicators that properties with quantities are. The document of the property gives its name, if the input has it.
 * Otherwise the table here does.
 */
final class Indicators {
    private static final Map<String, String> NAMES = Map.of(
            "P1082", "Population",
            "P1120", "Number of deaths",
            "P1128", "Employees",
            "P1132", "Number of participants",
            "P1339", "Number of injured",
            "P2046", "Area",
            "P2124", "Member count",
            "P2131", "Nominal GDP",
            "P2769", "Budget");

    private final ItemIndex index;
    private final Dossier.Builder dossier;
    private final Citation whole;
    private final Set<String> added = new HashSet<>();

    /**
     * Starts without an indicator.
     *
     * @param index the documents
     * @param dossier what is loaded
     * @param whole cites the input
     */
    Indicators(ItemIndex index, Dossier.Builder dossier, Citation whole) {
        this.index = index;
        this.dossier = dossier;
        this.whole = whole;
    }

    /** The indicator of a property. */
    Id<Indicator> of(String property) {
        Identifier identifier = Identifier.of(WikidataIds.ITEM, property);
        if (added.add(property)) {
            dossier.addIndicators(Indicator.builder()
                    .id(identifier.toId())
                    .addNames(name(property))
                    .addIdentifiers(identifier)
                    .addCitations(whole)
                    .build());
        }
        return identifier.toId();
    }

    private Name name(String property) {
        Optional<Item> document = index.property(property);
        document.ifPresent(found -> found.row().mapped("/id", "Indicator.identifiers"));
        return document.flatMap(found -> ItemNames.of(found).stream().findFirst())
                .orElseGet(() -> NAMES.containsKey(property)
                        ? Name.of(LocalizedText.of("en", String.valueOf(NAMES.get(property))))
                        : ItemNames.description(LocalizedText.of("en", "Wikidata property " + property)));
    }
}
