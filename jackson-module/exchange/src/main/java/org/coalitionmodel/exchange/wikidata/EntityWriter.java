package org.coalitionmodel.exchange.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.wikidata.ItemType.ItemKind;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes one entity as an item, without what refers to it. */
final class EntityWriter {
    private static final Set<String> OF_PLACEHOLDER =
            Set.of("type", "kind", "names", "identifiers", "place", "citations");
    private static final Set<ParticipationRole> DELEGATES =
            Set.of(ParticipationRole.HEAD_OF_DELEGATION, ParticipationRole.DELEGATE);
    private static final Set<Presence> PRESENT =
            Set.of(Presence.PRESENT, Presence.IN_PERSON, Presence.REMOTE, Presence.IN_PART);

    /** The properties whose value may be unknown or none, by attribute, and the types of their values. */
    private static final Map<String, String> GAPS = Map.of(
            "founded", "P571",
            "place", "P159",
            "published", "P577",
            "nationalities", "P27",
            "participations", "P710",
            "places", "P276",
            "when", "P585",
            "of", "P2389");

    private final Dossier dossier;
    private final DossierItems items;
    private final ReferenceWriter references;
    private final Entity entity;
    private final InputRecord row;
    private final Map<String, List<ObjectNode>> referencesByAttribute = new HashMap<>();

    EntityWriter(Entity entity, Dossier dossier, InputRecord row, DossierItems items, ReferenceWriter references) {
        this.entity = entity;
        this.dossier = dossier;
        this.row = row;
        this.items = items;
        this.references = references;
    }

    void write() {
        Optional<ItemDraft> draft = items.draft(entity.id());
        if (draft.isEmpty()) {
            ReferenceWriter.drop(row, reason());
            return;
        }
        Optional<State> state = entity instanceof Place place ? items.stateOf(place.id()) : Optional.empty();
        writeId(draft.get());
        if (isPlaceholder()) {
            ReferenceWriter.drop(row, "the item is not known beyond its number");
            return;
        }
        if (state.isEmpty()) {
            writeClass(draft.get());
            new TermWriter(draft.get(), row).write(entity.names());
            writeNamesWithTime(draft.get());
            writeIdentifiers(draft.get());
        } else {
            writeAsTerritory(state.get());
        }
        writeAttributes(draft.get());
        writeRelations(draft.get());
        writeGaps(draft.get());
    }

    private String reason() {
        if (DossierItems.key(entity).isPresent()) {
            return "another entity is this item, or it has not come about";
        }
        if (entity instanceof Meeting || entity instanceof Event) {
            return "Wikidata would state it as a single event that took place";
        }
        if (entity instanceof Organization || entity instanceof Coalition) {
            return "Wikidata would state it as something that exists";
        }
        return "Wikidata has no class for it";
    }

    /** Whether nothing is known but the number of the item, which was not in the input from which this comes. */
    private boolean isPlaceholder() {
        return DossierItems.key(entity).isPresent()
                && entity.names().stream().allMatch(ItemNames::isPlaceholder)
                && entity.citations().stream()
                        .allMatch(citation -> citation.locators().isEmpty())
                && row.untreated().stream().allMatch(key -> OF_PLACEHOLDER.contains(key.replaceFirst("/.*", "")));
    }

    private void writeId(ItemDraft draft) {
        Id<?> other = entity instanceof Place ? WikidataIds.territory(draft.id()) : null;
        ReferenceWriter.mapId(entity, WikidataIds.item(draft.id()), other, row);
    }

    private void writeClass(ItemDraft draft) {
        ItemType type = type();
        Optional<String> exact = type == null ? Optional.empty() : type.writtenClass();
        Optional<String> written = exact.or(this::general);
        if (written.isEmpty()) {
            row.dropped("kind", "Wikidata has no class for the kind");
            return;
        }
        draft.add(SnakWriter.item("P31", written.get()), references("P31", draft));
        row.mapped("type", "P31");
        if (exact.isPresent()) {
            row.mapped("kind", "P31");
        } else {
            row.kept("kind", "P31 (a more general class)");
        }
    }

    private @Nullable ItemType type() {
        if (entity instanceof State) {
            return ItemType.STATE;
        }
        if (entity instanceof Person) {
            return ItemType.PERSON;
        }
        if (entity instanceof Coalition) {
            return new ItemType(ItemKind.COALITION, null);
        }
        if (entity instanceof Organization organization) {
            return new ItemType(ItemKind.ORGANIZATION, organization.kind());
        }
        if (entity instanceof Place place) {
            return new ItemType(ItemKind.PLACE, place.kind());
        }
        if (entity instanceof Meeting) {
            return new ItemType(ItemKind.MEETING, null);
        }
        if (entity instanceof Event event) {
            return new ItemType(ItemKind.EVENT, event.kind());
        }
        if (entity instanceof Source source) {
            return new ItemType(ItemKind.SOURCE, source.kind());
        }
        return ItemType.OFFICE;
    }

    /** A class that is true but says less. */
    private Optional<String> general() {
        if (entity instanceof Organization) {
            return new ItemType(ItemKind.ORGANIZATION, OrganizationKind.OTHER).writtenClass();
        }
        if (entity instanceof Event) {
            return new ItemType(ItemKind.EVENT, Event.EventKind.OTHER).writtenClass();
        }
        boolean isCountry = entity instanceof Place place && place.kind() == PlaceKind.COUNTRY;
        return isCountry ? ItemType.STATE.writtenClass() : Optional.empty();
    }

    private void writeNamesWithTime(ItemDraft draft) {
        for (int i = 0; i < entity.names().size(); i++) {
            String key = "names/" + i;
            String property = switch (entity.names().get(i).kind()) {
                case OFFICIAL -> "P1448";
                case ACRONYM -> "P1813";
                default -> "";
            };
            if (!property.isEmpty()) {
                writeName(draft, i, key, property);
            }
        }
    }

    private void writeName(ItemDraft draft, int position, String key, String property) {
        Name name = entity.names().get(position);
        Optional<List<ObjectNode>> time = name.when().isEmpty()
                ? Optional.of(List.of())
                : name.when().flatMap(TimeWriter::period).flatMap(TimeWriter::startAndEnd);
        if (time.isEmpty()) {
            row.dropped(key, "the time of the name has no form in Wikidata");
            return;
        }
        List<ObjectNode> cited = references.references(name.citations(), key + "/citations", draft.id(), row);
        boolean isOne = name.text().texts().size() == 1;
        name.text().forEach((language, text) -> {
            draft.add(
                    SnakWriter.text(property, language.toLowerCase(Locale.ROOT), text),
                    time.get(),
                    Optional.empty(),
                    cited);
            if (isOne) {
                row.mapped(key + "/text/" + language, property);
            } else {
                row.kept(key + "/text/" + language, property + " (one statement for each language)");
            }
        });
        row.mapped(key + "/kind", property);
        TimeWriter.mapped(row, key + "/when", property);
    }

    private void writeIdentifiers(ItemDraft draft) {
        for (int i = 0; i < entity.identifiers().size(); i++) {
            Identifier identifier = entity.identifiers().get(i);
            Optional<String> property = IdentifierProperties.property(identifier.scheme());
            String key = "identifiers/" + i;
            if (property.isPresent()) {
                draft.add(SnakWriter.string(property.get(), identifier.value(), "external-id"), List.of());
                row.mapped(key, "external identifier");
            } else if (!identifier.equals(WikidataIds.item(draft.id()))) {
                row.dropped(key, "the scheme has no property");
            }
        }
    }

    /** The item has the names and identifiers of the state. */
    private void writeAsTerritory(State state) {
        Set<Name> names = new HashSet<>(state.names());
        Set<Identifier> identifiers = new HashSet<>(state.identifiers());
        row.mapped("kind", "P31");
        for (int i = 0; i < entity.names().size(); i++) {
            if (names.contains(entity.names().get(i))) {
                row.mapped("names/" + i, "the names of the state");
            } else {
                row.dropped("names/" + i, "the item has the names of the state");
            }
        }
        for (int i = 0; i < entity.identifiers().size(); i++) {
            if (identifiers.contains(entity.identifiers().get(i))) {
                row.mapped("identifiers/" + i, "the identifiers of the state");
            } else {
                row.dropped("identifiers/" + i, "the item has the identifiers of the state");
            }
        }
    }

    private List<ObjectNode> references(String attribute, ItemDraft draft) {
        return referencesByAttribute.computeIfAbsent(
                attribute,
                key -> references.references(
                        entity.citations(), "citations", attribute, elements(attribute) <= 1, draft.id(), row));
    }

    private int elements(String attribute) {
        return switch (attribute) {
            case "relations" -> entity.relations().size();
            case "nationalities" ->
                entity instanceof Person person ? person.nationalities().size() : 0;
            case "within" -> entity instanceof Place place ? place.within().size() : 0;
            case "places" ->
                entity instanceof Meeting meeting
                        ? meeting.places().size()
                        : entity instanceof Event event ? event.places().size() : 0;
            default -> 1;
        };
    }

    private void writeAttributes(ItemDraft draft) {
        if (entity instanceof State) {
            row.mapped("place", "the item is the territory too");
        } else if (entity instanceof Person person) {
            for (int i = 0; i < person.nationalities().size(); i++) {
                link(draft, "P27", person.nationalities().get(i), "nationalities", i);
            }
        } else if (entity instanceof Organization organization) {
            writeDate(draft, "P571", organization.founded(), "founded");
            writeSeat(draft, organization.place());
            writeStages(draft);
        } else if (entity instanceof Coalition coalition) {
            writeDate(draft, "P571", coalition.founded(), "founded");
            writeSeat(draft, coalition.place());
            writeStages(draft);
        } else if (entity instanceof Place place) {
            for (int i = 0; i < place.within().size(); i++) {
                Id<Place> whole = place.within().get(i);
                link(draft, items.isCountry(dossier, whole) ? "P17" : "P131", whole, "within", i);
            }
        } else if (entity instanceof Meeting meeting) {
            writeTime(draft, meeting.when());
            writePlaces(draft, meeting.places());
            writeParticipations(draft, meeting.participations());
        } else if (entity instanceof Event event) {
            writeTime(draft, event.when());
            writePlaces(draft, event.places());
            writeParticipations(draft, event.participations());
        } else if (entity instanceof Source source) {
            writeDate(draft, "P577", source.published(), "published");
        } else if (entity instanceof Post post && post.of().isPresent()) {
            String property = DossierItems.isState(dossier, post.of().get()) ? "P1001" : "P2389";
            link(draft, property, post.of().get(), "of", -1);
        }
    }

    /** Links the item to another one. */
    private void link(ItemDraft draft, String property, Id<?> to, String attribute, int position) {
        String key = position < 0 ? attribute : attribute + "/" + position;
        Optional<String> target = items.item(to);
        if (target.isEmpty()) {
            row.dropped(key, "the other entity is no item");
            return;
        }
        draft.add(SnakWriter.item(property, target.get()), references(attribute, draft));
        row.mapped(key, property);
    }

    private void writeSeat(ItemDraft draft, Optional<Id<Place>> place) {
        place.ifPresent(seat -> link(draft, items.isCountry(dossier, seat) ? "P17" : "P159", seat, "place", -1));
    }

    private void writePlaces(ItemDraft draft, List<Id<Place>> places) {
        for (int i = 0; i < places.size(); i++) {
            link(draft, items.isCountry(dossier, places.get(i)) ? "P17" : "P276", places.get(i), "places", i);
        }
    }

    private void writeDate(ItemDraft draft, String property, Optional<When> when, String attribute) {
        if (when.isEmpty()) {
            return;
        }
        Optional<PartialDate> date = when.flatMap(TimeWriter::date);
        Optional<ObjectNode> snak = date.flatMap(it -> SnakWriter.date(property, it));
        if (snak.isEmpty()) {
            row.dropped(attribute, "the time has no form in Wikidata");
            return;
        }
        draft.add(snak.get(), TimeWriter.circumstances(date.get()), Optional.empty(), references(attribute, draft));
        TimeWriter.mapped(row, attribute, property);
    }

    private void writeTime(ItemDraft draft, Optional<When> when) {
        Optional<TimePeriod> period = when.flatMap(TimeWriter::period);
        Optional<List<ObjectNode>> interval = period.flatMap(TimeWriter::startAndEnd);
        boolean hasDate = period.filter(it -> it.start().isPresent() || it.end().isPresent())
                .isPresent();
        if (interval.isEmpty() || !hasDate) {
            writeDate(draft, "P585", when, "when");
            return;
        }
        interval.get().forEach(snak -> draft.add(snak, references("when", draft)));
        if (period.get().isEndOpen()) {
            draft.add(SnakWriter.withoutValue("P582", true, "time"), references("when", draft));
        }
        TimeWriter.mapped(row, "when", "P580, P582");
    }

    private void writeStages(ItemDraft draft) {
        for (int i = 0; i < entity.stages().size(); i++) {
            Stage stage = entity.stages().get(i);
            String key = "stages/" + i;
            if (stage.kind() != StageKind.ENDED) {
                row.dropped(key, "Wikidata has no stages");
                continue;
            }
            Optional<PartialDate> date = stage.when().flatMap(TimeWriter::date);
            Optional<ObjectNode> snak = stage.when().isEmpty()
                    ? Optional.of(SnakWriter.withoutValue("P576", false, "time"))
                    : date.flatMap(it -> SnakWriter.date("P576", it));
            if (snak.isEmpty()) {
                row.dropped(key, "the time has no form in Wikidata");
                continue;
            }
            draft.add(
                    snak.get(),
                    date.map(TimeWriter::circumstances).orElse(List.of()),
                    Optional.empty(),
                    references.references(stage.citations(), key + "/citations", draft.id(), row));
            row.mapped(key + "/kind", "P576");
            TimeWriter.mapped(row, key + "/when", "P576");
        }
    }

    private void writeParticipations(ItemDraft draft, List<Participation> participations) {
        for (int i = 0; i < participations.size(); i++) {
            Participation participation = participations.get(i);
            String key = "participations/" + i;
            boolean isExact = ParticipationProperties.ROLES.containsValue(participation.role());
            Optional<String> property = property(participation.role());
            Optional<String> party = participation.actor().party().flatMap(items::item);
            if (property.isEmpty()) {
                row.dropped(key, "Wikidata has no property for the role");
            } else if (!participation.presence().map(PRESENT::contains).orElse(true)) {
                row.dropped(key, "Wikidata would state that they took part");
            } else if (party.isEmpty() || !isWhole(participation.actor())) {
                row.dropped(key, "the participant is no item");
            } else {
                draft.add(
                        SnakWriter.item(property.get(), party.get()),
                        references.references(participation.citations(), key + "/citations", draft.id(), row));
                row.mapped(key + "/actor/party", property.get());
                if (isExact) {
                    row.mapped(key + "/role", property.get());
                } else {
                    row.kept(key + "/role", property.get() + " (a more general role)");
                }
                row.dropped(key + "/inPlaceOf", "Wikidata does not say who sat in whose seat");
                row.dropped(key + "/representing", "Wikidata does not say who sat in whose seat");
            }
        }
    }

    private static boolean isWhole(Actor actor) {
        return actor.quantifier().isEmpty() && actor.count().isEmpty();
    }

    private static Optional<String> property(ParticipationRole role) {
        ParticipationRole written = DELEGATES.contains(role) ? ParticipationRole.PARTICIPANT : role;
        return ParticipationProperties.ROLES.entrySet().stream()
                .filter(entry -> entry.getValue() == written)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void writeRelations(ItemDraft draft) {
        for (int i = 0; i < entity.relations().size(); i++) {
            Relation relation = entity.relations().get(i);
            String property = property(relation.kind());
            Optional<String> target = items.item(relation.to());
            if (property.isEmpty()) {
                row.dropped("relations/" + i, "Wikidata has no property for the relation");
            } else if (target.isEmpty()) {
                row.dropped("relations/" + i, "the other entity is no item");
            } else {
                draft.add(SnakWriter.item(property, target.get()), references("relations", draft));
                row.mapped("relations/" + i, property);
                row.dropped("relations/" + i + "/locators", ReferenceWriter.WHOLE);
            }
        }
    }

    private String property(RelationKind kind) {
        return switch (kind) {
            case PART_OF -> "P361";
            case SUCCEEDS -> "P1365";
            case PREVIOUS -> entity instanceof Meeting || entity instanceof Event ? "P155" : "";
            default -> "";
        };
    }

    private void writeGaps(ItemDraft draft) {
        for (int i = 0; i < entity.gaps().size(); i++) {
            Gap gap = entity.gaps().get(i);
            String property = GAPS.get(gap.attribute());
            boolean isKnown = gap.kind() == Gap.GapKind.NONE || gap.kind() == Gap.GapKind.UNKNOWN;
            if (property == null || !isKnown || !gap.about().isEmpty()) {
                row.dropped("gaps/" + i, "Wikidata has no form for the gap");
                continue;
            }
            boolean isDate = property.equals("P571") || property.equals("P577") || property.equals("P585");
            draft.add(
                    SnakWriter.withoutValue(
                            property, gap.kind() == Gap.GapKind.NONE, isDate ? "time" : "wikibase-item"),
                    references.references(gap.citations(), "gaps/" + i + "/citations", draft.id(), row));
            row.mapped("gaps/" + i + "/attribute", property);
            row.mapped("gaps/" + i + "/kind", property);
        }
    }
}
