/**
 * Places: the world, regions, countries, areas, cities, venues. A {@link org.coalitionmodel.place.Place} says which
 * places contain it and which are its members. So a report's own "Sahel" can be a separate place. Codes are those of
 * ISO 3166-1 and UN M49. A state that acts is a {@link org.coalitionmodel.party.State} and not a place.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.place;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
