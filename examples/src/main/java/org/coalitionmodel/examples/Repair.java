package org.coalitionmodel.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.DraftFault;
import org.coalitionmodel.grounding.DraftReader;
import org.coalitionmodel.grounding.Grounding;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What is wrong with a draft, and what becomes of it once it is corrected?
 *
 * <p>It teaches: a draft has quotes in place of positions. The reader finds each quote in the text, or reports all faults
 * at once, with what would do. Whoever wrote the draft corrects it and tries again, until it is a dossier. Here, the
 * answers of a writer are recorded in three drafts.
 *
 * <p>The exit code is 0 if a draft gives a dossier, and 1 if none does.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="repair"
 * ./mvnw -q compile exec:java -Dexec.args="repair my-draft.json --texts my-texts"
 * }</pre>
 */
@Command(name = "repair", description = "What is wrong with a draft, until it is a dossier.")
final class Repair implements Callable<Integer> {
    @Parameters(
            paramLabel = "DRAFT",
            split = ",",
            defaultValue = "seeds/drafts/varnel-1.json,seeds/drafts/varnel-2.json,seeds/drafts/varnel-3.json",
            description = "A draft and its corrections. Default: ${DEFAULT-VALUE}")
    private List<Path> drafts = List.of();

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            defaultValue = "seeds",
            description = "The folder with a file <id>.txt for each source. Default: ${DEFAULT-VALUE}")
    private Path texts = Path.of("");

    @Override
    public Integer call() {
        var reader = DraftReader.of(this::text);
        for (var draft : drafts) {
            var result = reader.read(read(draft));
            System.out.println(draft + " has faults: " + result.count());
            result.faults().forEach(Repair::tell);
            if (result.dossier().isPresent()) {
                tell(result.dossier().orElseThrow());
                return 0;
            }
        }
        return 1;
    }

    private static void tell(DraftFault fault) {
        System.out.println("  " + fault.code() + " in " + fault.pointer() + ": "
                + fault.given().orElse(fault.message()));
        fault.quote()
                .filter(quote -> !fault.given().equals(Optional.of(quote)))
                .ifPresent(quote -> System.out.println("    the quote: " + quote));
        fault.wouldDo().stream().limit(1).forEach(value -> System.out.println("    would do: " + value));
    }

    private void tell(Dossier dossier) {
        System.out.println("It is a dossier. Its citations are in the text:");
        for (var cited : Grounding.of(dossier, this::text).citations()) {
            System.out.println("  " + cited.entity() + cited.part() + " from line "
                    + cited.citation().lines().get(0) + ": "
                    + cited.citation().exact().orElse("a long passage"));
        }
    }

    private Optional<String> text(Id<Source> source) {
        var file = texts.resolve(source + ".txt");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
