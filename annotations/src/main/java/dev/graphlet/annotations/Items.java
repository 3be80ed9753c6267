package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many items a collection may have, both bounds included (OData Validation vocabulary, {@code Validation.MinItems}
 * and {@code Validation.MaxItems}).
 *
 * <pre>{@code
 * @Items(min = 1, max = 20) List<String> recipients();
 * }</pre>
 *
 * <p>An absent collection isn't counted; {@link Required} says that it must be there.
 *
 * <p>Constraints are checked before a request is sent, all at once. What a service answers is not checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Items {
    /**
     * The least number of items.
     *
     * @return a number of items, at least 0
     */
    int min() default 0;

    /**
     * The greatest number of items.
     *
     * @return a number of items, not below {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
