package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property or parameter whose value never appears in {@code toString}, in logs or in exception messages. The name
 * does.
 *
 * <pre>{@code
 * @Sensitive @ReadOnly String secretText();
 * }</pre>
 *
 * <p>The value is also hidden when used as a key, in a filter or in the URL of a binding, and when the service repeats
 * the value in an error. On the wire, the value is sent as usual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Sensitive {}
