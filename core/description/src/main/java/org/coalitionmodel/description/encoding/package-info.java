/** How Immutables keeps the attributes of some Java types. */
@NullMarked
package org.coalitionmodel.description.encoding;

import org.jspecify.annotations.NullMarked;
