package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** A source that references name, while more references add what they say of it. */
final class SourceDraft {
    private final Id<Source> id;
    private final Identifier identifier;
    private final SourceKind kind;
    private final LocalizedText described;
    final List<Name> names = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final List<Identifier> identifiers = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();
    Optional<String> uri = Optional.empty();
    Optional<LocalizedText> title = Optional.empty();
    Optional<When> published = Optional.empty();
    Optional<When> retrieved = Optional.empty();
    Optional<Id<Source>> statedIn = Optional.empty();

    SourceDraft(Id<Source> id, Identifier identifier, SourceKind kind, LocalizedText described) {
        this.id = id;
        this.identifier = identifier;
        this.kind = kind;
        this.described = described;
    }

    Id<Source> id() {
        return id;
    }

    /** The source. Without a title it has a description. */
    Source build() {
        List<Name> titles = new ArrayList<>(names);
        title.ifPresent(text -> titles.add(Name.of(text)));
        if (titles.isEmpty()) {
            titles.add(ItemNames.description(described));
        }
        Source.Builder source = Source.builder()
                .id(id)
                .kind(kind)
                .addAllNames(titles)
                .published(published)
                .retrieved(retrieved)
                .uri(uri)
                .addIdentifiers(identifier)
                .addAllIdentifiers(identifiers)
                .addAllGaps(gaps)
                .addAllCitations(citations);
        statedIn.ifPresent(whole -> source.addRelations(Relation.of(Relation.RelationKind.PART_OF, whole)));
        return source.build();
    }
}
