package org.coalitionmodel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.identity.Match.MatchGrade;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * How good the proposals are on names that no rule has made: the spellings in {@code spellings.tsv}. One half of them was
 * looked at while the rules were written, the other never. The results are in IDENTITY.md. With {@code
 * -Dgolden.write=true} the test rewrites them, then fails if they were different.
 */
class MatchingQualityTest {
    private static final Path PAGE = Path.of("IDENTITY.md");
    private static final String START = "<!-- generated: precision and recall -->\n";
    private static final String END = "<!-- end of what is generated -->";
    private static final List<Row> ROWS = rows();

    @Test
    void is_as_the_page_says() throws IOException {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(START) + START.length())
                + table("looked at", Row::isLookedAt)
                + "\n"
                + table("never looked at", row -> !row.isLookedAt())
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write") && !made.equals(page)) {
            Files.writeString(PAGE, made);
            fail("IDENTITY.md is new: look it over and run again without -Dgolden.write");
        }
        assertThat(page).isEqualTo(made);
    }

    @Test
    void is_measured_on_enough_names() {
        assertThat(ROWS.stream().filter(row -> row.isPair() && row.resembles.isEmpty()))
                .hasSizeGreaterThan(180);
        assertThat(ROWS.stream().filter(row -> !row.resembles.isEmpty())).hasSizeGreaterThan(80);
        assertThat(ROWS.stream().filter(row -> !row.isLookedAt())).hasSizeBetween(110, 180);
    }

    @Test
    void of_what_is_likely_and_was_never_looked_at_is_high() {
        Result likely = result(row -> !row.isLookedAt(), "", MatchGrade.LIKELY);

        assertThat(likely.right * 100 / likely.proposed).isGreaterThan(93);
        assertThat(likely.right * 100 / likely.pairs).isGreaterThan(75);
    }

    private static String table(String name, Predicate<Row> half) {
        StringBuilder table = new StringBuilder("| names " + name
                + " | pairs | grade | proposed | right | precision | recall |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
        for (String kind : List.of("person", "state", "organization", "")) {
            for (MatchGrade grade : List.of(MatchGrade.LIKELY, MatchGrade.POSSIBLE, MatchGrade.DOUBTFUL)) {
                Result result = result(half, kind, grade);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %d | %d | %s | %s |\n",
                        kind.isEmpty() ? "all" : kind + "s",
                        result.pairs,
                        grade == MatchGrade.LIKELY
                                ? "likely"
                                : "or " + grade.name().toLowerCase(Locale.ROOT),
                        result.proposed,
                        result.right,
                        percent(result.right, result.proposed),
                        percent(result.right, result.pairs)));
            }
        }
        return table.toString();
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    /** Of the proposals of this grade or a better one. */
    private static Result result(Predicate<Row> half, String kind, MatchGrade worst) {
        List<Row> rows = ROWS.stream()
                .filter(half)
                .filter(row -> row.kind.startsWith(kind))
                .toList();
        List<Match> proposed = Matches.between(dossier(rows, true), dossier(rows, false)).matches().stream()
                .filter(match -> match.grade().compareTo(worst) <= 0)
                .toList();
        int right = (int) proposed.stream().filter(MatchingQualityTest::isRight).count();
        return new Result((int) rows.stream().filter(Row::isPair).count(), proposed.size(), right);
    }

    static boolean isRight(Match match) {
        return match.first().value().substring(2).equals(match.second().value().substring(2));
    }

    static Dossier dossier(List<Row> rows, boolean isFirst) {
        List<Party> parties = new ArrayList<>();
        for (Row row : rows) {
            String name = isFirst ? row.first : row.second;
            if (!name.isEmpty()) {
                Name spelling = Name.of(LocalizedText.of(name.substring(0, 2), name.substring(3)));
                var id = Party.id((isFirst ? "a." : "b.") + row.id);
                parties.add(
                        switch (row.kind) {
                            case "person" ->
                                Person.builder().id(id).addNames(spelling).build();
                            case "state" ->
                                State.builder().id(id).addNames(spelling).build();
                            default ->
                                Organization.builder()
                                        .id(id)
                                        .kind(Organization.OrganizationKind.OTHER)
                                        .addNames(spelling)
                                        .build();
                        });
            }
        }
        return Dossier.builder().parties(parties).build();
    }

    private static List<Row> rows() {
        try (var lines = Files.lines(Path.of("src/test/resources/org/coalitionmodel/identity/spellings.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(it -> new Row(it[0], it[1], it[2], it[3], it[4]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One thing and its names in the two dossiers; an empty one if a dossier does not have it. */
    private record Row(String kind, String id, String resembles, String first, String second) {
        boolean isPair() {
            return !first.isEmpty() && !second.isEmpty();
        }

        /** A near miss is in the half of what it resembles. */
        boolean isLookedAt() {
            return ((resembles.isEmpty() ? id : resembles).hashCode() & 1) == 0;
        }
    }

    private record Result(int pairs, int proposed, int right) {}

    /** Prints what is wrong or missing in the half that may be looked at. */
    public static void main(String[] args) {
        List<Row> rows = ROWS.stream().filter(Row::isLookedAt).toList();
        List<Match> found =
                Matches.between(dossier(rows, true), dossier(rows, false)).matches();
        found.stream().filter(match -> !isRight(match)).forEach(match -> System.out.println("WRONG " + match));
        rows.stream()
                .filter(row -> row.isPair()
                        && found.stream()
                                .noneMatch(match -> match.grade() != MatchGrade.POSSIBLE
                                        && match.first().value().equals("a." + row.id)
                                        && isRight(match)))
                .forEach(row -> System.out.println("MISSING " + row));
    }
}
