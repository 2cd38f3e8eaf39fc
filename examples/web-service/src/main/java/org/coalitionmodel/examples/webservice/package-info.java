/** An example: a dossier over HTTP. */
@NullMarked
package org.coalitionmodel.examples.webservice;

import org.jspecify.annotations.NullMarked;
