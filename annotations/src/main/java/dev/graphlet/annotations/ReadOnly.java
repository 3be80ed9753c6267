package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that only the service sets: it is read and never sent (OData Core vocabulary, {@code Core.Computed}).
 * Graph's documentation marks these properties "Read-only."
 *
 * <pre>{@code
 * @ReadOnly OffsetDateTime createdDateTime();
 * }</pre>
 *
 * <p>{@code unstagedBuilder()} still accepts a value, which allows tests to create the entities of responses.
 *
 * @see CreateOnly
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReadOnly {}
