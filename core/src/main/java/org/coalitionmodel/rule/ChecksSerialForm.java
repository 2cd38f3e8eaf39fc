package org.coalitionmodel.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;

/**
 * Has Java serialise the value types of a package as an {@code org.coalitionmodel.shape.SerialForm}. Immutables has no
 * option for methods of our own in the generated classes. But it copies what it takes for an annotation of the builder as it
 * is, so two methods get in.
 */
@InjectAnnotation(code = """
                private Object writeReplace() {
                  return new org.coalitionmodel.shape.SerialForm(this);
                }

                private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
                  throw org.coalitionmodel.rule.BrokenStream.withoutForm();
                }

                """, target = InjectAnnotation.Where.BUILDER_TYPE)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface ChecksSerialForm {}
