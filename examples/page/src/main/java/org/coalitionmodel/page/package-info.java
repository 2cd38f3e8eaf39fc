/** The briefing page: a dossier as one web page that anybody can read, in English or Arabic. */
@NullMarked
package org.coalitionmodel.page;

import org.jspecify.annotations.NullMarked;
