/** Topics: what is spoken of and counted that is neither a party nor a place nor an event. */
@NullMarked
package org.coalitionmodel.topic;

import org.jspecify.annotations.NullMarked;
