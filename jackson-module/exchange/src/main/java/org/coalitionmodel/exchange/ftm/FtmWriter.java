package org.coalitionmodel.exchange.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier: its sources, places and parties, then what links them. */
final class FtmWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Dossier dossier;
    private final LedgerRecorder recorder;

    FtmWriter(Dossier dossier, LedgerRecorder recorder) {
        this.dossier = dossier;
        this.recorder = recorder;
    }

    void write(OutputStream out) {
        try (DossierRecords records = new DossierRecords(dossier, recorder)) {
            for (FtmEntity entity : entities(records)) {
                out.write((MAPPER.writeValueAsString(entity.json()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collection<FtmEntity> entities(DossierRecords records) {
        ThingWriter things = new ThingWriter(dossier, records);
        DocumentWriter documents = new DocumentWriter(things);
        PartyWriter parties = new PartyWriter(things);
        LinkWriter links = new LinkWriter(things);
        EventWriter events = new EventWriter(things);
        dossier.sources().forEach(documents::write);
        dossier.places().forEach(documents::write);
        dossier.parties().forEach(parties::write);
        dossier.posts().forEach(links::write);
        dossier.memberships().forEach(links::write);
        dossier.meetings().forEach(events::write);
        dossier.events().forEach(events::write);
        drop(records, dossier.topics(), "FtM has no subjects");
        drop(records, dossier.outcomes(), "FtM has no decisions or pledges");
        drop(records, dossier.statements(), "FtM has no statements");
        boolean hasPayment =
                things.entities().values().stream().anyMatch(entity -> entity.schema() == FtmSchema.PAYMENT);
        dossier.indicator(EventLoader.AMOUNT_PAID).filter(amount -> hasPayment).ifPresent(amount -> {
            records.of(amount).kept("id", "the amount of a payment");
            records.of(amount).kept("names", "the amount of a payment");
        });
        drop(records, dossier.indicators(), "FtM has no statistics");
        drop(records, dossier.statistics(), "FtM has no statistics");
        dossier.sources().forEach(source -> implied(source, things));
        dossier.places().forEach(place -> implied(place, things));
        dossier.parties(State.class).forEach(state -> implied(state, things));
        List.of(dossier.sources(), dossier.places(), dossier.parties(), dossier.posts(), dossier.memberships())
                .forEach(list -> list.forEach(entity -> Leftovers.explain(records.of(entity))));
        dossier.meetings().forEach(entity -> Leftovers.explain(records.of(entity)));
        dossier.events().forEach(entity -> Leftovers.explain(records.of(entity)));
        dossier.statistics().forEach(entity -> Leftovers.explain(records.of(entity)));
        return things.entities().values();
    }

    private static void drop(DossierRecords records, List<? extends Entity> entities, String reason) {
        entities.forEach(entity -> Leftovers.drop(records.of(entity), reason));
    }

    /** A data set or page is named by the entities that cite it. */
    private static void implied(Source source, ThingWriter things) {
        InputRecord record = things.record(source);
        if (WrittenIds.isDataset(source)) {
            record.kept("id", "datasets");
            record.mapped("kind", "datasets");
            for (int i = 0; i < source.identifiers().size(); i++) {
                if (source.identifiers().get(i).scheme().equals(KeyProperty.DATASET)) {
                    record.mapped("identifiers/" + i, "datasets");
                }
            }
            Optional<String> name = source.usualName().map(LocalizedText::original);
            if (name.equals(Optional.of(ThingWriter.dataset(source)))) {
                record.mapped("names", "datasets");
            }
        } else if (WrittenIds.isPage(source) && things.isReferredTo(source.id())) {
            record.kept("id", "sourceUrl");
            record.mapped("kind", "sourceUrl");
            record.mapped("uri", "sourceUrl");
            record.mapped("identifiers", "sourceUrl");
            record.kept("credits", "publisher");
            Optional<String> name = source.usualName().map(LocalizedText::original);
            if (name.equals(source.uri())) {
                record.mapped("names", "sourceUrl");
            }
        }
    }

    /** A country is a code, and an address may be a text. */
    private static void implied(Place place, ThingWriter things) {
        InputRecord record = things.record(place);
        Optional<String> code = Countries.code(place);
        if (code.isPresent()) {
            implied(place, code.get(), things);
        } else if (WrittenIds.isText(place) && things.isReferredTo(place.id())) {
            record.kept("id", "a text");
            record.mapped("kind", "a text");
            record.mapped("identifiers", "a text");
            record.mapped("names/0/text", "a text");
        }
    }

    /** A state of which only the code is known is written as that code, unless something refers to it. */
    private static void implied(State state, ThingWriter things) {
        Optional<String> code = Countries.code(state);
        boolean isCode = code.isPresent()
                && things.isUsed(code.get())
                && !things.isReferredTo(state.id())
                && WrittenIds.key(state, KeyProperty.ID).isEmpty()
                && isNamedByCode(state, code.get());
        if (isCode) {
            things.ids().find(state.id()).ifPresent(things.entities()::remove);
            implied(state, code.get(), things);
        }
    }

    private static void implied(Entity entity, String code, ThingWriter things) {
        InputRecord record = things.record(entity);
        if (!things.isUsed(code)) {
            for (String path : List.of("id", "type", "kind", "identifiers", "names")) {
                record.dropped(path, "nothing in the output lies in the country");
            }
            return;
        }
        record.kept("id", "a country code");
        record.kept("type", "a country code");
        record.kept("kind", "a country code");
        for (int i = 0; i < entity.identifiers().size(); i++) {
            if (Countries.code(entity.identifiers().get(i)).isPresent()) {
                record.mapped("identifiers/" + i, "a country code");
            }
        }
        if (isNamedByCode(entity, code)) {
            record.mapped("names", "a country code");
        } else {
            record.dropped("names", "FtM names countries itself");
        }
    }

    private static boolean isNamedByCode(Entity entity, String code) {
        return entity.names().equals(List.of(Name.of(LocalizedText.of("en", Countries.name(code)))));
    }
}
