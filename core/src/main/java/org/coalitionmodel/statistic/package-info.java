/**
 * Figures: levels, shares of a base, comparisons with a base, ranks.
 */
@NullMarked
package org.coalitionmodel.statistic;

import org.jspecify.annotations.NullMarked;
