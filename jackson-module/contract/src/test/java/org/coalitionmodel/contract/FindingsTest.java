package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Test;

/**
 * What the checks find in the dossiers of this repository. Each finding that is open has an explanation in {@code
 * findings.tsv}, written by hand. A false alarm is a reason to change the check.
 */
class FindingsTest {
    private static final Path FILE = Published.ROOT.resolve("jackson-module/contract/src/test/resources/findings.tsv");
    private static final String HEADER = "dossier\tcheck\tanswer\tentities\texplanation";
    private static final String UNEXPLAINED = "TODO";

    @Test
    void are_those_that_somebody_has_explained() throws IOException {
        Map<String, String> explanations = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            int end = line.lastIndexOf('\t');
            explanations.put(line.substring(0, end), line.substring(end + 1));
        }
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (Path dossier : dossiers()) {
            for (Finding finding : Checks.standard()
                    .check(Published.MAPPER.readValue(dossier, Dossier.class))
                    .findings()) {
                if (finding.answer() != Answer.CONSISTENT) {
                    String line = line(dossier, finding);
                    lines.add(line + "\t" + explanations.getOrDefault(line, UNEXPLAINED));
                }
            }
        }
        Published.requireUpToDate(FILE, String.join("\n", lines) + "\n");
        assertThat(lines).noneMatch(line -> line.endsWith(UNEXPLAINED));
    }

    private static List<Path> dossiers() throws IOException {
        List<Path> dossiers = new ArrayList<>();
        for (String folder : List.of("seeds", "jackson-module/json/src/test/resources/practice")) {
            try (Stream<Path> files = Files.list(Published.ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(dossiers::add);
            }
        }
        assertThat(dossiers).hasSizeGreaterThan(9);
        return dossiers;
    }

    private static String line(Path dossier, Finding finding) {
        return String.join(
                "\t",
                dossier.getFileName().toString().replace(".json", ""),
                finding.check(),
                finding.answer().name().toLowerCase(Locale.ROOT),
                finding.entities().stream().map(Id::value).collect(Collectors.joining(" ")));
    }
}
