package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;

/**
 * What {@code @GraphService} says of a package of specs.
 *
 * @param name the client's name, such as {@code IndustryData}
 * @param namespace the namespace of specs that name none
 * @param endpoint the service root
 * @param specPackage the annotated package
 * @param generatedPackage where generated classes go
 * @param origin the package's annotation
 */
public record Service(
        String name, String namespace, String endpoint, String specPackage, String generatedPackage, Origin origin) {
    /** The simple name of the registry class. */
    public String typesName() {
        return name + "Types";
    }

    /** The simple name of the client class. */
    public String clientName() {
        return name + "Client";
    }
}
