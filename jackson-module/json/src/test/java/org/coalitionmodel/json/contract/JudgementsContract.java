package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgement.Sameness;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Judgements are written as the checked-in file says, and read from it. */
public abstract class JudgementsContract {
    private static final Path GOLDEN = Path.of(
            System.getProperty("coalition.root", "../.."),
            "jackson-module/json/src/test/resources/judgements/judgements.json");

    private static final Judgement SAME = new Judgement(
            Id.of("norland"),
            Id.of("country-17"),
            Sameness.SAME,
            "A. Editor",
            Optional.of(PartialDate.parse("2026-03-01")),
            "Both have the code NN.");
    private static final Judgement DIFFERENT =
            Judgement.different(Id.of("ada-example"), Id.of("a-example"), "A. Editor", "Born in different years.");
    private static final Judgement UNSURE =
            Judgement.unsure(Id.of("p-4"), Id.of("ben"), "B. Editor", "Only a family name is given.");

    /** For the adapters' tests. */
    protected JudgementsContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    @Test
    void are_written_as_their_file_says_in_whatever_order_they_are_given() throws IOException {
        String written = new JsonText(json().write(Judgements.of(SAME, DIFFERENT, UNSURE))).pretty();

        if (Boolean.getBoolean("golden.write")) {
            GoldenContract.writeAnew(GOLDEN, written);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN));
        assertThat(json().write(Judgements.of(UNSURE, SAME, DIFFERENT, SAME)))
                .isEqualTo(json().write(Judgements.of(SAME, DIFFERENT, UNSURE)));
    }

    @Test
    void are_read_from_their_file() throws IOException {
        assertThat(json().read(Files.readString(GOLDEN), Judgements.class))
                .isEqualTo(Judgements.of(SAME, DIFFERENT, UNSURE));
    }

    @Test
    void have_a_version() {
        assertThat(json().write(Judgements.of())).isEqualTo("{\"format\":\"coalition-judgements/1\"}");
        assertThat(json().read("{\"format\":\"coalition-judgements/1\"}", Judgements.class))
                .isEqualTo(Judgements.of());
        assertThat(message("{'judgements':[]}")).startsWith("Judgements.format must be present");
        assertThat(message("{'format':'coalition-judgements/2'}"))
                .isEqualTo("Judgements.format must be \"coalition-judgements/1\" but was coalition-judgements/2"
                        + " at /format (line 1, column 11)");
        assertThat(message("{'format':'coalition-dossier/1'}")).startsWith("Judgements.format must be");
    }

    @Test
    void a_fault_has_the_pointer_to_what_is_wrong() {
        assertThat(message("{'format':'coalition-judgements/1','judgements':["
                        + "{'first':'a','second':'a','sameness':'same','who':'A','why':'B'}]}"))
                .startsWith("Judgement.second must be another id than first but was a at /judgements/0");
        assertThat(message("{'format':'coalition-judgements/1','judgements':["
                        + "{'first':'a','second':'b','sameness':'perhaps','who':'A','why':'B'}]}"))
                .startsWith("Judgement.sameness must be one of same, different, unsure but was perhaps"
                        + " at /judgements/0/sameness");
        assertThat(message("{'format':'coalition-judgements/1','judgements':["
                        + "{'first':'a','second':'b','sameness':'same','who':'A','why':'B'},"
                        + "{'first':'b','second':'a','sameness':'unsure','who':'A','why':'B'}]}"))
                .startsWith("Judgements.judgements must hold one judgement for each pair");
    }

    private String message(String json) {
        return json().fault(catchThrowable(() -> json().read(json.replace('\'', '"'), Judgements.class)))
                .message();
    }
}
