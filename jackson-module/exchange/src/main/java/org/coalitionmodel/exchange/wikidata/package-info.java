/**
 * Exchange with Wikidata: {@link org.coalitionmodel.exchange.wikidata.Wikidata} reads and writes the JSON of its entities.
 */
@NullMarked
package org.coalitionmodel.exchange.wikidata;

import org.jspecify.annotations.NullMarked;
