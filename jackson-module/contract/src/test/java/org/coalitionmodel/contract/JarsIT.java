package org.coalitionmodel.contract;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.StatisticTable;
import org.coalitionmodel.grounding.SourceText;
import org.coalitionmodel.json.Codecs;
import org.coalitionmodel.testing.DossierAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The jars have correct descriptors for Java modules, Maven and OSGi. */
class JarsIT {
    private static final String VERSION = System.getProperty("coalition.version");

    /** The published artifacts, each with its permitted dependencies. */
    static List<Artifact> artifacts() {
        return List.of(
                new Artifact(
                        Dossier.class,
                        "coalition-model",
                        "org.coalitionmodel",
                        Set.of("java.base"),
                        Set.of("java.base"),
                        "",
                        Set.of(),
                        "nothing"),
                new Artifact(
                        Codecs.class,
                        "coalition-model-json",
                        "org.coalitionmodel.json",
                        Set.of("java.base", "transitive org.coalitionmodel"),
                        Set.of("java.base", "org.coalitionmodel"),
                        "",
                        Set.of("org.coalitionmodel:coalition-model"),
                        "org\\.coalitionmodel\\..*"),
                new Artifact(
                        org.coalitionmodel.jackson.CoalitionModule.class,
                        "coalition-model-jackson",
                        "org.coalitionmodel.jackson",
                        Set.of(
                                "java.base",
                                "transitive org.coalitionmodel",
                                "org.coalitionmodel.json",
                                "transitive tools.jackson.databind"),
                        // The last two are transitive dependencies of databind.
                        Set.of(
                                "java.base",
                                "org.coalitionmodel",
                                "org.coalitionmodel.json",
                                "tools.jackson.databind",
                                "tools.jackson.core",
                                "com.fasterxml.jackson.annotation"),
                        "tools.jackson.databind.JacksonModule",
                        Set.of(
                                "org.coalitionmodel:coalition-model",
                                "org.coalitionmodel:coalition-model-json",
                                "tools.jackson.core:jackson-databind"),
                        "org\\.coalitionmodel(\\..*)?|tools\\.jackson\\..*|com\\.fasterxml\\.jackson\\.annotation"),
                new Artifact(
                        org.coalitionmodel.jackson2.CoalitionModule.class,
                        "coalition-model-jackson2",
                        "org.coalitionmodel.jackson2",
                        Set.of(
                                "java.base",
                                "transitive org.coalitionmodel",
                                "org.coalitionmodel.json",
                                "transitive com.fasterxml.jackson.databind"),
                        Set.of(
                                "java.base",
                                "org.coalitionmodel",
                                "org.coalitionmodel.json",
                                "com.fasterxml.jackson.databind",
                                "com.fasterxml.jackson.annotation",
                                "com.fasterxml.jackson.core"),
                        "com.fasterxml.jackson.databind.Module",
                        Set.of(
                                "org.coalitionmodel:coalition-model",
                                "org.coalitionmodel:coalition-model-json",
                                "com.fasterxml.jackson.core:jackson-databind"),
                        "org\\.coalitionmodel(\\..*)?|com\\.fasterxml\\.jackson\\..*"),
                new Artifact(
                        SourceText.class,
                        "coalition-model-grounding",
                        "org.coalitionmodel.grounding",
                        Set.of("java.base", "transitive org.coalitionmodel", "org.coalitionmodel.jackson"),
                        Set.of(
                                "java.base",
                                "org.coalitionmodel",
                                "com.fasterxml.jackson.annotation",
                                "tools.jackson.core",
                                "tools.jackson.databind"),
                        "",
                        Set.of("org.coalitionmodel:coalition-model", "org.coalitionmodel:coalition-model-jackson"),
                        "org\\.coalitionmodel(\\..*)?|(tools|com\\.fasterxml)\\.jackson\\..*"),
                new Artifact(
                        StatisticTable.class,
                        "coalition-model-exchange",
                        "org.coalitionmodel.exchange",
                        Set.of(
                                "java.base",
                                "transitive org.coalitionmodel",
                                "org.coalitionmodel.jackson",
                                "tools.jackson.core",
                                "tools.jackson.databind",
                                "tools.jackson.dataformat.csv"),
                        Set.of(
                                "java.base",
                                "org.coalitionmodel",
                                "org.coalitionmodel.jackson",
                                "tools.jackson.core",
                                "tools.jackson.databind",
                                "tools.jackson.dataformat.csv"),
                        "",
                        Set.of(
                                "org.coalitionmodel:coalition-model",
                                "org.coalitionmodel:coalition-model-jackson",
                                "tools.jackson.dataformat:jackson-dataformat-csv"),
                        "org\\.coalitionmodel(\\..*)?|tools\\.jackson\\..*"),
                new Artifact(
                        DossierAssert.class,
                        "coalition-model-testing",
                        "org.coalitionmodel.testing",
                        Set.of("java.base", "transitive org.coalitionmodel", "transitive org.assertj.core"),
                        Set.of("java.base", "org.coalitionmodel", "org.assertj.core"),
                        "",
                        Set.of("org.coalitionmodel:coalition-model", "org.assertj:assertj-core"),
                        "org\\.(coalitionmodel|assertj)(\\..*)?"));
    }

    private record Artifact(
            Class<?> inside,
            String artifactId,
            String module,
            Set<String> required,
            Set<String> used,
            String provided,
            Set<String> dependencies,
            String imported) {
        @Override
        public String toString() {
            return artifactId;
        }

        Path jar() {
            try {
                return Path.of(inside.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        ModuleDescriptor descriptor() {
            return ModuleFinder.of(jar()).find(module).orElseThrow().descriptor();
        }

        String pom() throws IOException {
            try (JarFile jar = new JarFile(jar().toFile());
                    InputStream pom = jar.getInputStream(
                            jar.getEntry("META-INF/maven/org.coalitionmodel/" + artifactId + "/pom.xml"))) {
                return new String(pom.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        String header(String name) throws IOException {
            try (JarFile jar = new JarFile(jar().toFile())) {
                String value = jar.getManifest().getMainAttributes().getValue(name);
                return value == null ? "" : value;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void says_as_a_module_what_it_requires_exports_and_provides(Artifact artifact) {
        var descriptor = artifact.descriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.rawVersion()).contains(VERSION);
        assertThat(descriptor.requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(
                        requires -> (requires.modifiers().contains(Requires.Modifier.TRANSITIVE) ? "transitive " : "")
                                + requires.name())
                .containsExactlyInAnyOrderElementsOf(artifact.required);
        assertThat(descriptor.requires())
                .filteredOn(requires -> requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .allMatch(name -> Set.of("org.jspecify", "org.coalitionmodel.description", "ical4j.core")
                                .contains(name)
                        || name.startsWith("org.immutables."));
        assertThat(descriptor.provides().stream().map(Provides::service).collect(joining()))
                .isEqualTo(artifact.provided);
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void uses_no_other_module_than_it_can_read(Artifact artifact) {
        var out = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out, true),
                        new PrintWriter(out, true),
                        "--module-path",
                        System.getProperty("java.class.path"),
                        "--multi-release",
                        "base",
                        "-summary",
                        "--module",
                        artifact.module);

        // "Not found" refers to annotations that only the compiler needs.
        assertThat(out.toString().lines().map(line -> line.replaceFirst(".* -> ", "")))
                .filteredOn(not("not found"::equals))
                .containsExactlyInAnyOrderElementsOf(artifact.used);
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void names_its_files_for_native_images(Artifact artifact) throws IOException {
        try (JarFile jar = new JarFile(artifact.jar().toFile())) {
            var config = jar.getEntry(
                    "META-INF/native-image/org.coalitionmodel/" + artifact.artifactId + "/resource-config.json");
            // Without files of its own, a jar needs no configuration.
            var patterns = config == null
                    ? List.<String>of()
                    : new JsonMapper().readTree(jar.getInputStream(config)).findValuesAsString("pattern");
            var files = jar.stream()
                    .map(JarEntry::getName)
                    .filter(not(name -> name.matches(".*(/|\\.class)"
                            + "|META-INF/(MANIFEST\\.MF|LICENSE.*|maven/.*|native-image/.*|services/.*)")))
                    .toList();

            assertThat(files).allMatch(file -> patterns.stream().anyMatch(file::matches));
            assertThat(patterns).allMatch(pattern -> files.stream().anyMatch(file -> file.matches(pattern)));
        }
    }

    @Test
    void no_package_lies_in_two_artifacts() {
        Set<String> seen = new HashSet<>();
        for (Artifact artifact : artifacts()) {
            assertThat(artifact.descriptor().packages()).noneMatch(seen::contains);
            seen.addAll(artifact.descriptor().packages());
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void has_classes_of_java_17_in_one_version(Artifact artifact) throws IOException {
        try (JarFile jar = new JarFile(artifact.jar().toFile())) {
            assertThat(jar.isMultiRelease()).isFalse();
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream bytes = jar.getInputStream(entry)) {
                        assertThat(bytes.readNBytes(8)).as(entry.getName()).endsWith(0, 61);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void needs_for_maven_no_parent_and_nothing_of_the_build(Artifact artifact) throws IOException {
        // Only those who write calendars need ical4j, and they add it.
        var pom = artifact.pom()
                .replaceAll("<dependency>\\s*<groupId>org.mnode.ical4j</groupId>(?s:.*?)</dependency>", "");

        assertThat(pom)
                .contains(
                        "<licenses>", "<developers>", "<scm ", "<url>https://coalitionmodel.org</url>", "<description>")
                .doesNotContain(
                        "<parent>", "<build>", "<properties>", "<profiles>", "${", "test</scope>", "provided</scope>");
        var dependencies = Pattern.compile("<dependency>\\s*<groupId>(.*)</groupId>\\s*<artifactId>(.*)</artifactId>")
                .matcher(pom)
                .results()
                .map(match -> match.group(1) + ":" + match.group(2));
        assertThat(dependencies).containsExactlyInAnyOrderElementsOf(artifact.dependencies);
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void exports_to_osgi_what_it_exports_as_a_module(Artifact artifact) throws IOException {
        var header = artifact.header("Export-Package");
        var exported = artifact.descriptor().exports().stream().map(Exports::source);

        assertThat(artifact.header("Bundle-SymbolicName")).isEqualTo(artifact.artifactId);
        assertThat(packages(header)).containsExactlyInAnyOrderElementsOf(exported.toList());
        artifact.descriptor().exports().stream()
                .filter(Exports::isQualified)
                .forEach(exports -> assertThat(friendsOf(exports.source(), header))
                        .containsExactlyInAnyOrderElementsOf(exports.targets().stream()
                                .map(module -> module.replace('.', '-').replaceFirst("org-coalition", "coalition-"))
                                .toList()));
        assertThat(artifact.header("Provide-Capability"))
                .isEqualTo(
                        artifact.provided.isEmpty()
                                ? ""
                                : "osgi.serviceloader;osgi.serviceloader=\"" + artifact.provided + "\"");
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void needs_in_osgi_its_dependencies_alone(Artifact artifact) throws IOException {
        var needed = Stream.of(artifact.header("Import-Package").split(",(?=[a-z])", -1))
                .filter(not(String::isEmpty))
                .filter(clause -> !clause.contains("resolution:=optional"))
                .collect(joining(","));

        assertThat(packages(needed)).allMatch(name -> name.matches(artifact.imported));
    }

    /** The bundles that alone may use a package. */
    private static List<String> friendsOf(String exported, String header) {
        var friends = Pattern.compile("(?:^|,)" + Pattern.quote(exported)
                        + ";(?:[^,\"]|\"[^\"]*\")*?x-friends:=(?:\"([^\"]*)\"|([^,;]*))")
                .matcher(header);
        assertThat(friends.find()).as(exported).isTrue();
        return List.of((friends.group(1) == null ? friends.group(2) : friends.group(1)).split(",", -1));
    }

    /** The package names in a header. Its attributes may contain commas in quotes. */
    private static Set<String> packages(String header) {
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(",", -1))
                .map(clause -> clause.replaceFirst(";.*", ""))
                .filter(not(String::isEmpty))
                .collect(toCollection(TreeSet::new));
    }
}
