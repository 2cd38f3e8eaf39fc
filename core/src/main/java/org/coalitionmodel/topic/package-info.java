/**
 * Topics: subjects of statements and figures that are neither a party nor a place nor an event, such as a substance, a
 * commodity or a theme. A {@link org.coalitionmodel.topic.Topic} may have broader topics [SKOS].
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.topic;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
