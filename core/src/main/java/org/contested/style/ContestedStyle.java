package org.contested.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates our value classes: hidden behind the documented abstract class, with
 * plain builders, and Guava collections.
 *
 * <p>Generated builders check nothing, so that {@code build()} can list all that is wrong in one
 * {@link org.contested.common.InvalidValueException}. Every type therefore has a
 * {@code @Value.Check} method that names each of its required parts; {@code
 * InvalidValueExceptionTest} finds the types and holds them to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    get = {"is*", "*"},
    depluralize = true,
    allowedClasspathAnnotations = {Override.class},
    validationMethod = Value.Style.ValidationMethod.NONE,
    deferCollectionAllocation = true,
    defaults = @Value.Immutable(copy = false))
public @interface ContestedStyle {}
