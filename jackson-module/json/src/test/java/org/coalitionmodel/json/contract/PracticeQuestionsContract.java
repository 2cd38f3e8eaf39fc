package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dossiers of real documents: what of their facts finds a typed field. That is a matter of the model, so it is asked through one
 * adapter only.
 */
public abstract class PracticeQuestionsContract extends PracticeContract {
    private static final String HEAD =
            "| document | facts | full | judgement | partly | no |\n| --- | --- | --- | --- | --- | --- |\n";

    /** For the adapter's test. */
    protected PracticeQuestionsContract() {}

    @ParameterizedTest
    @MethodSource("documents")
    void answers_a_question_for_each_full_fact_and_notices_every_change(PracticeFacts document) throws IOException {
        assertThat(document.faults(DIRECTORY, this::read)).isEmpty();
    }

    private Dossier read(String text) {
        try {
            return json().read(text, Dossier.class);
        } catch (RuntimeException e) {
            throw new PracticeFacts.RefusedException(e);
        }
    }

    @Test
    void the_table_of_verdicts_is_that_of_the_facts() throws IOException {
        Path file = ROOT.resolve("core/MODEL.md");
        String page = Files.readString(file);

        if (Boolean.getBoolean("golden.write")) {
            GoldenContract.writeAnew(file, page.replaceFirst("\\Q" + HEAD + "\\E(\\|.*\n)*", table()));
        }
        assertThat(page).contains(table() + "\n");
    }

    /** The rows of the table in MODEL.md. */
    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        documents().forEach(document -> table.append(row(document.name(), List.of(document))));
        return table.append(row("together", documents())).toString();
    }

    private static String row(String name, List<PracticeFacts> documents) {
        Map<String, Long> verdicts = documents.stream()
                .flatMap(document -> document.rows(DIRECTORY).stream())
                .collect(Collectors.groupingBy(PracticeFacts.Row::verdict, TreeMap::new, Collectors.counting()));
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.of("full", "judgement", "partly", "no")
                .map(verdict -> " | " + verdicts.getOrDefault(verdict, 0L))
                .collect(Collectors.joining("", "| " + name + " | " + all, " |\n"));
    }

    @Test
    void most_facts_are_carried_in_full() {
        List<String> verdicts = documents().stream()
                .flatMap(document -> document.rows(DIRECTORY).stream())
                .map(PracticeFacts.Row::verdict)
                .toList();
        long full = verdicts.stream().filter("full"::equals).count();
        long carried =
                verdicts.stream().filter(List.of("full", "judgement")::contains).count();

        assertThat(full * 100).isGreaterThanOrEqualTo(85L * verdicts.size());
        assertThat(carried * 100).isGreaterThanOrEqualTo(97L * verdicts.size());
    }
}
