/**
 * Who acts: states, organisations, coalitions and their work streams, persons, groups; posts and memberships.
 */
@NullMarked
package org.coalitionmodel.party;

import org.jspecify.annotations.NullMarked;
