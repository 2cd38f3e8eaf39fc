package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coalitionmodel.rule.Rule;
import org.junit.jupiter.api.Test;

/** The table in CHECKS.md. With {@code -Dgolden.write=true} the test rewrites it, then fails if it was different. */
class ChecksPageTest {
    private static final Path PAGE = Path.of(System.getProperty("coalition.root", ".."), "core", "CHECKS.md");
    private static final String START = "<!-- generated: the table of checks -->\n";
    private static final String END = "<!-- end of what is generated -->";

    @Test
    void lists_every_check() throws IOException {
        String page = Files.readString(PAGE);
        String made =
                page.substring(0, page.indexOf(START) + START.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
            Files.writeString(PAGE, made);
            fail("CHECKS.md is new: look it over and run again without -Dgolden.write");
        }
        assertThat(page).isEqualTo(made);
    }

    private static String table() {
        return Checks.standard().list().stream()
                .map(check -> "| `" + check.code() + "`" + (check.ofStatistic().isPresent() ? " *" : "") + " | "
                        + Rule.word(check.severity()) + " | "
                        + check.description().in(Locale.ENGLISH) + " |\n")
                .collect(Collectors.joining("", "| code | severity | what should hold |\n| --- | --- | --- |\n", ""));
    }
}
