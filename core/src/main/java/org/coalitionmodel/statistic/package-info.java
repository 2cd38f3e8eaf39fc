/**
 * Figures: levels, shares of a base, comparisons with a base, ranks.
 *
 * <p>Begin with {@link org.coalitionmodel.statistic.Statistic}, whose four kinds are a closed list, and
 * {@link org.coalitionmodel.statistic.Indicator}, what is measured. A {@link org.coalitionmodel.statistic.Base} is what
 * a share or a comparison stands against; several mean that the source leaves open which. Two figures for one thing by
 * two reporters are two statistics. Observations are as in SDMX and the W3C Data Cube.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.statistic;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
