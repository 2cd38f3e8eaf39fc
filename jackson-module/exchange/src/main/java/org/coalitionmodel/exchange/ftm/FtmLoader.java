package org.coalitionmodel.exchange.ftm;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;

/** Loads entities: first those to which others refer, then the others. */
final class FtmLoader {
    private static final String FREE_TEXT = "the model has no free text for it";
    private static final String PRIVATE = "a private fact of a person";
    private static final String OF_THE_RECORD = "says when the data were made, and not when something was so";

    /** Why properties that have no place in the model are dropped. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("description", FREE_TEXT),
            Map.entry("summary", FREE_TEXT),
            Map.entry("notes", FREE_TEXT),
            Map.entry("birthDate", PRIVATE),
            Map.entry("birthPlace", PRIVATE),
            Map.entry("birthCountry", PRIVATE),
            Map.entry("deathDate", PRIVATE),
            Map.entry("gender", PRIVATE),
            Map.entry("religion", PRIVATE),
            Map.entry("ethnicity", PRIVATE),
            Map.entry("address", PRIVATE),
            Map.entry("addressEntity", PRIVATE),
            Map.entry("passportNumber", PRIVATE),
            Map.entry("socialSecurityNumber", PRIVATE),
            Map.entry("idNumber", PRIVATE),
            Map.entry("taxNumber", PRIVATE),
            Map.entry("email", "the model has no contact data"),
            Map.entry("phone", "the model has no contact data"),
            Map.entry("firstName", "a part of the name"),
            Map.entry("middleName", "a part of the name"),
            Map.entry("secondName", "a part of the name"),
            Map.entry("fatherName", "a part of the name"),
            Map.entry("motherName", "a part of the name"),
            Map.entry("namesMentioned", "found by software in other values"),
            Map.entry("topics", "a label of FtM without a counterpart"),
            Map.entry("createdAt", OF_THE_RECORD),
            Map.entry("modifiedAt", OF_THE_RECORD),
            Map.entry("retrievedAt", OF_THE_RECORD),
            Map.entry("@first_seen", OF_THE_RECORD),
            Map.entry("@last_seen", OF_THE_RECORD),
            Map.entry("@last_change", OF_THE_RECORD),
            Map.entry("@caption", "repeats another value"),
            Map.entry("@target", "says why the data set has the entity"));

    private final LedgerRecorder recorder = new LedgerRecorder();
    private final LoadedSources sources;
    private final LoadedPlaces places;
    private final PartyLoader parties;
    private final LinkLoader links;
    private final EventLoader events;

    FtmLoader(LoadOptions options) {
        sources = new LoadedSources(options.source());
        places = new LoadedPlaces(sources);
        parties = new PartyLoader(sources, places);
        links = new LinkLoader(sources, parties);
        events = new EventLoader(sources, places, parties);
    }

    Loaded load(InputStream in, LoadOptions options) {
        List<FtmRecord> records = FtmLines.read(in, options, recorder);
        refuseDuplicates(records);
        sources.add(records);
        places.add(records);
        parties.add(records);
        links.add(records);
        events.add(records);
        for (FtmRecord record : records) {
            giveReasons(record);
            record.input().close();
        }
        Dossier dossier = Dossier.builder()
                .sources(sources.all())
                .places(places.all())
                .parties(parties.all())
                .posts(links.posts())
                .memberships(links.memberships())
                .events(events.events())
                .meetings(events.meetings())
                .indicators(events.indicators())
                .statistics(events.levels())
                .build();
        return new Loaded(dossier, recorder.ledger());
    }

    private void refuseDuplicates(List<FtmRecord> records) {
        Set<String> ids = new HashSet<>();
        for (FtmRecord record : records) {
            if (record.schema().isPresent() && !record.isRefused()) {
                if (!ids.add(record.id())) {
                    record.refuse("an id must be given to one entity; aggregate fragments first");
                } else if (sources.isTaken(KeyProperty.id(record.id()).toId())) {
                    record.refuse("an id must differ from that of the source of the options");
                }
            }
        }
    }

    private static void giveReasons(FtmRecord record) {
        for (String key : record.input().untreated()) {
            int from = key.startsWith(FtmLines.PROPERTIES) ? FtmLines.PROPERTIES.length() : 0;
            int to = key.indexOf('/', from);
            String property = (from == 0 ? FtmRecord.BESIDE : "") + key.substring(from, to < 0 ? key.length() : to);
            String reason = REASONS.get(property);
            if (reason != null) {
                record.input().dropped(key, reason);
            }
        }
    }
}
