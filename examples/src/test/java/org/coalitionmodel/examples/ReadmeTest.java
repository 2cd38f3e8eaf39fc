package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadmeTest {
    private final String readme = Repository.read("README.md");

    @Test
    void shows_the_example_that_is_compiled() {
        String source = Repository.read("examples/src/main/java/org/coalitionmodel/examples/ReadmeExample.java");
        String[] parts = source.split(" *// README\n", -1);
        assertThat(blocks("java")).containsExactly(snippet(parts[1]), snippet(parts[3]), snippet(parts[5]));
    }

    private static String snippet(String indented) {
        return indented.stripTrailing().stripIndent() + "\n";
    }

    @Test
    void shows_a_dossier_that_fits_together() {
        assertThat(ReadmeExample.build().statistics()).hasSize(1);
    }

    @Test
    void shows_lines_that_are_read_as_they_were_written() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CoalitionModule()).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadmeExample.lines(mapper, ReadmeExample.build(), out, InputStream.nullInputStream());

        String printed = outputOf(() -> ReadmeExample.lines(
                mapper,
                ReadmeExample.build(),
                OutputStream.nullOutputStream(),
                new ByteArrayInputStream(out.toByteArray())));

        assertThat(printed).isEqualTo("cells-in-morocco" + System.lineSeparator());
    }

    @Test
    void shows_what_the_example_prints() {
        assertThat(blocks("text").get(0))
                .isEqualTo(outputOf(() -> ReadmeExample.main(new String[] {
                    Repository.path("seeds/marrakech-2022.json").toString()
                })));
    }

    @Test
    void shows_how_the_briefing_ends() {
        String briefing = outputOf(() -> Briefing.main(new String[0]));
        assertThat(blocks("text").get(1)).isNotBlank();
        assertThat(briefing).endsWith(blocks("text").get(1));
    }

    @Test
    void names_the_artifact_and_version_that_are_built() {
        String pom = Repository.read("pom.xml");
        String version = first("<version>(.*?)</version>", pom);
        assertThat(first("<version>(.*?)</version>", blocks("xml").get(0))).isEqualTo(version);
        assertThat(Repository.read("jackson-module/jackson3/pom.xml"))
                .contains(blocks("xml")
                        .get(0)
                        .lines()
                        .filter(line -> line.contains("artifactId"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void gives_the_two_commands_that_ci_runs() {
        String ci = Repository.read(".ci/run");
        for (String command : List.of("./mvnw -q compile exec:java", "./mvnw verify")) {
            assertThat(readme).contains("\n    " + command + "\n");
            assertThat(ci).contains("\n" + command);
        }
    }

    @Test
    void links_only_to_what_is_there() {
        Stream<String> links = Pattern.compile("]\\((?!https?:)([^)#]+)")
                .matcher(readme)
                .results()
                .map(link -> link.group(1));
        assertThat(links)
                .isNotEmpty()
                .allMatch(link -> Repository.path(link).toFile().exists());
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String outputOf(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
