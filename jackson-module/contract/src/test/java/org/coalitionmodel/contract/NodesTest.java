package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** In linked data, different values become different nodes and none is lost, with every processor and base. */
class NodesTest {
    private static final long SEED = 20260719;

    private static final String PLACE = "https://schema.org/location";
    private static final String URL = "https://schema.org/url";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    private static final Set<String> IDS = ids();
    private static final Set<String> URIS = uris();

    static List<String> bases() {
        return List.of(
                "https://example.org/dossiers/",
                "https://example.org/dossiers/2022.json",
                "https://example.org",
                "https://example.org/dossiers?of=2022",
                "https://example.org/dossiers#2022",
                "urn:example:dossier",
                "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
                "tag:example.org,2022:dossiers/",
                "file:///dossiers/2022.json",
                "file:/dossiers/");
    }

    @ParameterizedTest
    @MethodSource("bases")
    void each_id_is_a_node_of_its_own_for_titanium(String base) throws JsonLdError, IOException {
        requireOneNodeForEach(IDS, byTitanium(meetings(), base));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void each_id_is_a_node_of_its_own_for_jena(String base) throws JsonLdError {
        requireOneNodeForEach(IDS, byJena(meetings(), base));
    }

    /** Each meeting refers to a place with its own id, so its node occurs both as a subject and as an object. */
    private static void requireOneNodeForEach(Set<String> ids, Graph graph) {
        Set<String> nodes = new HashSet<>();
        graph.find(null, NodeFactory.createURI(PLACE), null).forEach(triple -> {
            assertThat(triple.getObject()).isEqualTo(triple.getSubject());
            nodes.add(triple.getSubject().getURI());
        });
        assertThat(nodes).as("seed %d", SEED).hasSameSizeAs(ids);
    }

    /** FORMAT.md warns of this. */
    @Test
    void without_a_base_no_id_is_a_node_for_titanium() throws JsonLdError, IOException {
        assertThat(byTitanium(meetings(), null).isEmpty()).isTrue();
    }

    @Test
    void what_the_context_takes_for_a_keyword_is_no_id() {
        Set<String> keywords = new TreeSet<>();
        collectKeywords(Published.read(Published.file(Published.CONTEXT)), keywords);

        assertThat(keywords).containsExactly("id", "type");
        assertThat(keywords)
                .allSatisfy(keyword -> assertThatThrownBy(() -> Id.of(keyword))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("Id.value must not be id or type"));
    }

    private static void collectKeywords(JsonNode node, Set<String> keywords) {
        node.path("@context").properties().forEach(term -> {
            JsonNode iri = term.getValue().path("@id");
            if ((iri.isMissingNode() ? term.getValue() : iri).asString("").startsWith("@")) {
                keywords.add(term.getKey());
            }
        });
        node.forEach(below -> collectKeywords(below, keywords));
    }

    @Test
    void each_uri_is_a_node_of_its_own_and_of_no_id_for_titanium() throws JsonLdError, IOException {
        requireEachUri(byTitanium(sources(), Leaves.BASE.toString()));
    }

    @Test
    void each_uri_is_a_node_of_its_own_and_of_no_id_for_jena() throws JsonLdError {
        requireEachUri(byJena(sources(), Leaves.BASE.toString()));
    }

    private static void requireEachUri(Graph graph) {
        Set<String> nodes = new TreeSet<>();
        graph.find(null, NodeFactory.createURI(URL), null)
                .forEach(triple -> nodes.add(triple.getObject().getURI()));
        assertThat(nodes).as("seed %d", SEED).isEqualTo(URIS);
    }

    /**
     * Processors silently drop a text if they do not accept its language tag. The tags i-default, i-enochian and i-mingo
     * are left out, because Titanium considers them malformed; FORMAT.md says so.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "type",
                "none",
                "i-ami",
                "i-bnn",
                "i-hak",
                "i-klingon",
                "i-lux",
                "i-navajo",
                "i-pwn",
                "i-tao",
                "i-tay",
                "i-tsu",
                "en-GB-oed",
                "sgn-BE-FR",
                "sgn-BE-NL",
                "sgn-CH-DE",
                "art-lojban",
                "cel-gaulish",
                "no-bok",
                "no-nyn",
                "zh-guoyu",
                "zh-hakka",
                "zh-min",
                "zh-min-nan",
                "zh-xiang",
                "x-whatever",
                "qaa-Qaaa-QM-x-southern",
                "zh-cmn-Hans-CN",
                "sl-rozaj-biske-1994",
                "de-1996",
                "en-a-bbb-x-a-ccc",
                "ar-u-nu-latn",
                "abcdefgh"
            })
    void a_text_is_a_literal_in_every_language(String language) throws JsonLdError, IOException {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode();
        ObjectNode title = source(dossier.putArray("sources"), "s")
                .putArray("names")
                .addObject()
                .putObject("text");
        LocalizedText.of(language, "a").forEach(title::put);

        assertThat(byTitanium(dossier, Leaves.BASE.toString())
                        .find(null, NodeFactory.createURI(LABEL), null)
                        .toList())
                .singleElement()
                .satisfies(triple -> assertThat(triple.getObject().getLiteralLanguage())
                        .isEqualToIgnoringCase(title.propertyNames().iterator().next()));
    }

    @Test
    void no_two_fields_of_a_type_and_no_two_words_of_a_list_have_one_term() {
        List<String> shared = new ArrayList<>();
        Shapes.all().forEach((type, value) -> {
            Map<String, String> names = new HashMap<>();
            if (value instanceof Shape<?, ?> shape) {
                shape.properties().stream()
                        .filter(property -> !property.name().equals("id"))
                        .forEach(property -> add(shape.name(), property.name(), Terms.iri(property), names, shared));
            } else if (value instanceof ValueType.EnumType<?> choice) {
                choice.words()
                        .values()
                        .forEach(word -> add(type.getSimpleName(), word, Terms.iri(choice, word), names, shared));
            }
        });
        assertThat(shared).isEmpty();
    }

    private static void add(String type, String name, String iri, Map<String, String> names, List<String> shared) {
        String other = names.putIfAbsent(iri, name);
        if (other != null) {
            shared.add(type + ": " + other + " and " + name + " are " + iri);
        }
    }

    @Test
    void is_handed_on_to_other_processors() throws IOException {
        ObjectNode nodes = JsonNodeFactory.instance.objectNode();
        bases().forEach(nodes.putArray("bases")::add);
        nodes.set("meetings", meetings().get("meetings"));
        nodes.set("sources", sources().get("sources"));
        Files.createDirectories(Published.HANDED_ON);
        Files.writeString(Published.HANDED_ON.resolve("nodes.json"), Published.MAPPER.writeValueAsString(nodes));
    }

    private static ObjectNode meetings() {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode();
        ArrayNode meetings = dossier.putArray("meetings");
        IDS.forEach(id -> meetings.addObject().put("id", id).putArray("places").add(id));
        return dossier;
    }

    private static ObjectNode sources() {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode();
        ArrayNode sources = dossier.putArray("sources");
        URIS.forEach(uri -> source(sources, "s" + sources.size()).put("uri", uri));
        return dossier;
    }

    private static ObjectNode source(ArrayNode sources, String id) {
        return sources.addObject().put("id", id);
    }

    private static Graph byTitanium(JsonNode dossier, String base) throws JsonLdError, IOException {
        StringWriter quads = new StringWriter();
        JsonLd.toRdf(document(dossier)).context(context()).base(base).provide(new NQuadsWriter(quads));
        return RDFParser.create().fromString(quads.toString()).lang(Lang.NQUADS).toGraph();
    }

    private static Graph byJena(JsonNode dossier, String base) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions();
        options.setExpandContext(context());
        return RDFParser.fromString(Published.MAPPER.writeValueAsString(dossier), Lang.JSONLD11)
                .base(base)
                .set(LangJSONLD11.JSONLD_OPTIONS, options)
                .toGraph();
    }

    private static JsonDocument context() throws JsonLdError {
        return document(Published.read(Published.file(Published.CONTEXT)));
    }

    private static JsonDocument document(JsonNode tree) throws JsonLdError {
        return JsonDocument.of(new StringReader(Published.MAPPER.writeValueAsString(tree)));
    }

    /** Ids of every form, names with a meaning to some processor, and pairs that differ in one character. */
    private static Set<String> ids() {
        List<String> parts = new ArrayList<>(List.of(
                "-", ".", "_", "~", "..", "a", "A", "b", "0", "1", "2022-05", "http", "https", "urn", "file", "context",
                "none", "graph", "%2e", ":", "/", "@", "//", "#", "?", "é"));
        Set<String> candidates = new LinkedHashSet<>(List.of(
                "2022-05:marrakech",
                "2023-06:riyadh",
                "10:30-session",
                "10:45-session",
                "a_b:c",
                "a_b:d",
                "user@host:x",
                "constructor",
                "toString",
                "valueOf",
                "hasOwnProperty",
                "null",
                "true",
                "id",
                "type",
                "ID",
                "Id",
                "Type"));
        collectNames(Published.read(Published.file(Published.CONTEXT)), candidates);
        candidates.add("a".repeat(200));
        candidates.add("a".repeat(199) + "b");
        candidates.add("a".repeat(199));
        Random random = new Random(SEED);
        while (candidates.size() < 1600) {
            StringBuilder id = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                id.append(parts.get(random.nextInt(parts.size())));
            }
            candidates.add(id.toString());
            candidates.add(id + parts.get(random.nextInt(parts.size())));
            candidates.add(id.toString().toUpperCase(Locale.ROOT));
        }
        candidates.removeIf(id -> !isTaken(() -> Id.of(id)));
        assertThat(candidates).hasSizeGreaterThan(600);
        return candidates;
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        node.properties().forEach(field -> {
            names.add(field.getKey());
            collectNames(field.getValue(), names);
        });
    }

    private static Set<String> uris() {
        List<String> parts = List.of(
                "http",
                "HTTP",
                "s",
                "urn",
                "file",
                "mailto",
                "meetings",
                "held",
                ":",
                ":",
                "/",
                "//",
                "///",
                "a",
                "B",
                ".",
                "..",
                "%2e",
                "%2E",
                "%41",
                "%c3%a9",
                "é",
                "e\u0301",
                "[",
                "]",
                "[::1]",
                "?",
                "#",
                "@",
                ":80",
                "~",
                "_",
                "-",
                "+",
                "!",
                "$",
                "&",
                "'",
                "(",
                ")",
                "*",
                ",",
                ";",
                "=",
                "مراكش",
                "\u200b",
                "\u202e",
                "\ue000",
                "🏮");
        List<String> starts = List.of("", "", "http://h/", "http://", "urn:a:", "file:///", "file:/", "s:", "id:");
        Set<String> uris = new TreeSet<>(List.of("http://h", "http://h/", "HTTP://h/", "http://H/", "http://h:80/"));
        Random random = new Random(SEED);
        while (uris.size() < 1000) {
            StringBuilder uri = new StringBuilder(starts.get(random.nextInt(starts.size())));
            for (int length = random.nextInt(7); length > 0; length--) {
                uri.append(parts.get(random.nextInt(parts.size())));
            }
            if (isTaken(() -> sourceAt(uri.toString()))) {
                uris.add(uri.toString());
            }
        }
        return uris;
    }

    private static Source sourceAt(String uri) {
        return Source.builder()
                .id(Id.of("s"))
                .kind(Source.SourceKind.ARTICLE)
                .addNames(LocalizedText.of("en", "a"))
                .uri(uri)
                .build();
    }

    private static boolean isTaken(Runnable made) {
        try {
            made.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
