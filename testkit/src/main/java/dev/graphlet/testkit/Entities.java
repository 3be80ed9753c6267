package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns bodies into stored entities: {@code @odata.type} first, then the key, then the rest in its order. */
final class Entities {
    private final Supplier<String> ids;
    private long lastNumber;

    Entities(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Returns the entity that a create request stores for {@code body}. */
    ObjectNode created(EdmStructuredType type, ObjectNode body) {
        ObjectNode entity = Json.object().put(TypeResolver.TYPE, "#" + type.name());
        ObjectNode rest = withoutControlInformation(body);
        putKeys(type, rest, entity);
        return entity.setAll(rest);
    }

    /** Returns the entity that a test stores; a key in {@code address} takes precedence. */
    ObjectNode seeded(Address address, ObjectNode body) {
        ObjectNode entity = Json.object();
        if (body.has(TypeResolver.TYPE)) {
            entity.set(TypeResolver.TYPE, body.get(TypeResolver.TYPE));
        } else if (!address.type().abstractType()) {
            entity.put(TypeResolver.TYPE, "#" + address.type().name());
        }
        ObjectNode rest = withoutControlInformation(body);
        if (!(address instanceof SingletonAddress)) {
            putKey(address, rest);
            putKeys(address.type(), rest, entity);
        }
        return entity.setAll(rest);
    }

    /** Returns the address of an entity by its own key: in the place of {@code home}, or at a singleton itself. */
    EntityAddress address(Address home, ObjectNode entity) {
        return home instanceof SingletonAddress singleton ? singleton : home.at(keyOf(home.type(), entity));
    }

    private static String keyOf(EdmStructuredType type, ObjectNode entity) {
        List<EdmProperty> keys = type.keys();
        return keys.size() == 1
                ? KeyText.fromSegment(type, entity.path(keys.get(0).name()).asString())
                : KeyText.composite(keys, key -> entity.path(key.name()).asString());
    }

    /** Sets the key in {@code body} that {@code address} names, unless that is composite. */
    static void putKey(Address address, ObjectNode body) {
        if (address instanceof KeyedAddress keyed && !KeyText.isNamed(keyed.key())) {
            EdmProperty key = address.type().keys().get(0);
            body.set(
                    key.name(),
                    Primitives.isInteger(key.type())
                            ? Json.number(Long.parseLong(keyed.key()))
                            : Json.text(keyed.key()));
        }
    }

    /** Returns a copy without the control information of the object; {@code name@odata.type} of a property stays. */
    static ObjectNode withoutControlInformation(ObjectNode body) {
        ObjectNode copy = body.deepCopy();
        copy.remove(copy.propertyNames().stream()
                .filter(name -> name.startsWith("@odata.") || name.endsWith("@odata.bind"))
                .toList());
        return copy;
    }

    private void putKeys(EdmStructuredType type, ObjectNode body, ObjectNode entity) {
        for (EdmProperty key : type.keys()) {
            JsonNode given = body.get(key.name());
            entity.set(key.name(), given != null ? given : newKey(key));
        }
    }

    private JsonNode newKey(EdmProperty key) {
        return Primitives.isInteger(key.type()) ? Json.number(nextNumber()) : Json.text(ids.get());
    }

    private synchronized long nextNumber() {
        return ++lastNumber;
    }
}
