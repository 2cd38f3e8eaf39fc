/** Samples of every type of the model, shared by all tests. */
@NullMarked
package org.coalitionmodel.samples;

import org.jspecify.annotations.NullMarked;
