package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What tests need to know of the build: its version, its dossiers, and a Java of their own. */
public final class Build {
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    private Build() {}

    /**
     * The version that the parent's POM gives.
     *
     * @return the version
     * @throws IOException if the POM cannot be read
     */
    public static String version() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    }

    /** The files of the seed dossier and the practice dossiers, in an order that stays. */
    static List<Path> dossiers() throws IOException {
        List<Path> dossiers = new ArrayList<>(List.of(ROOT.resolve("seeds/marrakech-2022.json")));
        try (Stream<Path> practice = Files.list(ROOT.resolve("jackson-module/json/src/test/resources/practice"))) {
            practice.filter(file -> file.toString().endsWith(".json")).sorted().forEach(dossiers::add);
        }
        return dossiers;
    }

    /**
     * Runs a program of one source file on the module path.
     *
     * @param program the source file
     * @param module the module that is to be there
     * @param types a type of each module that it takes
     * @return what the program wrote
     * @throws IOException if Java does not start
     * @throws InterruptedException if the test is stopped
     * @throws URISyntaxException if a module has no place
     */
    public static String runOnModulePath(Path program, String module, Class<?>... types)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : types) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return run(
                "--module-path", String.join(File.pathSeparator, places), "--add-modules", module, program.toString());
    }

    /**
     * Runs Java.
     *
     * @param arguments its arguments
     * @return what it wrote
     * @throws IOException if it does not start
     * @throws InterruptedException if the test is stopped
     */
    public static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(arguments));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
