package dev.graphlet.processor.reading;

import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.ResourceOperation;
import java.util.Optional;
import java.util.Set;

/** The values that only {@code @GraphEntity} has: resources, operations and whether it is a media entity. */
record EntityParts(
        Optional<Resource> entitySet,
        Optional<Resource> singleton,
        Set<ResourceOperation> operations,
        boolean hasStream) {
    private static final EntityParts NONE = new EntityParts(Optional.empty(), Optional.empty(), Set.of(), false);

    static EntityParts read(SpecAnnotation annotation) {
        return annotation.is(SpecKind.ENTITY.type())
                ? new EntityParts(
                        resource(annotation, "entitySet"),
                        resource(annotation, "singleton"),
                        annotation.operations("operations"),
                        annotation.flag("hasStream"))
                : NONE;
    }

    private static Optional<Resource> resource(SpecAnnotation annotation, String member) {
        String path = annotation.string(member);
        String name = JavaNames.onClient(path.substring(path.lastIndexOf('/') + 1));
        return path.isEmpty() ? Optional.empty() : Optional.of(new Resource(path, name, annotation.origin(member)));
    }
}
