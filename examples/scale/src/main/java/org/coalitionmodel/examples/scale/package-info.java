/** Example: totals of more statistics than fit into memory, by region, indicator and period. */
@NullMarked
package org.coalitionmodel.examples.scale;

import org.jspecify.annotations.NullMarked;
