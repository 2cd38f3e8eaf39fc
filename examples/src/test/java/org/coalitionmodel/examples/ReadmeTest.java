package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The code, outputs and links of README.md and examples/RECIPES.md are right. */
class ReadmeTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    private static final List<String> PAGES = List.of(
            "README.md",
            "examples/README.md",
            "examples/RECIPES.md",
            "examples/consumers/README.md",
            "seeds/README.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "RELEASING.md",
            "core/CHECKS.md",
            "core/IDENTITY.md",
            "core/MODEL.md",
            "jackson-module/EXCHANGE.md",
            "jackson-module/FORMAT.md",
            "jackson-module/GROUNDING.md",
            "jackson-module/TESTING.md",
            "jackson-module/benchmarks/README.md");
    private static final Path SEED = Repository.path("seeds/marrakech-2022.json");

    private final String readme = Repository.read("README.md");
    private final String recipes = Repository.read("examples/RECIPES.md");

    @Test
    void shows_the_code_that_is_compiled() {
        assertThat(blocks("java", readme)).containsExactlyElementsOf(snippets("README"));
        assertThat(blocks("java", recipes)).containsExactlyElementsOf(snippets("RECIPES"));
    }

    /** The code between two comments that name a page. */
    private static List<String> snippets(String page) {
        String source = Repository.read("examples/src/main/java/org/coalitionmodel/examples/ReadmeExample.java");
        String[] parts = source.split(" *// " + page + "\n", -1);
        List<String> snippets = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            snippets.add(parts[i].stripTrailing().stripIndent() + "\n");
        }
        assertThat(snippets).isNotEmpty();
        return snippets;
    }

    @Test
    void has_ten_recipes_and_code_in_each() {
        String[] parts = recipes.split("\n## ", -1);
        assertThat(parts).hasSizeGreaterThanOrEqualTo(11);
        for (int i = 1; i <= 10; i++) {
            assertThat(parts[i]).startsWith(i + ". ").contains("```java\n");
        }
    }

    @Test
    void lists_the_recipes_on_both_pages() {
        List<String> anchors = headings(recipes).stream()
                .filter(heading -> heading.matches("\\d+\\. .*"))
                .map(ReadmeTest::anchor)
                .toList();
        assertThat(index("examples/RECIPES\\.md", readme)).containsExactlyElementsOf(anchors);
        assertThat(index("", recipes)).containsExactlyElementsOf(anchors);
    }

    /** The recipes that a page links to, each once. */
    private static List<String> index(String target, String page) {
        return Pattern.compile("]\\(" + target + "#(\\d[^)]*)\\)")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Test
    void shows_a_dossier_that_is_valid() {
        assertThat(ReadmeExample.build().statistics()).hasSize(1);
    }

    @Test
    void shows_a_citation_whose_parts_agree() {
        assertThat(ReadmeExample.cite().exact().orElseThrow())
                .hasSize(ReadmeExample.cite().end().orElseThrow()
                        - ReadmeExample.cite().start().orElseThrow());
    }

    @Test
    void shows_lines_that_are_read_as_they_were_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadmeExample.lines(MAPPER, ReadmeExample.build(), out, InputStream.nullInputStream());

        String printed = outputOf(() -> ReadmeExample.lines(
                MAPPER,
                ReadmeExample.build(),
                OutputStream.nullOutputStream(),
                new ByteArrayInputStream(out.toByteArray())));

        assertThat(printed).isEqualTo("cells-in-morocco" + System.lineSeparator());
    }

    @Test
    void shows_what_the_code_prints() {
        Dossier seed = MAPPER.readValue(SEED, Dossier.class);
        assertThat(blocks("text", readme))
                .startsWith(outputOf(() -> ReadmeExample.main(new String[] {SEED.toString()})));
        assertThat(blocks("text", recipes))
                .containsExactly(
                        outputOf(ReadmeExample::faults),
                        outputOf(() -> ReadmeExample.json(MAPPER, seed)),
                        outputOf(ReadmeExample::members),
                        outputOf(ReadmeExample::dates),
                        outputOf(ReadmeExample::bounds),
                        outputOf(() -> ReadmeExample.bases(seed)),
                        outputOf(() -> ReadmeExample.chain(seed)),
                        outputOf(() -> ReadmeExample.merge(ReadmeExample.build())));
    }

    @Test
    void shows_contradictions_that_the_checks_find() {
        Dossier seed = MAPPER.readValue(Repository.path("seeds/varnel-2031.json"), Dossier.class);
        String shown = blocks("text", readme).get(1);
        assertThat(shown).isNotBlank();
        assertThat(outputOf(() -> ReadmeExample.check(seed)).lines())
                .containsAll(shown.lines().toList());
    }

    @Test
    void shows_how_the_briefing_ends() {
        String briefing = ProgramRun.of(Examples::run).out();
        List<String> texts = blocks("text", readme);
        assertThat(texts).hasSize(3);
        assertThat(texts.get(2)).isNotBlank();
        assertThat(briefing).endsWith(texts.get(2));
    }

    /** Runs only where Python has the package jsonschema. The comment in the code gives the expected output. */
    @Test
    void shows_a_check_of_the_schema_that_python_runs(@TempDir Path folder) throws Exception {
        assumeTrue(python(folder, "import jsonschema").equals(""), "No Python with jsonschema");
        Files.copy(SEED, folder.resolve("dossier.json"));
        Files.copy(
                Repository.path(
                        "jackson-module/json/src/main/resources/META-INF/coalition-model/dossier-1.schema.json"),
                folder.resolve("dossier-1.schema.json"));

        String code = blocks("python", recipes).get(0);

        assertThat(python(folder, code)).isEqualTo(first("# (.*)", code) + "\n");
    }

    private static String python(Path folder, String code) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", code)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            return "There is no python3: " + e.getMessage();
        }
    }

    @Test
    void names_artifacts_and_the_version_that_is_built() {
        String version = first("<version>(.*?)</version>", Repository.read("pom.xml"));
        assertThat(first("<version>(.*?)</version>", blocks("xml", readme).get(0)))
                .isEqualTo(version);
        assertThat(blocks("kotlin", readme).get(0)).contains(":" + version + "\"");
        String artifact =
                first("<artifactId>(.*?)</artifactId>", blocks("xml", readme).get(0));
        assertThat(blocks("kotlin", readme).get(0)).contains(":" + artifact + ":");
        assertThat(Repository.read("jackson-module/jackson3/pom.xml"))
                .contains("<artifactId>" + artifact + "</artifactId>");
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
    void links_only_to_files_and_headings_that_exist() {
        for (String page : PAGES) {
            List<MatchResult> links = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)")
                    .matcher(Repository.read(page))
                    .results()
                    .toList();
            assertThat(links).as(page).isNotEmpty();
            for (MatchResult link : links) {
                Path file = Repository.path(page);
                Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
                assertThat(target).as(page).exists();
                if (link.group(2) != null) {
                    assertThat(anchors(target)).as("%s: %s", page, target).contains(link.group(2));
                }
            }
        }
    }

    private static List<String> anchors(Path page) {
        try {
            return headings(Files.readString(page)).stream()
                    .map(ReadmeTest::anchor)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static List<String> headings(String page) {
        return Pattern.compile("(?m)^#+ (.*)$")
                .matcher(page)
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    private static List<String> blocks(String language, String page) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
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
