package org.coalitionmodel.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of the repository that are outside this module. */
final class Repository {
    private Repository() {}

    static Path path(String path) {
        return Path.of(ProgramRun.file(path));
    }

    static String read(String path) {
        return read(path(path));
    }

    /**
     * The text of the article. It is not in the repository; without a copy, the calling test is skipped.
     */
    static String article() {
        String name = "000_f39adcb2d7785866.txt";
        Path copy = Path.of(System.getProperty("coalition.article", ProgramRun.file("../shared/seed/" + name)));
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
