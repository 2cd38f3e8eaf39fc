/** Tests of SDMX-CSV. */
@NullMarked
package org.coalitionmodel.exchange.sdmx;

import org.jspecify.annotations.NullMarked;
