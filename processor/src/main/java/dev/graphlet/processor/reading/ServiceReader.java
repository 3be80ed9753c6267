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
                .map(word -> read(name, word))
                .orElseGet(() ->
                        new Service("", "microsoft.graph", "", name, defaultPackage(name), List.of(), Origin.NONE));
    }

    private static Service read(String name, SpecAnnotation word) {
        String generatedPackage = word.string("generatedPackage");
        return new Service(
                word.string("name"),
                word.string("namespace"),
                word.string("endpoint"),
                name,
                generatedPackage.isEmpty() ? defaultPackage(name) : generatedPackage,
                word.constants("clouds"),
                word.origin());
    }

    private static String defaultPackage(String specPackage) {
        return specPackage.endsWith(SPEC_SUFFIX)
                ? specPackage.substring(0, specPackage.length() - SPEC_SUFFIX.length())
                : specPackage + ".model";
    }
}
