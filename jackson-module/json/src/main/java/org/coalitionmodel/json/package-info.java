/**
 * The JSON of the model: {@link org.coalitionmodel.json.ShapeReader} and {@link org.coalitionmodel.json.ShapeWriter}
 * follow the model's {@link org.coalitionmodel.shape.Shapes} over any parser and generator.
 */
@NullMarked
package org.coalitionmodel.json;

import org.jspecify.annotations.NullMarked;
