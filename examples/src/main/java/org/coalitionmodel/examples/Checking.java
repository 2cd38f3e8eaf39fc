package org.coalitionmodel.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.SarifWriter;
import org.coalitionmodel.jackson.CoalitionModule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where do the facts of a dossier contradict each other?
 *
 * <p>It teaches: checks are values, so some can be left out. A tolerance ignores small differences. The findings are
 * text for people, JSON for programs, or SARIF for build servers.
 *
 * <p>The exit code is 1 if there is an error or a warning, and 0 if there are only notes.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="check"
 * ./mvnw -q compile exec:java -Dexec.args="check my-dossier.json --without vote-totals --tolerance 2 --format sarif"
 * }</pre>
 */
@Command(name = "check", description = "Where the facts of a dossier contradict each other.")
final class Checking implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/varnel-2031.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "en|ar",
            defaultValue = "en",
            converter = Briefing.Language.class,
            description = "The language of the text; English if not given.")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "Text by default.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--without", paramLabel = "CODE", description = "A check to leave out, by its code.")
    private String[] without = {};

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "The difference to ignore.")
    private BigDecimal tolerance = BigDecimal.ZERO;

    @Override
    public Integer call() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        var checks = Checks.standard().without(without).tolerating(tolerance);
        var report = checks.check(dossier);
        System.out.print(
                switch (format) {
                    case TEXT -> report.toText(language);
                    case JSON -> DossierJson.write(report);
                    case SARIF -> new SarifWriter(checks).write(report, fromHere(file), Files.readString(file));
                });
        return report.open().stream().allMatch(finding -> finding.severity() == Severity.NOTE) ? 0 : 1;
    }

    private static URI fromHere(Path file) {
        return Path.of("").toUri().relativize(file.toUri());
    }

    private enum ReportFormat {
        TEXT,
        JSON,
        SARIF
    }
}
