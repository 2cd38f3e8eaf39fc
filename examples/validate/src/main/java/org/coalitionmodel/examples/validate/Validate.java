package org.coalitionmodel.examples.validate;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Is this file a dossier? And which faults does only the library find?
 *
 * <p>It teaches where the JSON Schema of the format is (in the jar), and what it is good for: it checks every value, in
 * any language that has a validator. It cannot follow references. The library checks both, and says where. It checks
 * references once all values are right.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/validate -am compile exec:java
 * ./mvnw -q -Pall-examples -pl examples/validate -am compile exec:java -Dexec.args="seeds/marrakech-2022.json"
 * }</pre>
 *
 * <p>The exit code is 1 if a file has faults, as the files of the first command have.
 */
@Command(name = "validate", description = "Checks dossiers.", mixinStandardHelpOptions = true)
public final class Validate implements Callable<Integer> {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:META-INF/coalition-model/dossier-1.schema.json"));

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files in JSON (default: ${DEFAULT-VALUE}).")
    private List<File> files = List.of(
            new File("examples/validate/wrong-values.json"), new File("examples/validate/wrong-references.json"));

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Validate() {}

    /**
     * Prints the faults of each file.
     *
     * @param args the files, as in the usage above
     */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code: 0, 1 if a file has faults, or 2 if it can't be read as JSON. */
    static int run(String... args) {
        return new CommandLine(new Validate()).execute(args);
    }

    @Override
    public Integer call() {
        boolean valid = true;
        for (File file : files) {
            System.out.println(file.getPath());
            try {
                valid &= report("schema", schemaFaults(mapper.readTree(file)));
            } catch (JacksonException e) {
                System.err.println(e.getMessage());
                return 2;
            }
            try {
                mapper.readValue(file, Dossier.class);
                report("library", List.of());
            } catch (JacksonException e) {
                valid = report("library", String.valueOf(e.getMessage()).lines().toList());
            }
        }
        return valid ? 0 : 1;
    }

    /**
     * A party or statistic is compared with each type that it may have; its field "type" rules out the others. Patterns
     * are left out, because they are hundreds of characters long.
     */
    private static List<String> schemaFaults(JsonNode json) {
        var errors = SCHEMA.validate(json, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)));
        List<String> ruledOut = errors.stream()
                .map(error -> error.getEvaluationPath().toString())
                .filter(path -> path.endsWith("/properties/type/const"))
                .map(path -> path.replaceFirst("properties/type/const$", ""))
                .toList();
        return errors.stream()
                .filter(error ->
                        ruledOut.stream().noneMatch(error.getEvaluationPath().toString()::startsWith))
                .map(error -> error.toString().replaceFirst("(?s)(regex pattern) .*", "$1"))
                .toList();
    }

    private static boolean report(String by, List<String> faults) {
        System.out.println("  " + by + ": " + (faults.isEmpty() ? "no faults" : "faults"));
        faults.forEach(fault -> System.out.println("    " + fault));
        return faults.isEmpty();
    }
}
