package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dossiers of real documents. */
public abstract class PracticeContract {
    static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));
    static final Path DIRECTORY = ROOT.resolve("jackson-module/json/src/test/resources/practice");

    /** For the adapters' tests. */
    protected PracticeContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    static List<PracticeFacts> documents() {
        return List.of(
                new G20BaliFacts(),
                new CounterRansomwareFacts(),
                new LosAngelesFacts(),
                new EcowasAccraFacts(),
                new SyntheticDrugsFacts(),
                new SahelCoalitionFacts(),
                new TerrorismIndexFacts());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_read_and_written_as_it_stands(PracticeFacts document) throws IOException {
        Path file = DIRECTORY.resolve(document.name() + ".json");
        String text = Files.readString(file);

        String written = new JsonText(json().write(json().read(text, Dossier.class))).pretty();

        if (Boolean.getBoolean("golden.write")) {
            GoldenContract.writeAnew(file, written);
        }
        assertThat(written).isEqualTo(text);
    }
}
