package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@code String} must look like (OData Validation vocabulary, {@code Validation.Pattern}).
 *
 * <pre>{@code
 * @Pattern("[A-Za-z0-9._-]+") String mailNickname();
 * }</pre>
 *
 * <p>The whole value must match, as if the expression stood between {@code ^} and {@code $}. On a collection each item
 * must.
 *
 * <p>Constraints are checked before a request is sent, all at once. What a service answers is not checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Pattern {
    /**
     * The regular expression.
     *
     * @return an expression in the syntax of {@link java.util.regex.Pattern}
     */
    String value();
}
