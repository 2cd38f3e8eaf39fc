/**
 * Types that every package uses: {@link org.coalitionmodel.Verdict}, the answer to a question that the known facts may
 * leave open. The Immutables style is declared here and applies to all subpackages.
 *
 * <h2>Builders</h2>
 *
 * <p>Every type that is not a record has a builder: {@code Place.builder()}. Its methods have the names of the
 * attributes:
 *
 * <ul>
 *   <li>{@code name(value)} sets an attribute. If it is called twice, the last value wins. Numbers may be a {@code long}
 *       or a {@code BigDecimal}. An {@code Optional} sets the attribute or, if it is empty, clears it.
 *   <li>{@code addCitations(one)} and {@code addCitations(one, two)} add elements to a list. {@code
 *       addAllCitations(collection)} adds all elements of a collection. {@code citations(collection)} replaces all
 *       elements.
 *   <li>{@code from(other)} sets all attributes to those of another value.
 *   <li>{@code build()} checks all rules. It can be called again after further changes.
 * </ul>
 *
 * <p>Every invalid value, null included, is rejected with an {@link IllegalArgumentException}. Its message has the form
 * {@code Type.attribute must <rule> but was <value>}.
 */
@ModelStyle
@ListEncodingEnabled
@Serial.Version(1) // Increment it when a type changes so that values serialised earlier can't be read.
@NullMarked
package org.coalitionmodel;

import org.coalitionmodel.description.encoding.ListEncodingEnabled;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
