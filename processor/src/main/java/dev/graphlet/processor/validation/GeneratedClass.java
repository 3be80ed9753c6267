package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that is going to be written.
 *
 * @param name its qualified name
 * @param owner the spec or the package that it is written for
 * @param origin where the owner is
 * @param renaming how it gets another name
 */
record GeneratedClass(String name, String owner, Origin origin, Renaming renaming) {
    static List<GeneratedClass> of(Spec spec) {
        return spec.generatedClasses().stream()
                .map(simple -> new GeneratedClass(
                        spec.service().generatedPackage() + "." + simple,
                        spec.specClass(),
                        spec.origin(),
                        renaming(simple, spec)))
                .toList();
    }

    private static Renaming renaming(String simple, Spec spec) {
        if (spec instanceof ContainerSpec) {
            return Renaming.INTERFACE;
        }
        boolean ofSet = spec instanceof StructuredSpec type
                && type.entitySet().isPresent()
                && type.generatedForCollection().contains(simple);
        return ofSet ? Renaming.PACKAGE : Renaming.JAVA_NAME;
    }

    static List<GeneratedClass> of(Service service) {
        return Stream.of(service.clientName(), service.typesName())
                .map(simple -> new GeneratedClass(
                        service.generatedPackage() + "." + simple,
                        service.specPackage(),
                        service.origin().at(GraphService.class, "name"),
                        Renaming.SERVICE))
                .toList();
    }

    /** Says how this class and {@code other}, which has the same name, get different ones. */
    String renamingFrom(GeneratedClass other) {
        GeneratedClass renamed = other.renaming.compareTo(renaming) < 0 ? other : this;
        return renamed.renaming.text(renamed.owner);
    }
}
