/** The documentation as a static site: pages from Markdown, and a check of all links. */
@NullMarked
package org.coalitionmodel.site;

import org.jspecify.annotations.NullMarked;
