package dev.graphlet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service that the specs of a package describe; it stands in their {@code package-info.java}.
 *
 * <pre>{@code
 * @GraphService(name = "IndustryData", namespace = "microsoft.industryData", endpoint = "https://graph.microsoft.com/beta")
 * package com.example.industrydata.spec;
 *
 * import dev.graphlet.annotations.GraphService;
 * }</pre>
 *
 * <p>This makes {@code IndustryDataClient}, the client, and {@code IndustryDataTypes}, the registry of its types, in
 * {@code com.example.industrydata}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface GraphService {
    /**
     * The name that the generated client and type registry begin with: {@code "IndustryData"} gives
     * {@code IndustryDataClient} and {@code IndustryDataTypes}.
     *
     * @return a Java identifier in UpperCamelCase
     */
    String name();

    /**
     * The OData namespace of the specs that don't give one of their own (OData CSDL 4.01, "Schema"). With the name of a
     * spec it makes the value of {@code @odata.type}: {@code #microsoft.industryData.runGroup}.
     *
     * @return identifiers with dots between them
     */
    String namespace() default "microsoft.graph";

    /**
     * The service root that the paths of {@link GraphEntity#entitySet()} and {@link GraphEntity#singleton()} are
     * appended to, unless the client is built with another. The roots of Microsoft Graph end in {@code /v1.0} or
     * {@code /beta}.
     *
     * @return an absolute URL, without a slash at its end
     */
    String endpoint() default "https://graph.microsoft.com/v1.0";

    /**
     * The package of the generated classes. It can't be the spec's own: {@code run} and the class {@code Run} that is
     * made from it would be one file on a disk that ignores case.
     *
     * @return a package name; when empty, the spec's package without {@code .spec} at its end, else with {@code .model}
     * appended
     */
    String generatedPackage() default "";
}
