package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The parties of a loaded dossier: the persons and organisations of the input, and the states that it names by code. */
final class PartyLoader {
    /** The language of texts whose language nobody gives. */
    static final String NO_LANGUAGE = "und";

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}.&/-]{2,12}");

    private final LoadedSources sources;
    private final LoadedPlaces places;
    private final Map<String, FtmRecord> records = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Id<Party>> statesByCode = new HashMap<>();
    private final Map<Id<?>, Party> parties = new LinkedHashMap<>();

    PartyLoader(LoadedSources sources, LoadedPlaces places) {
        this.sources = sources;
        this.places = places;
    }

    Collection<Party> all() {
        return parties.values();
    }

    /** Takes the parties among the records. One without a name is refused. */
    void add(Collection<FtmRecord> given) {
        for (FtmRecord record : given) {
            if (record.isA(FtmSchema.LEGAL_ENTITY)) {
                if (record.has("name")) {
                    records.put(record.id(), record);
                } else {
                    record.refuse("a party must have a name");
                }
            }
        }
        records.values().forEach(this::findParent);
        cutCircles();
        records.values().stream()
                .filter(PartyLoader::isState)
                .forEach(record -> record.values("country").stream()
                        .limit(1)
                        .filter(code -> Countries.isState(code.text()))
                        .forEach(code -> statesByCode.putIfAbsent(
                                code.text(), KeyProperty.id(record.id()).toId())));
        records.values().forEach(record -> {
            Party party = party(record);
            parties.put(party.id(), party);
        });
    }

    private void findParent(FtmRecord record) {
        for (FtmValue value : record.values("parent")) {
            FtmRecord parent = records.get(value.text());
            if (record.isA(FtmSchema.PERSON) || isState(record)) {
                record.dropped(value, "only an organisation is a part of another party");
            } else if (parent == null || parent.isA(FtmSchema.PERSON)) {
                record.refused(value, "parent must refer to an organisation of the input");
            } else if (parents.putIfAbsent(record.id(), value.text()) != null) {
                record.dropped(value, "an organisation has one parent");
            } else {
                record.mapped(value, isStream(record) ? "WorkStream.of" : "Organization.relations");
            }
        }
    }

    /** Removes one link of each circle of parents. */
    private void cutCircles() {
        Map<String, String> walks = new HashMap<>();
        for (String start : List.copyOf(parents.keySet())) {
            String at = start;
            while (at != null && !walks.containsKey(at)) {
                walks.put(at, start);
                at = parents.get(at);
            }
            FtmRecord last = at == null || !start.equals(walks.get(at)) ? null : records.get(at);
            if (last != null) {
                parents.remove(last.id());
                last.values("parent")
                        .forEach(value -> last.refused(value, "an organisation must not be a part of itself"));
            }
        }
    }

    private static boolean isClassifiedAs(FtmRecord record, String word) {
        return !record.isA(FtmSchema.PERSON)
                && record.values("classification").stream()
                        .anyMatch(value -> value.text().equals(word));
    }

    private static boolean isState(FtmRecord record) {
        return isClassifiedAs(record, BodyForm.STATE);
    }

    private boolean isStream(FtmRecord record) {
        FtmRecord parent = records.get(parents.getOrDefault(record.id(), ""));
        return isClassifiedAs(record, BodyForm.WORK_STREAM) && parent != null && !isState(parent);
    }

    private Party party(FtmRecord record) {
        record.values("@caption").forEach(value -> record.dropped(value, "repeats another value"));
        if (record.isA(FtmSchema.PERSON)) {
            return person(record);
        } else if (isState(record)) {
            return state(record);
        } else if (isClassifiedAs(record, BodyForm.COALITION)) {
            return coalition(record);
        }
        return isStream(record) ? stream(record) : organization(record);
    }

    private Person person(FtmRecord record) {
        schemaIs(record, FtmSchema.PERSON, "Person");
        Set<Id<Party>> nationalities = new LinkedHashSet<>();
        for (String property : List.of("nationality", "citizenship")) {
            for (FtmValue value : record.values(property)) {
                Optional<Id<Party>> state = state(record, value, "Person.nationalities");
                state.ifPresent(nationalities::add);
                if (state.isPresent() && property.equals("citizenship")) {
                    record.kept(value, "nationality");
                }
            }
        }
        record.drop("country", "does not say how the person belongs to the country");
        List<LocalizedText> occupations = new ArrayList<>();
        for (FtmValue value : record.values("position")) {
            occupations.add(LocalizedText.of(NO_LANGUAGE, value.text()));
            record.mapped(value, "Person.occupations");
        }
        return Person.builder()
                .id(KeyProperty.id(record.id()).toId())
                .names(names(record, "Person.names", List.of()))
                .nationalities(nationalities)
                .occupations(occupations)
                .identifiers(identifiers(record, FtmSchema.PERSON))
                .citations(sources.citations(record))
                .build();
    }

    private State state(FtmRecord record) {
        schemaIs(record, FtmSchema.PUBLIC_BODY, "State");
        classificationIs(record, BodyForm.STATE);
        List<Identifier> identifiers = new ArrayList<>(identifiers(record, FtmSchema.PUBLIC_BODY));
        boolean isFirst = true;
        for (FtmValue value : record.values("country")) {
            if (!Countries.isState(value.text())) {
                record.refused(value, Countries.RULE);
            } else if (isFirst) {
                identifiers.add(Countries.identifier(value.text()));
                record.mapped(value, "State.identifiers");
            } else {
                record.dropped(value, "a state has one code");
            }
            isFirst = false;
        }
        return State.builder()
                .id(KeyProperty.id(record.id()).toId())
                .names(names(record, "State.names", List.of()))
                .identifiers(identifiers)
                .citations(sources.citations(record))
                .build();
    }

    private Coalition coalition(FtmRecord record) {
        schemaIs(record, FtmSchema.ORGANIZATION, "Coalition");
        classificationIs(record, BodyForm.COALITION);
        return Coalition.builder()
                .id(KeyProperty.id(record.id()).toId())
                .names(names(record, "Coalition.names", List.of()))
                .founded(founded(record, "Coalition.founded"))
                .stages(stages(record, "Coalition.stages"))
                .place(seat(record, "Coalition.place"))
                .areas(areas(record, "Coalition.areas"))
                .relations(partOf(record))
                .identifiers(identifiers(record, FtmSchema.ORGANIZATION))
                .citations(sources.citations(record))
                .build();
    }

    private WorkStream stream(FtmRecord record) {
        schemaIs(record, FtmSchema.ORGANIZATION, "WorkStream");
        classificationIs(record, BodyForm.WORK_STREAM);
        return WorkStream.builder()
                .id(KeyProperty.id(record.id()).toId())
                .names(names(record, "WorkStream.names", List.of()))
                .of(KeyProperty.id(parents.getOrDefault(record.id(), "")).toId())
                .founded(founded(record, "WorkStream.founded"))
                .stages(stages(record, "WorkStream.stages"))
                .areas(areas(record, "WorkStream.areas"))
                .identifiers(identifiers(record, FtmSchema.ORGANIZATION))
                .citations(sources.citations(record))
                .build();
    }

    private Organization organization(FtmRecord record) {
        FtmSchema schema = record.schema().orElseThrow();
        BodyForm form = form(record, schema);
        schemaIs(record, form.schema(), "Organization");
        return Organization.builder()
                .id(KeyProperty.id(record.id()).toId())
                .names(names(record, "Organization.names", List.of()))
                .kind(form.kind())
                .founded(founded(record, "Organization.founded"))
                .stages(stages(record, "Organization.stages"))
                .relations(partOf(record))
                .place(seat(record, "Organization.place"))
                .areas(areas(record, "Organization.areas"))
                .identifiers(identifiers(record, schema))
                .citations(sources.citations(record))
                .build();
    }

    private static BodyForm form(FtmRecord record, FtmSchema schema) {
        Optional<BodyForm> found = Optional.empty();
        for (String property : List.of("classification", "topics")) {
            for (FtmValue value : record.values(property)) {
                Optional<BodyForm> form = BodyForm.find(property, value.text());
                if (form.isPresent() && found.isEmpty()) {
                    found = form;
                    record.mapped(value, "Organization.kind");
                } else {
                    record.dropped(value, "says of no kind of organisation, or an organisation has one kind");
                }
            }
        }
        return found.orElse(BodyForm.of(schema));
    }

    private static void classificationIs(FtmRecord record, String word) {
        record.values("classification").stream()
                .filter(value -> value.text().equals(word))
                .forEach(value -> record.mapped(value, "type"));
    }

    /** The schema is mapped if it is the one that would be written. */
    static void schemaIs(FtmRecord record, FtmSchema written, String type) {
        FtmValue schema = record.values("@schema").get(0);
        if (record.schema().orElseThrow() == written) {
            record.mapped(schema, type);
        } else {
            record.kept(schema, type);
        }
    }

    private List<Relation> partOf(FtmRecord record) {
        String parent = parents.get(record.id());
        if (parent != null) {
            return List.of(Relation.of(
                    Relation.RelationKind.PART_OF, KeyProperty.id(parent).toId()));
        }
        return isOfState(record)
                ? state(record, record.values("country").get(0), "Organization.relations")
                        .map(state -> List.of(Relation.of(Relation.RelationKind.PART_OF, state)))
                        .orElse(List.of())
                : List.of();
    }

    /** A public body of one country is a part of that state. */
    private boolean isOfState(FtmRecord record) {
        return record.isA(FtmSchema.PUBLIC_BODY)
                && !isClassifiedAs(record, BodyForm.COALITION)
                && !parents.containsKey(record.id())
                && record.values("country").size() == 1
                && record.values("topics").stream()
                        .noneMatch(value -> value.text().equals("gov.igo"));
    }

    private List<Id<Place>> areas(FtmRecord record, String target) {
        Set<Id<Place>> areas = new LinkedHashSet<>();
        if (!isOfState(record)) {
            areas.addAll(places.vagueCountries(record, "country", target));
        }
        boolean isSame = record.isA(FtmSchema.PUBLIC_BODY);
        areas.addAll(
                isSame
                        ? places.countries(record, "jurisdiction", target)
                        : places.vagueCountries(record, "jurisdiction", target));
        return List.copyOf(areas);
    }

    private Optional<Id<Place>> seat(FtmRecord record, String target) {
        List<Id<Place>> seats = places.addresses(record, "address", target);
        List<Id<Place>> countries = places.vagueCountries(record, "mainCountry", target);
        if (seats.isEmpty()) {
            seats = countries;
        } else {
            record.drop("mainCountry", "the address is more precise");
        }
        if (seats.size() > 1) {
            for (String property : List.of("addressEntity", "address", "mainCountry")) {
                record.drop(property, "says of several places, of which none is the seat");
            }
            return Optional.empty();
        }
        return seats.stream().findFirst();
    }

    private static Optional<When> founded(FtmRecord record, String target) {
        return FtmDates.date(record, "incorporationDate", target).map(date -> When.of(TimePeriod.of(date)));
    }

    private static List<Stage> stages(FtmRecord record, String target) {
        return FtmDates.date(record, "dissolutionDate", target)
                .map(date -> List.of(Stage.builder()
                        .kind(StageKind.ENDED)
                        .when(When.of(TimePeriod.of(date)))
                        .build()))
                .orElse(List.of());
    }

    /** The party of an id of FtM; empty if the input has none. */
    Optional<Id<Party>> find(String ftmId) {
        return records.containsKey(ftmId) ? Optional.of(KeyProperty.id(ftmId).toId()) : Optional.empty();
    }

    /** A body that a party can belong to. */
    Optional<Id<Party>> findBody(String ftmId) {
        return find(ftmId).filter(id -> !(parties.get(id) instanceof State) && !(parties.get(id) instanceof Person));
    }

    /** A person. */
    Optional<Id<Party>> findPerson(String ftmId) {
        return find(ftmId).filter(id -> parties.get(id) instanceof Person);
    }

    /** The state of a code: one of the input, or a new one. The place with the code has the code as its id. */
    Optional<Id<Party>> state(FtmRecord record, FtmValue value, String target) {
        if (!Countries.isState(value.text())) {
            record.refused(value, Countries.RULE);
            return Optional.empty();
        }
        record.mapped(value, target);
        return Optional.of(statesByCode.computeIfAbsent(value.text(), code -> {
            Identifier identifier = Countries.identifier(code);
            State state = State.builder()
                    .id(Identifier.of("state", identifier.value()).toId())
                    .addNames(Name.of(LocalizedText.of("en", Countries.name(code))))
                    .addIdentifiers(identifier)
                    .addCitations(sources.ofInput())
                    .build();
            parties.put(state.id(), state);
            return state.id();
        }));
    }

    static Name name(String text, NameKind kind) {
        return Name.builder()
                .text(LocalizedText.of(NO_LANGUAGE, text))
                .kind(kind)
                .build();
    }

    /** The names of a thing, apart from those that it has already. */
    static List<Name> names(FtmRecord record, String target, List<Name> existing) {
        List<Name> names = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        existing.forEach(name -> texts.add(name.text().original()));
        for (NameProperty property : NameProperty.values()) {
            boolean isHere = property != NameProperty.LAST_NAME || record.isA(FtmSchema.PERSON);
            for (FtmValue value : isHere ? record.values(property.property()) : List.<FtmValue>of()) {
                if (!texts.add(value.text())) {
                    record.kept(value, "another name, which is the same");
                } else if (property != NameProperty.WEAK_ALIAS
                        || ACRONYM.matcher(value.text()).matches()) {
                    names.add(name(value.text(), property.kind()));
                    record.mapped(value, target);
                } else {
                    names.add(name(value.text(), NameKind.ALIAS));
                    record.kept(value, "alias");
                }
            }
        }
        return names;
    }

    /** Whether a text is an acronym for {@link #names}. */
    static boolean isAcronym(String text) {
        return ACRONYM.matcher(text).matches();
    }

    /** The keys of an entity. The first is FtM's id. */
    static Set<Identifier> identifiers(FtmRecord record, FtmSchema schema) {
        Set<Identifier> identifiers = new LinkedHashSet<>();
        identifiers.add(KeyProperty.id(record.id()));
        record.values("@id").forEach(value -> record.kept(value, "identifier"));
        for (FtmValue value : record.values("@referents")) {
            identifiers.add(Identifier.of(KeyProperty.REFERENT, value.text()));
            record.kept(value, "identifier");
        }
        for (KeyProperty key : KeyProperty.of(schema)) {
            for (FtmValue value : record.values(key.property())) {
                identifiers.add(Identifier.of(key.scheme(), value.text()));
                record.kept(value, "identifier");
            }
        }
        return identifiers;
    }
}
