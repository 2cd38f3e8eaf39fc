package org.coalitionmodel.examples.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.coalitionmodel.exchange.StatisticColumn;
import org.coalitionmodel.exchange.StatisticTable;
import org.coalitionmodel.statistic.Statistic;

/** The {@link StatisticTable} as rows of Spark SQL, and so of Parquet. */
final class SqlTable {
    private static final List<StatisticColumn> COLUMNS = StatisticTable.columns();

    private SqlTable() {}

    /** The columns with their types, and their descriptions as comments. */
    static StructType schema() {
        return new StructType(COLUMNS.stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), !column.isRequired())
                        .withComment(column.description()))
                .toArray(StructField[]::new));
    }

    private static DataType type(StatisticColumn.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.IntegerType;
            case NUMBER -> DataTypes.createDecimalType(38, 18);
            case DATE -> DataTypes.DateType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    static Row row(Statistic statistic) {
        Map<String, Object> row = StatisticTable.row(statistic);
        return RowFactory.create(
                COLUMNS.stream().map(column -> row.get(column.name())).toArray());
    }

    /** The statistic of a row. The session must give days as {@code java.time.LocalDate}, as {@link Sessions} has it. */
    static Statistic statistic(Row row) {
        Map<String, Object> cells = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            cells.put(column, row.getAs(column));
        }
        return StatisticTable.statistic(cells);
    }
}
