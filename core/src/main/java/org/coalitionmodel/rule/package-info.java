/**
 * The one grammar of error messages. Exported to the JSON of the model only: it is how the model speaks, not part of what
 * it says.
 */
@NullMarked
package org.coalitionmodel.rule;

import org.jspecify.annotations.NullMarked;
