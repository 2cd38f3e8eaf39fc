package org.coalitionmodel.page;

/** A labelled fact with its support: Founded, September 2014, line 9. */
record Fact(Line label, Line value, Cites cites) {}
