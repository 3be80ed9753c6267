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
 * @param properties its own properties, in spec order
 * @param streams its own stream properties, in spec order
 * @param calls its own actions and functions, in spec order
 * @param hasStream whether an entity is a media stream itself
 * @param entitySet where its entity set is, if it has one
 * @param singleton where its singleton is, if it has one
 * @param operations what its paths offer
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

    /** All stream properties, those of the base first, by name: class files keep no order of them. */
    public List<StreamProperty> allStreams() {
        List<StreamProperty> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allStreams()));
        all.sort(Comparator.comparing(StreamProperty::javaName));
        all.addAll(streams);
        return all;
    }

    /** All actions and functions, those of the base first, by name: class files keep no order of them. */
    public List<Call> allCalls() {
        List<Call> all = new ArrayList<>();
        base.ifPresent(b -> all.addAll(b.allCalls()));
        all.sort(Call.BY_NAME);
        all.addAll(calls);
        return all;
    }

    /** All navigation properties, those of the base first. */
    public List<Property> allNavigations() {
        return allProperties().stream()
                .filter(property -> property.navigation().isPresent())
                .toList();
    }

    /** Whether an entity is a media stream itself, by its own word or that of its base. */
    public boolean isMedia() {
        return hasStream || base.filter(StructuredSpec::isMedia).isPresent();
    }

    /** The key properties, own or inherited, more than one for a composite key. */
    public List<Property> keys() {
        return allProperties().stream().filter(p -> p.is(Property.Trait.KEY)).toList();
    }

    public boolean isEntity() {
        return reference.kind() == TypeReference.Kind.ENTITY;
    }

    /** Whether its entities can be addressed. */
    public boolean hasPath() {
        return reference.entity().filter(EntityTarget::addressable).isPresent();
    }

    /** Tells whether collections of its entities can be addressed; an entity without a key is the only one where it is. */
    public boolean hasCollectionPath() {
        return hasPath() && reference.entity().filter(EntityTarget::collectable).isPresent();
    }

    /** Returns what can be done with its entities: what is done with collections only where there can be any. */
    public Set<ResourceOperation> possibleOperations() {
        boolean collectable =
                reference.entity().filter(EntityTarget::collectable).isPresent();
        return operations.stream()
                .filter(operation -> collectable || !operation.isOnCollection())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResourceOperation.class)));
    }

    /** Returns the simple names of those of its classes that are named after its collection. */
    public Set<String> generatedForCollection() {
        GeneratedNames names = GeneratedNames.of(this);
        return Set.of(
                names.collectionPath(), names.request(ResourceOperation.LIST), names.request(ResourceOperation.DELTA));
    }

    @Override
    public List<String> generatedClasses() {
        return GeneratedNames.of(this).all();
    }
}
