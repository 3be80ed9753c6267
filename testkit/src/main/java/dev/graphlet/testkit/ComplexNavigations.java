package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.testkit.query.StoredLinks;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Navigation properties of complex values in a body. Without paths, the value itself stores the related entities. */
final class ComplexNavigations {
    private final FakeService service;
    private final Relationships relationships;

    ComplexNavigations(FakeService service, Relationships relationships) {
        this.service = service;
        this.relationships = relationships;
    }

    /** Checks that the values in a new entity bind only bindable and existing entities. */
    void check(EdmStructuredType type, ObjectNode body) {
        forEach(type, body, this::checkBind);
    }

    /** Checks that the values in an update contain no entities. */
    void checkChange(EdmStructuredType type, ObjectNode patch) {
        forEach(type, patch, (navigation, value) -> {
            if (value.has(navigation.name())) {
                throw GraphProblem.badRequest("'" + navigation.name()
                        + "' is a relationship: an update can bind existing entities, but must not contain entities.");
            }
            checkBind(navigation, value);
        });
    }

    private void checkBind(EdmProperty navigation, ObjectNode value) {
        JsonNode urls = value.get(navigation.name() + StoredLinks.BIND);
        if (urls != null) {
            relationships.checkBound(navigation, urls);
        }
    }

    /** Creates the new entities in the values of {@code body} by {@code insert}, and returns the body with references to them. */
    ObjectNode stored(EdmStructuredType type, ObjectNode body, BiFunction<Address, ObjectNode, EntityAddress> insert) {
        ObjectNode stored = body.deepCopy();
        forEach(type, stored, (navigation, value) -> {
            JsonNode given = value.remove(navigation.name());
            if (given == null || given.isNull()) {
                return;
            }
            if (navigation.isContained()) {
                value.set(navigation.name() + StoredLinks.CONTAINED, given);
            } else {
                value.set(navigation.name() + StoredLinks.BIND, created(navigation, given, insert));
            }
        });
        return stored;
    }

    private JsonNode created(
            EdmProperty navigation, JsonNode given, BiFunction<Address, ObjectNode, EntityAddress> insert) {
        EdmStructuredType target = service.types().structured(navigation.type()).orElseThrow();
        CollectionAddress set = service.addresses()
                .entitySetOf(target)
                .orElseThrow(() -> GraphProblem.badRequest("A '" + target.name()
                        + "' has no entity set in which it could be created: bind an existing entity."));
        ArrayNode urls = Json.array();
        (given.isArray() ? given : Json.array().add(given))
                .values()
                .forEach(entity -> urls.add(service.representation().location(insert.apply(set, (ObjectNode) entity))));
        return navigation.isCollection() ? urls : urls.get(0);
    }

    /** Applies {@code action} to the navigation properties of all complex values in {@code object}. */
    private void forEach(EdmStructuredType type, ObjectNode object, BiConsumer<EdmProperty, ObjectNode> action) {
        for (EdmProperty property : type.properties()) {
            Optional<EdmStructuredType> complex = service.types()
                    .structured(property.type())
                    .filter(declared -> declared.kind() == EdmStructuredType.Kind.COMPLEX);
            JsonNode given = object.get(property.name());
            if (complex.isEmpty() || given == null) {
                continue;
            }
            for (JsonNode value : given.isArray() ? given : Json.array().add(given)) {
                if (value instanceof ObjectNode one) {
                    EdmStructuredType actual =
                            service.types().named(one, complex.get()).orElse(complex.get());
                    actual.properties().stream()
                            .filter(EdmProperty::isNavigation)
                            .forEach(navigation -> action.accept(navigation, one));
                    forEach(actual, one, action);
                }
            }
        }
    }
}
