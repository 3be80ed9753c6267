package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the metadata of the service says about the types that the specs of a package declare. {@code graphlet pin} writes
 * it to the file {@code GraphFacts.java} beside the specs, where it is reviewed and committed like a lock file.
 *
 * <pre>{@code
 * @Facts(
 *     service = "https://graph.microsoft.com/v1.0",
 *     date = "2026-08-03",
 *     digest = "sha256:9f86d081884c7d65",
 *     value = {
 *         "entity user : directoryObject open\n  displayName String\n  manager -> directoryObject\n"
 *     })
 * interface GraphFacts {}
 * }</pre>
 *
 * <p>The compiler compares the specs with the facts, and reports each difference. It finds the facts by name: the
 * interface must be called {@code GraphFacts} and be in the package of the specs. Nothing that is generated depends on
 * facts. The file {@code docs/facts.md} describes the form of the texts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Facts {
    /**
     * The version of the form of {@link #value()}.
     *
     * @return a number that rises when the form changes
     */
    int format() default 1;

    /**
     * The root of the service that the facts are about.
     *
     * @return an absolute URL that ends in the version, such as {@code "https://graph.microsoft.com/v1.0"}
     */
    String service();

    /**
     * The OData namespace of names that are written without one.
     *
     * @return identifiers separated by dots
     */
    String namespace() default "microsoft.graph";

    /**
     * The date of the metadata.
     *
     * @return a date in the form {@code 2026-08-03}
     */
    String date();

    /**
     * The digest of the metadata, by which {@code graphlet check} notices changes.
     *
     * @return the name of an algorithm, a colon and hexadecimal digits; if empty, unknown
     */
    String digest() default "";

    /**
     * The date of the data on permissions.
     *
     * @return a date in the form {@code 2026-08-07}; if empty, the facts say nothing about permissions
     */
    String permissions() default "";

    /**
     * The facts.
     *
     * @return texts of several lines, usually one for each type
     */
    String[] value();
}
