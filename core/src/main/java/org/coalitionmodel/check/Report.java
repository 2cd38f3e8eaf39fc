package org.coalitionmodel.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.description.Document;
import org.coalitionmodel.rule.Rule;

/**
 * The findings of several checks: those with the greatest severity first, then in the order of the checks and of the
 * dossier. The same dossier and checks always give the same report.
 *
 * <pre>{@code
 * Report report = Checks.standard().check(dossier);
 * report.contradictions().forEach(System.out::println);
 * System.out.print(report.toText(Locale.ENGLISH));
 * }</pre>
 *
 * @param findings all findings, including the consistent and the silenced ones
 */
@Document
public record Report(List<Finding> findings) {
    /**
     * Sorts the findings by severity and keeps their order otherwise.
     *
     * @param findings the findings
     * @throws IllegalArgumentException if the list is null
     */
    public Report {
        findings = Rule.given("Report.findings", findings).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** {@return the contradictions that are not silenced} */
    public List<Finding> contradictions() {
        return only(finding -> finding.isOpen() && finding.answer() == Answer.CONTRADICTORY);
    }

    /** {@return the contradictions and the open questions that are not silenced} */
    public List<Finding> open() {
        return only(Finding::isOpen);
    }

    /** {@return the findings that were silenced, each with its reason} */
    public List<Finding> silenced() {
        return only(finding -> finding.silenced().isPresent());
    }

    /** {@return the findings that say that facts agree} */
    public List<Finding> consistent() {
        return only(finding -> finding.answer() == Answer.CONSISTENT);
    }

    /**
     * The report for a terminal: the open findings, then the silenced ones, then how many there are of each kind.
     *
     * @param locale the language of the reader: Arabic, or else English
     * @return several lines, each with its line end
     */
    public String toText(Locale locale) {
        return new TextReportWriter(locale).of(this);
    }

    private List<Finding> only(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }
}
