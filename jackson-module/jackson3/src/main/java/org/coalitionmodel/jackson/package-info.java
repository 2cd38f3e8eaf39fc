/** The {@link org.coalitionmodel.jackson.CoalitionModule}, which teaches a Jackson 3 mapper the types of the model. */
@NullMarked
package org.coalitionmodel.jackson;

import org.jspecify.annotations.NullMarked;
