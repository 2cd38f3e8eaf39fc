package org.coalitionmodel.examples;

import java.nio.file.Path;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Do the numbers of a vote decide it, and has a target been reached? The article has neither, so this program reads a
 * second dossier, of two votes and three targets.
 *
 * <p>It teaches: a vote keeps the totals that a source claims, the ballots that it lists and the rule. Whether they
 * agree is a question. A figure counts towards a target by a relation. What is only pledged reaches nothing.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="targets"
 * }</pre>
 */
@Command(name = "targets", description = "Whether votes carry a motion, and figures reach a target.")
final class Targets implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/votes-and-targets.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        for (var outcome : dossier.outcomes()) {
            outcome.vote().ifPresent(vote -> {
                System.out.println(outcome.summary().in(Locale.ENGLISH));
                vote.totals().forEach(total -> System.out.println("  " + total.choice() + ": " + total.quantity()));
                System.out.println("  adopted by the numbers? " + vote.adoptedByNumbers());
                System.out.println("  is that what the source says? " + vote.resultMatchesTotals());
                System.out.println("  do the ballots listed add up to the totals? " + vote.totalsMatchBallots());
            });
        }
        for (var target : dossier.statistics()) {
            if (target.status().filter(ObservationStatus.TARGET::equals).isPresent()) {
                System.out.println(target.id() + " reached? " + dossier.reached(target.id()));
                for (var figure : dossier.progressTowards(target.id())) {
                    System.out.println("  counts towards it: " + figure.id()
                            + figure.status().map(status -> ", " + status).orElse(""));
                }
            }
        }
    }
}
