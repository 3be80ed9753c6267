package dev.graphlet.runtime.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a value has beyond its properties, and most values have nothing of: one reference in each of them. Only who made
 * one changes it, and no more once a value has it.
 */
final class Remainder {
    static final Remainder NONE = new Remainder(null);

    /** Which properties are present, of those from index 64 on. */
    long @Nullable [] present;

    /** What no spec declares, in the order in which it came; to be changed by {@link #put} only. */
    Map<String, JsonNode> undeclared = Map.of();

    /**
     * The indices of the properties in the order in which they came, with the number of declared properties in the place
     * of each undeclared one, whose order is that of the map; null for declared ones in the order of the spec, undeclared
     * ones behind.
     */
    char @Nullable [] order;

    /** By the index of the property, how its value was written if another form would be written by default. */
    @Nullable
    Map<Integer, JsonNode> lexicalForms;

    /** Nothing but the order in which the properties came. */
    Remainder(char @Nullable [] order) {
        this.order = order;
    }

    Remainder copy() {
        Remainder copy = new Remainder(order);
        copy.present = present == null ? null : present.clone();
        copy.undeclared = undeclared.isEmpty() ? undeclared : new LinkedHashMap<>(undeclared);
        copy.lexicalForms = lexicalForms == null ? null : new HashMap<>(lexicalForms);
        return copy;
    }

    /** Adds or replaces an undeclared property, and returns whether it is new. */
    boolean put(String name, JsonNode value) {
        if (undeclared.isEmpty()) {
            undeclared = new LinkedHashMap<>(4); // most have one or two
        }
        return undeclared.put(name, value) == null;
    }

    /** Adds a property that has been set since, behind all others. */
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
