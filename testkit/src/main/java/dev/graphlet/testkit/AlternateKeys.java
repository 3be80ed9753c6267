package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** No two entities of a set have the same alternate key: {@link Rule#ALTERNATE_KEYS_ARE_UNIQUE}. */
final class AlternateKeys {
    private final ResourceStore store;
    private final Rules rules;

    AlternateKeys(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * Throws the problem that the service answers if another entity has an alternate key of the body.
     *
     * @param address where the entity is, or will be
     * @param body the entity, or a change of it
     */
    void check(Address address, ObjectNode body) {
        if (!rules.hold(Rule.ALTERNATE_KEYS_ARE_UNIQUE) || address.single()) {
            return;
        }
        boolean ignoringCase = rules.isDirectoryObject(address.type());
        for (EdmProperty property : address.type().alternateKeys()) {
            JsonNode value = body.get(property.name());
            if (value == null || !value.isString()) {
                continue;
            }
            String key = value.asString();
            boolean taken = store.withValue(
                            address.at(null),
                            property.name(),
                            other -> ignoringCase ? other.equalsIgnoreCase(key) : other.equals(key))
                    .filter(other -> !other.item().equals(address.item()))
                    .isPresent();
            if (taken) {
                throw taken(property.name());
            }
        }
    }

    private static GraphProblem taken(String property) {
        String message = "Another object with the same value for property " + property + " already exists.";
        return GraphProblem.badRequest("Request_BadRequest", List.of(new Problem("ObjectConflict", message, property)));
    }
}
