package org.coalitionmodel.examples;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** An example in a module of its own, because it needs large libraries. Prints the command that starts it. */
@Command
final class OtherModule implements Runnable {
    private final String module;
    private final String prefix;

    @Unmatched
    private final List<String> args = new ArrayList<>();

    private OtherModule(String module, String prefix) {
        this.module = module;
        this.prefix = prefix;
    }

    /**
     * An example that is the main program of a module.
     *
     * @param module the name of its folder below {@code examples/}
     */
    static CommandLine example(String name, String module, String description) {
        return example(name, module, "", description);
    }

    /** An example that is one of several programs of a module. Its main program takes the name first. */
    static CommandLine named(String name, String module, String description) {
        return example(name, module, name, description);
    }

    private static CommandLine example(String name, String module, String prefix, String description) {
        CommandLine command = new CommandLine(new OtherModule(module, prefix)).setCommandName(name);
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public void run() {
        System.out.println("This example is in a module of its own. Start it with:");
        System.out.println();
        System.out.println("    " + start());
    }

    /** The command that starts the example. */
    private String start() {
        String all = (prefix + " " + String.join(" ", args)).strip();
        String start = "./mvnw -q -Pall-examples -pl examples/" + module + " -am compile exec:java";
        return all.isEmpty() ? start : start + " -Dexec.args=\"" + all + "\"";
    }
}
