package org.coalitionmodel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with what a test expects. With {@code -Dgolden.write=true} it is rewritten, and the test fails if it was different. */
public final class GoldenFile {
    /** The folder of the whole project. */
    public static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    private GoldenFile() {}

    /**
     * The path of a file.
     *
     * @param name its name in the resources of the tests
     * @return the path
     */
    public static Path path(String name) {
        return ROOT.resolve("jackson-module/exchange/src/test/resources").resolve(name);
    }

    /**
     * Requires that a file has this content.
     *
     * @param name its name in the resources of the tests
     * @param made the content
     * @throws IOException if it cannot be read or written
     */
    public static void require(String name, String made) throws IOException {
        Path file = path(name);
        String golden = Files.exists(file) ? Files.readString(file) : "";
        if (Boolean.getBoolean("golden.write") && !golden.equals(made)) {
            Files.writeString(file, made);
            fail(name + " is new: look it over and run again without -Dgolden.write");
        }
        assertThat(made).isEqualTo(golden);
    }
}
