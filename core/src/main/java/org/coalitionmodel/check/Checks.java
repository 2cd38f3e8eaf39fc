package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Statistic;

/**
 * A list of checks, with a tolerance and with findings that are silenced. It is immutable: each method returns a new
 * list.
 *
 * <pre>{@code
 * Report report = Checks.standard()
 *         .without("uncited")
 *         .silencing(new Silence("claimed-size", Optional.of(COALITION), "The numbers are of different years."))
 *         .check(dossier);
 * report.contradictions().forEach(System.out::println);
 * }</pre>
 */
public final class Checks {
    private static final Checks STANDARD = new Checks(StandardChecks.all(), BigDecimal.ZERO, List.of());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Check> checks = new LinkedHashMap<>();
    private final BigDecimal tolerance;
    private final List<Silence> silences;

    private Checks(List<Check> checks, BigDecimal tolerance, List<Silence> silences) {
        for (Check check : checks) {
            Rule.require(
                    this.checks.put(check.code(), check) == null, "Checks.list", "have each code once", check.code());
        }
        this.tolerance = tolerance;
        this.silences = silences;
    }

    /** {@return all checks of this library} */
    public static Checks standard() {
        return STANDARD;
    }

    /**
     * A list of checks of your own.
     *
     * @param checks the checks
     * @return the list
     * @throws IllegalArgumentException if two checks have the same code
     */
    public static Checks of(Check... checks) {
        return new Checks(List.of(checks), BigDecimal.ZERO, List.of());
    }

    /**
     * Adds checks at the end.
     *
     * @param more the checks
     * @return the longer list
     * @throws IllegalArgumentException if two checks have the same code
     */
    public Checks with(Check... more) {
        List<Check> all = new ArrayList<>(checks.values());
        all.addAll(List.of(more));
        return new Checks(all, tolerance, silences);
    }

    /**
     * Keeps only the checks with these codes, in their order.
     *
     * @param codes the codes
     * @return the shorter list
     * @throws IllegalArgumentException if no check has one of the codes
     */
    public Checks only(String... codes) {
        return picked(List.of(codes), List.of(codes)::contains);
    }

    /**
     * Leaves out the checks with these codes.
     *
     * @param codes the codes
     * @return the shorter list
     * @throws IllegalArgumentException if no check has one of the codes
     */
    public Checks without(String... codes) {
        return picked(List.of(codes), code -> !List.of(codes).contains(code));
    }

    /**
     * Ignores small differences: an interval is widened by this percentage of its ends before it is compared.
     *
     * @param percent the tolerance in per cent, 0 to 100; 0 if this method is not called
     * @return the same checks with this tolerance
     * @throws IllegalArgumentException if the tolerance is null, or not from 0 to 100
     */
    public Checks tolerating(BigDecimal percent) {
        Rule.require(
                Rule.given("Checks.tolerance", percent).signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                "Checks.tolerance",
                "be from 0 to 100 per cent",
                percent);
        return new Checks(list(), percent, silences);
    }

    /**
     * Silences findings. They stay in the report, with the reason.
     *
     * @param more what to silence, in addition to what is silenced already
     * @return the same checks with these findings silenced
     * @throws IllegalArgumentException if no check has the code of one of them
     */
    public Checks silencing(Silence... more) {
        List<Silence> all = new ArrayList<>(silences);
        for (Silence silence : more) {
            requireKnown(silence.check());
            all.add(silence);
        }
        return new Checks(list(), tolerance, all);
    }

    /** {@return the checks} */
    public List<Check> list() {
        return List.copyOf(checks.values());
    }

    /**
     * Checks a dossier. A dossier of <i>n</i> entities takes <i>n</i> log <i>n</i> steps, except that the members of a
     * body are counted again for each day for which its size is claimed.
     *
     * @param dossier the dossier
     * @return what was found
     * @throws IllegalArgumentException if the dossier is null
     */
    public Report check(Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        Wording wording = new Wording(Rule.given("Checks.dossier", dossier));
        EntityPointers pointers = new EntityPointers(dossier);
        for (Check check : checks.values()) {
            check.run(dossier, collector(check, wording, pointers, found::add));
        }
        return new Report(found);
    }

    /**
     * Checks each statistic of a stream alone, with those checks that need no dossier. Memory is constant: nothing of a
     * statistic is kept.
     *
     * @param statistics the statistics
     * @return the findings, each when its statistic is reached; close it to close the stream of statistics
     */
    public Stream<Finding> check(Stream<Statistic> statistics) {
        Wording wording = new Wording(null);
        EntityPointers pointers = new EntityPointers(null);
        return statistics.mapMulti((statistic, found) -> {
            for (Check check : checks.values()) {
                check.ofStatistic()
                        .ifPresent(search -> search.accept(statistic, collector(check, wording, pointers, found)));
            }
        });
    }

    private FindingCollector collector(
            Check check, Wording wording, EntityPointers pointers, Consumer<? super Finding> found) {
        return new FindingCollector(check, wording, pointers, tolerance, finding -> found.accept(silenced(finding)));
    }

    private Finding silenced(Finding finding) {
        for (Silence silence : silences) {
            if (silence.covers(finding)) {
                return finding.silencedFor(silence.reason());
            }
        }
        return finding;
    }

    private Checks picked(List<String> codes, Predicate<String> wanted) {
        codes.forEach(this::requireKnown);
        List<Check> picked = checks.values().stream()
                .filter(check -> wanted.test(check.code()))
                .toList();
        return new Checks(picked, tolerance, silences);
    }

    private void requireKnown(String code) {
        Rule.require(checks.containsKey(code), "Checks.code", "be one of " + checks.keySet(), code);
    }

    /** The codes. */
    @Override
    public String toString() {
        return checks.keySet().toString();
    }
}
