package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service gives the property its value; it is read and never sent (OData Core vocabulary, {@code Core.Computed}).
 * Graph marks these properties "Read-only." on its pages.
 *
 * <pre>{@code
 * @ReadOnly OffsetDateTime createdDateTime();
 * }</pre>
 *
 * <p>{@code anyBuilder()} still takes a value, so that a test can make what a service would answer.
 *
 * @see CreateOnly
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReadOnly {}
