package org.example

import org.coalitionmodel.id.Id
import org.coalitionmodel.place.Place

/** Does not compile: the model takes no null. */
fun mistake(): Id<Place> = Id.of(null)
