package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string attribute that holds an absolute URI [RFC 3986]. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface AbsoluteUri {}
