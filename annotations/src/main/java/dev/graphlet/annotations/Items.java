package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The inclusive bounds for the number of items of a collection (OData Validation vocabulary,
 * {@code Validation.MinItems} and {@code Validation.MaxItems}).
 *
 * <pre>{@code
 * @Items(min = 1, max = 20) List<String> recipients();
 * }</pre>
 *
 * <p>The bounds don't apply to an absent collection; use {@link Required} to require one.
 *
 * <p>All constraints are checked before a request is sent, and all violations are reported together. Responses are not
 * checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Items {
    /**
     * The minimum number of items.
     *
     * @return a number of items, at least 0
     */
    int min() default 0;

    /**
     * The maximum number of items.
     *
     * @return a number of items, at least {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
