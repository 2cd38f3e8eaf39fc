/**
 * Dates and periods as sources give them: partial, open, one of several, relative to something else, or only in words.
 * They follow the Extended Date/Time Format (EDTF; ISO 8601-2), level 1. The parts of a year and the sets of dates are
 * from level 2. A {@link org.coalitionmodel.time.PartialDate} is one date. A {@link
 * org.coalitionmodel.time.TimePeriod} is a span of days. {@link org.coalitionmodel.time.When} adds the source's words
 * and how to understand them. If a date is inferred, the citation that supports it says so.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.time;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
