/**
 * Places: the world, regions, countries, areas, cities, venues.
 */
@NullMarked
package org.coalitionmodel.place;

import org.jspecify.annotations.NullMarked;
