package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What recorded drafts on one text give: a dossier, or the faults that are recorded beside them. */
class RecordedDraftsTest {
    @Test
    void a_good_draft_gives_a_dossier() throws IOException {
        DraftResult result = Drafts.of("good.json");

        assertThat(result.faults()).isEmpty();
        requireRecorded(
                "good.dossier.json",
                Drafts.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(result.dossier().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sloppy", "hallucinated", "numbers"})
    void a_bad_draft_gives_its_faults(String draft) throws IOException {
        DraftResult result = Drafts.of(draft + ".json");

        assertThat(result.dossier()).isEmpty();
        requireRecorded(draft + ".faults.json", result.toJson());
    }

    private static void requireRecorded(String name, String made) throws IOException {
        Path file = Drafts.FOLDER.resolve(name);
        String content = made.replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("golden.write")
                && (!Files.exists(file) || !Files.readString(file).equals(content))) {
            Files.writeString(file, content);
            fail("%s is new: look it over and run again without -Dgolden.write", name);
        }
        assertThat(file).as("made by -Dgolden.write=true").hasContent(content);
    }
}
