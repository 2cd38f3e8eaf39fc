/**
 * Text in one or more languages, each with its BCP 47 tag: {@link org.coalitionmodel.text.LocalizedText}.
 */
@NullMarked
package org.coalitionmodel.text;

import org.jspecify.annotations.NullMarked;
