package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Apache Jena loads the seed dossier with the published context, without code of this project, and queries it. */
class SparqlTest {
    private static final String BASE = "https://example.org/dossiers/";
    private static Graph graph = Graph.emptyGraph;

    @BeforeAll
    static void load() throws IOException, JsonLdError {
        JsonLdOptions options = new JsonLdOptions();
        options.setExpandContext(JsonDocument.of(Files.newInputStream(Published.file(Published.CONTEXT))));
        graph = RDFParser.source(Published.ROOT.resolve("seeds/marrakech-2022.json"))
                .lang(Lang.JSONLD11)
                .base(BASE)
                .set(LangJSONLD11.JSONLD_OPTIONS, options)
                .toGraph();
    }

    @Test
    void tells_who_represented_whom() throws IOException {
        assertThat(answers("who-represented-whom.rq"))
                .containsExactly(
                        "marrakech-2022 antony-blinken united-states Presence-absent -",
                        "marrakech-2022 nasser-bourita morocco - -",
                        "marrakech-2022 victoria-nuland united-states Presence-inPerson antony-blinken");
    }

    @Test
    void tells_the_base_and_the_bound_of_statistics() throws IOException {
        assertThat(answers("statistics-with-base-and-bound.rq"))
                .containsExactly(
                        "africa-daesh-operations Bound-exactly 41 percent world -",
                        "africa-violence-rise Bound-atMost 60 percent - coronavirus-pandemic",
                        "sahel-share-of-deaths Bound-exactly 35 percent sub-saharan-africa -",
                        "sahel-share-of-deaths Bound-exactly 35 percent world -",
                        "sub-saharan-share-of-deaths Bound-exactly 48 percent world -");
    }

    /** The answers, one per line, without namespaces. An unbound variable is a dash. */
    private static List<String> answers(String file) throws IOException {
        String query = Files.readString(Published.ROOT.resolve("jackson-module/contract/src/test/resources/" + file));
        List<String> lines = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> {
                List<String> values = new ArrayList<>();
                rows.getResultVars().forEach(name -> {
                    var node = row.get(name);
                    values.add(
                            node == null
                                    ? "-"
                                    : node.isURI()
                                            ? node.getURI().replaceFirst(".*[/#]", "")
                                            : node.getLiteralLexicalForm());
                });
                lines.add(String.join(" ", values));
            });
        }
        return lines;
    }
}
