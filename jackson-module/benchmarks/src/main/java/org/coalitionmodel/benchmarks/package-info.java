/** Measures how fast the JSON of the model is read and written, beside other ways to do it. */
package org.coalitionmodel.benchmarks;
