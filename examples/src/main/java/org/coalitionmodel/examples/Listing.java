package org.coalitionmodel.examples;

import picocli.CommandLine.Command;

/**
 * Which examples are there? This prints the name of each and what it shows, one line each.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="list"
 * }</pre>
 */
@Command(name = "list", description = "Lists all examples.")
final class Listing implements Runnable {
    @Override
    public void run() {
        Examples.commandLine().getSubcommands().forEach((name, example) -> {
            String description = example.getCommandSpec().usageMessage().description()[0];
            System.out.printf("%-12s %s%n", name, description);
        });
        System.out.println();
        System.out.println("Start one:    " + Examples.START + " -Dexec.args=\"NAME\"");
        System.out.println("Its options:  " + Examples.START + " -Dexec.args=\"NAME --help\"");
    }
}
