package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * One run of a program: what it printed, and its exit code. The modules below {@code examples/} compile this file into
 * their tests too.
 *
 * @param status the exit code
 * @param out what it printed to the standard output
 * @param err what it printed to the standard error
 */
public record ProgramRun(int status, String out, String err) {
    /** The build sets the property. A test that an IDE starts runs in the folder of its module. */
    private static final Path ROOT =
            Path.of(System.getProperty("coalition.root", Files.exists(Path.of("../mvnw")) ? ".." : "../.."));

    /**
     * Runs a program in this JVM.
     *
     * @param program the program, which returns its exit code
     * @return what it did
     */
    public static ProgramRun of(IntSupplier program) {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int status = program.getAsInt();
            return new ProgramRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    /**
     * The path of a file of the repository.
     *
     * @param path the path from the root of the repository
     * @return the path
     */
    public static String file(String path) {
        return ROOT.resolve(path).toString();
    }

    /**
     * Compares a text with a file. With {@code -Dgolden.write=true} it rewrites a different file, then fails.
     *
     * @param path the path from the root of the repository
     * @param text the text
     */
    public static void assertGolden(String path, String text) {
        Path file = ROOT.resolve(path);
        try {
            if (Boolean.getBoolean("golden.write")
                    && !(Files.exists(file) && Files.readString(file).equals(text))) {
                Files.writeString(file, text);
                fail("%s is new: look it over and run again without -Dgolden.write", path);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
