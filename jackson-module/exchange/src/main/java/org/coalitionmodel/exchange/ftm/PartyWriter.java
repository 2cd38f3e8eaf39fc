package org.coalitionmodel.exchange.ftm;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Writes parties as persons, organisations, public bodies and companies. */
final class PartyWriter {
    private static final String COUNTRY = "country";

    private final ThingWriter things;

    PartyWriter(ThingWriter things) {
        this.things = things;
    }

    void write(Party party) {
        InputRecord record = things.record(party);
        if (things.ids().find(party.id()).isEmpty()) {
            Leftovers.drop(record, whyNot(party));
            return;
        }
        record.mapped("type", "schema");
        if (party instanceof Person person) {
            person(person, record);
        } else if (party instanceof State state) {
            state(state, record);
        } else if (party instanceof Coalition coalition) {
            FtmEntity out = body(coalition, FtmSchema.ORGANIZATION, BodyForm.COALITION);
            places(record, coalition.place(), coalition.areas(), out);
            life(record, coalition.founded(), coalition.stages(), out);
            partOf(coalition, record, out);
        } else if (party instanceof WorkStream stream) {
            FtmEntity out = things.begin(stream, FtmSchema.ORGANIZATION);
            things.names(stream, out);
            things.reference(record, "of", stream.of(), "parent", out, "its body is not in the output");
            if (out.has("parent")) {
                out.add("classification", BodyForm.WORK_STREAM);
            } else {
                record.kept("type", "schema");
            }
            places(record, Optional.empty(), stream.areas(), out);
            life(record, stream.founded(), stream.stages(), out);
        } else if (party instanceof Organization organization) {
            organization(organization, record);
        }
    }

    private static String whyNot(Party party) {
        if (party instanceof Group) {
            return "FtM has no group of parties without an organisation";
        }
        return party.names().isEmpty() ? "FtM requires a name" : ThingWriter.TOO_LONG;
    }

    private FtmEntity body(Party party, FtmSchema schema, String classification) {
        FtmEntity out = things.begin(party, schema);
        things.names(party, out);
        out.add("classification", classification);
        return out;
    }

    private void person(Person person, InputRecord record) {
        FtmEntity out = things.begin(person, FtmSchema.PERSON);
        things.names(person, out);
        for (int i = 0; i < person.nationalities().size(); i++) {
            String key = "nationalities/" + i;
            Optional<String> code = things.code(person.nationalities().get(i));
            if (code.isPresent()) {
                out.add("nationality", code.get());
                record.mapped(key, "nationality");
            } else {
                record.dropped(key, "the state has no code of FtM");
            }
        }
        List<LocalizedText> occupations = person.occupations();
        for (int i = 0; i < occupations.size(); i++) {
            things.text(record, "occupations/" + i, occupations.get(i), "position", out, true);
        }
    }

    private void state(State state, InputRecord record) {
        FtmEntity out = body(state, FtmSchema.PUBLIC_BODY, BodyForm.STATE);
        Optional<String> code = Countries.code(state);
        code.ifPresent(it -> out.add(COUNTRY, it));
        for (int i = 0; i < state.identifiers().size(); i++) {
            Identifier identifier = state.identifiers().get(i);
            if (code.isPresent() && Countries.code(identifier).equals(code)) {
                record.mapped("identifiers/" + i, COUNTRY);
            }
        }
        boolean isSame = code.isPresent()
                && state.place()
                        .flatMap(things.dossier()::place)
                        .flatMap(Countries::code)
                        .equals(code);
        if (isSame) {
            record.kept("place", "the country");
        }
    }

    private void organization(Organization organization, InputRecord record) {
        BodyForm form = BodyForm.of(organization.kind());
        FtmEntity out = things.begin(organization, form.schema());
        things.names(organization, out);
        if (!form.property().isEmpty()) {
            out.add(form.property(), form.word());
        }
        record.mapped("kind", form.property().isEmpty() ? "schema" : form.property());
        partOf(organization, record, out);
        places(record, organization.place(), organization.areas(), out);
        life(record, organization.founded(), organization.stages(), out);
    }

    /** Writes of which party it is a part. A public body is written as that of a state by the state's code. */
    private void partOf(Entity party, InputRecord record, FtmEntity out) {
        for (int i = 0; i < party.relations().size(); i++) {
            Relation relation = party.relations().get(i);
            String path = "relations/" + i;
            if (relation.kind() != Relation.RelationKind.PART_OF) {
                continue;
            }
            Optional<Party> whole = things.dossier().party(Id.of(relation.to().value()));
            boolean isStates = out.schema() == FtmSchema.PUBLIC_BODY
                    && whole.filter(State.class::isInstance).isPresent();
            Optional<String> code = isStates ? things.code(relation.to()) : Optional.empty();
            if (out.has("parent") || out.has(COUNTRY)) {
                record.dropped(path, "an organisation of FtM has one parent");
            } else if (code.isPresent()) {
                out.add(COUNTRY, code.get());
                record.mapped(path, COUNTRY);
            } else if (whole.filter(Person.class::isInstance).isPresent()) {
                record.dropped(path, "a person is no parent");
            } else {
                things.reference(record, path, relation.to(), "parent", out, "the whole is not in the output");
            }
            record.dropped(path + "/locators", "FtM has no parts of an entity");
        }
    }

    private void places(InputRecord record, Optional<Id<Place>> seat, List<Id<Place>> areas, FtmEntity out) {
        seat.ifPresent(place -> things.place(record, "place", place, "mainCountry", "address", out));
        String property = out.schema() == FtmSchema.PUBLIC_BODY ? "jurisdiction" : COUNTRY;
        for (int i = 0; i < areas.size(); i++) {
            Optional<String> code = things.code(areas.get(i));
            if (code.isPresent()) {
                out.add(property, code.get());
                record.mapped("areas/" + i, property);
            } else {
                record.dropped("areas/" + i, "FtM has only countries as areas");
            }
        }
    }

    private static void life(InputRecord record, Optional<When> founded, List<Stage> stages, FtmEntity out) {
        ThingWriter.date(record, "founded", founded, "incorporationDate", out);
        int last = stages.size() - 1;
        if (last >= 0 && stages.get(last).kind() == StageKind.ENDED) {
            String path = "stages/" + last;
            ThingWriter.date(record, path + "/when", stages.get(last).when(), "dissolutionDate", out);
            if (out.has("dissolutionDate")) {
                record.mapped(path + "/kind", "dissolutionDate");
            }
        }
    }
}
