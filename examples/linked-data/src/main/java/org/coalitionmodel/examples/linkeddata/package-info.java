/** An example: a dossier as RDF, and a question in SPARQL. */
@NullMarked
package org.coalitionmodel.examples.linkeddata;

import org.jspecify.annotations.NullMarked;
