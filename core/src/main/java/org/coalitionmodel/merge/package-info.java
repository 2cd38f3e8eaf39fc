/**
 * Dossiers merged or compared: {@link org.coalitionmodel.merge.Merge}, {@link org.coalitionmodel.merge.Difference} and
 * {@link org.coalitionmodel.merge.Corroboration}.
 */
@NullMarked
package org.coalitionmodel.merge;

import org.jspecify.annotations.NullMarked;
