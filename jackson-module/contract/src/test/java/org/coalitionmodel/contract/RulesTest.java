package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.contract.Case.By;
import org.coalitionmodel.contract.Validator.Fault;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For each rule of the model, the library rejects a document that breaks it, and so does the schema, at the same place. */
class RulesTest {
    private static final Path CORE = Published.ROOT.resolve("core/src/main/java/org/coalitionmodel");

    /** Packages whose types are not part of a dossier. */
    private static final Set<String> NOT_IN_A_DOSSIER = Set.of("check", "derivation", "identity", "merge");

    /** Rules of factory methods that reading JSON never calls. */
    private static final Pattern OUT_OF_REACH = Pattern.compile(
            "(Interval|LocalizedText[.]texts must be in canonical|Quantity[.](text|locale)|PartialDate[.]month).*");

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson2.CoalitionModule())
                    .build();

    private static Stream<Case> all() {
        return Stream.concat(Case.ofRules().stream(), Case.ofShapes().stream());
    }

    @Test
    void is_refused_by_the_library() {
        assertThat(Stream.concat(all(), Case.ofReferences().stream()))
                .hasSizeGreaterThan(900)
                .allSatisfy(broken -> {
                    String document = Published.MAPPER.writeValueAsString(broken.document());

                    JacksonException refused = catchThrowableOfType(
                            JacksonException.class, () -> Published.MAPPER.readValue(document, broken.type()));

                    assertThat(refused).hasMessageStartingWith(broken.rule());
                    assertThat(pointer(refused)).isEqualTo(broken.pointer());
                    requireSame(refused, document, broken.type());
                });
    }

    private static void requireSame(JacksonException refused, String document, Class<?> type) {
        JsonMappingException inJackson2 =
                catchThrowableOfType(JsonMappingException.class, () -> JACKSON_2.readValue(document, type));

        assertThat(inJackson2.getOriginalMessage()).isEqualTo(refused.getOriginalMessage());
        assertThat(inJackson2.getPath().stream()
                        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                        .collect(Collectors.joining()))
                .isEqualTo(pointer(refused));
    }

    private static String pointer(JacksonException refused) {
        return refused.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    @Test
    void is_refused_by_the_schema_at_the_same_place_or_is_past_it() {
        assertThat(all()).allSatisfy(broken -> {
            List<Fault> faults = Validator.located(broken.type().getSimpleName(), broken.document());

            if (broken.by() == By.SCHEMA) {
                assertThat(faults).isNotEmpty().allMatch(fault -> fault.isAt(broken.pointer()));
            } else {
                assertThat(faults).isEmpty();
            }
        });
    }

    @Test
    void has_a_document_for_each_rule_in_the_sources() throws IOException {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORE)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !NOT_IN_A_DOSSIER.contains(
                            CORE.relativize(file).getName(0).toString()))
                    .toList()) {
                rules.addAll(rulesIn(Files.readString(file)));
            }
        }
        rules.removeIf(rule -> OUT_OF_REACH.matcher(rule).matches());
        List<String> broken = Case.ofRules().stream().map(Case::rule).toList();

        assertThat(rules)
                .hasSizeGreaterThan(75)
                .allMatch(rule -> broken.stream().anyMatch(one -> one.startsWith(rule) || rule.startsWith(one)));
    }

    private static List<String> rulesIn(String source) {
        List<String> rules = new ArrayList<>();
        find(
                rules,
                source,
                "\"([A-Z]\\w+[.]\\w+)\",\\s*\"([^\"/][^\"]*)\"",
                at -> at.group(1) + " must " + at.group(2));
        find(rules, source, "requireText\\(\"([^\"]+)\"", at -> at.group(1) + " must have a visible character");
        find(
                rules,
                source,
                "require(?:Text|Unicode)\\(\"([^\"]+)\"",
                at -> at.group(1) + " must be well-formed Unicode");
        find(rules, source, "limited\\(\"([^\"]+)\"", at -> at.group(1) + " must have at most 50");
        find(rules, source, "requireElement\\(\"([^\"]+)\"", at -> at.group(1) + " must not be empty");
        if (source.contains("record PartialDate(")) {
            String edtf = "PartialDate.text must be an EDTF date (";
            find(rules, source, "return \"(\\w[^\"]+)\"", at -> edtf + at.group(1));
            find(rules, source, "[?:] \"(\\w[^\"]{9,})\"", at -> edtf + at.group(1));
        }
        return rules;
    }

    @Test
    void has_a_document_for_each_rule_of_a_dossier_as_a_whole() throws IOException {
        List<String> rules = new ArrayList<>();
        String source = Files.readString(CORE.resolve("dossier/DossierIndex.java"));
        find(rules, source, "String rule =\\s*\"([^\"]+)\"", at -> " must " + at.group(1));
        List<String> broken = Case.ofRules().stream().map(Case::rule).toList();

        assertThat(rules).hasSize(9).allMatch(rule -> broken.stream().anyMatch(one -> one.contains(rule)));
    }

    private static void find(List<String> rules, String source, String pattern, Function<MatchResult, String> rule) {
        Pattern.compile(pattern).matcher(source).results().map(rule).forEach(rules::add);
    }

    /** Writes the cases for validators in other languages, which must give the same results. */
    @Test
    void is_handed_on_to_other_validators() throws IOException {
        ArrayNode cases = JsonNodeFactory.instance.arrayNode();
        all().forEach(broken -> hand(
                        broken.toString(),
                        broken.type().getSimpleName(),
                        broken.by() == By.LIBRARY,
                        broken.document(),
                        cases)
                .put("pointer", broken.pointer()));
        for (Sample sample : Samples.all()) {
            hand(sample.name(), Published.typeOf(sample).getSimpleName(), true, Published.written(sample), cases);
        }
        for (Path file : Published.dossiers()) {
            hand(file.toString(), "Dossier", true, Published.read(file), cases);
        }
        Published.written(Published.samples(Dossier.class).get(0))
                .forEach(list -> list.forEach(thing -> hand("line", "Line", true, thing, cases)));
        hand("no line", "Line", false, JsonNodeFactory.instance.objectNode(), cases)
                .put("pointer", "");
        Files.createDirectories(Published.HANDED_ON);
        Files.writeString(
                Published.HANDED_ON.resolve("cases.json"),
                Published.MAPPER
                        .writer()
                        .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .writeValueAsString(cases));
    }

    private static ObjectNode hand(
            String name, String definition, boolean isTaken, JsonNode document, ArrayNode cases) {
        ObjectNode handed = cases.addObject()
                .put("name", name)
                .put("definition", definition)
                .put("isTaken", isTaken);
        handed.set("document", document);
        return handed;
    }
}
