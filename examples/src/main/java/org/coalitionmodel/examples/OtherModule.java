package org.coalitionmodel.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * An example in a module of its own, because it needs other libraries. It runs if the module is on the class path.
 * Otherwise, the command that starts it is printed.
 */
@Command
final class OtherModule implements Callable<Integer> {
    private final String module;
    private final String mainClass;

    private final List<String> first;

    @Unmatched
    private final List<String> args = new ArrayList<>();

    private OtherModule(String module, String mainClass, List<String> first) {
        this.module = module;
        this.mainClass = mainClass;
        this.first = first;
    }

    /**
     * An example.
     *
     * @param module the name of its folder below {@code examples/}
     * @param mainClass the main class of the module
     * @param first the arguments that choose it among the programs of the module, if there are several
     */
    static CommandLine example(String name, String module, String mainClass, String description, String... first) {
        CommandLine command = new CommandLine(new OtherModule(module, mainClass, List.of(first))).setCommandName(name);
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() throws ReflectiveOperationException {
        List<String> all = new ArrayList<>(first);
        all.addAll(args);
        Optional<Class<?>> main = mainClass();
        if (main.isPresent()) {
            main.get().getMethod("main", String[].class).invoke(null, (Object) all.toArray(String[]::new));
        } else {
            System.out.println("This example is in a module of its own. Start it with:");
            System.out.println();
            System.out.println("    " + command(all));
        }
        return 0;
    }

    /** The main class of the module; empty if the module is not on the class path. */
    Optional<Class<?>> mainClass() {
        try {
            return Optional.of(Class.forName(mainClass));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private String command(List<String> all) {
        String start = "./mvnw -q -Pall-examples -pl " + folder() + " -am compile exec:java";
        String quoted = all.stream()
                .map(arg -> arg.contains(" ") ? "'" + arg + "'" : arg)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? start : start + " -Dexec.args=\"" + quoted + "\"";
    }

    /** The folder of the module. */
    String folder() {
        return "examples/" + module;
    }

    String nameOfMainClass() {
        return mainClass;
    }
}
