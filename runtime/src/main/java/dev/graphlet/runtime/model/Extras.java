package dev.graphlet.runtime.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rarely used state of a value, kept apart to cost most values a single reference. Only the creator of an instance
 * changes it, and only until a value shares it.
 */
final class Extras {
    static final Extras NONE = new Extras(null);

    /** The properties that are present, for indices from 64 on. */
    long @Nullable [] present;

    /** The undeclared properties in their original order; changed only by {@link #put}. */
    Map<String, JsonNode> undeclared = Map.of();

    /**
     * The indices of the properties in their original order. Each undeclared property is represented by the number of
     * declared properties; the map defines the order of undeclared ones. Null if the declared properties are in the
     * order of the spec, followed by undeclared ones.
     */
    char @Nullable [] order;

    /** The original forms of values that would otherwise be written differently, by property index. */
    @Nullable
    Map<Integer, JsonNode> lexicalForms;

    /** Creates an instance that holds only the order of the properties. */
    Extras(char @Nullable [] order) {
        this.order = order;
    }

    Extras copy() {
        Extras copy = new Extras(order);
        copy.present = present == null ? null : present.clone();
        copy.undeclared = undeclared.isEmpty() ? undeclared : new LinkedHashMap<>(undeclared);
        copy.lexicalForms = lexicalForms == null ? null : new HashMap<>(lexicalForms);
        return copy;
    }

    /** Adds or replaces an undeclared property, and returns whether it is new. */
    boolean put(String name, JsonNode value) {
        if (undeclared.isEmpty()) {
            undeclared = new LinkedHashMap<>(4); // most values have one or two
        }
        return undeclared.put(name, value) == null;
    }

    /** Adds a property that was set later, after all others. */
    void append(int place) {
        if (order != null) {
            order = Arrays.copyOf(order, order.length + 1);
            order[order.length - 1] = (char) place;
        }
    }

    void removeUndeclared(BiPredicate<String, JsonNode> which) {
        if (!undeclared.isEmpty()) {
            undeclared.entrySet().removeIf(entry -> which.test(entry.getKey(), entry.getValue()));
        }
    }

    void keep(int index, JsonNode lexicalForm) {
        if (lexicalForms == null) {
            lexicalForms = new HashMap<>(4);
        }
        lexicalForms.put(index, lexicalForm);
    }

    void drop(int index) {
        if (lexicalForms != null) {
            lexicalForms.remove(index);
        }
    }
}
