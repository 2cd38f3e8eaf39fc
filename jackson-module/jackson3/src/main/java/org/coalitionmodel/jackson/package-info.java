/**
 * The {@link org.coalitionmodel.jackson.CoalitionModule}, which teaches a Jackson 3 mapper the types of the model, and the
 * {@link org.coalitionmodel.jackson.NdjsonReader} for streams of lines of which some may be broken.
 */
@NullMarked
package org.coalitionmodel.jackson;

import org.jspecify.annotations.NullMarked;
