/** Tests of the rows of CSV. */
@NullMarked
package org.coalitionmodel.exchange.csv;

import org.jspecify.annotations.NullMarked;
