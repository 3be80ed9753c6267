package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@code @GraphEntity} or {@code @GraphComplex}.
 *
 * @param base the spec that {@code @Inherits} names, read in full
 * @param properties the properties that the spec itself declares, in spec order
 * @param streams the stream properties that the spec itself declares, in spec order
 * @param calls the actions and functions that the spec itself declares, in spec order
 * @param hasStream whether the spec itself declares the entity to be a media entity
 * @param entitySet the entity set, if there is one
 * @param singleton the singleton, if there is one
 * @param operations the operations that the paths offer
 * @param sample the sample that the spec itself has
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
        List<StreamProperty> streams,
        List<Call> calls,
        boolean hasStream,
        Optional<Resource> entitySet,
        Optional<Resource> singleton,
        Set<ResourceOperation> operations,
        List<Permissions> permissions,
        Optional<Sample> sample,
        Documentation documentation,
        Origin origin)
        implements Spec {

    /** Returns all properties; inherited ones come first. */
    public List<Property> allProperties() {
        List<Property> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allProperties()));
        all.addAll(properties);
        return all;
    }

    /** Returns all stream properties; inherited ones come first, by name: class files do not keep their order. */
    public List<StreamProperty> allStreams() {
        List<StreamProperty> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allStreams()));
        all.sort(Comparator.comparing(StreamProperty::javaName));
        all.addAll(streams);
        return all;
    }

    /** Returns all actions and functions; inherited ones come first, by name: class files do not keep their order. */
    public List<Call> allCalls() {
        List<Call> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allCalls()));
        all.sort(Call.BY_NAME);
        all.addAll(calls);
        return all;
    }

    /** Returns all navigation properties; inherited ones come first. */
    public List<Property> allNavigations() {
        return allProperties().stream()
                .filter(property -> property.navigation().isPresent())
                .toList();
    }

    /** Returns whether this is a media entity, by its own declaration or by inheritance. */
    public boolean isMedia() {
        return hasStream || base.filter(StructuredSpec::isMedia).isPresent();
    }

    /** Returns the key properties, own or inherited; more than one for a composite key. */
    public List<Property> keys() {
        return allProperties().stream().filter(p -> p.is(Property.Trait.KEY)).toList();
    }

    public boolean isEntity() {
        return reference.kind() == TypeReference.Kind.ENTITY;
    }

    /** Returns whether entities of this type can be addressed. */
    public boolean hasPath() {
        return reference.entity().filter(EntityTarget::addressable).isPresent();
    }

    /**
     * Returns whether collections of these entities can be addressed. For this, the type must have a key, or be abstract
     * so that derived types have one.
     */
    public boolean hasCollectionPath() {
        return hasPath() && reference.entity().filter(EntityTarget::collectable).isPresent();
    }

    /** Returns the offered operations, without those on collections if no collection can exist. */
    public Set<ResourceOperation> possibleOperations() {
        boolean collectable =
                reference.entity().filter(EntityTarget::collectable).isPresent();
        return operations.stream()
                .filter(operation -> collectable || !operation.isOnCollection())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResourceOperation.class)));
    }

    @Override
    public List<GeneratedType> generated() {
        return GeneratedNames.of(this).all();
    }
}
