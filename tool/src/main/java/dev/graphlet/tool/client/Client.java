package dev.graphlet.tool.client;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The client of a package with {@code @GraphService}.
 *
 * @param service the values of {@code @GraphService}
 * @param specs the specs of the package, by name
 * @param others the specs of other packages or of jars that {@code specs} refer to, directly or not, by name
 */
public record Client(Service service, List<Spec> specs, List<Spec> others) {
    /** Creates a client. Copies the lists. */
    public Client {
        specs = List.copyOf(specs);
        others = List.copyOf(others);
    }

    /** Returns the name of the package of the specs. */
    public String name() {
        return service.specPackage();
    }

    /** Returns all specs: those of the package first. */
    public Stream<Spec> all() {
        return Stream.concat(specs.stream(), others.stream());
    }

    /** Returns the types of the service among all specs: no containers, and no projections of entities. */
    public Stream<Spec> types() {
        return all().filter(spec -> spec instanceof StructuredSpec || spec instanceof EnumSpec);
    }

    /** Returns the spec that {@code reference} refers to. */
    public Optional<Spec> find(TypeReference reference) {
        return all().filter(spec -> spec.reference().equals(reference)).findFirst();
    }

    /** Returns the entity type or complex type that {@code reference} refers to. */
    public Optional<StructuredSpec> structured(TypeReference reference) {
        return find(reference).filter(StructuredSpec.class::isInstance).map(StructuredSpec.class::cast);
    }

    /**
     * Returns the operations that the client offers, each at each of its paths: first those of the service itself, then
     * those at each entity set and singleton, by path. From there navigations are followed breadth first. The
     * navigations of a type are followed once from each entity set or singleton, along the shortest way, and not at all
     * where the type has an entity set or a singleton of its own. A cast to a derived type is no operation.
     */
    public List<Operation> operations() {
        return new OperationList(this).all();
    }
}
