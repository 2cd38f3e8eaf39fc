package org.coalitionmodel.examples.spark;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.coalitionmodel.examples.scale.GroupKey;
import org.coalitionmodel.examples.scale.GroupTotal;
import org.coalitionmodel.quantity.Interval;

/** The totals of groups as rows of Spark SQL. */
final class GroupTable {
    /** The sum as a text is exact. Its ends as numbers are rounded outward, or absent if they are too large. */
    static final StructType SCHEMA = StructType.fromDDL(
            "place STRING, indicator STRING, period STRING, unit STRING, sum STRING, low DECIMAL(38, 18), low_open BOOLEAN,"
                    + " high DECIMAL(38, 18), high_open BOOLEAN, of_place BIGINT, inside BIGINT, not_summed STRING");

    private GroupTable() {}

    static Row row(GroupKey key, GroupTotal total) {
        Optional<Interval> sum = total.interval();
        Optional<Interval> ends = sum.map(interval -> interval.roundedOutward(18));
        Optional<BigDecimal> low = ends.flatMap(Interval::low).filter(GroupTable::fits);
        Optional<BigDecimal> high = ends.flatMap(Interval::high).filter(GroupTable::fits);
        return RowFactory.create(
                key.place(),
                key.indicator(),
                key.period(),
                key.unit(),
                sum.map(Interval::toString).orElse(null),
                low.orElse(null),
                low.map(end -> !ends.get().includesLow()).orElse(null),
                high.orElse(null),
                high.map(end -> !ends.get().includesHigh()).orElse(null),
                total.ofPlace(),
                total.inside(),
                total.notSummed().toString());
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= 20;
    }
}
