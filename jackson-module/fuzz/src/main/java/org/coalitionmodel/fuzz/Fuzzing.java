package org.coalitionmodel.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs Jazzer on each target, each in a JVM of its own.
 *
 * <p>The first inputs of a target are in {@code src/test/resources/org/coalitionmodel/fuzz}, in the folder with its name.
 * Jazzer adds inputs that reach new code to {@code target/corpus}. An input that breaks the target ends the run. Jazzer
 * writes it to {@code target}. Once the fault is mended, the input belongs into the first folder, where a test runs it.
 */
public final class Fuzzing {
    private static final Path INPUTS = Path.of("src", "test", "resources", "org", "coalitionmodel", "fuzz");

    private Fuzzing() {}

    /**
     * Runs all targets. The exit code is 1 if one of them broke.
     *
     * @param args how many seconds each is run
     * @throws IOException if a folder cannot be made, or a JVM cannot be started
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (Target target : Target.values()) {
            System.out.println("=== " + target + ", for " + args[0] + " s");
            if (run(target, args[0]) != 0) {
                System.err.println("Fuzzing found a fault in " + target + ". The input is in the folder target.");
                System.exit(1);
            }
        }
    }

    private static int run(Target target, String seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target", "corpus", target.name()));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dfuzz.target=" + target,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzedTarget.class.getName(),
                        "--instrumentation_includes=org.coalitionmodel.**",
                        "--disabled_hooks=*",
                        "-max_total_time=" + seconds,
                        "-timeout=60",
                        "-rss_limit_mb=4096",
                        "-max_len=16384",
                        "-verbosity=0",
                        "-artifact_prefix=target/" + target + "-",
                        corpus.toString(),
                        INPUTS.resolve(target.name()).toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
