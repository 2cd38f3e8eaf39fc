package org.coalitionmodel.grounding;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.rule.Rule;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a report as SARIF 2.1.0 (OASIS), the format of findings that the viewers of build servers show. It is in
 * English.
 *
 * <table>
 * <caption>What becomes of a finding</caption>
 * <tr><th>in the report</th><th>in SARIF</th></tr>
 * <tr><td>the code of the check</td><td>{@code ruleId}</td></tr>
 * <tr><td>contradictory</td><td>{@code kind} fail, and the severity as the {@code level}</td></tr>
 * <tr><td>undetermined</td><td>{@code kind} open, {@code level} none</td></tr>
 * <tr><td>consistent</td><td>{@code kind} pass, {@code level} none</td></tr>
 * <tr><td>the message, and what would settle it</td><td>{@code message}</td></tr>
 * <tr><td>the first entity</td><td>{@code locations}: the file, the line, the id and the JSON Pointer</td></tr>
 * <tr><td>the other entities</td><td>{@code relatedLocations}</td></tr>
 * <tr><td>the code and the ids</td><td>{@code partialFingerprints}, by which viewers recognise a finding</td></tr>
 * <tr><td>the reason why it is silenced</td><td>{@code suppressions}</td></tr>
 * </table>
 *
 * <pre>{@code
 * Checks checks = Checks.standard();
 * String json = Files.readString(Path.of("dossier.json"));
 * Report report = checks.check(mapper.readValue(json, Dossier.class));
 * String sarif = new SarifWriter(checks).write(report, URI.create("dossier.json"), json);
 * }</pre>
 */
public final class SarifWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private final Checks checks;

    /**
     * A writer of reports that these checks made.
     *
     * @param checks the checks, which become the rules of the tool
     */
    public SarifWriter(Checks checks) {
        this.checks = Rule.given("SarifWriter.checks", checks);
    }

    /**
     * Writes a report, without the lines of its findings.
     *
     * @param report the report
     * @param dossier where the dossier is; relative to the root of the repository for a build server
     * @return the report in SARIF, indented
     */
    public String write(Report report, URI dossier) {
        return write(report, dossier, Map.of());
    }

    /**
     * Writes a report, with the line of each finding in the file.
     *
     * @param report the report
     * @param dossier where the dossier is; relative to the root of the repository for a build server
     * @param json the dossier as it stands in the file
     * @return the report in SARIF, indented
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    public String write(Report report, URI dossier, String json) {
        Set<String> pointers = new HashSet<>();
        report.findings().forEach(finding -> pointers.addAll(finding.pointers()));
        return write(report, dossier, PointerLines.of(pointers, json));
    }

    private String write(Report report, URI dossier, Map<String, Integer> lines) {
        ObjectNode log = object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Coalition Model").put("informationUri", "https://coalitionmodel.org");
        ArrayNode rules = driver.putArray("rules");
        checks.list().forEach(check -> rules.add(rule(check)));
        run.putArray("artifacts").addObject().set("location", object().put("uri", dossier.toString()));
        ArrayNode results = run.putArray("results");
        report.findings().forEach(finding -> results.add(result(finding, dossier, lines)));
        return WRITER.writeValueAsString(log) + "\n";
    }

    private static ObjectNode rule(Check check) {
        ObjectNode rule = object().put("id", check.code());
        rule.set("shortDescription", text(check.description().in(Locale.ENGLISH)));
        rule.set(
                "help",
                text(
                        "Compare the facts with their sources. Correct the dossier if it is wrong. If the sources disagree,"
                                + " silence the finding and give the reason: Checks.silencing(new Silence(\""
                                + check.code()
                                + "\", ...))."));
        rule.putObject("defaultConfiguration").put("level", level(check.severity()));
        return rule;
    }

    private static ObjectNode result(Finding finding, URI dossier, Map<String, Integer> lines) {
        boolean fails = finding.answer() == Answer.CONTRADICTORY;
        ObjectNode result = object().put("ruleId", finding.check())
                .put("kind", kind(finding.answer()))
                .put("level", fails ? level(finding.severity()) : "none");
        String message = finding.message().in(Locale.ENGLISH);
        result.set(
                "message",
                text(finding.settledBy()
                        .map(settled -> message + " What would settle it: " + settled.in(Locale.ENGLISH))
                        .orElse(message)));
        List<ObjectNode> locations = locations(finding, dossier, lines);
        result.putArray("locations").addAll(locations.stream().limit(1).toList());
        result.putArray("relatedLocations").addAll(locations.stream().skip(1).toList());
        result.putObject("partialFingerprints").put("checkAndEntities/v1", fingerprint(finding));
        finding.silenced()
                .ifPresent(reason -> result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("justification", reason));
        return result;
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case CONTRADICTORY -> "fail";
            case UNDETERMINED -> "open";
            case CONSISTENT -> "pass";
        };
    }

    private static String level(Severity severity) {
        return Rule.word(severity);
    }

    /** The same in each version of the dossier, in whatever order it lists its entities. */
    private static String fingerprint(Finding finding) {
        return finding.check()
                + finding.entities().stream().map(id -> " " + id.value()).collect(Collectors.joining());
    }

    /** Where each entity stands. The entities of a stream of statistics have no pointers, and so no place in a file. */
    private static List<ObjectNode> locations(Finding finding, URI dossier, Map<String, Integer> lines) {
        return IntStream.range(0, finding.pointers().size())
                .mapToObj(i -> location(
                        finding.entities().get(i).value(), finding.pointers().get(i), dossier, lines))
                .toList();
    }

    private static ObjectNode location(String id, String pointer, URI dossier, Map<String, Integer> lines) {
        ObjectNode location = object();
        ObjectNode file = location.putObject("physicalLocation");
        file.putObject("artifactLocation").put("uri", dossier.toString()).put("index", 0);
        Integer line = lines.get(pointer);
        if (line != null) {
            file.putObject("region").put("startLine", line);
        }
        location.putArray("logicalLocations").addObject().put("name", id).put("fullyQualifiedName", pointer);
        location.set("message", text(id));
        return location;
    }

    private static ObjectNode text(String text) {
        return object().put("text", text);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
