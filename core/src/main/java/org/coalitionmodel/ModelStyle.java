package org.coalitionmodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How all value types are generated.
 *
 * <ul>
 *   <li>{@code visibility}, {@code overshadowImplementation}: a generated class is a detail of its type and never seen
 *       in a signature.
 *   <li>{@code jdkOnly}: only ordered collections of the JDK, so that equal values are written as equal JSON.
 *   <li>{@code allowedClasspathAnnotations}: no annotation of anybody else's gets into the class files, where it would
 *       have users' compilers look for a jar that they do not have.
 *   <li>{@code deferCollectionAllocation}: an attribute that is a list costs a builder nothing until something is added.
 *   <li>{@code redactedMask}: what {@code toString} has in place of a string that may hold anything, such as line breaks
 *       or thousands of characters. Texts of other types cut and escape themselves.
 *   <li>{@code depluralize} stays off: {@code addCitations} adds to {@code citations}; one name for one thing.
 *   <li>{@code throwForInvalidImmutableState} stays at {@link IllegalStateException}, whose message names every missing
 *       attribute.
 * </ul>
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        redactedMask = "...",
        allowedClasspathAnnotations = Override.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
