/**
 * Where a fact comes from: documents, the passages that are cited, and the chain of people on whose word it stands.
 */
@NullMarked
package org.coalitionmodel.source;

import org.jspecify.annotations.NullMarked;
