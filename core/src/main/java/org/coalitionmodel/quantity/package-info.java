/**
 * Numbers as sources give them: hedged, rounded, as ranges or only in words, and the intervals that follow from them. A
 * {@link org.coalitionmodel.quantity.Quantity} is what a source says. An {@link org.coalitionmodel.quantity.Interval}
 * holds the numbers that this allows. A {@link org.coalitionmodel.Verdict} answers a question about them.
 *
 * @serial exclude
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.quantity;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
