package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The base type of an entity or complex type, whose properties, key and navigation properties are inherited (OData CSDL
 * 4.01, "Derived Entity Type" and "Derived Complex Type").
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/industryData/runGroups")
 * @Inherits(run.class)
 * interface runGroup {
 *     @Navigation(contained = true) List<run> runs();
 * }
 * }</pre>
 *
 * <p>Use this annotation instead of Java's {@code extends}, which is an error between specs. An entity type inherits
 * from an entity type, and a complex type from a complex type. The base type may be in another package or jar.
 *
 * @see entity
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inherits {
    /**
     * The base type.
     *
     * @return a spec interface
     */
    Class<?> value();
}
