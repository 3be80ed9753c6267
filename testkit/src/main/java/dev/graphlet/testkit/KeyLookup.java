package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key stands for in Graph beside the entity that has it where the path says. */
final class KeyLookup {
    static final String DIRECTORY_OBJECTS = "directoryObjects";
    private static final String PRINCIPAL_NAME = "userPrincipalName";

    private final ResourceStore store;
    private final Rules rules;

    KeyLookup(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** The entity with that key; for a user that there isn't, the one with that {@code userPrincipalName}. */
    Address find(Address collection, String key) {
        Address byKey = collection.at(key);
        if (!rules.hold(Rule.USERS_BY_PRINCIPAL_NAME)
                || !rules.isNamed(collection.type(), "user")
                || store.find(byKey).isPresent()) {
            return byKey;
        }
        return store.withValue(collection, PRINCIPAL_NAME, key::equalsIgnoreCase)
                .orElse(byKey);
    }

    /** The directory object with that key, in whichever of the entity sets it is. */
    Optional<Address> directoryObject(List<Address> entitySets, String key) {
        return entitySets.stream()
                .filter(set -> rules.holdOfDirectory(Rule.DIRECTORY_OBJECTS_BY_ID, set.type()))
                .map(set -> set.at(key))
                .filter(address -> store.find(address).isPresent())
                .findFirst()
                .map(object -> object.offering(readAndDelete(object)));
    }

    /** What is offered there, of what the type offers. */
    private static Set<EdmOperation> readAndDelete(Address object) {
        return object.operations().stream()
                .filter(operation -> operation == EdmOperation.GET || operation == EdmOperation.DELETE)
                .collect(Collectors.toUnmodifiableSet());
    }
}
