package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmNavigation;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses of navigation properties and of the entities that they lead to. */
final class Navigations {
    private final EdmService service;
    private final ResourceStore store;
    private final DerivedRelationships derived;

    Navigations(EdmService service, ResourceStore store, Rules rules) {
        this.service = service;
        this.store = store;
        this.derived = new DerivedRelationships(store, rules);
    }

    /** Returns the address of the navigation property {@code property} of the entity {@code from}. */
    Address of(EntityAddress from, EdmProperty property) {
        EdmStructuredType target = service.structuredType(property.type()).orElseThrow();
        EntityAddress entity = located(from);
        Place place = new Place(
                entity.path() + "/" + property.name(),
                target,
                offered(from.type(), property, target),
                Optional.of(new Step(entity, property)));
        return property.isCollection() ? new CollectionAddress(place) : new SingletonAddress(place);
    }

    private Set<EdmOperation> offered(EdmStructuredType owner, EdmProperty property, EdmStructuredType target) {
        return service.navigations().stream()
                .filter(narrowed -> narrowed.property().equals(property.name()))
                .filter(narrowed -> service.isDerived(owner, narrowed.type()))
                .map(EdmNavigation::operations)
                .findFirst()
                .orElse(target.operations());
    }

    /** Returns the referenced entity for a single-valued navigation property; otherwise {@code address}. */
    EntityAddress located(EntityAddress address) {
        return address instanceof SingletonAddress && address.isReference()
                ? targets(address).stream().findFirst().orElseThrow(() -> ResourceStore.notFound(address.path()))
                : address;
    }

    /** Returns the entities that a navigation property refers to. */
    List<EntityAddress> targets(Address navigation) {
        return derived.targets(navigation);
    }

    /** Returns the addresses of all entities of a collection, stored or referenced there. */
    List<EntityAddress> all(CollectionAddress collection) {
        return collection.isReference() ? targets(collection) : store.addresses(collection);
    }

    /** Returns whether a navigation property is derived from other ones, which alone can be changed. */
    boolean isDerived(Address navigation) {
        return derived.isDerived(navigation);
    }
}
