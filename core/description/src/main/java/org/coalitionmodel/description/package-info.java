/**
 * Describes the types of the model for code generation. Annotations state what the signature and Javadoc of an accessor
 * do not: the IRI in linked data, the types that an id may refer to, the pattern of a string. From them, the processor
 * generates the table of all types, their builders and the walk over all references.
 */
@NullMarked
package org.coalitionmodel.description;

import org.jspecify.annotations.NullMarked;
