package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.text.LocalizedText;

/**
 * The names of an item. Its labels are one name in several languages. Wikidata does not say which of them is the original.
 * It is the one in the language of the official name (P1448), if there is a label in it; otherwise the English one;
 * otherwise the first. The others keep their order. Each alias is a name of its own. The descriptions are one name of the
 * kind description.
 */
final class ItemNames {
    private static final String PLACEHOLDER = "Wikidata item ";

    private ItemNames() {}

    /** What stands for the name of an item without one. */
    static String placeholder(String item) {
        return PLACEHOLDER + item;
    }

    /** Whether a name is a placeholder. */
    static boolean isPlaceholder(Name name) {
        return name.kind() == NameKind.DESCRIPTION && name.text().original().startsWith(PLACEHOLDER);
    }

    /** A name that is a description. */
    static Name description(LocalizedText text) {
        return Name.builder().text(text).kind(NameKind.DESCRIPTION).build();
    }

    /** The labels of an item, without a word in the ledger. */
    static Optional<LocalizedText> label(Item item) {
        return text(item.labels(), original(item), term -> {}, (term, rule) -> {});
    }

    /** The names that the terms of an item are, possibly none. */
    static List<Name> of(Item item) {
        InputRecord row = item.row();
        List<Name> names = new ArrayList<>();
        text(
                        item.labels(),
                        original(item),
                        term -> row.mapped(term.key(), "Entity.names"),
                        (term, rule) -> row.refused(term.key(), rule))
                .map(Name::of)
                .ifPresent(names::add);
        return names;
    }

    /** The names that the aliases and descriptions of an item are, possibly none. */
    static List<Name> others(Item item) {
        InputRecord row = item.row();
        List<Name> names = new ArrayList<>();
        for (Item.Term alias : item.aliases()) {
            text(
                            List.of(alias),
                            Optional.empty(),
                            term -> row.mapped(term.key(), "Entity.names (alias)"),
                            (term, rule) -> row.refused(term.key(), rule))
                    .map(text -> Name.builder().text(text).kind(NameKind.ALIAS).build())
                    .ifPresent(names::add);
        }
        text(
                        item.descriptions(),
                        original(item),
                        term -> row.kept(term.key(), "Entity.names (description)"),
                        (term, rule) -> row.refused(term.key(), rule))
                .map(ItemNames::description)
                .ifPresent(names::add);
        return names;
    }

    /** The language of the official name. */
    private static Optional<String> original(Item item) {
        return item.claims("P1448")
                .map(Claim::main)
                .filter(Snak::hasValue)
                .map(snak -> snak.value().path("language").asString(""))
                .findFirst();
    }

    /** Takes a term that is part of the output. */
    private interface Taken {
        void accept(Item.Term term);
    }

    /** Takes a term that breaks a rule. */
    private interface Refused {
        void accept(Item.Term term, String rule);
    }

    private static Optional<LocalizedText> text(
            List<Item.Term> terms, Optional<String> original, Taken taken, Refused refused) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> canonical = new LinkedHashMap<>();
        for (Item.Term term : terms) {
            try {
                LocalizedText text = LocalizedText.of(term.language(), term.text());
                if (texts.putIfAbsent(text.originalLanguage(), term.text()) == null) {
                    canonical.put(term.language(), text.originalLanguage());
                    taken.accept(term);
                } else {
                    refused.accept(term, "LocalizedText.language must not be given twice");
                }
            } catch (IllegalArgumentException e) {
                refused.accept(term, Rules.rule(e));
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String first = original.map(canonical::get)
                .or(() -> Optional.of("en").filter(texts::containsKey))
                .orElse(texts.keySet().iterator().next());
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put(first, String.valueOf(texts.get(first)));
        texts.forEach(ordered::putIfAbsent);
        return Optional.of(LocalizedText.of(ordered));
    }
}
