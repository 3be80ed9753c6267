package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sample of a type, as the service sends it. The compiler compares it with the spec and with the {@link Facts} of the
 * package, and the generated model has a method {@code sample()} that reads it, for tests.
 *
 * <pre>{@code
 * @Sample("""
 *     {
 *       "id": "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
 *       "displayName": "Adele Vance"
 *     }
 *     """)
 * @GraphEntity(entitySet = "/users")
 * interface user {
 *     @Key String id();
 *
 *     String displayName();
 * }
 * }</pre>
 *
 * <p>It is part of the compiled program: replace what is secret or personal. Messages never repeat a value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Sample {
    /**
     * The sample.
     *
     * @return a JSON object
     */
    String value();
}
