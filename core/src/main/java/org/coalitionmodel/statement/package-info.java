/**
 * Who said what, where, to whom, in which manner.
 */
@NullMarked
package org.coalitionmodel.statement;

import org.jspecify.annotations.NullMarked;
