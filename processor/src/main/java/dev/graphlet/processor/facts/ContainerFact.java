package dev.graphlet.processor.facts;

import java.util.Comparator;
import java.util.List;

/**
 * The entity container: what stands at the root of the service.
 *
 * @param name the name of the container
 * @param resources the entity sets and singletons, by name
 * @param imports the action and function imports, by name
 */
public record ContainerFact(String name, List<Resource> resources, List<OperationFact> imports) {
    /**
     * An entity set or a singleton.
     *
     * @param name the name, which is the first segment of paths
     * @param singleton whether this is a singleton
     * @param type the qualified name of the type of its entities
     * @param marks the marks of the resource
     */
    public record Resource(String name, boolean singleton, String type, Marks marks) {
        /** Creates a resource. */
        public Resource {
            Names.check(name);
            Names.checkQualified(type);
        }
    }

    /** Creates a fact. Sorts the lists. */
    public ContainerFact {
        Names.check(name);
        resources = Sorted.by(resources, Comparator.comparing(Resource::name));
        imports = Sorted.by(imports, OperationFact.ORDER);
    }
}
