/**
 * Which entities are the same: {@link org.coalitionmodel.identity.Judgements} say so, and {@link
 * org.coalitionmodel.identity.Matches} propose what to judge.
 */
@NullMarked
package org.coalitionmodel.identity;

import org.jspecify.annotations.NullMarked;
