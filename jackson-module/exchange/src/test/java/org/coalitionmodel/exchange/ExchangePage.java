package org.coalitionmodel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The generated sections of EXCHANGE.md. With {@code -Dgolden.write=true} a test rewrites its section, then fails if it was
 * different.
 */
public final class ExchangePage {
    private static final Path PAGE = Figures.ROOT.resolve("jackson-module/EXCHANGE.md");
    private static final String END = "<!-- end of what is generated -->";

    private ExchangePage() {}

    /**
     * Requires that the page has this content after the comment {@code <!-- generated: NAME -->}.
     *
     * @param name the name of the section
     * @param content what the section must contain
     */
    public static void requireSection(String name, String content) {
        try {
            String start = "<!-- generated: " + name + " -->\n";
            String page = Files.readString(PAGE);
            int from = page.indexOf(start) + start.length();
            assertThat(page).contains(start);
            String made = page.substring(0, from) + content + page.substring(page.indexOf(END, from));
            if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
                Files.writeString(PAGE, made);
                fail("EXCHANGE.md is new: look it over and run again without -Dgolden.write");
            }
            assertThat(page).isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What maps, and what is lost: a row for each entry of a ledger.
     *
     * @param ledger the ledger of a full sample
     * @return a table
     */
    public static String table(Ledger ledger) {
        return ledger.entries().stream()
                .map(entry -> "| `" + entry.field() + "` | "
                        + entry.treatment().name().toLowerCase(Locale.ROOT) + " | "
                        + entry.detail().replace("|", "\\|") + " |\n")
                .collect(Collectors.joining(
                        "", "| input | treatment | where, as what, or why |\n| --- | --- | --- |\n", ""));
    }
}
