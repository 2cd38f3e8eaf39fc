package org.coalitionmodel.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Source;

/** The texts of the sources of one draft, each prepared once. */
final class SourceTexts {
    private final Function<Id<Source>, Optional<String>> texts;
    private final Map<Id<Source>, Optional<SourceText>> prepared = new HashMap<>();
    private final Map<Id<Source>, List<String>> languages = new HashMap<>();

    SourceTexts(Function<Id<Source>, Optional<String>> texts) {
        this.texts = texts;
    }

    Optional<SourceText> of(Id<Source> source) {
        Optional<SourceText> known = prepared.get(source);
        if (known == null) {
            known = texts.apply(source).map(SourceText::of);
            prepared.put(source, known);
        }
        return known;
    }

    /** Notes the languages of a source, in which its numbers are read. */
    void describe(Source source) {
        languages.put(source.id(), source.languages());
    }

    /** The languages in which the numbers of a passage are read. */
    List<Locale> languages(Id<Source> source, String passage) {
        return NumberLanguages.of(languages.getOrDefault(source, List.of()), passage);
    }
}
