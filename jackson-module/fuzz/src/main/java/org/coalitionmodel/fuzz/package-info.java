/** Targets for the coverage-guided fuzzer Jazzer, which tries to find inputs that break them. */
@NullMarked
package org.coalitionmodel.fuzz;

import org.jspecify.annotations.NullMarked;
