package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.exchange.wikidata.Documents.Written;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;

/**
 * The tables of Wikidata in EXCHANGE.md, made from the ledgers of the samples. With {@code -Dgolden.write=true} the test
 * rewrites them, then fails if they were different.
 */
class WikidataPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("coalition.root", "../.."), "jackson-module/EXCHANGE.md");
    private static final Comparator<String> BY_PROPERTY =
            Comparator.comparing((String field) -> number(field)).thenComparing(Comparator.naturalOrder());

    private static int number(String field) {
        String digits = field.replaceFirst("^P(\\d+).*", "$1");
        return digits.equals(field) ? 0 : Integer.parseInt(digits);
    }

    @Test
    void says_what_is_loaded() throws IOException {
        Stream<Ledger> ledgers = Stream.of("normal.json", "full.json")
                .map(name -> Documents.load(Documents.file(name)).ledger());
        Map<String, Cells> rows =
                rows(ledgers, field -> field.replaceFirst("^P\\d+/(references/|id$|rank$)", "any/$1"), BY_PROPERTY);
        check("what Wikidata loads", table("field", rows));
    }

    @Test
    void says_what_is_written() throws IOException {
        Written normal =
                Documents.write(Documents.load(Documents.file("normal.json")).dossier());
        Map<String, Cells> rows = rows(
                Stream.of(normal.ledger()),
                field -> field.replaceFirst("^(\\w+[.]\\w+).*", "$1"),
                Comparator.naturalOrder());
        check("what Wikidata writes", table("attribute", rows));
    }

    @Test
    void says_what_is_not_written() throws IOException {
        Written full = Documents.write(Samples.fullDossier());
        Map<String, Cells> rows =
                rows(Stream.of(full.ledger()), field -> field.replaceFirst("[.].*", ""), Comparator.naturalOrder());
        check(
                "what Wikidata does not write",
                "| type | lost |\n| --- | --- |\n"
                        + rows.entrySet().stream()
                                .map(row -> "| " + row.getKey() + " | "
                                        + String.join("; ", row.getValue().lost()) + " |\n")
                                .collect(Collectors.joining()));
    }

    @Test
    void has_the_table_of_classes() throws IOException {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        ItemType.BY_CLASS.forEach((item, type) -> classes.computeIfAbsent(
                        Rule.word(type.kind()) + (type.detail() == null ? "" : ", " + Rule.word(type.detail())),
                        key -> new ArrayList<>())
                .add("`" + item + "`"));
        check(
                "the classes of Wikidata",
                "| becomes | class; the first is written |\n| --- | --- |\n"
                        + classes.entrySet().stream()
                                .map(row -> "| " + row.getKey() + " | " + String.join(", ", row.getValue()) + " |\n")
                                .collect(Collectors.joining()));
    }

    /** What becomes of the values of a field. */
    private record Cells(Set<String> becomes, Set<String> lost) {
        Cells() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(LedgerEntry entry) {
            boolean isThere = entry.treatment() == Treatment.MAPPED || entry.treatment() == Treatment.KEPT;
            String kept = entry.treatment() == Treatment.KEPT ? "kept: " : "";
            String refused = entry.treatment() == Treatment.REFUSED ? "refused: " : "";
            (isThere ? becomes : lost).add(kept + refused + entry.detail());
        }
    }

    private static Map<String, Cells> rows(
            Stream<Ledger> ledgers, UnaryOperator<String> shorten, Comparator<String> order) {
        Map<String, Cells> rows = new TreeMap<>(order);
        ledgers.flatMap(ledger -> ledger.entries().stream())
                .forEach(entry -> rows.computeIfAbsent(shorten.apply(entry.field()), key -> new Cells())
                        .add(entry));
        return rows;
    }

    private static String table(String first, Map<String, Cells> rows) {
        return "| " + first + " | becomes | lost |\n| --- | --- | --- |\n"
                + rows.entrySet().stream()
                        .map(row -> "| `" + row.getKey() + "` | "
                                + String.join("; ", row.getValue().becomes()) + " | "
                                + String.join("; ", row.getValue().lost()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static void check(String name, String table) throws IOException {
        String start = "<!-- generated: " + name + " -->\n";
        String end = "<!-- end: " + name + " -->";
        String page = Files.readString(PAGE);
        String made =
                page.substring(0, page.indexOf(start) + start.length()) + table + page.substring(page.indexOf(end));
        if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
            Files.writeString(PAGE, made);
            fail("EXCHANGE.md is new: look it over and run again without -Dgolden.write");
        }
        assertThat(page).isEqualTo(made);
    }
}
