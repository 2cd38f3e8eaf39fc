package org.coalitionmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.statistic.Statistic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many figures are there for each place, if there are too many for memory?
 *
 * <p>It teaches: values of one type are written as NDJSON, one a line, and read one by one. A broken line is reported
 * with its number and skipped. Progress goes to the standard error, the result to the standard output.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="stream"
 * ./mvnw -q compile exec:java -Dexec.args="stream --lines 1000000"
 * }</pre>
 */
@Command(name = "stream", description = "Write and read many figures as NDJSON, one a line.")
final class Streaming implements Callable<Integer> {
    private static final int STEP = 10_000;

    @Option(names = "--lines", paramLabel = "N", defaultValue = "48000", description = "Default: ${DEFAULT-VALUE}")
    private int lines;

    @Override
    public Integer call() throws IOException {
        if (lines < 0) {
            throw new IllegalArgumentException("--lines must be 0 or more but was " + lines);
        }
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        Path file = Files.createTempFile("figures", ".ndjson");
        try {
            write(mapper, file);
            Files.writeString(file, "\n{\"type\": \"level\"}\n", StandardOpenOption.APPEND);
            read(mapper, file).forEach((place, count) -> System.out.println(count + " figures for " + place));
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    /** Writes the figures of the article again and again. */
    private void write(JsonMapper mapper, Path file) throws IOException {
        var figures = MarrakechDossier.build().statistics();
        try (OutputStream out = Files.newOutputStream(file);
                SequenceWriter writer =
                        mapper.writer().withRootValueSeparator("\n").writeValues(out)) {
            for (int i = 0; i < lines; i++) {
                writer.write(figures.get(i % figures.size()));
            }
        }
    }

    private static Map<String, Integer> read(JsonMapper mapper, Path file) throws IOException {
        var counts = new TreeMap<String, Integer>();
        var reader = NdjsonReader.of(mapper, Statistic.class)
                .skippingBrokenLines((broken, line) ->
                        System.out.println("Line " + line + " is broken: " + broken.getOriginalMessage()));
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<Statistic> figures = reader.read(in)) {
            for (int read = 1; figures.hasNextValue(); read++) {
                var place = figures.nextValue().place();
                counts.merge(place.map(Object::toString).orElse("no place"), 1, Integer::sum);
                if (read % STEP == 0) {
                    System.err.println(read + " lines read");
                }
            }
        }
        return counts;
    }
}
