package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of which a numeric value is an integer multiple (OData Validation vocabulary, {@code Validation.MultipleOf}).
 *
 * <pre>{@code
 * @MultipleOf("0.05") BigDecimal price();
 * @MultipleOf("15") Integer durationInMinutes();
 * }</pre>
 *
 * <p>The number is text, since text represents decimals of any precision exactly. On a collection it applies to each item.
 *
 * <p>All constraints are checked before a request is sent, and all violations are reported together. Responses are not
 * checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface MultipleOf {
    /**
     * The number.
     *
     * @return a positive decimal number such as {@code "0.05"}
     */
    String value();
}
