package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The base type of an entity or complex type (OData CSDL 4.01, "Derived Entity Type" and "Derived Complex Type"): its
 * properties, key and navigations are inherited.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/industryData/runGroups")
 * @Inherits(run.class)
 * interface runGroup {
 *     @Navigation(contained = true) List<run> runs();
 * }
 * }</pre>
 *
 * <p>This stands in place of a Java {@code extends}, which is an error between specs. An entity inherits from an entity
 * and a complex type from a complex type; the base may be in another package or jar.
 *
 * @see entity
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inherits {
    /**
     * The base.
     *
     * @return a spec interface
     */
    Class<?> value();
}
