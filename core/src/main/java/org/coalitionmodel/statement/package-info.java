/**
 * Who said what, where, to whom, in which manner. A {@link org.coalitionmodel.statement.Statement} is told in our words,
 * with theirs as a quotation where they matter [schema.org Quotation]. Who reported it is in its citations.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.statement;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
