package dev.graphlet.processor.reading;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.Service;
import java.util.List;
import javax.lang.model.element.PackageElement;

/** Reads {@code @GraphService} of a package. */
final class ServiceReader {
    private static final String SPEC_SUFFIX = ".spec";

    private ServiceReader() {}

    /** Returns the service of a package; without {@code @GraphService}, a placeholder without origin. */
    static Service read(PackageElement specPackage) {
        String name = specPackage.getQualifiedName().toString();
        return SpecAnnotation.find(specPackage, GraphService.class)
                .map(annotation -> read(name, annotation))
                .orElseGet(() ->
                        new Service("", "microsoft.graph", "", name, defaultPackage(name), List.of(), Origin.NONE));
    }

    private static Service read(String name, SpecAnnotation annotation) {
        String generatedPackage = annotation.string("generatedPackage");
        return new Service(
                annotation.string("name"),
                annotation.string("namespace"),
                annotation.string("endpoint"),
                name,
                generatedPackage.isEmpty() ? defaultPackage(name) : generatedPackage,
                annotation.constants("clouds"),
                annotation.origin());
    }

    private static String defaultPackage(String specPackage) {
        return specPackage.endsWith(SPEC_SUFFIX)
                ? specPackage.substring(0, specPackage.length() - SPEC_SUFFIX.length())
                : specPackage + ".model";
    }
}
