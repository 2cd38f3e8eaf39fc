package org.coalitionmodel.examples.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coalitionmodel.time.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What do millions of figures add up to in each region? Statistics are read as NDJSON, plain or gzip. Those that match the
 * options are written again, and added up by region, indicator, period and unit.
 *
 * <p>It teaches how to go through more statistics than fit into memory: what is kept of them is one {@link GroupTotal} for
 * each {@link GroupKey}. 64 MB of heap are enough for any number of lines.
 *
 * <ul>
 *   <li>A sum is an interval. "More than 210" and "48" give more than 258.
 *   <li>What has no sum is counted by reason: shares, comparisons, ranks, rates, targets and so on, see {@link NotSummed}.
 *   <li>A broken line is set aside, with its reason in a table beside it. The rest is done. The exit code is then 3.
 * </ul>
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/scale -am compile exec:java -Dexec.args="examples/scale/figures.ndjson --places examples/scale/places.ndjson"
 * }</pre>
 */
@Command(
        name = "totals",
        description = "Adds up millions of statistics by region, indicator, period and unit.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all lines were used, or left out by an option",
            "2:an option or a file is wrong",
            "3:something was set aside; the rest was done"
        })
public final class Totals implements Callable<Integer> {
    private static final int SET_ASIDE = 3;

    @Mixin
    private final Options options = new Options();

    private Totals() {}

    /**
     * Writes to the standard output, always in UTF-8. What was set aside is told on the standard error.
     *
     * @param args as in the usage above
     */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code. */
    static int run(String... args) {
        return new CommandLine(new Totals())
                .registerConverter(PartialDate.class, PartialDate::parse)
                .setExecutionExceptionHandler((wrong, command, parsed) -> Options.explain(wrong))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        Grouping grouping = options.grouping();
        Job.Settings settings = options.settings(grouping);
        try (OutputStream kept = options.kept();
                Aside aside = options.aside();
                Job job = new Job(settings, kept, aside, options.progress())) {
            for (Path input : options.inputs()) {
                job.read(input);
            }
            options.write(job.groups().byRegion(grouping));
            System.err.println(job.summary());
            if (aside.isEmpty()) {
                return 0;
            }
            System.err.println(aside.summary());
            return SET_ASIDE;
        }
    }
}
