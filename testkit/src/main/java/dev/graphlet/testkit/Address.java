package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a path names: a collection, an entity in one, or an entity that is the only one at its place.
 *
 * @param path where the collection or the only entity is, canonical and not encoded
 * @param type the declared type of what is there
 * @param key which entity; null for the collection, empty for the only one
 * @param single whether there is one entity rather than a collection
 * @param operations what is offered there
 * @param step the navigation that leads there; null from the service root
 * @param cast whether only those of the type count that the path names
 * @param behind the segments after it, decoded
 */
record Address(
        String path,
        EdmStructuredType type,
        @Nullable String key,
        boolean single,
        Set<EdmOperation> operations,
        @Nullable Step step,
        boolean cast,
        List<String> behind) {
    Address {
        behind = List.copyOf(behind);
    }

    boolean isCollection() {
        return key == null;
    }

    /** Whether what is there lives elsewhere, and only a reference to it is here. */
    boolean isReference() {
        return step != null && !step.property().isContained();
    }

    /** Returns whether one entity is there which the entity before it contains. */
    boolean isOnlyContained() {
        return single && step != null && step.property().isContained();
    }

    /** The key where there must be one. */
    String item() {
        if (key == null) {
            throw new IllegalStateException(path + " names a collection.");
        }
        return key;
    }

    /** The path of the entity itself. */
    String itemPath() {
        return single ? path : path + Keys.behind(item());
    }

    /** This address by itself, with what is offered elsewhere. */
    Address offering(Set<EdmOperation> offered) {
        return new Address(path, type, key, single, offered, null, false, List.of());
    }

    /** The entity with that key; null for the collection. */
    Address at(@Nullable String item) {
        return new Address(path, type, item, single, operations, step, cast, behind);
    }

    Address as(EdmStructuredType derived) {
        return new Address(path, derived, key, single, operations, step, true, behind);
    }

    Address before(List<String> segments) {
        return new Address(path, type, key, single, operations, step, cast, segments);
    }

    /** All that may stand behind an entity has been looked for before. */
    void requireNothingBehind() {
        if (!behind.isEmpty()) {
            throw GraphProblem.noSuchSegment(behind.get(0));
        }
    }
}
