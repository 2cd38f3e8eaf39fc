package org.coalitionmodel.examples.spark;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.statistic.Statistic;

/**
 * A finding about a statistic, with the place of the statistic.
 *
 * @param answer what was found, as a word
 * @param json file, line and finding
 */
record LocatedFinding(String answer, String json) implements Serializable {
    static LocatedFinding of(Line.Read<Statistic> line, Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", line.file());
        fields.put("line", line.number());
        fields.put("finding", finding);
        return new LocatedFinding(finding.answer().toString(), LineIterator.MAPPER.writeValueAsString(fields));
    }
}
