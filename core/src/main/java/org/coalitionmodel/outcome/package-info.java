/**
 * What came of it: agreements, decisions, pledges, goals, calls, appointments, documents.
 */
@NullMarked
package org.coalitionmodel.outcome;

import org.jspecify.annotations.NullMarked;
