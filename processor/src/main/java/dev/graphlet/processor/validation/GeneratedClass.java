package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that is going to be written.
 *
 * @param name its qualified name
 * @param owner the spec or the package that it is written for
 * @param origin where the owner is
 */
record GeneratedClass(String name, String owner, Origin origin) {
    static List<GeneratedClass> of(Spec spec) {
        return spec.generatedClasses().stream()
                .map(simple -> new GeneratedClass(
                        spec.service().generatedPackage() + "." + simple, spec.specClass(), spec.origin()))
                .toList();
    }

    static List<GeneratedClass> of(Service service) {
        return Stream.of(service.clientName(), service.typesName())
                .map(simple -> new GeneratedClass(
                        service.generatedPackage() + "." + simple,
                        service.specPackage(),
                        service.origin().at("GraphService", "name")))
                .toList();
    }
}
