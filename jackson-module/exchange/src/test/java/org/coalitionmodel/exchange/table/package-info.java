/** Tests of tables read by a mapping. */
@NullMarked
package org.coalitionmodel.exchange.table;

import org.jspecify.annotations.NullMarked;
