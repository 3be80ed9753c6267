package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service that the specs of a package describe, declared in the {@code package-info.java} of the package.
 *
 * <pre>{@code
 * @GraphService(name = "IndustryData", namespace = "microsoft.industryData", endpoint = "https://graph.microsoft.com/beta")
 * package com.example.industrydata.spec;
 *
 * import dev.graphlet.annotations.GraphService;
 * }</pre>
 *
 * <p>This example generates {@code IndustryDataClient}, the client, and {@code IndustryDataTypes}, its type registry,
 * in {@code com.example.industrydata}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface GraphService {
    /**
     * The name prefix of the generated client and type registry: {@code "IndustryData"} results in
     * {@code IndustryDataClient} and {@code IndustryDataTypes}.
     *
     * @return a Java identifier in UpperCamelCase
     */
    String name();

    /**
     * The OData namespace of specs that don't declare a namespace themselves (OData CSDL 4.01, "Schema"). Namespace and
     * spec name form the value of {@code @odata.type}: {@code #microsoft.industryData.runGroup}.
     *
     * @return identifiers separated by dots
     */
    String namespace() default "microsoft.graph";

    /**
     * The default service root, to which the paths of {@link GraphEntity#entitySet()} and
     * {@link GraphEntity#singleton()} are appended. A client can be built with another root. The roots of Microsoft
     * Graph end in {@code /v1.0} or {@code /beta}.
     *
     * @return an absolute URL without a trailing slash
     */
    String endpoint() default "https://graph.microsoft.com/v1.0";

    /**
     * The package of the generated classes. This package can't be the spec's own: the spec {@code run} and the
     * generated class {@code Run} would be the same file in a case-insensitive file system.
     *
     * @return a package name; if empty, the spec's package without a trailing {@code .spec}, or else with
     *     {@code .model} appended
     */
    String generatedPackage() default "";

    /**
     * The national clouds that the specs are for beside the global service. The compiler reports what a cloud lacks, if
     * the package has {@link Facts}.
     *
     * @return clouds, in any order; if empty, none
     */
    Cloud[] clouds() default {};
}
