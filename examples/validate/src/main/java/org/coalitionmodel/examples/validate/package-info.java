/** An example: what the JSON Schema finds in a file, and what only the library finds. */
@NullMarked
package org.coalitionmodel.examples.validate;

import org.jspecify.annotations.NullMarked;
