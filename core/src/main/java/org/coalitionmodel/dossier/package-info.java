/**
 * The dossier: the root that holds all of it, checks that it hangs together and answers questions.
 */
@NullMarked
package org.coalitionmodel.dossier;

import org.jspecify.annotations.NullMarked;
