/**
 * Any table in CSV, read by a mapping file: {@link org.coalitionmodel.exchange.table.TableMapping} says which column is
 * what, and makes a dossier of the rows.
 */
@NullMarked
package org.coalitionmodel.exchange.table;

import org.jspecify.annotations.NullMarked;
