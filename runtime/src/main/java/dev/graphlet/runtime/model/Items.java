package dev.graphlet.runtime.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Copies and compares property values and their items, some of which are mutable arrays or trees without value
 * equality.
 */
final class Items {
    private Items() {}

    /** Returns an unmodifiable list of copies. */
    static <V> List<V> copies(List<V> values) {
        List<V> copies = new ArrayList<>(values.size());
        values.forEach(value -> copies.add(copy(value)));
        return Collections.unmodifiableList(copies);
    }

    @SuppressWarnings("unchecked") // a clone has the type of its original
    private static <V> V copy(V value) {
        if (value instanceof byte[] octets) {
            return (V) octets.clone();
        }
        return value instanceof JsonNode tree ? (V) tree.deepCopy() : value;
    }

    static boolean areSame(@Nullable Object value, @Nullable Object other) {
        return Objects.deepEquals(comparable(value), comparable(other));
    }

    static int hash(@Nullable Object value) {
        return Arrays.deepHashCode(new @Nullable Object[] {comparable(value)});
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof List<?> items ? items.toArray() : value;
    }
}
