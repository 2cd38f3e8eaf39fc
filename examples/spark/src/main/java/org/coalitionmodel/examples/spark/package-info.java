/** Example: more statistics than one machine can hold, in Apache Spark. */
@NullMarked
package org.coalitionmodel.examples.spark;

import org.jspecify.annotations.NullMarked;
