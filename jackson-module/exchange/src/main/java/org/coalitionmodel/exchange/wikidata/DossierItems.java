package org.coalitionmodel.exchange.wikidata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;

/**
 * The items that the entities of a dossier become. A state and its territory are one item. An entity without an item in
 * Wikidata gets a number from {@value WikidataIds#FIRST_LOCAL} on, in the order of the dossier.
 */
final class DossierItems {
    private static final Set<StageKind> REAL =
            Set.of(StageKind.ADOPTED, StageKind.UNDER_WAY, StageKind.IN_EFFECT, StageKind.DONE, StageKind.ENDED);

    private final Map<Id<?>, ItemDraft> drafts = new HashMap<>();
    private final Map<Long, ItemDraft> byNumber = new TreeMap<>();
    private final Map<Id<?>, State> statesByTerritory = new HashMap<>();
    private long next = WikidataIds.FIRST_LOCAL;

    DossierItems(Dossier dossier) {
        for (State state : dossier.parties(State.class)) {
            state.place().ifPresent(place -> statesByTerritory.putIfAbsent(place, state));
        }
        List<List<? extends Entity>> all = List.of(
                dossier.parties(),
                dossier.places(),
                dossier.meetings(),
                dossier.events(),
                dossier.posts(),
                dossier.sources());
        all.forEach(list -> list.stream()
                .filter(entity -> isItem(entity) && key(entity).isPresent())
                .forEach(entity -> addKnown(entity, key(entity).get())));
        all.forEach(list -> list.stream()
                .filter(entity -> isItem(entity) && key(entity).isEmpty() && !(entity instanceof Source))
                .forEach(entity -> drafts.put(entity.id(), newItem())));
        statesByTerritory.forEach((place, state) -> drafts.put(place, drafts.get(state.id())));
    }

    private void addKnown(Entity entity, String item) {
        long number = Long.parseLong(item.substring(1));
        if (byNumber.containsKey(number)) {
            // Another entity is this item. An organisation may be a source too.
            return;
        }
        ItemDraft draft = new ItemDraft(item);
        byNumber.put(number, draft);
        drafts.put(entity.id(), draft);
    }

    /** A new item without a number in Wikidata. */
    ItemDraft newItem() {
        while (byNumber.containsKey(next)) {
            next++;
        }
        ItemDraft draft = new ItemDraft("Q" + next);
        byNumber.put(next, draft);
        return draft;
    }

    private boolean isItem(Entity entity) {
        if (entity instanceof Place place) {
            return !statesByTerritory.containsKey(place.id());
        }
        if (entity instanceof Post post) {
            return isOffice(post);
        }
        if (entity instanceof Meeting meeting) {
            return meeting.every().isEmpty() && meeting.count().isEmpty() && isReal(meeting);
        }
        if (entity instanceof Event event) {
            return event.every().isEmpty() && event.count().isEmpty() && isReal(event);
        }
        boolean isParty = entity instanceof State
                || entity instanceof Person
                || entity instanceof Organization
                || entity instanceof Coalition;
        return entity instanceof Source || (isParty && isReal(entity));
    }

    /** Whether it has come about. Wikidata would state a plan as a fact. */
    private static boolean isReal(Entity entity) {
        return entity.stages().stream().map(Stage::kind).allMatch(REAL::contains);
    }

    /** Whether a post is the office as such. */
    static boolean isOffice(Post post) {
        return post.holder().isEmpty() && post.status() == Post.PostStatus.HELD;
    }

    /** The item that an entity is in Wikidata; empty if none is known. */
    static Optional<String> key(Entity entity) {
        return entity.identifiers().stream()
                .filter(DossierItems::isItemKey)
                .map(Identifier::value)
                .findFirst();
    }

    /** Whether an identifier is an item. */
    static boolean isItemKey(Identifier identifier) {
        return Snak.ITEM.matcher(identifier.value()).matches()
                && Long.parseLong(identifier.value().substring(1)) <= Integer.MAX_VALUE
                && WikidataIds.item(identifier.value()).equals(identifier);
    }

    /** The document of an entity; empty if the entity is no item. */
    Optional<ItemDraft> draft(Id<?> id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /** The item of a party, place, meeting, event or office; empty if it is no item. */
    Optional<String> item(Id<?> id) {
        return draft(id).map(ItemDraft::id);
    }

    /** The state whose territory a place is. */
    Optional<State> stateOf(Id<Place> place) {
        return Optional.ofNullable(statesByTerritory.get(place));
    }

    /** Whether a place is a country. */
    boolean isCountry(Dossier dossier, Id<Place> place) {
        return statesByTerritory.containsKey(place)
                || dossier.place(place)
                        .map(Place::kind)
                        .filter(Place.PlaceKind.COUNTRY::equals)
                        .isPresent();
    }

    /** The documents that say something, by number. */
    List<ItemDraft> documents() {
        return byNumber.values().stream().filter(draft -> !draft.isEmpty()).toList();
    }

    /** Whether a party is a state. */
    static boolean isState(Dossier dossier, Id<Party> party) {
        return dossier.party(party).filter(State.class::isInstance).isPresent();
    }
}
