/**
 * Checks: where figures, votes, dates and accounts of a dossier contradict each other. The rules of the model refuse
 * what no source can mean. A check looks at what sources can mean and still can't all be true.
 *
 * <p>Start with {@link org.coalitionmodel.check.Checks#standard()}, and read the {@link
 * org.coalitionmodel.check.Finding findings} of the {@link org.coalitionmodel.check.Report}. A {@link
 * org.coalitionmodel.check.Check} of your own is one lambda.
 */
@NullMarked
package org.coalitionmodel.check;

import org.jspecify.annotations.NullMarked;
