package org.coalitionmodel.exchange.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.id.Identifier;

/**
 * The properties that give a key in an external system, and the scheme of each. The scheme of any other property is made
 * from it: {@code wikidata.p214}.
 */
final class IdentifierProperties {
    /** The schemes by property. */
    static final Map<String, String> SCHEMES = Map.of(
            "P297", "iso3166-1",
            "P298", "iso3166-1-alpha3",
            "P299", "iso3166-1-numeric",
            "P300", "iso3166-2",
            "P1566", "geonames",
            "P2082", "un-m49");

    private static final Map<String, String> PROPERTIES =
            SCHEMES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final String OTHER = "wikidata.p";

    private IdentifierProperties() {}

    /** Adds the keys of an item. */
    static void load(Item item, Facts facts, List<Identifier> identifiers) {
        Set<String> properties = new LinkedHashSet<>();
        item.claims().map(Claim::main).filter(Snak::isExternalId).forEach(snak -> properties.add(snak.property()));
        for (String property : properties) {
            String scheme = SCHEMES.getOrDefault(property, property.toLowerCase(Locale.ROOT));
            facts.each(property, Set.of(), claim -> {
                identifiers.add(Identifier.of(
                        SCHEMES.containsKey(property) ? scheme : OTHER + scheme.substring(1),
                        claim.main().string()));
                item.row().kept(claim.key(), "Entity.identifiers");
            });
        }
    }

    /** The property of a scheme; empty if there is none. */
    static Optional<String> property(String scheme) {
        if (scheme.startsWith(OTHER)) {
            return Optional.of("P" + scheme.substring(OTHER.length()))
                    .filter(property -> Snak.PROPERTY.matcher(property).matches());
        }
        return Optional.ofNullable(PROPERTIES.get(scheme));
    }
}
