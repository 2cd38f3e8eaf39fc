/** Which entities are the same: {@link org.coalitionmodel.identity.Judgements} say so. */
@NullMarked
package org.coalitionmodel.identity;

import org.jspecify.annotations.NullMarked;
