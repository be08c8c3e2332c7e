package org.contested.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contested.common.InvalidValueException;
import org.immutables.value.Value;

/**
 * How Immutables generates our value classes: hidden behind the documented abstract class, with
 * plain builders, Guava collections, and our own exception for what is missing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    get = {"is*", "*"},
    depluralize = true,
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = InvalidValueException.class,
    defaults = @Value.Immutable(copy = false))
public @interface ContestedStyle {}
