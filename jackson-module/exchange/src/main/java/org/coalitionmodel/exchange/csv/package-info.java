/** Reads the rows of a CSV file, for the formats that are tables. */
@NullMarked
package org.coalitionmodel.exchange.csv;

import org.jspecify.annotations.NullMarked;
