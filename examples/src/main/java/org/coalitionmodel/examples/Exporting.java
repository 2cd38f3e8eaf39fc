package org.coalitionmodel.examples;

import java.nio.file.Path;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ftm.FollowTheMoney;
import org.coalitionmodel.exchange.icalendar.CalendarWriter;
import org.coalitionmodel.exchange.sdmx.SdmxCsv;
import org.coalitionmodel.exchange.wikidata.Wikidata;
import org.coalitionmodel.jackson.CoalitionModule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * How does a dossier get into other formats, and what is lost on the way?
 *
 * <p>It teaches: other formats cannot say all that a dossier says. The ledger says what became of every value. The
 * converted dossier goes to the standard output, and the ledger to the standard error.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="export icalendar" > meetings.ics
 * }</pre>
 */
@Command(name = "export", description = "A dossier in another format, and what is lost.")
final class Exporting implements Runnable {
    /** The formats that are written. */
    enum Format {
        FTM,
        ICALENDAR,
        SDMX_CSV,
        WIKIDATA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMAT",
            defaultValue = "icalendar",
            description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private Format format = Format.ICALENDAR;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/marrakech-2022.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);
        var ledger = switch (format) {
            case FTM -> FollowTheMoney.write(dossier, System.out);
            case ICALENDAR -> CalendarWriter.write(dossier, System.out);
            case SDMX_CSV -> SdmxCsv.write(dossier, System.out);
            case WIKIDATA -> Wikidata.write(dossier, System.out);
        };
        System.out.flush();
        System.err.print(ledger);
    }
}
