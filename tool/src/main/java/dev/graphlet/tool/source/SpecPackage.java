package dev.graphlet.tool.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package with {@code @GraphService}.
 *
 * @param name its name
 * @param folder where its {@code package-info.java} is, and new specs belong
 * @param service the attributes of {@code @GraphService} that are written as text, such as {@code endpoint}
 * @param clouds the names of the constants of {@code Cloud} in {@code @GraphService}
 * @param specs the specs of the package, by file and position
 */
public record SpecPackage(
        String name, Path folder, Map<String, String> service, List<String> clouds, List<Spec> specs) {
    private static final String GRAPH = "microsoft.graph";

    /** Creates a package. */
    public SpecPackage {
        service = Map.copyOf(service);
        clouds = List.copyOf(clouds);
        specs = List.copyOf(specs);
    }

    /** Returns the OData namespace of specs that say none themselves. */
    public String namespace() {
        return service.getOrDefault("namespace", GRAPH);
    }

    /** Returns the spec of a type by its namespace and name. */
    public Optional<Spec> find(String namespace, String type) {
        return specs.stream()
                .filter(spec -> spec.kind() != SpecKind.CONTAINER)
                .filter(spec -> spec.name().equals(type))
                .filter(spec -> namespace(spec).equals(namespace))
                .findFirst();
    }

    /** Returns the spec that other sources of the package call by a name, without the types around it. */
    public Optional<Spec> called(String javaName) {
        return specs.stream()
                .filter(spec -> spec.javaName()
                        .substring(spec.javaName().lastIndexOf('.') + 1)
                        .equals(javaName))
                .findFirst();
    }

    /** Returns the interface of the unbound operations, if there is one. */
    public Optional<Spec> container() {
        return specs.stream().filter(spec -> spec.kind() == SpecKind.CONTAINER).findFirst();
    }

    /** Returns the qualified OData name of a spec, in two parts with a dot between them. */
    public String qualifiedName(Spec spec) {
        return namespace(spec) + "." + spec.name();
    }

    private String namespace(Spec spec) {
        return spec.namespace().filter(written -> !written.isEmpty()).orElse(namespace());
    }
}
