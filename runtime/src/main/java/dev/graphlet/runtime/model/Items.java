package dev.graphlet.runtime.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Copies and compares property values and their items, some of which are mutable arrays or trees without value
 * equality. Annotations that describe a response, such as {@code @odata.context}, make no difference.
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

    /** Returns whether two maps of undeclared properties are the same, in any order. */
    static boolean areSame(Map<String, JsonNode> values, Map<String, JsonNode> others) {
        return count(values) == count(others)
                && values.entrySet().stream()
                        .allMatch(value -> ControlInformation.isContext(value.getKey())
                                || areSame(value.getValue(), others.get(value.getKey())));
    }

    private static long count(Map<String, JsonNode> values) {
        return values.keySet().stream()
                .filter(name -> !ControlInformation.isContext(name))
                .count();
    }

    static int hash(@Nullable Object value) {
        return Arrays.deepHashCode(new @Nullable Object[] {comparable(value)});
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(Items::comparable).toArray();
        }
        return value instanceof JsonNode tree ? ControlInformation.withoutContext(tree) : value;
    }
}
