package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds entities by keys that Graph accepts in addition to the key in the addressed collection. */
final class KeyLookup {
    static final String DIRECTORY_OBJECTS = "directoryObjects";
    private static final String PRINCIPAL_NAME = "userPrincipalName";

    private final ResourceStore store;
    private final Rules rules;

    KeyLookup(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** Returns the entity with the key {@code key}; for an unknown user, compares {@code userPrincipalName} too. */
    EntityAddress find(CollectionAddress collection, String key) {
        EntityAddress byKey = collection.at(key);
        if (!rules.hold(Rule.USERS_BY_PRINCIPAL_NAME)
                || !rules.isNamed(collection.type(), "user")
                || store.find(byKey).isPresent()) {
            return byKey;
        }
        return store.withValue(collection, PRINCIPAL_NAME, key::equalsIgnoreCase)
                .orElse(byKey);
    }

    /** Returns the directory object with the key {@code key} from any of {@code entitySets}. */
    Optional<EntityAddress> directoryObject(List<CollectionAddress> entitySets, String key) {
        return entitySets.stream()
                .filter(set -> rules.holdOfDirectory(Rule.DIRECTORY_OBJECTS_BY_ID, set.type()))
                .map(set -> set.at(key))
                .filter(address -> store.find(address).isPresent())
                .findFirst()
                .map(object -> object.offering(readAndDelete(object)));
    }

    /** Returns the operations of the type that {@code directoryObjects} offers. */
    private static Set<EdmOperation> readAndDelete(EntityAddress object) {
        return object.operations().stream()
                .filter(operation -> operation == EdmOperation.GET || operation == EdmOperation.DELETE)
                .collect(Collectors.toUnmodifiableSet());
    }
}
