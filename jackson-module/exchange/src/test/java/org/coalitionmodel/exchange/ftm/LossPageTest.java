package org.coalitionmodel.exchange.ftm;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ExchangePage;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;

/** The tables about FollowTheMoney in EXCHANGE.md. */
class LossPageTest {
    @Test
    void says_what_maps_and_what_is_lost() {
        Loaded loaded = Lines.load(Lines.resource("sample.ndjson"));
        ExchangePage.requireSection("FollowTheMoney, loaded", ExchangePage.table(loaded.ledger()));
        ExchangePage.requireSection("FollowTheMoney, written", written(Samples.fullDossier(), loaded.dossier()));
        ExchangePage.requireSection("FollowTheMoney, shares", shares(loaded.ledger()));
    }

    /** A row for each type of entity. */
    private static String written(Dossier... dossiers) {
        Map<String, Map<Treatment, Set<String>>> types = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            for (LedgerEntry entry : ledger(dossier).entries()) {
                String[] path = entry.field().split("\\.", -1);
                types.computeIfAbsent(path[0], type -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.treatment(), treatment -> new TreeSet<>())
                        .add("`" + path[1] + "`");
            }
        }
        StringBuilder rows = new StringBuilder();
        types.forEach((type, row) -> {
            StringJoiner cells = new StringJoiner(" | ", "| " + type + " | ", " |\n");
            Stream.of(Treatment.MAPPED, Treatment.KEPT, Treatment.DROPPED)
                    .forEach(treatment -> cells.add(String.join(", ", row.getOrDefault(treatment, Set.of()))));
            rows.append(cells);
        });
        return "| type | mapped | kept | dropped |\n| --- | --- | --- | --- |\n" + rows;
    }

    /** A row for each ledger: what share of its values was treated how. */
    private static String shares(Ledger loaded) {
        return "| input | values | mapped | kept | dropped | refused |\n| --- | --- | --- | --- | --- | --- |\n"
                + share("the sample, loaded", loaded)
                + share("the seed dossier, written", ledger(Lines.seed()));
    }

    private static String share(String name, Ledger ledger) {
        return Stream.of(Treatment.values())
                .map(treatment ->
                        String.format(Locale.ROOT, "%.0f %%", 100.0 * ledger.values(treatment) / ledger.values()))
                .collect(Collectors.joining(" | ", "| " + name + " | " + ledger.values() + " | ", " |\n"));
    }

    private static Ledger ledger(Dossier dossier) {
        return FollowTheMoney.write(dossier, new ByteArrayOutputStream());
    }
}
