package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is read and written. The bytes are laid down once, so that no fork works on anything but what it measures. */
enum Work {
    /** The seed dossier, without white space. */
    SEED("seed"),
    /** A dossier of 20 KB. */
    SMALL("20kb"),
    /** A dossier of 2 MB. */
    LARGE("2mb"),
    /** 10,000 statistics, each on a line of its own. */
    LINES("ndjson"),
    /** An item of Wikidata of the size of the seed dossier. */
    WIKIDATA("wikidata");

    static final Path FOLDER = Path.of("target", "works");

    private final String word;

    Work(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean isLines() {
        return this == LINES;
    }

    Path file() {
        return FOLDER.resolve(word + ".json");
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }
}
