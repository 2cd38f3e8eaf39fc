/** Programs that a newcomer runs. */
@NullMarked
package org.coalitionmodel.examples;

import org.jspecify.annotations.NullMarked;
