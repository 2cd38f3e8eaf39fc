package org.coalitionmodel.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * What do the article and a record of the same meeting say together, and where do they differ?
 *
 * <p>It teaches: entities with the same id become one. What only one source says is taken. Ordinals and counts that
 * differ stand side by side. Two figures with one id are both kept and compete. What cannot be combined is a conflict.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="merge"
 * ./mvnw -q compile exec:java -Dexec.args="merge --to merged.json"
 * }</pre>
 */
@Command(name = "merge", description = "The article and a second account of the meeting in one dossier.")
final class Merging implements Runnable {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/marrakech-2022.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path first = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/marrakech-2022-record.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path second = Path.of("");

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write the merged dossier.")
    private @Nullable Path to;

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var merge = Merge.of(mapper.readValue(first, Dossier.class), mapper.readValue(second, Dossier.class));
        var dossier = merge.dossier();

        System.out.println("Conflicts: " + merge.conflicts());
        for (var meeting : dossier.meetings()) {
            for (var ordinal : meeting.ordinals()) {
                System.out.println(meeting.id() + ": no. " + ordinal.number() + " of the "
                        + ordinal.series().in(Locale.ENGLISH) + sources(ordinal.citations()));
            }
            for (var seat : meeting.participations()) {
                System.out.println("  " + seat.role() + ": " + who(seat.actor()) + sources(seat.citations()));
            }
        }
        for (var figure : dossier.statistics()) {
            if (figure instanceof Level level && level.id().value().startsWith("size-in-partners")) {
                System.out.println(level.id() + ": " + level.quantity() + sources(level.citations()));
                level.relations().forEach(relation -> System.out.println("  " + relation.kind() + " " + relation.to()));
            }
        }
        if (to != null) {
            mapper.writeValue(to, dossier);
        }
    }

    private static String who(Actor actor) {
        Optional<?> who = actor.count().isPresent() ? actor.count() : actor.party();
        return who.map(Object::toString)
                .orElseGet(() -> actor.described().orElseThrow().in(Locale.ENGLISH));
    }

    private static String sources(List<Citation> citations) {
        return " " + citations.stream().map(Citation::source).distinct().toList();
    }
}
