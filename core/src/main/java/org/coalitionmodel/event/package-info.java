/**
 * Meetings and their participants, and all other events.
 *
 * <p>Start with {@link org.coalitionmodel.event.Meeting}. Each of its {@link org.coalitionmodel.event.Participation}s
 * says who came or stayed away, for whom, in whose place and why. An {@link org.coalitionmodel.event.Event} is anything
 * that happened and is not a meeting: an attack, a coup, an announcement. Modelled on schema.org and iCalendar (RFC
 * 5545).
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.event;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
