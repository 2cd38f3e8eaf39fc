/**
 * Statements: who said what, where, to whom and how. A {@link org.coalitionmodel.statement.Statement} is summarised in
 * the words of the dossier's author. The speaker's own words are quoted if they matter [schema.org Quotation]. Its
 * citations say who reported it.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.statement;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
