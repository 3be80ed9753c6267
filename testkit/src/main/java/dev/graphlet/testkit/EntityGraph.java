package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.StoredLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stored entities and the relationships between them. */
final class EntityGraph {
    private final AddressParser addresses;
    private final Navigations navigations;
    private final TypeResolver types;
    private final Representation representation;
    private final DefaultProperties defaults;

    EntityGraph(AddressParser addresses, TypeResolver types, Representation representation, Rules rules) {
        this.addresses = addresses;
        this.navigations = addresses.navigations();
        this.types = types;
        this.representation = representation;
        this.defaults = new DefaultProperties(rules);
    }

    AddressParser addresses() {
        return addresses;
    }

    TypeResolver types() {
        return types;
    }

    Address navigation(EntityAddress from, EdmProperty property) {
        return navigations.of(from, property);
    }

    /** Returns the entities of a collection, or the single entity; with a cast, only entities of that type. */
    List<Item> items(Address address) {
        return entities(address).stream()
                .flatMap(each -> item(each).stream())
                .filter(item -> fits(item, address))
                .map(Item.class::cast)
                .toList();
    }

    private List<EntityAddress> entities(Address address) {
        if (address instanceof CollectionAddress collection) {
            return navigations.all(collection);
        }
        return address.isReference() ? navigations.targets(address) : List.of((EntityAddress) address);
    }

    private boolean fits(StoredItem item, Address address) {
        return address.cast()
                .filter(type -> !types.isDerived(item.address().type(), type))
                .isEmpty();
    }

    /** Returns the targets of a navigation property of a complex value, which holds their URLs or the entities. */
    List<Item> items(ObjectNode complex, String navigation) {
        List<Item> items = new ArrayList<>();
        for (JsonNode url : values(complex.get(navigation + StoredLinks.BIND))) {
            ParsedPath path = addresses.parse(representation.path(url.asString()));
            if (path.address() instanceof EntityAddress address) {
                item(navigations.located(address)).ifPresent(items::add);
            }
        }
        for (JsonNode entity : values(complex.get(navigation + StoredLinks.CONTAINED))) {
            items.add(new ComplexItem((ObjectNode) entity, this));
        }
        return items;
    }

    private static JsonNode values(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return Json.array();
        }
        return given.isArray() ? given : Json.array().add(given);
    }

    /** Returns the stored entity with its actual type. */
    Optional<StoredItem> item(EntityAddress address) {
        return addresses.store().find(address).map(stored -> new StoredItem(actual(address, stored), stored, this));
    }

    /** Returns the entity; throws a problem if it is absent or not of the type of a cast in the path. */
    StoredItem required(EntityAddress address) {
        StoredItem item = item(navigations.located(address)).orElseThrow(() -> ResourceStore.notFound(address));
        if (!fits(item, address)) {
            throw ResourceStore.notFound(address.path() + "/" + address.type().name());
        }
        return item;
    }

    /** Returns the properties of an entity that are returned without {@code $select}. */
    ObjectNode shown(Address address, ObjectNode entity) {
        return defaults.of(address.type(), entity);
    }

    private EntityAddress actual(EntityAddress address, StoredEntity stored) {
        EdmStructuredType declared = address.type();
        return types.named(stored.entity(), declared).map(address::as).orElse(address);
    }
}
