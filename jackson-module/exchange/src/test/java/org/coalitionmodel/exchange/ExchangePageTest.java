package org.coalitionmodel.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The columns in EXCHANGE.md. */
class ExchangePageTest {
    @Test
    void describes_every_column() {
        ExchangePage.requireSection("the columns of statistics", table());
    }

    private static String table() {
        return StatisticTable.columns().stream()
                .map(column -> "| `" + column.name() + "`" + (column.isDerived() ? " *" : "") + " | "
                        + column.type().name().toLowerCase(Locale.ROOT) + (column.isRequired() ? ", required" : "")
                        + " | " + column.description() + " |\n")
                .collect(Collectors.joining("", "| column | type | content |\n| --- | --- | --- |\n", ""));
    }
}
