package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.party.State;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples in the Javadoc compile and run, and their values are those that their comments state. Java 17's Javadoc
 * has no {@code @snippet}, so this test extracts the examples from the Javadoc.
 *
 * <p>In an example, a name in capitals is an id. All other names that it does not declare are in {@link JavadocGiven}. A
 * comment after a statement or expression states its value. After a comma it may explain the value. It may also begin
 * with "as in" and name the place that the value comes from.
 */
class JavadocTest {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern COMMENTED = Pattern.compile("(.*?)\\s*// (.*)");
    private static final Pattern DECLARATION = Pattern.compile("(?:var|[A-Z][\\w<>]*) (\\w+) = .*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("(?<![.\\w\"])[A-Z][A-Z_]+\\b(?![\\w.])");

    /** Types whose Javadoc shows messages instead of code. */
    private static final Set<String> MESSAGES = Set.of("InvalidDossierException", "Conflict");

    @Test
    void compiles_and_gives_what_its_comments_say(@TempDir Path folder) throws Exception {
        Map<String, String> examples =
                examples("core", "jackson-module/jackson3", "jackson-module/exchange", "jackson-module/testing");
        examples.keySet().removeIf(MESSAGES::contains);
        assertThat(examples).hasSizeGreaterThan(40);

        compile(examples, folder);
        List<String> told = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavadocTest.class.getClassLoader())) {
            for (String type : examples.keySet()) {
                Method run = loader.loadClass(type + "Example").getMethod("run", BiConsumer.class);
                run.invoke(null, (BiConsumer<Object, String>) (value, said) -> {
                    if (!agree(String.valueOf(value), said)) {
                        told.add(type + ": " + value + ", not " + said);
                    }
                });
            }
        }

        assertThat(told).isEmpty();
    }

    @Test
    void is_there_for_the_types_that_a_newcomer_meets_first() throws IOException {
        assertThat(examples("core", "jackson-module/jackson3"))
                .containsKeys(
                        "Dossier",
                        "Quantity",
                        "Interval",
                        "PartialDate",
                        "TimePeriod",
                        "When",
                        "LocalizedText",
                        "Share",
                        "Meeting",
                        "Participation",
                        "Merge",
                        "CoalitionModule");
    }

    @Test
    void is_the_same_for_both_generations_of_Jackson() throws IOException {
        assertThat(examples("jackson-module/jackson2")).isEqualTo(examples("jackson-module/jackson3"));
    }

    @Test
    void shows_the_message_of_a_dossier_that_does_not_fit_together() throws IOException {
        Meeting meeting = Meeting.builder()
                .id(Meeting.id("marrakech-2022"))
                .of(Party.id("nato"))
                .build();

        InvalidDossierException invalid = catchThrowableOfType(
                InvalidDossierException.class,
                () -> Dossier.builder().addMeetings(meeting).build());

        assertThat(examples("core")).containsEntry("InvalidDossierException", invalid.getMessage() + "\n");
    }

    @Test
    void shows_a_conflict_as_it_is_reported() throws IOException {
        Merge merge = Merge.of(
                withPost(post -> post.holder(Party.id("ada-example"))),
                withPost(post -> post.status(PostStatus.VACANT)));

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(examples("core")).containsEntry("Conflict", merge.conflicts().get(0) + "\n");
    }

    private static Dossier withPost(Consumer<Post.Builder> detail) {
        Post.Builder post = Post.builder()
                .id(Post.id("norland-envoy"))
                .addNames(LocalizedText.of("en", "Envoy"))
                .of(Party.id("norland"));
        detail.accept(post);
        return Dossier.builder()
                .addParties(
                        State.builder()
                                .id(Party.id("norland"))
                                .addNames(Name.of(LocalizedText.of("en", "Norland")))
                                .build(),
                        Person.builder()
                                .id(Party.id("ada-example"))
                                .addNames(Name.of(LocalizedText.of("en", "Ada Example")))
                                .build())
                .addPosts(post.build())
                .build();
    }

    private static boolean agree(String value, String said) {
        return said.isEmpty() || said.startsWith("as in ") || said.equals(value) || said.startsWith(value + ", ");
    }

    /** All examples of each type, joined. */
    private static Map<String, String> examples(String... modules) throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String module : modules) {
            for (Path file : sources(module)) {
                Matcher example = EXAMPLE.matcher(Files.readString(file));
                while (example.find()) {
                    String type = String.valueOf(file.getFileName()).replace(".java", "");
                    String text = example.group(1).replaceAll("(?m)^ *\\* ?", "");
                    examples.merge(type, text, String::concat);
                }
            }
        }
        return examples;
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Repository.path(module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Map<String, String> examples, Path folder) {
        String imports = packages();
        List<JavaFileObject> sources = examples.entrySet().stream()
                .<JavaFileObject>map(example -> source(example.getKey(), imports, example.getValue()))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-nowarn");

        assertThat(compiler.getTask(said, null, null, options, null, sources).call())
                .as("%s", said)
                .isTrue();
    }

    private static String packages() {
        return Stream.concat(
                        Stream.of("core", "jackson-module/exchange", "jackson-module/testing")
                                .flatMap(module -> sources(module).stream())
                                .map(JavadocTest::packageOf)
                                .filter(name ->
                                        !name.isEmpty() && !name.endsWith(".rule") && !name.endsWith(".ledger")),
                        Stream.of(
                                "java.math",
                                "java.util",
                                "java.util.stream",
                                "org.coalitionmodel.jackson",
                                "tools.jackson.databind",
                                "tools.jackson.databind.json"))
                .distinct()
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    private static String packageOf(Path file) {
        String folder = String.valueOf(file.getParent()).replace(File.separatorChar, '/');
        return folder.substring(folder.indexOf("/src/main/java") + "/src/main/java".length())
                .replaceFirst("^/", "")
                .replace('/', '.');
    }

    private static JavaFileObject source(String type, String imports, String example) {
        String ids = new TreeSet<>(ID.matcher(example)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .stream()
                        .filter(name -> !Set.of("COVID").contains(name))
                        // Raw, since one name may be the id of different types in one example.
                        .map(name ->
                                "static final Id " + name + " = Id.of(\"" + name.toLowerCase(Locale.ROOT) + "\");\n")
                        .collect(Collectors.joining());
        String text = imports
                + "import java.time.LocalDate;\nimport static org.coalitionmodel.examples.JavadocGiven.*;\n"
                + "import static org.coalitionmodel.testing.CoalitionAssertions.*;\n"
                + "@SuppressWarnings({\"rawtypes\", \"unchecked\"})\npublic class " + type + "Example {\n" + ids
                + "public static void run(java.util.function.BiConsumer<Object, String> check) throws Exception {\n"
                + statements(example) + "}\n}\n";
        return new SimpleJavaFileObject(URI.create("string:///" + type + "Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The example, with a check after each statement or expression that has a comment. */
    private static String statements(String example) {
        boolean hasStatements = example.contains(";");
        StringBuilder out = new StringBuilder();
        StringBuilder code = new StringBuilder();
        List<String> lines = example.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher commented = COMMENTED.matcher(lines.get(i));
            String said = commented.matches() ? commented.group(2) : "";
            code.append(commented.matches() ? commented.group(1) : lines.get(i)).append('\n');
            boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).startsWith(" ");
            boolean isWhole = balance(code) == 0
                    && !goesOn
                    && (!hasStatements || code.toString().matches("(?s).*[;}]\\s*"));
            if (isWhole) {
                out.append(statement(code.toString().strip(), said, hasStatements));
                code.setLength(0);
            }
        }
        return out.append(code).toString();
    }

    private static String statement(String code, String said, boolean isStatement) {
        Matcher declaration = DECLARATION.matcher(code);
        if (!isStatement) {
            return check(code, said);
        } else if (declaration.matches()) {
            return code + "\n" + check(declaration.group(1), said);
        }
        return said.isEmpty() ? code + "\n" : check(code.substring(0, code.length() - 1), said);
    }

    private static String check(String expression, String said) {
        return "check.accept(" + expression + ", \"" + said.replace("\"", "\\\"") + "\");\n";
    }

    private static int balance(CharSequence code) {
        return code.chars()
                .map(c -> "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0)
                .sum();
    }
}
