/** Numbers that follow from the figures of a dossier: the whole of a part and its share, the sum of parts. */
@NullMarked
package org.coalitionmodel.derivation;

import org.jspecify.annotations.NullMarked;
