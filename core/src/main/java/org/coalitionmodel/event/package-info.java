/**
 * What happened: meetings with who took part and in whose seat, and every other event.
 */
@NullMarked
package org.coalitionmodel.event;

import org.jspecify.annotations.NullMarked;
