/** Example programs: a dossier built in code, a briefing printed from it, and the code of the documentation. */
@NullMarked
package org.coalitionmodel.examples;

import org.jspecify.annotations.NullMarked;
