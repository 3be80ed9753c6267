package dev.graphlet.processor.facts;

import java.util.List;

/**
 * A type that a spec names and the service does not have.
 *
 * @param name the qualified name
 * @param near the qualified names of types that may be meant, the nearest first
 */
public record MissingType(String name, List<String> near) {
    /** Creates a fact. Copies the list. */
    public MissingType {
        Names.checkQualified(name);
        near = List.copyOf(near);
        near.forEach(Names::checkQualified);
    }
}
