package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published JSON-LD context turns every value of a dossier into a triple. */
class ContextTest {
    /** The dossiers of real documents, and a sample with every attribute of every type. */
    static List<JsonNode> dossiers() {
        List<JsonNode> dossiers = new ArrayList<>();
        Published.samples(Dossier.class).forEach(sample -> dossiers.add(Published.written(sample)));
        Published.dossiers().forEach(file -> dossiers.add(Published.read(file)));
        return dossiers;
    }

    @Test
    void is_the_one_that_the_shapes_give() throws IOException {
        Published.requireUpToDate(Published.file(Published.CONTEXT), Published.pretty(ContextGenerator.context()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void drops_no_value_and_adds_none(JsonNode dossier) throws JsonLdError {
        String expanded = JsonLd.expand(document(dossier))
                .context(context())
                .base(Leaves.BASE)
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get()
                .toString();

        List<String> expected = Leaves.ofDossier(dossier);
        List<String> found = Leaves.ofExpanded(Published.MAPPER.readTree(expanded));

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void gives_a_triple_for_each_value(JsonNode dossier) throws JsonLdError, IOException {
        List<String> quads = quads(dossier).lines().toList();

        assertThat(quads).doesNotHaveDuplicates().hasSize(Leaves.triplesOf(dossier));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void says_each_value_in_a_triple(JsonNode dossier) throws JsonLdError, IOException {
        Set<String> said = new HashSet<>();
        Graph graph =
                RDFParser.create().fromString(quads(dossier)).lang(Lang.NQUADS).toGraph();
        graph.find().forEach(triple -> {
            said.add(rounded(Leaves.ofNode(triple.getSubject())));
            said.add(rounded(Leaves.ofNode(triple.getObject())));
        });

        assertThat(Leaves.ofDossier(dossier)).map(ContextTest::rounded).isSubsetOf(said);
    }

    /** Rounds numbers to the fifteen digits that RDF keeps. */
    private static String rounded(String value) {
        return value.matches("-?\\d+([.]\\d+)?(E-?\\d+)?")
                ? new BigDecimal(value)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    @Test
    void is_handed_on_to_other_processors() throws JsonLdError, IOException {
        Files.createDirectories(Published.HANDED_ON);
        int number = 0;
        for (JsonNode dossier : dossiers()) {
            Path file = Published.HANDED_ON.resolve("dossier-" + number++);
            Files.writeString(Path.of(file + ".json"), Published.MAPPER.writeValueAsString(dossier));
            Files.writeString(Path.of(file + ".nq"), quads(dossier));
        }
    }

    private static String quads(JsonNode dossier) throws JsonLdError, IOException {
        StringWriter quads = new StringWriter();
        NQuadsWriter writer = new NQuadsWriter(quads);
        JsonLd.toRdf(document(dossier)).context(context()).base(Leaves.BASE).provide(writer);
        return quads.toString();
    }

    private static JsonDocument context() {
        return document(Published.read(Published.file(Published.CONTEXT)));
    }

    private static JsonDocument document(JsonNode tree) {
        try {
            return JsonDocument.of(new StringReader(Published.MAPPER.writeValueAsString(tree)));
        } catch (JsonLdError e) {
            throw new IllegalArgumentException(e);
        }
    }
}
