package org.coalitionmodel.exchange.ftm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.exchange.ledger.InputRecord;

/** Why values that nothing has treated are not in the output, by their place in the JSON of an entity. */
final class Leftovers {
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("citations/", "FtM names the document, and not the passage or who said it");
        REASONS.put("gaps/", "FtM does not say why something is absent");
        REASONS.put("ordinals/", "FtM has no positions in series");
        REASONS.put("relations/", "FtM has no relation of this kind");
        REASONS.put("stages/", "FtM does not say how far something has come");
        REASONS.put("participations/", "FtM only says that a party is involved");
        REASONS.put("when/", "FtM has no such time");
        REASONS.put("listedOn/", "FtM has no such time");
        REASONS.put("published/", "FtM has no such time");
        REASONS.put("retrieved/", "FtM has no such time");
        REASONS.put("founded/", "FtM has no such time");
    }

    private Leftovers() {}

    /** Gives each value that nothing has treated its reason. */
    static void explain(InputRecord record) {
        for (String key : record.untreated()) {
            String reason = REASONS.entrySet().stream()
                    .filter(it -> key.startsWith(it.getKey()) || key.contains("/" + it.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("FtM has no property for it");
            record.dropped(key, reason);
        }
    }

    /** Drops all values of an entity that is not in the output. */
    static void drop(InputRecord record, String reason) {
        record.untreated().forEach(key -> record.dropped(key, reason));
    }
}
