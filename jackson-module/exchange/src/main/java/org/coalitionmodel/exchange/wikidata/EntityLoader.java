package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.exchange.wikidata.ItemType.ItemKind;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Loads one item as the entity of its type, with the statements that are entities of their own. */
final class EntityLoader {
    private static final Set<String> TIMES = Set.of("P580", "P582");
    private static final Set<String> NONE = Set.of();

    private final Context context;
    private final Item item;
    private final ItemType type;
    private final Containment containment;
    private final ItemIndex index;
    private final StatementLoader statements;
    private final Dossier.Builder dossier;
    private final Facts facts;
    private final List<Name> names = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /**
     * What all items share.
     *
     * @param source the id of the source that is loaded
     * @param index the items
     * @param containment which items contain each other in a circle
     * @param references the sources that references name
     * @param statements loads statements that are entities of their own
     * @param dossier what is loaded
     */
    record Context(
            Id<Source> source,
            ItemIndex index,
            Containment containment,
            References references,
            StatementLoader statements,
            Dossier.Builder dossier) {}

    EntityLoader(Item item, ItemType type, Context context) {
        this.item = item;
        this.type = type;
        this.context = context;
        containment = context.containment();
        index = context.index();
        statements = context.statements();
        dossier = context.dossier();
        facts = new Facts(item, context.references());
    }

    void load() {
        item.row().mapped("/id", "Entity.identifiers");
        item.row().mapped("/type", "item");
        loadNames();
        identifiers.add(WikidataIds.item(item.id()));
        IdentifierProperties.load(item, facts, identifiers);
        switch (type.kind()) {
            case STATE -> loadState();
            case PERSON -> loadPerson();
            case ORGANIZATION -> loadOrganization();
            case COALITION -> loadCoalition();
            case PLACE -> loadPlace();
            case MEETING -> loadMeeting();
            case EVENT -> loadEvent();
            case OFFICE -> loadOffice();
            case SOURCE -> loadSource();
        }
        Optional<Id<Place>> place = switch (type.kind()) {
            case STATE -> Optional.of(WikidataIds.territory(item.id()));
            case PLACE -> Optional.of(ItemIndex.id(item.id()));
            default -> Optional.empty();
        };
        statements.loadFigures(item, facts, place, whole());
    }

    private Citation whole() {
        return Citation.builder()
                .source(context.source())
                .addLocators(Locator.of(Locator.LocatorKind.ITEM, item.id()))
                .build();
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>(List.of(whole()));
        citations.addAll(facts.citations());
        return citations;
    }

    private void loadNames() {
        names.addAll(ItemNames.of(item));
        loadNames("P1448", NameKind.OFFICIAL);
        loadNames("P1813", NameKind.ACRONYM);
        names.addAll(ItemNames.others(item));
        if (names.isEmpty() && type.kind() != ItemKind.OFFICE) {
            names.add(ItemNames.description(LocalizedText.of("en", ItemNames.placeholder(item.id()))));
        }
    }

    private void loadNames(String property, NameKind kind) {
        facts.each(property, TIMES, claim -> {
            Name.Builder name =
                    Name.builder().text(claim.main().text()).kind(kind).when(facts.period(claim, "Name.when"));
            names.add(name.addAllCitations(facts.citationsOf(claim)).build());
            facts.mapped(claim, "Entity.names (" + Rule.word(kind) + ")");
        });
    }

    private void loadState() {
        statements.loadMemberships(item, facts, whole());
        List<Relation> ofPlace = new ArrayList<>();
        List<Citation> citationsOfPlace = new ArrayList<>(List.of(whole()));
        List<Id<Place>> within = within(citationsOfPlace);
        facts.each("P361", NONE, claim -> {
            containment.requireNone(item.id(), claim.main().item());
            boolean isPlace = index.isPlace(claim.main());
            (isPlace ? ofPlace : relations)
                    .add(Relation.of(
                            RelationKind.PART_OF, isPlace ? index.place(claim.main()) : index.party(claim.main())));
            facts.mapped(claim, isPlace ? "Place.relations" : "State.relations");
            if (isPlace) {
                citationsOfPlace.addAll(facts.citationsOf(claim, "relations"));
            } else {
                facts.cite(claim, "relations");
            }
        });
        loadPredecessors("State");
        dossier.addParties(State.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .addAllIdentifiers(identifiers)
                .place(WikidataIds.territory(item.id()))
                .addAllRelations(relations)
                .addAllCitations(citations())
                .build());
        dossier.addPlaces(Place.builder()
                .id(WikidataIds.territory(item.id()))
                .addAllNames(names)
                .kind(PlaceKind.COUNTRY)
                .addAllIdentifiers(identifiers)
                .addAllWithin(within)
                .addAllRelations(ofPlace)
                .addAllCitations(citationsOfPlace)
                .build());
    }

    private void loadPerson() {
        List<Id<Party>> nationalities = list("P27", NONE, "Person", "nationalities", index::state);
        statements.loadMemberships(item, facts, whole());
        statements.readPosts(item, facts, whole());
        dossier.addParties(Person.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .addAllIdentifiers(identifiers)
                .addAllNationalities(nationalities)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    private void loadOrganization() {
        Optional<When> founded = founded("Organization");
        Optional<Id<Place>> seat = seat("Organization");
        List<Stage> stages = dissolved("Organization", founded);
        loadBody("Organization");
        dossier.addParties(Organization.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .kind(type.kind(OrganizationKind.class))
                .addAllIdentifiers(identifiers)
                .founded(founded)
                .place(seat)
                .addAllStages(stages)
                .addAllRelations(relations)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    private void loadCoalition() {
        Optional<When> founded = founded("Coalition");
        Optional<Id<Place>> seat = seat("Coalition");
        List<Stage> stages = dissolved("Coalition", founded);
        loadBody("Coalition");
        dossier.addParties(Coalition.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .addAllIdentifiers(identifiers)
                .founded(founded)
                .place(seat)
                .addAllStages(stages)
                .addAllRelations(relations)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    private Optional<When> founded(String name) {
        return facts.attribute(
                "P571", name, "founded", claim -> When.of(facts.date(claim).text()));
    }

    /** The seat, or the country if no seat is given. */
    private Optional<Id<Place>> seat(String name) {
        Optional<Id<Place>> seat = facts.attribute("P159", name, "place", claim -> index.place(claim.main()));
        boolean isGap = facts.gaps().stream().anyMatch(gap -> gap.attribute().equals("place"));
        if (seat.isPresent() || isGap) {
            facts.each("P17", NONE, claim -> {
                throw new IllegalArgumentException("the country must stand alone, without a seat");
            });
            return seat;
        }
        return facts.attribute("P17", name, "place", claim -> index.place(claim.main()));
    }

    private List<Stage> dissolved(String name, Optional<When> founded) {
        List<Stage> stages = new ArrayList<>();
        facts.best("P576", Set.of("P1480"), claim -> {
            Stage.Builder stage = Stage.builder().kind(Stage.StageKind.ENDED);
            if (claim.main().kind() == Snak.SnakKind.NONE) {
                item.row().dropped(claim.key(), "it has not ended, which the model does not say");
                return;
            }
            if (claim.main().hasValue()) {
                When end = When.of(facts.date(claim).text());
                founded.flatMap(When::period)
                        .ifPresent(start -> Facts.periodOf(
                                start.toString(), end.period().orElseThrow().toString()));
                stage.when(end);
            }
            stages.add(stage.addAllCitations(facts.citationsOf(claim)).build());
            facts.mapped(claim, name + ".stages");
        });
        return stages;
    }

    private void loadBody(String name) {
        statements.loadMemberships(item, facts, whole());
        statements.loadMembers(item, facts, whole());
        facts.each("P361", NONE, claim -> {
            containment.requireNone(item.id(), claim.main().item());
            relations.add(Relation.of(RelationKind.PART_OF, index.party(claim.main())));
            facts.mapped(claim, name + ".relations");
            facts.cite(claim, "relations");
        });
        loadPredecessors(name);
    }

    private void loadPredecessors(String name) {
        facts.each("P1365", NONE, claim -> {
            Id<Party> before = index.party(claim.main());
            Rule.require(!before.equals(ItemIndex.id(item.id())), "Relation.to", "not be its holder", before);
            relations.add(Relation.of(RelationKind.SUCCEEDS, before));
            facts.mapped(claim, name + ".relations");
            facts.cite(claim, "relations");
        });
    }

    private void loadPlace() {
        List<Citation> citations = new ArrayList<>(List.of(whole()));
        List<Id<Place>> within = within(citations);
        facts.each("P361", NONE, claim -> {
            containment.requireNone(item.id(), claim.main().item());
            relations.add(Relation.of(RelationKind.PART_OF, index.place(claim.main())));
            facts.mapped(claim, "Place.relations");
            citations.addAll(facts.citationsOf(claim, "relations"));
        });
        dossier.addPlaces(Place.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .kind(type.kind(PlaceKind.class))
                .addAllIdentifiers(identifiers)
                .addAllWithin(within)
                .addAllRelations(relations)
                .addAllCitations(citations)
                .build());
    }

    private List<Id<Place>> within(List<Citation> citations) {
        List<Id<Place>> within = new ArrayList<>();
        for (String property : List.of("P131", "P17", "P30")) {
            facts.each(property, NONE, claim -> {
                containment.requireNone(item.id(), claim.main().item());
                within.add(index.place(claim.main()));
                facts.mapped(claim, "Place.within" + (property.equals("P30") ? " (written as P131)" : ""));
                citations.addAll(facts.citationsOf(claim, "within"));
            });
        }
        return within;
    }

    private <T> List<T> list(
            String property, Set<String> understood, String name, String attribute, Function<Snak, T> value) {
        List<T> values = new ArrayList<>();
        facts.each(property, understood, claim -> {
            if (claim.main().hasValue()) {
                values.add(value.apply(claim.main()));
                facts.mapped(claim, name + "." + attribute);
                facts.cite(claim, attribute);
            } else if (claim.main().kind() == Snak.SnakKind.UNKNOWN) {
                facts.addGap(claim, name, attribute);
            } else {
                throw new IllegalArgumentException("a list must have elements or the gap none");
            }
        });
        return values;
    }

    private void loadMeeting() {
        Optional<When> when = when("Meeting");
        List<Id<Place>> places = places("Meeting");
        List<Participation> participations = participations("Meeting");
        loadSeries("Meeting");
        dossier.addMeetings(Meeting.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .addAllIdentifiers(identifiers)
                .when(when)
                .addAllPlaces(places)
                .addAllParticipations(participations)
                .addAllRelations(relations)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    private void loadEvent() {
        Optional<When> when = when("Event");
        List<Id<Place>> places = places("Event");
        List<Participation> participations = participations("Event");
        loadSeries("Event");
        dossier.addEvents(Event.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .kind(type.kind(EventKind.class))
                .addAllIdentifiers(identifiers)
                .when(when)
                .addAllPlaces(places)
                .addAllParticipations(participations)
                .addAllRelations(relations)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    /** The point in time, or the period from the start to the end. An event does not last, so an absent end is unknown. */
    private Optional<When> when(String name) {
        Optional<When> point = facts.attribute(
                "P585", name, "when", claim -> When.of(facts.date(claim).text()));
        boolean isGap = facts.gaps().stream().anyMatch(gap -> gap.attribute().equals("when"));
        if (point.isPresent() || isGap) {
            for (String property : List.of("P580", "P582")) {
                facts.each(property, Set.of("P1480"), claim -> {
                    throw new IllegalArgumentException("the time must be a point or a period");
                });
            }
            return point;
        }
        List<Claim> cited = new ArrayList<>();
        Optional<String> start = side("P580", name, cited);
        Optional<String> end = side("P582", name, cited);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (cited.stream().noneMatch(claim -> claim.main().hasValue())) {
                throw new IllegalArgumentException("a period must have a date");
            }
            TimePeriod period = Facts.periodOf(start.orElse(""), end.orElse(""));
            cited.forEach(claim -> facts.cite(claim, "when"));
            return Optional.of(When.of(period));
        } catch (IllegalArgumentException e) {
            cited.forEach(claim -> claim.refuse(item.row(), Rules.rule(e)));
            return Optional.empty();
        }
    }

    private Optional<String> side(String property, String name, List<Claim> cited) {
        List<String> dates = new ArrayList<>();
        facts.best(property, Set.of("P1480"), claim -> {
            dates.add(claim.main().hasValue() ? facts.date(claim).text() : Facts.side(claim.main()));
            facts.mapped(claim, name + ".when");
            cited.add(claim);
        });
        return dates.stream().findFirst();
    }

    /** The places, the most precise first. */
    private List<Id<Place>> places(String name) {
        List<Id<Place>> places = list("P276", NONE, name, "places", index::place);
        facts.each("P17", NONE, claim -> {
            Id<Place> country = index.place(claim.main());
            places.add(country);
            facts.mapped(claim, name + ".places");
            facts.cite(claim, "places");
        });
        return places;
    }

    private List<Participation> participations(String name) {
        List<Participation> participations = new ArrayList<>();
        Map<String, ParticipationRole> roles = ParticipationProperties.ROLES;
        roles.forEach((property, role) -> facts.each(property, NONE, claim -> {
            if (claim.main().kind() == Snak.SnakKind.UNKNOWN) {
                facts.addGap(claim, name, "participations");
                return;
            }
            participations.add(Participation.builder()
                    .actor(Actor.builder().party(index.party(claim.main())).build())
                    .role(role)
                    .addAllCitations(facts.citationsOf(claim))
                    .build());
            facts.mapped(claim, name + ".participations");
        }));
        return participations;
    }

    private void loadSeries(String name) {
        facts.each("P361", NONE, claim -> {
            containment.requireNone(item.id(), claim.main().item());
            relations.add(Relation.of(RelationKind.PART_OF, index.occasion(claim.main())));
            facts.mapped(claim, name + ".relations");
            facts.cite(claim, "relations");
        });
        facts.each("P155", NONE, claim -> {
            Id<Event> before = index.occasion(claim.main());
            Rule.require(!before.equals(ItemIndex.id(item.id())), "Relation.to", "not be its holder", before);
            relations.add(Relation.of(RelationKind.PREVIOUS, before));
            facts.mapped(claim, name + ".relations");
            facts.cite(claim, "relations");
        });
    }

    private void loadOffice() {
        Optional<Id<Party>> of = facts.attribute("P2389", "Post", "of", claim -> index.party(claim.main()));
        if (of.isEmpty() && facts.gaps().isEmpty()) {
            of = facts.attribute("P1001", "Post", "of", claim -> index.party(claim.main()));
        }
        dossier.addPosts(Post.builder()
                .id(ItemIndex.id(item.id()))
                .addAllNames(names)
                .addAllIdentifiers(identifiers)
                .of(of)
                .addAllGaps(facts.gaps())
                .addAllCitations(citations())
                .build());
    }

    private void loadSource() {
        SourceDraft draft = context.references().ofItem(item.id());
        draft.names.addAll(names);
        draft.identifiers.addAll(identifiers.subList(1, identifiers.size()));
        draft.published = facts.attribute(
                "P577",
                "Source",
                "published",
                claim -> When.of(facts.date(claim).text()));
        draft.gaps.addAll(facts.gaps());
        draft.citations.clear();
        draft.citations.addAll(citations());
    }
}
