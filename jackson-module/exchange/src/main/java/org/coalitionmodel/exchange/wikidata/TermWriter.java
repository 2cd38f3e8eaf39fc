package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.text.LocalizedText;

/**
 * Writes names as labels, aliases and descriptions. The first usual name is the label. The other names are aliases, apart
 * from official names and acronyms, which are statements.
 */
final class TermWriter {
    private final ItemDraft draft;
    private final InputRecord row;

    TermWriter(ItemDraft draft, InputRecord row) {
        this.draft = draft;
        this.row = row;
    }

    /** Writes names. */
    void write(List<Name> names) {
        boolean hasLabel = false;
        boolean hasDescription = false;
        Optional<String> official = names.stream()
                .filter(name -> name.kind() == NameKind.OFFICIAL)
                .map(name -> name.text().originalLanguage())
                .findFirst();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            String key = "names/" + i;
            if (ItemNames.isPlaceholder(name)) {
                row.dropped(key, "the item is not known beyond its number");
            } else if (name.kind() == NameKind.DESCRIPTION && !hasDescription) {
                hasDescription = true;
                name.text().forEach((language, text) -> draft.descriptions().put(code(language), text));
                treat(key, name.text(), "description", official);
                row.mapped(key + "/kind", "description");
            } else if (name.kind() == NameKind.NAME && !hasLabel) {
                hasLabel = true;
                name.text().forEach((language, text) -> draft.labels().put(code(language), text));
                treat(key, name.text(), "label", official);
            } else if (name.kind() != NameKind.OFFICIAL && name.kind() != NameKind.ACRONYM) {
                writeAlias(name, key);
            }
        }
    }

    private void treat(String key, LocalizedText text, String target, Optional<String> official) {
        List<String> languages = new ArrayList<>(text.texts().keySet());
        if (languages.equals(asRead(text, official))) {
            row.mapped(key + "/text", target);
        } else {
            row.kept(key + "/text", target + " (Wikidata has no order of languages)");
        }
    }

    /** The order in which the languages are read again. */
    private static List<String> asRead(LocalizedText text, Optional<String> official) {
        TreeMap<String, String> byCode = new TreeMap<>();
        text.forEach((language, words) -> byCode.put(code(language), language));
        List<String> languages = new ArrayList<>(byCode.values());
        String first = official.filter(languages::contains)
                .or(() -> Optional.of("en").filter(languages::contains))
                .orElse(languages.get(0));
        languages.remove(first);
        languages.add(0, first);
        return languages;
    }

    private void writeAlias(Name name, String key) {
        name.text().forEach((language, text) -> draft.addAlias(code(language), text));
        boolean isPlain = name.kind() == NameKind.ALIAS && name.text().texts().size() == 1;
        if (isPlain) {
            row.mapped(key + "/text", "alias");
            row.mapped(key + "/kind", "alias");
        } else {
            row.kept(key + "/text", "alias");
            row.dropped(key + "/kind", "an alias has no kind");
        }
        row.dropped(key + "/when", "an alias has no time");
    }

    private static String code(String language) {
        return language.toLowerCase(Locale.ROOT);
    }
}
