package dev.graphlet.processor.sample;

import java.util.Map;
import java.util.Set;

/**
 * What a sample of a type may have.
 *
 * @param name the qualified OData name
 * @param open whether undeclared properties are allowed
 * @param members the declared members, own and inherited, by name
 * @param known the names that the service has, declared or not; empty if unknown
 */
public record SampleType(String name, boolean open, Map<String, Value> members, Set<String> known) {
    /** Creates a type. Copies the collections. */
    public SampleType {
        members = Map.copyOf(members);
        known = Set.copyOf(known);
    }

    /**
     * The type of a member.
     *
     * @param shape the type of the value, or of the items
     * @param many whether the value is an array
     */
    public record Value(Shape shape, boolean many) {}
}
