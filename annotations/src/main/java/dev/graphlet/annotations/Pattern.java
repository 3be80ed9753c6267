package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that a {@code String} must match (OData Validation vocabulary, {@code Validation.Pattern}).
 *
 * <pre>{@code
 * @Pattern("[A-Za-z0-9._-]+") String mailNickname();
 * }</pre>
 *
 * <p>The whole value must match, as if the expression were enclosed in {@code ^} and {@code $}. In a collection each
 * item must match.
 *
 * <p>All constraints are checked before a request is sent, and all violations are reported together. Responses are not
 * checked.
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
