package org.coalitionmodel.check;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;

/**
 * One question that is asked of a whole dossier or of each statistic alone. It adds a {@link Finding} for each answer.
 * It changes nothing and keeps no state, so it can be used by several threads.
 *
 * <pre>{@code
 * Check speakers = Check.of(
 *         "statement-without-speaker",
 *         Finding.Severity.WARNING,
 *         LocalizedText.of("en", "Somebody is named as the speaker of each statement."),
 *         (dossier, findings) -> dossier.statements().stream()
 *                 .filter(statement -> statement.by().isEmpty())
 *                 .forEach(statement -> findings.add(Finding.undetermined(
 *                                 LocalizedText.of("en", "Nobody is named as the speaker of " + statement.id() + "."))
 *                         .about(statement.id()))));
 * Report report = Checks.standard().with(speakers).check(dossier);
 * }</pre>
 */
public final class Check {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String code;
    private final Severity severity;
    private final LocalizedText description;
    private final Optional<BiConsumer<Statistic, FindingCollector>> ofStatistic;
    private final BiConsumer<Dossier, FindingCollector> ofDossier;

    private Check(
            String code,
            Severity severity,
            LocalizedText description,
            Optional<BiConsumer<Statistic, FindingCollector>> ofStatistic,
            BiConsumer<Dossier, FindingCollector> ofDossier) {
        Rule.given("Check.code", code);
        Rule.require(
                CODE.matcher(code).matches(),
                "Check.code",
                "be words of a-z 0-9, joined by hyphens, such as vote-result",
                code);
        this.code = code;
        this.severity = Rule.given("Check.severity", severity);
        this.description = Rule.given("Check.description", description);
        this.ofStatistic = ofStatistic;
        this.ofDossier = ofDossier;
    }

    /**
     * A check of a whole dossier.
     *
     * @param code the code that its findings have, such as {@code vote-result}; it never changes
     * @param severity how serious its contradictions are
     * @param description what should hold, as a sentence
     * @param search adds the findings in a dossier to the collector
     * @return the check
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or an argument is null
     */
    public static Check of(
            String code, Severity severity, LocalizedText description, BiConsumer<Dossier, FindingCollector> search) {
        return new Check(code, severity, description, Optional.empty(), Rule.given("Check.search", search));
    }

    /**
     * A check of each statistic alone. It can also check a {@linkplain Checks#check(java.util.stream.Stream) stream} of
     * statistics, without a dossier.
     *
     * @param code the code that its findings have
     * @param severity how serious its contradictions are
     * @param description what should hold, as a sentence
     * @param search adds the findings in a statistic to the collector
     * @return the check
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or an argument is null
     */
    public static Check ofStatistics(
            String code, Severity severity, LocalizedText description, BiConsumer<Statistic, FindingCollector> search) {
        Rule.given("Check.search", search);
        return new Check(
                code,
                severity,
                description,
                Optional.of(search),
                (dossier, findings) -> dossier.statistics().forEach(statistic -> search.accept(statistic, findings)));
    }

    /** {@return the code that its findings have} */
    public String code() {
        return code;
    }

    /** {@return how serious its contradictions are} */
    public Severity severity() {
        return severity;
    }

    /** {@return what should hold, as a sentence} */
    public LocalizedText description() {
        return description;
    }

    void run(Dossier dossier, FindingCollector findings) {
        ofDossier.accept(dossier, findings);
    }

    /** The search in one statistic; empty if the check needs a dossier. */
    Optional<BiConsumer<Statistic, FindingCollector>> ofStatistic() {
        return ofStatistic;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
