/**
 * Statistics: levels, shares of a base, comparisons with a base, ranks.
 *
 * <p>Start with {@link org.coalitionmodel.statistic.Statistic}, which has four types, and {@link
 * org.coalitionmodel.statistic.Indicator}, which says what is measured. A {@link org.coalitionmodel.statistic.Base} is
 * what a share or a comparison is measured against. If there are several bases, the source does not say which it means.
 * If two reporters give figures for the same matter, these are two statistics. Observations follow SDMX and the W3C
 * Data Cube.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.statistic;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
