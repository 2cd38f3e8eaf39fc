/**
 * Where a fact comes from: documents, the passages that are cited, and the chain of people who passed it on.
 *
 * <p>Start with {@link org.coalitionmodel.source.Citation}, which nearly every entity has. It names the {@link
 * org.coalitionmodel.source.Source} and the passage, with the selectors of W3C Web Annotation. It also has a chain of
 * {@link org.coalitionmodel.source.Attribution}s, each with an {@link org.coalitionmodel.source.Act}. The chain starts
 * with whoever told the source and ends with whoever first said it. Kinds of sources and credits follow schema.org and
 * ninjs.
 *
 * <p>{@link org.coalitionmodel.source.Entity} declares the attributes of every entity: {@link
 * org.coalitionmodel.source.Name}s, ordinals, {@link org.coalitionmodel.source.Gap}s, citations and others. A {@link
 * org.coalitionmodel.source.Stage} says how far something has come.
 *
 * <p>A {@link org.coalitionmodel.source.Point} is one item of a text. An {@link org.coalitionmodel.source.Ordinal} is a
 * position in a series as a source counts it. A {@link org.coalitionmodel.source.Reliability} says how far the
 * dossier's author trusts a source or a passage.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.source;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
