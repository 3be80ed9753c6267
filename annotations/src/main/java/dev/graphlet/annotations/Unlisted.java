package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type, member or parameter about which the author knows better than the metadata of the service. What the
 * {@link Facts} of the package say about it is ignored.
 *
 * <pre>{@code
 * @Unlisted("documented since 2026-05, see the page 'user resource type'")
 * String pronouns();
 * }</pre>
 *
 * <p>On a type, nothing of the type is compared with the facts. Once the facts agree with the spec, the compiler warns
 * that the annotation can be removed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Unlisted {
    /**
     * The reason, for readers of the spec: where the name was found.
     *
     * @return a text such as the title of a documentation page
     */
    String value();
}
