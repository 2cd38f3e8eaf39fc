/**
 * Grounding: whether the citations of a dossier are in the texts of its sources, and whether its numbers are the numbers
 * that the texts give. A {@link org.coalitionmodel.grounding.SourceText} finds words in a text. It allows for
 * differences in typography, such as vowel marks, digits and quotation marks.
 *
 * <p>A {@link org.coalitionmodel.grounding.DraftReader} turns a draft, which has quotes in place of positions, into a
 * dossier, or reports all of its faults.
 */
@NullMarked
package org.coalitionmodel.grounding;

import org.jspecify.annotations.NullMarked;
