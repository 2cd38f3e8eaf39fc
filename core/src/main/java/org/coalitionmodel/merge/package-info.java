/**
 * Two dossiers put together or held against each other: {@link org.coalitionmodel.merge.Merge} and {@link
 * org.coalitionmodel.merge.Difference}.
 */
@NullMarked
package org.coalitionmodel.merge;

import org.jspecify.annotations.NullMarked;
