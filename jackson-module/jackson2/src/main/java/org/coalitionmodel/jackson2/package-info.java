/** The {@link org.coalitionmodel.jackson2.CoalitionModule}, which teaches a Jackson 2 mapper the types of the model. */
@NullMarked
package org.coalitionmodel.jackson2;

import org.jspecify.annotations.NullMarked;
