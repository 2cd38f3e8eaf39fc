/**
 * Dates and periods as sources give them: partial, open, inferred, or only in words. After the Extended Date/Time
 * Format (EDTF; ISO 8601-2), level 1 and the parts of a year of level 2. A {@link org.coalitionmodel.time.PartialDate}
 * is one date, a {@link org.coalitionmodel.time.TimePeriod} a span, and {@link org.coalitionmodel.time.When} adds the
 * source's words and how we read them.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.time;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
