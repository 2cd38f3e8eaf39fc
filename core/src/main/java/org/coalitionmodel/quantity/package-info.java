/**
 * Numbers as sources give them: bounded, rounded, ranged or only in words, and the intervals that they allow. A {@link
 * org.coalitionmodel.quantity.Quantity} is what was said, an {@link org.coalitionmodel.quantity.Interval} what follows,
 * a {@link org.coalitionmodel.Verdict} what can be answered.
 *
 * @serial exclude
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.quantity;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
