/** Tests of what reads text and the rows of CSV. */
@NullMarked
package org.coalitionmodel.exchange.input;

import org.jspecify.annotations.NullMarked;
