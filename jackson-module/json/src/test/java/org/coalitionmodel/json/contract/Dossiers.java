package org.coalitionmodel.json.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;

/** The dossiers that the repository has as files, as an adapter writes them: without any space. */
final class Dossiers {
    private Dossiers() {}

    /** That of the seed article first, then those of the practice. */
    static List<String> compact(Json json) {
        try {
            List<String> dossiers = new ArrayList<>();
            for (Path file : Build.dossiers()) {
                dossiers.add(json.write(json.read(Files.readString(file), Dossier.class)));
            }
            return dossiers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
