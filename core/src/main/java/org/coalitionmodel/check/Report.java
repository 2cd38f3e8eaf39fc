package org.coalitionmodel.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.description.Document;

/**
 * The findings of several checks: those with the greatest severity first, then in the order of the checks and of the
 * dossier. The same dossier and checks always give the same report.
 *
 * @param findings all findings, also those that facts agree and those that are silenced
 */
@Document
public record Report(List<Finding> findings) {
    /**
     * Sorts the findings by severity and keeps their order otherwise.
     *
     * @param findings the findings
     */
    public Report {
        findings = findings.stream()
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

    /** {@return the findings that facts agree} */
    public List<Finding> consistent() {
        return only(finding -> finding.answer() == Answer.CONSISTENT);
    }

    /**
     * The report for a terminal: the open findings, then the silenced ones, then how many facts agree.
     *
     * @param locale the language of the reader: English or Arabic
     * @return several lines, each with its line end
     */
    public String toText(Locale locale) {
        return new TextReport(locale).of(this);
    }

    private List<Finding> only(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }
}
