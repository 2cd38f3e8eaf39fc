package org.coalitionmodel.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.GroundedCitation;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.grounding.GroundedNumber;
import org.coalitionmodel.grounding.Grounding;
import org.coalitionmodel.grounding.SourceText;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Do the texts say what the dossier cites from them?
 *
 * <p>It teaches: a grounding compares a dossier with the texts of its sources. It looks for the words of each citation,
 * and reads the number in them, in either language. Its checks join the other checks in one report.
 *
 * <p>The exit code is 1 if there is an error or a warning, and 0 if there are only notes.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="ground"
 * ./mvnw -q compile exec:java -Dexec.args="ground my-dossier.json my-texts"
 * }</pre>
 */
@Command(name = "ground", description = "Whether the texts say what a dossier cites from them.")
final class Ground implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/varnel-2031.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXTS",
            defaultValue = "seeds",
            description = "The folder with a file <id>.txt for each source. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No such folder: " + folder);
        }

        var grounding = Grounding.of(dossier, folder);
        for (var status : Status.values()) {
            System.out.println(
                    "Citations " + status + ": " + grounding.citations(status).size());
        }
        for (var cited : grounding.citations()) {
            if (cited.status() != Status.FOUND) {
                System.out.println(cited.status() + " " + cited.entity() + cited.part() + ": "
                        + cited.citation().exact().orElse("no words"));
            }
            for (var candidate : cited.candidates()) {
                var text = Files.readString(folder.resolve(cited.citation().source() + ".txt"));
                System.out.println("  perhaps: "
                        + SourceText.of(text).slice(candidate.span()).replaceAll("\\s+", " "));
            }
            cited.numbers().forEach(number -> System.out.println(told(cited, number)));
        }

        var report = Checks.standard().with(grounding.checks()).check(dossier);
        System.out.print(report.toText(Locale.ENGLISH));
        return report.open().stream().allMatch(finding -> finding.severity() == Severity.NOTE) ? 0 : 1;
    }

    private static String told(GroundedCitation cited, GroundedNumber number) {
        var stored = Quantity.builder().from(number.stored()).lexical(Optional.empty());
        var read = number.read().flatMap(Quantity::lexical).map(LocalizedText::original);
        return cited.entity() + ": " + stored.build() + ", in the text: " + read.orElse("no number")
                + (number.differences().isEmpty() ? "" : ", which differs in " + number.differences());
    }
}
