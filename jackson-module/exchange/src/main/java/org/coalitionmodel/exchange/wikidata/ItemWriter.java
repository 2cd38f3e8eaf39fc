package org.coalitionmodel.exchange.wikidata;

import java.io.OutputStream;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.source.Entity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier as items. */
final class ItemWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Dossier dossier;
    private final DossierRecords records;
    private final DossierItems items;
    private final ReferenceWriter references;

    private ItemWriter(Dossier dossier, DossierRecords records) {
        this.dossier = dossier;
        this.records = records;
        items = new DossierItems(dossier);
        references = new ReferenceWriter(dossier, records);
    }

    /** Writes a dossier. */
    static Ledger write(Dossier dossier, OutputStream out) {
        LedgerRecorder recorder = new LedgerRecorder();
        List<ItemDraft> documents;
        try (DossierRecords records = new DossierRecords(dossier, recorder)) {
            documents = new ItemWriter(dossier, records).documents();
        }
        // As a dump has them: an array with one item on each line.
        try (JsonGenerator text = MAPPER.createGenerator(out)) {
            text.writeRaw("[\n");
            for (int i = 0; i < documents.size(); i++) {
                text.writeRaw(MAPPER.writeValueAsString(documents.get(i).toJson()));
                text.writeRaw(i < documents.size() - 1 ? ",\n" : "\n");
            }
            text.writeRaw("]\n");
        }
        return recorder.ledger();
    }

    private List<ItemDraft> documents() {
        dossier.parties().forEach(this::write);
        dossier.places().forEach(this::write);
        dossier.meetings().forEach(this::write);
        dossier.events().forEach(this::write);
        dossier.posts().stream().filter(DossierItems::isOffice).forEach(this::write);
        dossier.sources().stream()
                .filter(source -> items.draft(source.id()).isPresent())
                .forEach(this::write);
        StatementWriter statements = new StatementWriter(dossier, records, items, references);
        dossier.memberships().forEach(statements::write);
        dossier.posts().stream().filter(post -> !DossierItems.isOffice(post)).forEach(statements::write);
        dossier.statistics().forEach(statements::write);
        statements.close();
        references.close();
        drop(dossier.topics(), "an item of Wikidata needs a class, and there is none for topics");
        drop(dossier.outcomes(), "Wikidata has no acts with effect");
        drop(dossier.statements(), "Wikidata does not say who said what");
        drop(dossier.indicators(), "the indicator is no property of Wikidata with a figure in the dossier");
        return items.documents();
    }

    private void write(Entity entity) {
        new EntityWriter(entity, dossier, records.of(entity), items, references).write();
    }

    private void drop(List<? extends Entity> entities, String reason) {
        entities.forEach(entity -> ReferenceWriter.drop(records.of(entity), reason));
    }
}
