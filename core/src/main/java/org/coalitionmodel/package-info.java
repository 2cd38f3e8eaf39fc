/**
 * What every package uses: {@link org.coalitionmodel.Verdict}, the answer to a question that the known facts may not
 * decide. The style of the generated value types is declared here and applies to all packages below.
 */
@ModelStyle
@Serial.Version(1) // Counts up when a type changes in such a way that values serialised before can't be read.
@NullMarked
package org.coalitionmodel;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
