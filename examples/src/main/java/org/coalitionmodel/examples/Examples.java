package org.coalitionmodel.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Runs an example by its name. Without a name, it is the briefing.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java
 * ./mvnw -q compile exec:java -Dexec.args="list"
 * ./mvnw -q compile exec:java -Dexec.args="figures"
 * }</pre>
 */
@Command(
        name = "examples",
        description = "Runs an example. Without a name, it is the briefing.",
        synopsisSubcommandLabel = "[NAME]",
        footer = {"", "Start it with " + Examples.START + " -Dexec.args=\"NAME ...\""})
public final class Examples {
    static final String START = "./mvnw -q compile exec:java";

    private static final int INVALID = 2;
    private static final Set<String> HELP = Set.of("-h", "--help");

    private Examples() {}

    /**
     * Runs an example. It prints in UTF-8. The exit code is 2 if the name, an option or a file is wrong.
     *
     * @param args the name of an example and its options
     */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** All examples, in the order in which they are listed. This is the only list of them. */
    private static List<Object> all() {
        return List.of(
                new Briefing(),
                new Page(),
                new Build(),
                new Read(),
                new Seats(),
                new Figures(),
                new Members(),
                new Targets(),
                new Merging(),
                new Checking(),
                new Ground(),
                new Repair(),
                new Streaming(),
                new Importing(),
                new Exporting(),
                new Matching(),
                OtherModule.example(
                        "linked-data",
                        "linked-data",
                        "org.coalitionmodel.examples.linkeddata.LinkedData",
                        "A dossier as RDF in Apache Jena, asked in SPARQL."),
                OtherModule.example(
                        "validate",
                        "validate",
                        "org.coalitionmodel.examples.validate.Validate",
                        "What the JSON Schema finds in a file, and what the library."),
                OtherModule.example(
                        "web-service",
                        "web-service",
                        "org.coalitionmodel.examples.webservice.WebService",
                        "A dossier over HTTP, with Spring Boot."),
                OtherModule.example(
                        "totals",
                        "scale",
                        "org.coalitionmodel.examples.scale.Totals",
                        "Millions of figures, added up by region in 64 MB."));
    }

    static CommandLine commandLine() {
        CommandLine runner = new CommandLine(new Examples());
        all().forEach(runner::addSubcommand);
        runner.addSubcommand(new Listing());
        addHelp(runner);
        runner.registerConverter(LocalDate.class, Examples::day);
        runner.getSubcommands().values().forEach(Examples::addHelp);
        return runner.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(Examples::explain)
                .setExecutionExceptionHandler(Examples::explain);
    }

    /** Adds the option for help, except where all options go to another module. */
    private static void addHelp(CommandLine command) {
        if (!(command.getCommand() instanceof OtherModule)) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help.")
                            .build());
        }
    }

    /** Runs an example and returns its exit code; 2 if the name, an option or a file is wrong. */
    static int run(String... args) {
        return commandLine().execute(withName(List.of(args)).toArray(String[]::new));
    }

    /** Options without a name are those of the briefing. */
    private static List<String> withName(List<String> args) {
        if (!args.isEmpty() && (!args.get(0).startsWith("-") || HELP.contains(args.get(0)))) {
            return args;
        }
        List<String> named = new ArrayList<>(List.of("briefing"));
        named.addAll(args);
        return named;
    }

    private static int explain(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        boolean isName = command.getParent() == null;
        err.println(
                isName && wrong instanceof UnmatchedArgumentException unknown
                        ? "No example has the name " + unknown.getUnmatched().get(0) + "."
                        : wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unknown
                && !unknown.getSuggestions().isEmpty()) {
            err.println("Did you mean " + unknown.getSuggestions().get(0) + "?");
        }
        if (isName) {
            err.println("This shows all examples: " + START + " -Dexec.args=list");
        } else {
            command.usage(err, Ansi.OFF);
        }
        return INVALID;
    }

    private static int explain(Exception wrong, CommandLine command, CommandLine.ParseResult args) {
        if (wrong instanceof JacksonException fault) {
            command.getErr().println(told(fault));
        } else if (wrong instanceof FileSystemException fault) {
            command.getErr().println("Cannot write " + fault.getFile() + ": " + reason(fault));
        } else if (wrong instanceof UncheckedIOException fault) {
            command.getErr()
                    .println(
                            fault.getCause() instanceof NoSuchFileException missing
                                    ? told(missing)
                                    : "Cannot read " + fault.getMessage() + " as text in UTF-8");
        } else if (wrong instanceof IllegalArgumentException) {
            command.getErr().println(wrong.getMessage());
        } else {
            throw new IllegalStateException("The example failed", wrong);
        }
        return INVALID;
    }

    private static String told(JacksonException fault) {
        if (fault.getCause() instanceof NoSuchFileException missing) {
            return told(missing);
        }
        TokenStreamLocation location = fault.getLocation();
        return location == null || location.getLineNr() < 1
                ? String.valueOf(fault.getOriginalMessage())
                : fault.getOriginalMessage() + " (line " + location.getLineNr() + ", column " + location.getColumnNr()
                        + ")";
    }

    private static String told(NoSuchFileException missing) {
        return "No such file: " + missing.getFile() + " in " + Path.of("").toAbsolutePath()
                + ". The examples start in the root of the repository.";
    }

    private static String reason(FileSystemException fault) {
        return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a day such as 2022-05-11 but was " + text);
        }
    }
}
