/** Reads text and the rows of CSV files, for the formats. */
@NullMarked
package org.coalitionmodel.exchange.input;

import org.jspecify.annotations.NullMarked;
