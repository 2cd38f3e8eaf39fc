/**
 * The common format of all error messages. It is exported only to the JSON modules: users see the messages, not these
 * classes.
 */
@NullMarked
package org.coalitionmodel.rule;

import org.jspecify.annotations.NullMarked;
