package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * The values of {@code @GraphService} for a package of specs.
 *
 * @param name the name of the service, such as {@code IndustryData}
 * @param namespace the default namespace of the specs
 * @param endpoint the URL of the service root
 * @param specPackage the annotated package
 * @param generatedPackage the package of the generated classes
 * @param clouds the national clouds that the specs are for, as constants of {@code Cloud}
 * @param origin the position of the annotation
 */
public record Service(
        String name,
        String namespace,
        String endpoint,
        String specPackage,
        String generatedPackage,
        List<String> clouds,
        Origin origin) {}
