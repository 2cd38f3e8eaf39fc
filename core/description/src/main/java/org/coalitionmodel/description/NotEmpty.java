package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that must have at least one element. The check of its type must enforce this. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface NotEmpty {}
