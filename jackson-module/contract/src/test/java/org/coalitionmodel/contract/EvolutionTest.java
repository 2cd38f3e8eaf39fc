package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.json.contract.Build;
import org.coalitionmodel.json.contract.KeptContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Within one format, no field or word of a release is removed, and no field becomes required. A file lists what each
 * version has, beside the JSON that it wrote. A line is a field ({@code Meeting.id required}), an enum word ({@code
 * Bound=atMost}), or a member of a sealed type ({@code Party|State}).
 */
class EvolutionTest {
    private static final String ENDING = ".fields-and-words.txt";
    private static final String REQUIRED = " required";

    private static final Set<String> NOW = of(SchemaGenerator.schema());

    private static Set<String> of(JsonNode schema) {
        Set<String> all = new TreeSet<>();
        schema.get("$defs").forEachEntry((name, definition) -> {
            Set<String> required = strings(definition.path("required"));
            definition
                    .path("properties")
                    .propertyNames()
                    .forEach(field -> all.add(name + "." + field + (required.contains(field) ? REQUIRED : "")));
            strings(definition.path("enum")).forEach(word -> all.add(name + "=" + word));
            definition
                    .path("oneOf")
                    .forEach(member ->
                            all.add(name + "|" + member.path("$ref").asString().replaceFirst(".*/", "")));
        });
        return all;
    }

    private static Set<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    static List<Path> versions() throws IOException {
        try (Stream<Path> files = Files.list(KeptContract.DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void keeps_what_this_version_has() throws IOException {
        Path file = KeptContract.DIRECTORY.resolve(Build.version().replace("-SNAPSHOT", "") + ENDING);

        Published.requireUpToDate(file, String.join("\n", NOW) + "\n");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void takes_no_field_word_or_member_away(Path file) throws IOException {
        List<String> before = Files.readAllLines(file);

        assertThat(before).hasSizeGreaterThan(500).allSatisfy(line -> {
            String name = line.replace(REQUIRED, "");
            assertThat(NOW.contains(name) || NOW.contains(name + REQUIRED))
                    .as(line)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("versions")
    void asks_for_nothing_that_it_did_not_ask_for(Path file) throws IOException {
        List<String> before = Files.readAllLines(file);
        Set<String> types =
                before.stream().map(line -> line.replaceFirst("[.].*", "")).collect(Collectors.toSet());

        assertThat(NOW)
                .filteredOn(line -> line.endsWith(REQUIRED) && types.contains(line.replaceFirst("[.].*", "")))
                .isNotEmpty()
                .isSubsetOf(before);
    }
}
