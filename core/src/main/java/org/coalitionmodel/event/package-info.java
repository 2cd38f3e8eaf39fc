/**
 * What happened: meetings with who took part and in whose seat, and every other event.
 *
 * <p>Begin with {@link org.coalitionmodel.event.Meeting}. Each of its {@link org.coalitionmodel.event.Participation}s
 * is a seat: who sat there or stayed away, for whom, in whose place and why. An {@link org.coalitionmodel.event.Event}
 * is whatever was no meeting: an attack, a coup, an announcement. After schema.org and iCalendar (RFC 5545).
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.event;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
