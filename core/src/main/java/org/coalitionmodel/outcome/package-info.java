/**
 * Outcomes: agreements, decisions, pledges, goals, calls, appointments, adopted documents.
 *
 * <p>An {@link org.coalitionmodel.outcome.Outcome} says who made it. Its participations say who opposed it and whom it
 * is for. Each of its {@link org.coalitionmodel.outcome.Term}s is an amount, a time or a condition. A {@link
 * org.coalitionmodel.outcome.Vote} has the totals that a source claims and the ballots that it lists. If another
 * outcome lifts, extends or supersedes it, the other one has a {@link org.coalitionmodel.id.Relation} to it. The {@link
 * org.coalitionmodel.dossier.Dossier} answers whether an outcome is in force on a day.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.outcome;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
