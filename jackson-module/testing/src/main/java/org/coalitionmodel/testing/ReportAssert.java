package org.coalitionmodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the {@link Report} of checks. A failure shows all findings that it is about, each on a line with
 * severity, code, entities, places and message.
 *
 * <p>A finding is open if it is not silenced and its facts do not agree.
 *
 * <pre>{@code
 * Report report = Checks.standard().without("uncited").check(SampleDossiers.contradictory());
 * assertThat(report).hasFinding("share-above-whole", SampleDossiers.SHARE_LOST);
 * assertThat(report).doesNotHaveFinding("vote-quorum");
 * }</pre>
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Verifies that no facts contradict each other. Open questions and silenced findings are ignored.
     *
     * @return these assertions
     */
    public ReportAssert hasNoFaults() {
        isNotNull();
        List<Finding> faults = actual.contradictions();
        if (!faults.isEmpty()) {
            failWithMessage("Expecting no faults but the checks found %s:\n%s", faults.size(), Findings.listed(faults));
        }
        return this;
    }

    /**
     * Verifies that no finding is open: no facts contradict each other, and none leave a question open.
     *
     * @return these assertions
     */
    public ReportAssert hasNoFindings() {
        return hasFindings();
    }

    /**
     * Verifies which findings are open.
     *
     * @param codes the code of the check of each open finding, in the order of the report
     * @return these assertions
     */
    public ReportAssert hasFindings(String... codes) {
        isNotNull();
        List<Finding> open = actual.open();
        if (!open.stream().map(Finding::check).toList().equals(List.of(codes))) {
            failWithMessage(
                    "Expecting the open findings to be of:\n  %s\nbut the checks found %s:\n%s",
                    List.of(codes), open.size(), Findings.listed(open));
        }
        return this;
    }

    /**
     * Verifies that a check has an open finding.
     *
     * @param code the code of the check
     * @param entities the ids of entities that the finding is about, among others
     * @return these assertions
     */
    public ReportAssert hasFinding(String code, Id<?>... entities) {
        isNotNull();
        List<Id<?>> expected = List.of(entities);
        boolean isFound = actual.open().stream()
                .anyMatch(finding ->
                        finding.check().equals(code) && finding.entities().containsAll(expected));
        if (!isFound) {
            failWithMessage(
                    "Expecting an open finding of:\n  %s about %s\nbut the checks found %s:\n%s",
                    code, expected, actual.open().size(), Findings.listed(actual.open()));
        }
        return this;
    }

    /**
     * Verifies that a check has no open finding.
     *
     * @param code the code of the check
     * @return these assertions
     */
    public ReportAssert doesNotHaveFinding(String code) {
        isNotNull();
        List<Finding> unexpected = actual.open().stream()
                .filter(finding -> finding.check().equals(code))
                .toList();
        if (!unexpected.isEmpty()) {
            failWithMessage(
                    "Expecting no open finding of %s but found %s:\n%s",
                    code, unexpected.size(), Findings.listed(unexpected));
        }
        return this;
    }

    /**
     * Goes on with the only finding of a check, whether it is open, silenced or consistent.
     *
     * @param code the code of the check
     * @return assertions about the finding
     */
    public FindingAssert finding(String code) {
        isNotNull();
        List<Finding> found = actual.findings().stream()
                .filter(finding -> finding.check().equals(code))
                .toList();
        if (found.size() != 1) {
            failWithMessage(
                    "Expecting one finding of %s but found %s. All findings:\n%s",
                    code, found.size(), Findings.listed(actual.findings()));
        }
        return new FindingAssert(found.get(0)).as(info.description());
    }
}
