package org.coalitionmodel.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.time.When;

/** An entity, and what is compared of it. */
final class Candidate {
    /** Systems in which a thing has one key. */
    private static final Set<String> ONE_KEY =
            Set.of("wikidata", "iso3166-1", "iso3166-2", "un-m49", "geonames", "viaf", "isni", "orcid", "gnd", "lei");
    /** No names, or only a part of one. */
    private static final Set<NameKind> NO_NAMES =
            EnumSet.of(NameKind.FAMILY, NameKind.MOTTO, NameKind.GENERIC, NameKind.DESCRIPTION);

    private final Entity entity;
    private final int dossier;
    private final List<HeldPost> posts;
    private final List<Spelling> spellings = new ArrayList<>();

    Candidate(Entity entity, int dossier, List<HeldPost> posts) {
        this.entity = entity;
        this.dossier = dossier;
        this.posts = posts;
        for (Name name : entity.names()) {
            if (!NO_NAMES.contains(name.kind())) {
                name.text().texts().values().forEach(text -> spellings.add(new Spelling(text, folded(text))));
            }
        }
    }

    private FoldedName folded(String text) {
        return entity instanceof Person ? FoldedName.ofPerson(text) : FoldedName.ofThing(text);
    }

    Entity entity() {
        return entity;
    }

    /** The number of its dossier, from 0. */
    int dossier() {
        return dossier;
    }

    List<HeldPost> posts() {
        return posts;
    }

    /** Its names, in all languages. */
    List<Spelling> spellings() {
        return spellings;
    }

    /** The code of the state whose name it has; empty for a person, and if it has none. */
    Optional<String> state() {
        return entity instanceof Person
                ? Optional.empty()
                : spellings.stream()
                        .flatMap(spelling -> FoldingTables.state(spelling.folded()).stream())
                        .findFirst();
    }

    /** What it is, such as {@code State}; of a place, also the kind. */
    String type() {
        String type = entity.getClass().getInterfaces()[0].getSimpleName();
        return entity instanceof Place place ? type + " " + place.kind() : type;
    }

    /** When it was founded, held or published. */
    Optional<When> time() {
        if (entity instanceof Meeting meeting) {
            return meeting.when();
        }
        if (entity instanceof Event event) {
            return event.when();
        }
        if (entity instanceof Source source) {
            return source.published();
        }
        if (entity instanceof Coalition coalition) {
            return coalition.founded();
        }
        return entity instanceof Organization organization ? organization.founded() : Optional.empty();
    }

    /** Its keys in a system that gives a thing one key. */
    List<String> onlyKeys(String scheme) {
        return entity.identifiers().stream()
                .filter(key -> key.scheme().equals(scheme) && ONE_KEY.contains(scheme))
                .map(Identifier::value)
                .toList();
    }

    /** A name in one language, as it is written and folded. */
    record Spelling(String text, FoldedName folded) {}
}
