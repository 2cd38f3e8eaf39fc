package org.coalitionmodel.json.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;

/** The dossiers that the repository has as files: that of the seed article first, then those of the practice. */
final class Dossiers {
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    private Dossiers() {}

    /** Each dossier as an adapter writes it, without any space. */
    static List<String> compact(Json json) {
        return files().stream()
                .map(file -> json.write(json.read(textOf(file), Dossier.class)))
                .toList();
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(ROOT.resolve("seeds/marrakech-2022.json")));
        try (Stream<Path> practice = Files.list(ROOT.resolve("jackson-module/json/src/test/resources/practice"))) {
            practice.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
