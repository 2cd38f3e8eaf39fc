/** Holds the style of every generated value type, and nothing else. It reaches all packages below this one. */
@ModelStyle
@Serial.Version(1) // Counts up when a type changes in such a way that values serialised before can't be read.
package org.coalitionmodel;

import org.immutables.serial.Serial;
