package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.ftm.FollowTheMoney;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;

/** Hands on entities of FollowTheMoney, which {@code ftm.test.mjs} compares with FtM's own model. */
class EntityLinesTest {
    private static final Path FOLDER = Published.HANDED_ON.resolve("ftm");
    private static final Path SAMPLE = Published.ROOT.resolve(
            "jackson-module/exchange/src/test/resources/org/coalitionmodel/exchange/ftm/sample.ndjson");

    @Test
    void of_all_dossiers_are_handed_on() throws IOException {
        Files.createDirectories(FOLDER);
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            handOn(
                    "loaded",
                    FollowTheMoney.load(in, LoadOptions.of(Samples.minimalSource()))
                            .dossier());
        }
        handOn("sample", Samples.fullDossier());
        for (String folder : List.of("seeds", "jackson-module/json/src/test/resources/practice")) {
            try (Stream<Path> files = Files.list(Published.ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".json")).toList()) {
                    handOn(
                            String.valueOf(file.getFileName()),
                            Published.MAPPER.readValue(Files.readString(file), Dossier.class));
                }
            }
        }
    }

    private static void handOn(String name, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger ledger = FollowTheMoney.write(dossier, out);
        assertThat(out.size()).as(name).isPositive();
        assertThat(ledger.values()).as(name).isPositive();
        Files.write(FOLDER.resolve(name + ".ndjson"), out.toByteArray());
    }
}
