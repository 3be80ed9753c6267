package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The inclusive bounds for the length of a {@code String} or {@code byte[]} (OData CSDL 4.01, "MaxLength").
 *
 * <pre>{@code
 * @Required @Length(min = 1, max = 256) String displayName();
 * @Length(max = 64) List<String> tags();       // at most 64 characters in each tag
 * }</pre>
 *
 * <p>The unit is a Unicode code point in a {@code String}, and an octet in a {@code byte[]}. An emoji thus counts as a
 * single character, although Java stores two {@code char}s for it. On a collection the bounds apply to each item;
 * {@link Items} bounds the number of items.
 *
 * <p>All constraints are checked before a request is sent, and all violations are reported together. Responses are not
 * checked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Length {
    /**
     * The minimum length.
     *
     * @return code points or octets, at least 0
     */
    int min() default 0;

    /**
     * The maximum length.
     *
     * @return code points or octets, at least {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
