/**
 * Who acts: states, organisations, coalitions and their work streams, persons, groups; posts and memberships.
 *
 * <p>Begin with {@link org.coalitionmodel.party.Party}, whose kinds are a closed list, and
 * {@link org.coalitionmodel.party.Coalition}. A {@link org.coalitionmodel.party.Membership} is the status of one party
 * in another for a time: a change of status is a new membership. A {@link org.coalitionmodel.party.Post} is an office
 * as one person holds it. An {@link org.coalitionmodel.party.Actor} is whoever does something, in which of their posts,
 * and may be described only. After the W3C Organization Ontology and Popolo.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.party;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
