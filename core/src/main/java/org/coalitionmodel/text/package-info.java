/**
 * Text in one or more languages, each with its BCP 47 tag: {@link org.coalitionmodel.text.LocalizedText}, {@link
 * org.coalitionmodel.text.LanguageTag}. The first language is the original; the others are translations. The text for a
 * reader is chosen by the lookup of RFC 4647. In JSON-LD, such a text is a language map.
 */
@NullMarked
package org.coalitionmodel.text;

import org.jspecify.annotations.NullMarked;
