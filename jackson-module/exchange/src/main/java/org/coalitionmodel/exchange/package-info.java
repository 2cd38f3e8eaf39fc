/**
 * Exchange with tables: a {@link org.coalitionmodel.exchange.StatisticTable} has one layout for statistics in CSV, Parquet
 * and SQL. {@link org.coalitionmodel.exchange.StatisticCsv} reads and writes it as CSV.
 */
@NullMarked
package org.coalitionmodel.exchange;

import org.jspecify.annotations.NullMarked;
