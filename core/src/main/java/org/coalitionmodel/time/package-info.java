/**
 * Dates and periods as sources give them: partial, open, inferred, or only in words. They follow the Extended Date/Time
 * Format (EDTF; ISO 8601-2), level 1, and take the parts of a year from level 2. A {@link
 * org.coalitionmodel.time.PartialDate} is one date. A {@link org.coalitionmodel.time.TimePeriod} is a span of days.
 * {@link org.coalitionmodel.time.When} adds the source's words and how the dossier's author understands them.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.time;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
