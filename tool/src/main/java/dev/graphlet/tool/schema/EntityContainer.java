package dev.graphlet.tool.schema;

import java.util.List;
import java.util.Optional;

/**
 * What is found right below the root of a service.
 *
 * @param name its name
 * @param resources its entity sets and singletons
 * @param imports its actions and functions
 * @param annotations its annotations
 */
public record EntityContainer(
        QualifiedName name, List<Resource> resources, List<OperationImport> imports, Annotations annotations) {
    /** Returns the entity set or singleton of a name, or empty. */
    public Optional<Resource> resource(String name) {
        for (Resource resource : resources) {
            if (resource.name().equals(name)) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }
}
