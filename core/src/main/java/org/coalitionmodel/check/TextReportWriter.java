package org.coalitionmodel.check;

import java.util.List;
import java.util.Locale;
import org.coalitionmodel.rule.Rule;

/** Writes a report as lines of text. */
final class TextReportWriter {
    private final Locale language;

    TextReportWriter(Locale locale) {
        language = Wording.LANGUAGES.get(locale.getLanguage().equals("ar") ? 1 : 0);
    }

    String of(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.open()) {
            line(
                    out,
                    "report." + Rule.word(finding.answer()),
                    finding.check(),
                    finding.message().in(language));
            finding.settledBy().ifPresent(text -> line(out, "report.settledBy", text.in(language)));
        }
        for (Finding finding : report.silenced()) {
            line(
                    out,
                    "report.silenced",
                    finding.check(),
                    finding.message().in(language),
                    finding.silenced().orElseThrow());
        }
        line(
                out,
                "report.counts",
                count(report.contradictions()),
                String.valueOf(report.open().size() - report.contradictions().size()),
                count(report.silenced()),
                count(report.consistent()));
        return out.toString();
    }

    private static String count(List<Finding> findings) {
        return String.valueOf(findings.size());
    }

    private void line(StringBuilder out, String key, String... words) {
        out.append(Wording.filled(Wording.sentence(key, language), List.of(words)))
                .append('\n');
    }
}
