package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * The table of this module's checks in CHECKS.md. With {@code -Dgolden.write=true} the test rewrites it, then fails if it
 * was different.
 */
class GroundingPageTest {
    private static final Path PAGE = Path.of(System.getProperty("coalition.root", "../.."), "core", "CHECKS.md");
    private static final String START = "<!-- generated: the table of checks against the texts -->\n";
    private static final String END = "<!-- end of what is generated -->";

    @Test
    void lists_every_check() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        String made = page.substring(0, start) + table() + page.substring(page.indexOf(END, start));
        if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
            Files.writeString(PAGE, made);
            fail("CHECKS.md is new: look it over and run again without -Dgolden.write");
        }
        assertThat(page).isEqualTo(made);
    }

    private static String table() {
        return Stream.of(Texts.ground(Texts.person(), Texts.ENGLISH).checks())
                .map(check -> "| `" + check.code() + "` | " + Rule.word(check.severity()) + " | "
                        + check.description().in(Locale.ENGLISH) + " |\n")
                .collect(Collectors.joining("", "| code | severity | what should hold |\n| --- | --- | --- |\n", ""));
    }
}
