package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a {@code String} or {@code byte[]} may be, both bounds included (OData CSDL 4.01, "MaxLength").
 *
 * <pre>{@code
 * @Required @Length(min = 1, max = 256) String displayName();
 * @Length(max = 64) List<String> tags();       // at most 64 characters in each tag
 * }</pre>
 *
 * <p>The unit is a Unicode code point in a {@code String}, so that an emoji counts as one character and not as the two
 * {@code char} that Java stores, and an octet in a {@code byte[]}. On a collection the bounds hold for each item;
 * {@link Items} bounds their number.
 *
 * <p>Constraints are checked before a request is sent, all at once. What a service answers is not checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Length {
    /**
     * The least length.
     *
     * @return code points or octets, at least 0
     */
    int min() default 0;

    /**
     * The greatest length.
     *
     * @return code points or octets, not below {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
