package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that is sent on create and never on update: its value cannot be changed later (OData Core vocabulary,
 * {@code Core.Immutable}).
 *
 * <pre>{@code
 * @CreateOnly @Required String mailNickname();
 * }</pre>
 *
 * <p>The generated patch has no method for the property.
 *
 * @see ReadOnly
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CreateOnly {}
