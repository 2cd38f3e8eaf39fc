/**
 * The root of the model. A {@link org.coalitionmodel.dossier.Dossier} lists all entities by type, checks that they are
 * consistent, finds them by id and answers questions. An inconsistent dossier is rejected with an {@link
 * org.coalitionmodel.dossier.InvalidDossierException} that lists every fault.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.dossier;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
