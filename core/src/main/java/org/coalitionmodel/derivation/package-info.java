/**
 * Numbers that no source gives, but that follow from the figures of a dossier: the whole of a part and its share, the
 * level before a rise, the sum of parts, the rest of a total, the count from a rate, a straight line to a
 * target. Each has bounds, a rule and the statistics from which it follows.
 *
 * <p>Start with {@link org.coalitionmodel.derivation.Derivations}. A {@link
 * org.coalitionmodel.derivation.DerivedValue} tells whether a figure is consistent with it, and becomes a statistic
 * that is marked derived.
 */
@NullMarked
package org.coalitionmodel.derivation;

import org.jspecify.annotations.NullMarked;
