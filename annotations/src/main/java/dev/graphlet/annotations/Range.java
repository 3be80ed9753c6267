package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which values a numeric property may have, both bounds included (OData Validation vocabulary,
 * {@code Validation.Minimum} and {@code Validation.Maximum}).
 *
 * <pre>{@code
 * @Range(min = "0", max = "100") Integer percentComplete();
 * @Range(min = "0.01") BigDecimal price();
 * }</pre>
 *
 * <p>The bounds are text, so that a 64-bit integer and a decimal of any precision are exact. On a collection they hold
 * for each item.
 *
 * <p>Constraints are checked before a request is sent, all at once. What a service answers is not checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Range {
    /**
     * The least value.
     *
     * @return a decimal number such as {@code "-1.5"}; when empty, there is no lower bound
     */
    String min() default "";

    /**
     * The greatest value.
     *
     * @return a decimal number, not below {@link #min()}; when empty, there is no upper bound
     */
    String max() default "";
}
