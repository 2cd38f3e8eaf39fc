/** Meetings as a calendar in iCalendar [RFC 5545]. It needs the library ical4j, which this artifact does not bring. */
@NullMarked
package org.coalitionmodel.exchange.icalendar;

import org.jspecify.annotations.NullMarked;
