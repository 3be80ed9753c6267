package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks {@link Rule#ALTERNATE_KEYS_ARE_UNIQUE}. */
final class AlternateKeys {
    private final ResourceStore store;
    private final Rules rules;

    AlternateKeys(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * Throws a problem if another entity has an alternate key of {@code body}.
     *
     * @param address the address of the entity, existing or new
     * @param body the entity, or the changes to it
     */
    void check(EntityAddress address, ObjectNode body) {
        if (!rules.hold(Rule.ALTERNATE_KEYS_ARE_UNIQUE) || !(address instanceof KeyedAddress keyed)) {
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
                            keyed.collection(),
                            property.name(),
                            other -> ignoringCase ? other.equalsIgnoreCase(key) : other.equals(key))
                    .filter(other -> !other.key().equals(keyed.key()))
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
