/**
 * The {@link org.coalitionmodel.jackson2.CoalitionModule}, which teaches a Jackson 2 mapper the types of the model, and the
 * {@link org.coalitionmodel.jackson2.NdjsonReader} for streams of lines of which some may be broken.
 */
@NullMarked
package org.coalitionmodel.jackson2;

import org.jspecify.annotations.NullMarked;
