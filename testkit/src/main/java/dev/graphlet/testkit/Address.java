package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a path names.
 *
 * @param key which item; null for the collection, empty for a singleton
 * @param behind the segments after the item, decoded
 */
record Address(
        EdmResource resource,
        EdmStructuredType type,
        @Nullable String key,
        List<String> behind) {
    Address {
        behind = List.copyOf(behind);
    }

    boolean isCollection() {
        return key == null;
    }

    /** The key where there must be one. */
    String item() {
        if (key == null) {
            throw new IllegalStateException(resource.path() + " names a collection.");
        }
        return key;
    }

    Address at(String item) {
        return new Address(resource, type, item, behind);
    }

    /** Navigations, bound operations, {@code $count} and {@code $value} are still to come. */
    void requireNothingBehind() {
        if (behind.isEmpty()) {
            return;
        }
        String segment = behind.get(0);
        if (type.property(segment).isPresent()) {
            String message = "FakeGraph does not serve '" + segment + "' below " + resource.path() + " yet.";
            throw new GraphProblem(501, "NotImplemented", message);
        }
        throw GraphProblem.noSuchSegment(segment);
    }
}
