package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.contract.Case.By;
import org.coalitionmodel.contract.Validator.Fault;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.DossierRule;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For each rule of the model, the library rejects a document that breaks it, and so does the schema, at the same place. */
class RulesTest {
    /** The checks of {@link Rule}, each with those that may fail in it; empty if the caller itself throws. */
    private static final Map<String, List<String>> CHECKS = Map.of(
            "require", List.of("require"),
            "requireElement", List.of("requireElement"),
            "requireText", List.of("requireText", "requireUnicode"),
            "requireUnicode", List.of("requireUnicode"),
            "broken", List.of(""),
            "message", List.of(""));

    /** Methods that reading JSON never calls, as a regular expression. The rules of DossierIndex are {@link DossierRule}s. */
    private static final Pattern OUT_OF_REACH = Pattern.compile("DossierIndex[.].*"
            + "|Interval[.].*|QuantityReader[.].*|Quantity[.]parse|LocalizedText[.]LocalizedTextForm[.].*|PartialDate[.]of"
            + "|SourceRules[.]requireUri");

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
        assertThat(inJackson2.getStackTrace()[0]).isEqualTo(refused.getStackTrace()[0]);
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
    void has_a_document_for_each_check_in_the_code() {
        Set<String> reached = new HashSet<>();
        all().forEach(broken -> {
            String document = Published.MAPPER.writeValueAsString(broken.document());
            Throwable refused = catchThrowable(() -> Published.MAPPER.readValue(document, broken.type()));
            places(refused.getStackTrace()).forEach(reached::add);
        });

        assertThat(checks())
                .hasSizeGreaterThan(75)
                .filteredOn(check -> !reached.contains(check))
                .isEmpty();
    }

    /** Where the model calls a check of {@link Rule}. */
    private static List<String> checks() {
        JavaClasses model = new ClassFileImporter()
                .importPackages(Shapes.all().keySet().stream()
                        .map(Class::getPackageName)
                        .collect(Collectors.toSet()));
        return model.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> isCheck(call.getTarget())
                        && !OUT_OF_REACH.matcher(nameOf(call.getOrigin())).matches())
                .flatMap(call -> CHECKS.get(call.getName()).stream()
                        .map(check -> place(check, call.getOriginOwner().getName(), call.getLineNumber())))
                .distinct()
                .toList();
    }

    private static boolean isCheck(MethodCallTarget called) {
        return called.getOwner().isEquivalentTo(Rule.class) && CHECKS.containsKey(called.getName());
    }

    private static String nameOf(JavaCodeUnit method) {
        return method.getOwner().getName().replaceAll(".*[.]", "").replace('$', '.') + "." + method.getName();
    }

    /** The lines of a stack trace, each with the check that failed. */
    private static Stream<String> places(StackTraceElement... frames) {
        String check = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().equals(Rule.class.getName()))
                .map(StackTraceElement::getMethodName)
                .filter(method -> !method.equals("broken"))
                .findFirst()
                .orElse("");
        return Arrays.stream(frames).map(frame -> place(check, frame.getClassName(), frame.getLineNumber()));
    }

    private static String place(String check, String type, int line) {
        return check + " at " + type + ":" + line;
    }

    @ParameterizedTest
    @EnumSource
    void has_a_document_for_each_rule_of_a_dossier_as_a_whole(DossierRule rule) {
        Pattern stated = Pattern.compile(" must \\Q" + rule.template().replace("%s", "\\E.+\\Q") + "\\E$");

        assertThat(Case.ofRules())
                .anyMatch(broken -> stated.matcher(broken.rule()).find());
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
