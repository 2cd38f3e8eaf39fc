/**
 * The attributes of each type as a table: {@link org.coalitionmodel.shape.Shapes} has a {@link
 * org.coalitionmodel.shape.Shape} for each, a line per attribute with its name, how often it stands, how its value is
 * written, how it is read and set. Whatever treats all types alike follows the table: JSON, merging, comparing. It is
 * for those who write such tools, and free of any of them.
 */
@NullMarked
package org.coalitionmodel.shape;

import org.jspecify.annotations.NullMarked;
