package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property must be given on create and is never null. Every other property is optional and nullable. On a parameter
 * of an {@link Action} or a {@link Function}: it must be given, others may be null and are left out then.
 *
 * <pre>{@code
 * @Required String displayName();
 * @Required int priority();       // only what is required may be primitive
 * }</pre>
 *
 * <p>Required properties are the first stages of the generated builder, in the order of the spec. Their accessors
 * return the plain type, not an {@code Optional}, and throw {@code PropertyAbsentException} when a response did not
 * carry the property, because it was not selected for instance. This says more than {@code Nullable="false"} (OData
 * CSDL 4.01, "Nullable"), which a service may fill in by itself. Graph marks these properties "Required." on its pages.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Required {}
