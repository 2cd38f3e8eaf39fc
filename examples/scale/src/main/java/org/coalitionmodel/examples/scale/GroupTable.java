package org.coalitionmodel.examples.scale;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coalitionmodel.quantity.Interval;

/**
 * Writes totals as CSV, one group a row. An end of the sum that is absent is unbounded, or nothing was summed; an open end is
 * excluded. The last columns count what was not summed, by reason.
 */
final class GroupTable {
    private static final List<String> COLUMNS = List.of(
            "place", "indicator", "period", "unit", "low", "low_open", "high", "high_open", "of_place", "inside");

    private GroupTable() {}

    static void write(SortedMap<GroupKey, GroupTotal> groups, Appendable out) throws IOException {
        CSVPrinter csv = CSVFormat.RFC4180.print(out);
        List<Object> header = new ArrayList<>(COLUMNS);
        for (NotSummed reason : NotSummed.values()) {
            header.add(reason.word());
        }
        csv.printRecord(header);
        for (var group : groups.entrySet()) {
            csv.printRecord(row(group.getKey(), group.getValue()));
        }
        csv.flush();
    }

    private static List<Object> row(GroupKey key, GroupTotal total) {
        Optional<Interval> sum = total.interval();
        List<Object> row = new ArrayList<>(List.of(key.place(), key.indicator(), key.period(), key.unit()));
        row.add(sum.flatMap(Interval::low).map(BigDecimal::toPlainString).orElse(""));
        row.add(sum.filter(it -> it.low().isPresent())
                .map(it -> String.valueOf(!it.includesLow()))
                .orElse(""));
        row.add(sum.flatMap(Interval::high).map(BigDecimal::toPlainString).orElse(""));
        row.add(sum.filter(it -> it.high().isPresent())
                .map(it -> String.valueOf(!it.includesHigh()))
                .orElse(""));
        row.add(total.ofPlace());
        row.add(total.inside());
        for (NotSummed reason : NotSummed.values()) {
            row.add(total.notSummed().getOrDefault(reason, 0L));
        }
        return row;
    }
}
