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
 *   <li>{@code allParameters}, {@code typeInnerBuilder}, no generated {@code builder} or {@code copy}: the builders that
 *       users see are generated from the descriptions of the attributes, and call the one constructor.
 * </ul>
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        typeInnerBuilder = "GeneratedBuilder",
        defaults = @Value.Immutable(builder = false, copy = false),
        allowedClasspathAnnotations = Override.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
