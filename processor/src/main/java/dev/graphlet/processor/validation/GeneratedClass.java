package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.GeneratedServiceKind;
import dev.graphlet.processor.model.GeneratedType;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class to be generated.
 *
 * @param name the qualified name
 * @param owner the spec or the package from which the class is generated
 * @param origin the position of the owner
 * @param renaming how the class can be renamed
 */
record GeneratedClass(String name, String owner, Origin origin, Renaming renaming) {
    static List<GeneratedClass> of(Spec spec) {
        return spec.generated().stream()
                .map(type -> new GeneratedClass(
                        spec.service().generatedPackage() + "." + type.name(),
                        spec.specClass(),
                        spec.origin(),
                        renaming(type, spec)))
                .toList();
    }

    private static Renaming renaming(GeneratedType generated, Spec spec) {
        if (spec instanceof ContainerSpec) {
            return Renaming.INTERFACE;
        }
        if (spec instanceof ProjectionSpec) {
            return Renaming.PROJECTION;
        }
        boolean ofSet = spec instanceof StructuredSpec type
                && type.entitySet().isPresent()
                && generated.isNamedAfterCollection();
        return ofSet ? Renaming.PACKAGE : Renaming.JAVA_NAME;
    }

    static List<GeneratedClass> of(Service service) {
        return Stream.of(GeneratedServiceKind.values())
                .map(kind -> new GeneratedClass(
                        service.generatedPackage() + "." + kind.name(service),
                        service.specPackage(),
                        service.origin().at(GraphService.class, "name"),
                        Renaming.SERVICE))
                .toList();
    }

    /** Returns advice on how to rename this class or {@code other}, which has the same name. */
    String renamingFrom(GeneratedClass other) {
        GeneratedClass renamed = other.renaming.compareTo(renaming) < 0 ? other : this;
        return renamed.renaming.text(renamed.owner);
    }
}
