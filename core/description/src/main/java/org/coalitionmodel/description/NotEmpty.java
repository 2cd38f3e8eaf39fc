package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that has at least one element. The check of its type must require it. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface NotEmpty {}
