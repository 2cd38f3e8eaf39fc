/**
 * Describes the types of the model to the build. What an accessor's signature and Javadoc do not say, an annotation says:
 * the iri of linked data, the types that an id may refer to, the pattern of a string. The processor generates from
 * them the table of all types and the walk over all references.
 */
@NullMarked
package org.coalitionmodel.description;

import org.jspecify.annotations.NullMarked;
