package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published modules have no cache that grows with the input, and do not fill any cache of the JDK. */
class RetentionTest {
    /** Code that may retain objects: locales, which the JDK caches forever, interned strings, thread locals, static maps. */
    private static final Pattern KEEPS = Pattern.compile(
            "forLanguageTag|new Locale|Locale[.](Builder|of)|intern\\b|ThreadLocal|WeakHashMap|SoftReference"
                    + "|static [^=(]*Map<[^=(]*= new|ConcurrentHashMap");

    /** The permitted occurrences, each with its reason. */
    private static final List<String> ALLOWED = List.of(
            // Interns only the names of our own fields.
            "FieldNames.java: this.names = names.stream().map(String::intern).toArray(String[]::new);",
            // Filled once, from the code and from a file of this repository.
            "QuantityLanguage.java: private static final Map<String, List<NumberStyle>> REGIONS = new HashMap<>();",
            "LanguageSubtags.java: private static final Map<String, String> SUBTAGS = new HashMap<>();",
            "LanguageSubtags.java: private static final Map<String, String> REPLACEMENTS = new HashMap<>();");

    @Test
    void nothing_that_is_read_is_kept() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder :
                List.of("core", "jackson-module/json", "jackson-module/jackson2", "jackson-module/jackson3")) {
            try (Stream<Path> files = Files.walk(Published.ROOT.resolve(folder).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    Files.readString(file)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.startsWith("*") && !line.startsWith("//"))
                            .filter(line -> KEEPS.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line)
                            .forEach(found::add);
                }
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }
}
