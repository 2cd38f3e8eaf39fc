package org.coalitionmodel.examples;

import java.nio.file.Path;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who told the article what? And how is a dossier changed?
 *
 * <p>It teaches: a mapper with the {@code CoalitionModule} reads and writes a dossier. A question is a method of the
 * dossier. A dossier never changes; a changed one is built from it. {@code Difference} shows what has changed.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="read"
 * ./mvnw -q compile exec:java -Dexec.args="read seeds/marrakech-2022.json --to changed.json"
 * }</pre>
 */
@Command(name = "read", description = "Read a dossier, ask who said what, change it, write it.")
final class Read implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/marrakech-2022.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write the changed dossier.")
    private @Nullable Path to;

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        for (var person : dossier.parties(Person.class)) {
            for (var statement : dossier.statementsBy(person.id())) {
                var name = person.usualName().orElseThrow().in(Locale.ENGLISH);
                System.out.println(name + " " + statement.act() + ": "
                        + statement.summary().in(Locale.ENGLISH));
            }
        }

        var parties = dossier.parties().stream().map(Read::withCode).toList();
        var changed = Dossier.builder().from(dossier).parties(parties).build();
        for (var difference : Difference.between(dossier, changed)) {
            System.out.println(difference.kind() + " " + difference.path() + " "
                    + difference.after().orElseThrow());
        }
        if (to != null) {
            mapper.writeValue(to, changed);
        }
    }

    /** Gives the United States their code in the list of the United Nations (M49). */
    private static Party withCode(Party party) {
        return party instanceof State state && state.id().equals(Party.id("united-states"))
                ? State.builder()
                        .from(state)
                        .addIdentifiers(Identifier.of("un-m49", "840"))
                        .build()
                : party;
    }
}
