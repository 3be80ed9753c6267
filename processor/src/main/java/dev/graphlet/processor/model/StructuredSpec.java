package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @GraphEntity} or {@code @GraphComplex}.
 *
 * @param base the spec that {@code @Inherits} names, read in full
 * @param properties its own properties, in spec order
 * @param entitySet where its entity set is, if it has one
 * @param singleton where its singleton is, if it has one
 * @param operations what may be done there
 */
public record StructuredSpec(
        Service service,
        TypeReference reference,
        List<String> aliases,
        String specClass,
        boolean abstractType,
        boolean open,
        Optional<StructuredSpec> base,
        List<Property> properties,
        Optional<Resource> entitySet,
        Optional<Resource> singleton,
        Set<ResourceOperation> operations,
        List<Permissions> permissions,
        Documentation documentation,
        Origin origin)
        implements Spec {

    /** All properties, those of the base first. */
    public List<Property> allProperties() {
        List<Property> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allProperties()));
        all.addAll(properties);
        return all;
    }

    /** The key property, its own or inherited. */
    public Optional<Property> key() {
        return allProperties().stream().filter(p -> p.is(Property.Trait.KEY)).findFirst();
    }

    public boolean isEntity() {
        return reference.kind() == TypeReference.Kind.ENTITY;
    }

    /** Whether its items or its singleton can be addressed. */
    public boolean hasPath() {
        return entitySet.isPresent() || singleton.isPresent();
    }

    @Override
    public List<String> generatedClasses() {
        return GeneratedNames.of(this).all();
    }
}
