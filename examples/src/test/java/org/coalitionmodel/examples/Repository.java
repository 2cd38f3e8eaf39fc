package org.coalitionmodel.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the repository that stand outside this module. */
final class Repository {
    /** The build says where it is; a test started by hand is in its module's folder. */
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", ".."));

    private Repository() {}

    static Path path(String path) {
        return ROOT.resolve(path);
    }

    static String read(String path) {
        return read(path(path));
    }

    /**
     * The text of the article, which is not in the repository; a test that wants it is skipped where there is no copy.
     */
    static String article() {
        String name = "000_f39adcb2d7785866.txt";
        Path copy = Path.of(System.getProperty(
                "coalition.article", ROOT.resolve("../shared/seed/" + name).toString()));
        assumeTrue(Files.isReadable(copy), "No copy of the article at " + copy + "; see seeds/README.md");
        return read(copy);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
