/**
 * Text in one or more languages, each with its BCP 47 tag: {@link org.coalitionmodel.text.LocalizedText}, {@link
 * org.coalitionmodel.text.LanguageTag}. The first
 * language is the original, the others are translations; which of them a reader gets is found by RFC 4647. It is a
 * language map in JSON-LD.
 */
@NullMarked
package org.coalitionmodel.text;

import org.jspecify.annotations.NullMarked;
