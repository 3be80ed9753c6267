package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the specs that a type registry was generated from, for later compilations in which only some of the specs are
 * sources.
 */
@InternalApi
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedFrom {
    /**
     * Returns the default namespace, used for specs that declare none.
     *
     * @return the namespace
     */
    String namespace();

    /**
     * Returns the canonical names of the specs, sorted.
     *
     * @return the names
     */
    String[] value();
}
