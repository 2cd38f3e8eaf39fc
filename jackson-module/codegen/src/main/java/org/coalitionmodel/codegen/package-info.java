/** Writes, at build time, a reader and a writer for each type of the model. */
@NullMarked
package org.coalitionmodel.codegen;

import org.jspecify.annotations.NullMarked;
