/**
 * Where a fact comes from: documents, the passages that are cited, and the chain of people on whose word it stands.
 *
 * <p>Begin with {@link org.coalitionmodel.source.Citation}, which nearly every thing has: the
 * {@link org.coalitionmodel.source.Source}, the passage, with the selectors of W3C Web Annotation, and a chain of
 * {@link org.coalitionmodel.source.Attribution}s, each with an {@link org.coalitionmodel.source.Act}, from the one who
 * told the source back to the one who first said it. Kinds of sources and credits are after schema.org and ninjs. A
 * {@link org.coalitionmodel.source.Point} is one item of a text, an {@link org.coalitionmodel.source.Ordinal} a place
 * in a series that somebody counts, a {@link org.coalitionmodel.source.Reliability} how far we trust it.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.source;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
