/**
 * Descriptions of all types of the model as data. {@link org.coalitionmodel.shape.Shapes} has a {@link
 * org.coalitionmodel.shape.Shape} for each type. A shape has one entry per attribute: its name, whether it is required
 * or an array, how its value is written, and how it is read and set. Code that handles all types alike uses these
 * descriptions: JSON, merging, comparing. The package is for authors of such code and does not depend on any of it.
 */
@NullMarked
package org.coalitionmodel.shape;

import org.jspecify.annotations.NullMarked;
