/**
 * Places: the world, regions, countries, areas, cities, venues. A {@link org.coalitionmodel.place.Place} says what it
 * lies within, or which members it has, so that a report's own "Sahel" is a place of its own. Codes are those of ISO
 * 3166-1 and UN M49. A state that acts is a {@link org.coalitionmodel.party.State} and no place.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.place;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
