package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stores new entities together with the related entities in their bodies. */
final class DeepInsert {
    private final FakeService service;
    private final Relationships relationships;
    private final ComplexNavigations values;
    private final AlternateKeys alternateKeys;

    DeepInsert(FakeService service, Relationships relationships, ComplexNavigations values) {
        this.service = service;
        this.relationships = relationships;
        this.values = values;
        this.alternateKeys = new AlternateKeys(service.store(), service.rules());
    }

    /** Returns where a new entity is stored: in {@code place}, or in its entity set if that holds references. */
    Address home(Address place, EdmStructuredType type) {
        return place.isReference()
                ? service.addresses()
                        .entitySetOf(place.type())
                        .or(() -> service.addresses().entitySetOf(type))
                        .orElseThrow(() -> GraphProblem.badRequest("A '" + type.name()
                                + "' has no entity set in which it could be created: add a reference to an existing"
                                + " entity."))
                : place;
    }

    /** Stores an entity of the type {@code type} in or at {@code home}, then all that its body relates it to. */
    StoredItem insert(Address home, EdmStructuredType type, ObjectNode body) {
        ObjectNode own = values.stored(type, withoutRelated(type, body), this::insert);
        Entities.putKey(home, own);
        ObjectNode entity = service.entities().created(type, own);
        EntityAddress address =
                home instanceof KeyedAddress keyed ? keyed : service.entities().address(home, entity);
        EntityAddress typed = address.as(type);
        StoredEntity stored = service.store().atomically(() -> {
            alternateKeys.check(typed, entity);
            return service.store().insert(typed, entity);
        });
        insertRelated(typed, body);
        relationships.bind(typed, body);
        return new StoredItem(address, stored, service.graph());
    }

    private EntityAddress insert(Address home, ObjectNode body) {
        EdmStructuredType type = service.types().named(body, home.type()).orElse(home.type());
        return insert(home, type, body).address();
    }

    private void insertRelated(EntityAddress owner, ObjectNode body) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode given = navigation.isNavigation() ? body.get(navigation.name()) : null;
            if (given != null && !given.isNull()) {
                List<JsonNode> related = List.copyOf(given.isArray() ? given.values() : List.of(given));
                related.forEach(each -> insertRelated(owner, navigation, (ObjectNode) each));
            }
        }
    }

    private void insertRelated(EntityAddress owner, EdmProperty navigation, ObjectNode body) {
        Address place = service.navigations().of(owner, navigation);
        EntityAddress created = insert(home(place, place.type()), body);
        if (place.isReference()) {
            service.store().refer(place, created);
        }
    }

    private static ObjectNode withoutRelated(EdmStructuredType type, ObjectNode body) {
        ObjectNode rest = body.deepCopy();
        type.properties().stream()
                .filter(EdmProperty::isNavigation)
                .forEach(navigation -> rest.remove(navigation.name()));
        return rest;
    }
}
