package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property is sent on create and never on update: its value is fixed from then on (OData Core vocabulary,
 * {@code Core.Immutable}).
 *
 * <pre>{@code
 * @CreateOnly @Required String mailNickname();
 * }</pre>
 *
 * <p>The generated patch has no method for it.
 *
 * @see ReadOnly
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CreateOnly {}
