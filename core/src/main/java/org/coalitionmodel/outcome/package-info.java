/**
 * What came of it: agreements, decisions, pledges, goals, calls, appointments, documents.
 *
 * <p>An {@link org.coalitionmodel.outcome.Outcome} says who made it, who was against it, and whom it is for. Each of
 * its {@link org.coalitionmodel.outcome.Term}s is a number, a time or a condition that it has. What lifts, extends or
 * supersedes it is an outcome with a {@link org.coalitionmodel.id.Relation} to it; whether it is in force on a day is a
 * question to the {@link org.coalitionmodel.dossier.Dossier}.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.outcome;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
