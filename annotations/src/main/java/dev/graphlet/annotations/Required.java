package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that must be set on create and is never null. All other properties are optional and nullable. A required
 * parameter of an {@link Action} or a {@link Function} must not be null; other parameters may be null and are then
 * omitted.
 *
 * <pre>{@code
 * @Required String displayName();
 * @Required int priority();       // only what is required may be primitive
 * }</pre>
 *
 * <p>Required properties are the first stages of the generated builder, in the order of the spec. Their accessors
 * return the plain type, not an {@code Optional}, and throw {@code PropertyAbsentException} if the response did not
 * contain the property, for example because it was not selected. {@code @Required} is stricter than
 * {@code Nullable="false"} (OData CSDL 4.01, "Nullable"), since a service may set a default for a non-nullable
 * property. Graph's documentation marks these properties "Required."
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Required {}
