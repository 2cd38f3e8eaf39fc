package org.coalitionmodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of all value types.
 *
 * <ul>
 *   <li>{@code visibility}, {@code overshadowImplementation}: generated classes are implementation details and never
 *       appear in a signature.
 *   <li>{@code jdkOnly}: only ordered JDK collections are used, so equal values are written as equal JSON.
 *   <li>{@code allowedClasspathAnnotations}: no third-party annotation gets into the class files. Otherwise users'
 *       compilers would look for a jar that they do not have.
 *   <li>{@code allParameters}, {@code typeInnerBuilder}, no generated {@code builder} or {@code copy}: the public
 *       builders are generated from the descriptions of the attributes. They call the single constructor.
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
