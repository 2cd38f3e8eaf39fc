/**
 * The root of all: a {@link org.coalitionmodel.dossier.Dossier} holds all things by kind, checks that they hang
 * together, finds them by id and answers questions. What does not fit together is refused by an
 * {@link org.coalitionmodel.dossier.InvalidDossierException} that lists every fault.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.dossier;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
