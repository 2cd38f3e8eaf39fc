/**
 * Types that every package uses: {@link org.coalitionmodel.Verdict}, the answer to a question that the known facts may
 * leave open. The Immutables style is declared here and applies to all subpackages.
 */
@ModelStyle
@Serial.Version(1) // Increment it when a type changes so that values serialised earlier can't be read.
@NullMarked
package org.coalitionmodel;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
