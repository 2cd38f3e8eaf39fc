/**
 * Parties: states, organisations, coalitions and their work streams, persons and groups; also posts and memberships.
 *
 * <p>Start with {@link org.coalitionmodel.party.Party}, which has a fixed set of types, and {@link
 * org.coalitionmodel.party.Coalition}. A {@link org.coalitionmodel.party.Membership} is the status of a party in a body
 * or an instrument, for a time: a change of status is a new membership. A {@link org.coalitionmodel.party.Group} may be
 * defined by {@link org.coalitionmodel.party.Criterion criteria}. A {@link org.coalitionmodel.party.Post} is an office
 * as held by one person. An {@link org.coalitionmodel.party.Actor} is somebody who acts, with the posts in which they
 * act. The source may only describe them. Modelled on the W3C Organization Ontology and Popolo.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.party;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
