package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value never appears in {@code toString}, in logs or in messages of exceptions; the name does.
 *
 * <pre>{@code
 * @Sensitive @ReadOnly String secretText();
 * }</pre>
 *
 * <p>So it is where the value is a key, in a filter or in a URL that something is bound to, and where the service repeats in
 * an error what the request held. On the wire it is a value like any other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Sensitive {}
