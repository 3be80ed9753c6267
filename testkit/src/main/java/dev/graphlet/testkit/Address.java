package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resource that a path addresses: a collection, an entity in a collection, or a single entity.
 *
 * @param path the path of the collection or the single entity, canonical and not encoded
 * @param type the declared type of the resource
 * @param key the key of the entity; null for a collection, empty for a single entity
 * @param single whether the path addresses a single entity, not a collection
 * @param operations the operations offered at the path
 * @param step the last navigation step; null for a resource of the service root
 * @param cast whether the path has a type cast, so that only entities of {@code type} match
 * @param behind the remaining path segments, decoded
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

    /** Returns whether the path holds only references to entities that are stored elsewhere. */
    boolean isReference() {
        return step != null && !step.property().isContained();
    }

    /** Returns whether the path addresses a single entity that its owner contains. */
    boolean isOnlyContained() {
        return single && step != null && step.property().isContained();
    }

    /** Returns the key; throws an exception for a collection. */
    String item() {
        if (key == null) {
            throw new IllegalStateException(path + " names a collection.");
        }
        return key;
    }

    /** Returns the path of the entity itself. */
    String itemPath() {
        return single ? path : path + KeyText.behind(item());
    }

    /** Returns this address without navigation step, cast and remaining segments, offering {@code offered}. */
    Address offering(Set<EdmOperation> offered) {
        return new Address(path, type, key, single, offered, null, false, List.of());
    }

    /** Returns the address of the entity with the key {@code item}; null for the collection. */
    Address at(@Nullable String item) {
        return new Address(path, type, item, single, operations, step, cast, behind);
    }

    Address as(EdmStructuredType derived) {
        return new Address(path, derived, key, single, operations, step, true, behind);
    }

    Address before(List<String> segments) {
        return new Address(path, type, key, single, operations, step, cast, segments);
    }

    /** Throws a problem if segments remain: all segments allowed after an entity have been handled before. */
    void requireNothingBehind() {
        if (!behind.isEmpty()) {
            throw GraphProblem.noSuchSegment(behind.get(0));
        }
    }
}
