package org.coalitionmodel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in EXCHANGE.md. With {@code -Dgolden.write=true} the test rewrites it, then fails if it was different. */
class ExchangePageTest {
    private static final Path PAGE = Figures.ROOT.resolve("jackson-module/EXCHANGE.md");
    private static final String START = "<!-- generated: the columns of statistics -->\n";
    private static final String END = "<!-- end of what is generated -->";

    @Test
    void describes_every_column() throws IOException {
        String page = Files.readString(PAGE);
        String made =
                page.substring(0, page.indexOf(START) + START.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
            Files.writeString(PAGE, made);
            fail("EXCHANGE.md is new: look it over and run again without -Dgolden.write");
        }
        assertThat(page).isEqualTo(made);
    }

    private static String table() {
        return StatisticTable.columns().stream()
                .map(column -> "| `" + column.name() + "`" + (column.isDerived() ? " *" : "") + " | "
                        + column.type().name().toLowerCase(Locale.ROOT) + (column.isRequired() ? ", required" : "")
                        + " | " + column.description() + " |\n")
                .collect(Collectors.joining("", "| column | type | content |\n| --- | --- | --- |\n", ""));
    }
}
