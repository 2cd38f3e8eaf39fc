/** Records what becomes of each value of an input, for the {@link org.coalitionmodel.exchange.Ledger}. */
@NullMarked
package org.coalitionmodel.exchange.ledger;

import org.jspecify.annotations.NullMarked;
