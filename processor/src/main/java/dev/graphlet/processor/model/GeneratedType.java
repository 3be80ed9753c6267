package dev.graphlet.processor.model;

import java.util.Optional;

/**
 * A class that is generated for a spec.
 *
 * @param kind the kind
 * @param name the simple name
 * @param operation the operation of a request; otherwise empty
 * @param navigation the navigation property of its own path; otherwise empty
 */
public record GeneratedType(
        GeneratedKind kind, String name, Optional<ResourceOperation> operation, Optional<Property> navigation) {
    static GeneratedType of(GeneratedKind kind, String stem) {
        return new GeneratedType(kind, kind.name(stem), Optional.empty(), Optional.empty());
    }

    /** Returns whether the name contains that of the collection: {@code ListRunGroupsRequest}. */
    public boolean isNamedAfterCollection() {
        return kind == GeneratedKind.COLLECTION_PATH
                || operation.filter(ResourceOperation::isNamedAfterCollection).isPresent();
    }
}
