/**
 * Entities of FollowTheMoney, the data model of OCCRP and OpenSanctions, as lines of JSON.
 * {@link org.coalitionmodel.exchange.ftm.FollowTheMoney} loads and writes them.
 */
@NullMarked
package org.coalitionmodel.exchange.ftm;

import org.jspecify.annotations.NullMarked;
