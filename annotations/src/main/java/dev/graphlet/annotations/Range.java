package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The inclusive bounds for a numeric value (OData Validation vocabulary, {@code Validation.Minimum} and
 * {@code Validation.Maximum}).
 *
 * <pre>{@code
 * @Range(min = "0", max = "100") Integer percentComplete();
 * @Range(min = "0.01") BigDecimal price();
 * }</pre>
 *
 * <p>The bounds are text, since text represents 64-bit integers and decimals of any precision exactly. On a collection
 * the bounds apply to each item.
 *
 * <p>All constraints are checked before a request is sent, and all violations are reported together. Responses are not
 * checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Range {
    /**
     * The minimum value.
     *
     * @return a decimal number such as {@code "-1.5"}; if empty, there is no lower bound
     */
    String min() default "";

    /**
     * The maximum value.
     *
     * @return a decimal number, at least {@link #min()}; if empty, there is no upper bound
     */
    String max() default "";
}
