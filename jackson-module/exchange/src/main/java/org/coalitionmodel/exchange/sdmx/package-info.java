/** Statistics as SDMX-CSV 2.0, the format in which statistical offices exchange tables. */
@NullMarked
package org.coalitionmodel.exchange.sdmx;

import org.jspecify.annotations.NullMarked;
