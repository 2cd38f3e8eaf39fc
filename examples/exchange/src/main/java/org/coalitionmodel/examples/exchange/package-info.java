/** Examples: the figures of a dossier for a spreadsheet, its meetings and deadlines for a calendar. */
@NullMarked
package org.coalitionmodel.examples.exchange;

import org.jspecify.annotations.NullMarked;
