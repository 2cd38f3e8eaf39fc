/**
 * For tests of programs that use the model: AssertJ assertions, and sample dossiers.
 *
 * <p>{@link org.coalitionmodel.testing.CoalitionAssertions} is the entry to the assertions. Its {@code assertThat}
 * methods can be imported beside those of AssertJ's {@code Assertions}. {@link
 * org.coalitionmodel.testing.SampleDossiers} has the dossiers.
 */
@NullMarked
package org.coalitionmodel.testing;

import org.jspecify.annotations.NullMarked;
