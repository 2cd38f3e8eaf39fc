package org.coalitionmodel.examples;

import java.nio.file.Path;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.identity.Matches;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.merge.Merge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which entities of two dossiers may be the same thing, and why?
 *
 * <p>It teaches: the library proposes pairs, and a person judges them. A proposal has reasons, counter-reasons and a
 * grade. Judgements are in a separate file. A merger applies them. To undo one, remove it and merge again.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="match"
 * ./mvnw -q compile exec:java -Dexec.args="match a.json b.json --judgements judgements.json"
 * }</pre>
 */
@Command(name = "match", description = "Which entities of two dossiers may be the same, and why.")
final class Matching implements Runnable {
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
            defaultValue = "jackson-module/exchange/src/test/resources/wikidata/normal.dossier.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path second = Path.of("");

    @Option(names = "--judgements", paramLabel = "FILE", description = "What has been judged of pairs before.")
    private @Nullable Path file;

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var one = mapper.readValue(first, Dossier.class);
        var other = mapper.readValue(second, Dossier.class);
        var judgements = file == null ? Judgements.of() : mapper.readValue(file, Judgements.class);
        var matches = Matches.between(one, other).open(judgements);
        matches.matches().forEach(System.out::println);
        matches.cuts().forEach(System.out::println);
        System.out.println(matches.matches().size() + " pairs to judge");
        var merge = Merge.of(one, other, judgements);
        merge.conflicts().forEach(System.out::println);
    }
}
