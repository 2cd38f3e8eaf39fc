package org.coalitionmodel.examples.linkeddata;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which figures have only a lower limit, and on whose word? Asked in SPARQL, of a dossier that Apache Jena reads.
 *
 * <p>It teaches that a dossier is linked data already. The library has a context in its jar that makes JSON-LD of the
 * JSON, so Jena needs no conversion. Each id becomes an IRI below a base that you choose. JSON-LD skips what it does not
 * know. That is why the library checks the file first.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/linked-data -am compile exec:java
 * ./mvnw -q -Pall-examples -pl examples/linked-data -am compile exec:java \
 *     -Dexec.args="seeds/marrakech-2022.json examples/linked-data/stand-ins.rq"
 * }</pre>
 */
@Command(name = "linked-data", description = "Asks a dossier a question in SPARQL.", mixinStandardHelpOptions = true)
public final class LinkedData implements Callable<Integer> {
    private static final String CONTEXT = "/META-INF/coalition-model/dossier-1.context.jsonld";
    private static final String BASE = "https://example.org/dossiers/";

    @Parameters(arity = "0..1", description = "A dossier in JSON (default: ${DEFAULT-VALUE}).")
    private File dossier = new File("seeds/marrakech-2022.json");

    @Parameters(arity = "0..1", description = "A SELECT query (default: ${DEFAULT-VALUE}).")
    private File query = new File("examples/linked-data/lower-bounds.rq");

    private LinkedData() {}

    /**
     * Prints the answers as a table.
     *
     * @param args a dossier and a file with a query, as in the usage above
     */
    public static void main(String[] args) {
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code: 0, or 2 for an unknown option or a file that can't be used. */
    static int run(String... args) {
        return new CommandLine(new LinkedData()).execute(args);
    }

    @Override
    public Integer call() throws IOException, JsonLdError {
        try {
            Query question = QueryFactory.read(query.getPath());
            try (QueryExec execution =
                    QueryExec.graph(read(dossier)).query(question).build()) {
                RowSetOps.out(System.out, execution.select(), question);
            }
            return 0;
        } catch (JacksonException | JenaException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    private static Graph read(File file) throws IOException, JsonLdError {
        JsonMapper.builder().addModule(new CoalitionModule()).build().readValue(file, Dossier.class);
        try (InputStream context = CoalitionModule.class.getResourceAsStream(CONTEXT)) {
            JsonLdOptions options = new JsonLdOptions();
            options.setExpandContext(JsonDocument.of(context));
            return RDFParser.source(file.toPath())
                    .lang(Lang.JSONLD11)
                    .base(BASE)
                    .set(LangJSONLD11.JSONLD_OPTIONS, options)
                    .toGraph();
        }
    }
}
