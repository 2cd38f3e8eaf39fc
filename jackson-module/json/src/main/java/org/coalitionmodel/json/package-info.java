/**
 * The JSON of the model: {@link org.coalitionmodel.json.Codecs} read and write it by the model's {@link
 * org.coalitionmodel.shape.Shapes}, over any parser and generator.
 */
@NullMarked
package org.coalitionmodel.json;

import org.jspecify.annotations.NullMarked;
