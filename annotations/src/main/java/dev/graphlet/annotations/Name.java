package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name of a property, a parameter or an enum member, if it differs from the name in the spec, for example
 * because the wire name is not a Java identifier.
 *
 * <pre>{@code
 * @Name("class") String className();
 *
 * @GraphEnum
 * enum bodyType { text, html, @Name("default") byDefault }
 * }</pre>
 *
 * <p>The generated code uses the name in the spec: {@code className()} and {@code BY_DEFAULT}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Name {
    /**
     * The name on the wire.
     *
     * @return an OData name, not empty; for a property also the name of an instance annotation, such as
     *     {@code @microsoft.graph.downloadUrl}
     */
    String value();
}
