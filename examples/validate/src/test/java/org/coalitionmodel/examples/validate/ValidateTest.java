package org.coalitionmodel.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;
import static org.coalitionmodel.examples.ProgramRun.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coalitionmodel.examples.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    private static final String GOLDEN = "examples/validate/src/test/resources/";

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> Validate.run(args));
    }

    @Test
    void shows_what_the_schema_finds_and_what_only_the_library_finds() {
        ProgramRun run =
                run(file("examples/validate/wrong-values.json"), file("examples/validate/wrong-references.json"));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertGolden(GOLDEN + "faults.txt", run.out().replace(file("") + "/", ""));
    }

    @Test
    void finds_nothing_in_the_seed_dossier() {
        ProgramRun run = run(file("seeds/marrakech-2022.json"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("""
                seeds/marrakech-2022.json
                  schema: no faults
                  library: no faults
                """);
    }

    @Test
    void keeps_the_error_of_a_party_without_a_known_type(@TempDir Path folder) throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), """
                {"format": "coalition-dossier/1", "parties": [{"type": "planet", "id": "mars", "names": []}]}
                """);
        ProgramRun run = run(dossier.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("schema: faults\n    /parties/0: must be valid to one and only one schema");
    }

    @Test
    void refuses_what_is_no_json() {
        assertThat(run(file("mvnw")).status()).isEqualTo(2);
        assertThat(run(file("mvnw")).err()).startsWith("Unexpected character ('#'");
        assertThat(run("nowhere.json").status()).isEqualTo(2);
        assertThat(run("nowhere.json").err()).startsWith("nowhere.json (No such file");
    }

    @Test
    void refuses_unknown_options() {
        assertThat(run("--lang").status()).isEqualTo(2);
        assertThat(run("--lang").err()).contains("Unknown option: '--lang'", "Usage: validate");
    }
}
