package org.coalitionmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.exchange.table.TableMapping;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How does a file of another format become a dossier, and what is lost on the way?
 *
 * <p>It teaches: every loaded entity cites the file. Values that mean "no value" do not become facts. The ledger says
 * what became of every value. The dossier goes to the standard output, and the ledger to the standard error. If
 * something was refused, the exit code is 1.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="import ftm entities.ftm.json"
 * ./mvnw -q compile exec:java -Dexec.args="import table events.csv --mapping ucdp-ged"
 * }</pre>
 */
@Command(name = "import", description = "A file of another format as a dossier, and what is lost.")
final class Importing implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private ImportFormat format = ImportFormat.TABLE;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "jackson-module/exchange/src/test/resources/tables/ucdp-ged.csv",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            defaultValue = "ucdp-ged",
            description = "How to read a table: the name of a ready mapping, or a file; default: ${DEFAULT-VALUE}")
    private String mapping = "";

    @Override
    public Integer call() throws IOException {
        var source = Source.builder()
                .id(Source.id("imported"))
                .kind(SourceKind.DATASET)
                .addNames(LocalizedText.of("und", String.valueOf(file.getFileName())))
                .build();
        Loaded loaded;
        try (InputStream in = Files.newInputStream(file)) {
            loaded = format.load(in, LoadOptions.of(source), mapping());
        }
        var mapper = JsonMapper.builder()
                .addModule(new CoalitionModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        System.out.println(mapper.writeValueAsString(loaded.dossier()));
        System.err.print(loaded.ledger());
        return loaded.ledger().values(Treatment.REFUSED) == 0 ? 0 : 1;
    }

    private TableMapping mapping() throws IOException {
        if (TableMapping.readyNames().contains(mapping)) {
            return TableMapping.ready(mapping);
        }
        try (InputStream in = Files.newInputStream(Path.of(mapping))) {
            return TableMapping.parse(in);
        }
    }
}
