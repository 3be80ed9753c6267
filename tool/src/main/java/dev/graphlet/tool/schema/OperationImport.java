package dev.graphlet.tool.schema;

import java.util.Optional;

/**
 * An action or function that is called at the root of a service.
 *
 * @param name its name in a URL
 * @param operation the operation, of which there may be several
 * @param entitySet the entity set of its result
 * @param annotations its annotations
 */
public record OperationImport(
        String name, QualifiedName operation, Optional<String> entitySet, Annotations annotations) {}
