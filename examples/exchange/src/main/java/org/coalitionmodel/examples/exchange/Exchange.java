package org.coalitionmodel.examples.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.core.JacksonException;

/**
 * Starts {@link FigureTable}, {@link MeetingCalendar} or {@link DeadlineCalendar}.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="spreadsheet"
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="meetings"
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="deadlines"
 * }</pre>
 */
@Command(
        name = "exchange",
        description = "Writes parts of a dossier for other programs.",
        mixinStandardHelpOptions = true,
        subcommands = {FigureTable.class, MeetingCalendar.class, DeadlineCalendar.class})
public final class Exchange {
    private Exchange() {}

    /**
     * Writes to the standard output, always in UTF-8. What has no place there is listed on the standard error.
     *
     * @param args as in the usage above
     */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code: 0, or 2 for an unknown option or a file that is no dossier. */
    static int run(String... args) {
        return new CommandLine(new Exchange())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof JacksonException)) {
                        throw e;
                    }
                    System.err.println(e.getMessage());
                    return 2;
                })
                .execute(args);
    }

    /** Writes a calendar. One without an entry is not allowed in iCalendar. */
    static void write(Calendar calendar) throws IOException {
        if (calendar.getComponents().isEmpty()) {
            System.err.println("Nothing to write: no days are known");
        } else {
            new CalendarOutputter().output(calendar, System.out);
        }
    }
}
