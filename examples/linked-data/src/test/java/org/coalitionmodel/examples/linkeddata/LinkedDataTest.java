package org.coalitionmodel.examples.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;
import static org.coalitionmodel.examples.ProgramRun.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coalitionmodel.examples.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedDataTest {
    private static final String GOLDEN = "examples/linked-data/src/test/resources/";
    private static final String SEED = file("seeds/marrakech-2022.json");
    private static final String QUERY = file("examples/linked-data/lower-bounds.rq");

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> LinkedData.run(args));
    }

    @Test
    void tells_the_figures_that_have_only_a_lower_limit() {
        ProgramRun run = run(SEED, QUERY);
        assertThat(run.status()).as(run.err()).isZero();
        assertGolden(GOLDEN + "lower-bounds.txt", run.out());
    }

    @Test
    void tells_who_stood_in_for_whom() {
        assertGolden(
                GOLDEN + "stand-ins.txt",
                run(SEED, file("examples/linked-data/stand-ins.rq")).out());
    }

    @Test
    void takes_the_last_step_of_a_chain_and_the_source_where_there_is_none(@TempDir Path folder) throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), """
                {"format": "coalition-dossier/1",
                 "sources": [{"id": "paper", "kind": "article", "names": [{"text": {"en": "Paper"}}]}],
                 "parties": [{"type": "person", "id": "spokeswoman", "names": [{"text": {"en": "Spokeswoman"}}]}],
                 "indicators": [{"id": "cells", "names": [{"text": {"en": "Cells"}}]}],
                 "statistics": [
                   {"type": "level", "id": "chain", "indicators": ["cells"], "quantity": {"value": 5, "bound": "atLeast"},
                    "citations": [{"source": "paper", "attribution": [{"who": "spokeswoman", "act": "says"},
                                   {"described": {"en": "security reports"}, "act": "reports"}]}]},
                   {"type": "level", "id": "no-chain", "indicators": ["cells"], "quantity": {"low": 6}, "when": {"period": "2021"},
                    "citations": [{"source": "paper"}, {"source": "paper", "supports": ["when"],
                                   "attribution": [{"who": "spokeswoman", "act": "says"}]}]},
                   {"type": "level", "id": "both-limits", "indicators": ["cells"], "quantity": {"low": 6, "high": 7},
                    "citations": [{"source": "paper"}]},
                   {"type": "level", "id": "exact", "indicators": ["cells"], "quantity": {"value": 7},
                    "citations": [{"source": "paper"}]}]}
                """);
        assertGolden(GOLDEN + "chains.txt", run(dossier.toString(), QUERY).out());
    }

    @Test
    void refuses_a_file_that_is_no_dossier() {
        ProgramRun run = run(file("jackson-module/contract/src/test/npm/package.json"), QUERY);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("A field of Dossier must be one of", "at /name (line 2, column 3)");
    }

    @Test
    void refuses_files_that_are_not_there() {
        assertThat(run("nowhere.json", QUERY).status()).isEqualTo(2);
        assertThat(run("nowhere.json", QUERY).err()).startsWith("nowhere.json (No such file");
        assertThat(run(SEED, "nowhere.rq").status()).isEqualTo(2);
        assertThat(run(SEED, "nowhere.rq").err()).contains("nowhere.rq");
    }

    @Test
    void refuses_what_is_no_query() {
        assertThat(run(SEED, SEED).status()).isEqualTo(2);
        assertThat(run(SEED, SEED).err()).contains("line 1, column 1");
    }

    @Test
    void refuses_unknown_options() {
        assertThat(run("--lang").status()).isEqualTo(2);
        assertThat(run("--lang").err()).contains("Unknown option: '--lang'", "Usage: linked-data");
    }
}
