package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with files. With {@code -Dgolden.write=true} it writes the files anew and fails for each. */
final class Golden {
    private static final String OUTPUTS = "examples/src/test/resources/org/coalitionmodel/examples/";

    private Golden() {}

    /** The path of the file with the output of an example, below the repository. */
    static String output(String file) {
        return OUTPUTS + file;
    }

    static void check(String path, String text) {
        Path file = Repository.path(path);
        try {
            if (Boolean.getBoolean("golden.write")
                    && !(Files.exists(file) && Files.readString(file).equals(text))) {
                Files.writeString(file, text);
                fail("%s is new: look it over and run again without -Dgolden.write", path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text).isEqualTo(Repository.read(path));
    }
}
