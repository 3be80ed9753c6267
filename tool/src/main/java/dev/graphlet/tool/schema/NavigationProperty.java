package dev.graphlet.tool.schema;

import java.util.Optional;

/**
 * A property that leads to other entities; complex types have some, too.
 *
 * @param name its name on the wire
 * @param type its target
 * @param containsTarget whether the target is a part of this entity and is found by its path
 * @param partner the property that leads back
 * @param annotations its annotations
 */
public record NavigationProperty(
        String name, TypeReference type, boolean containsTarget, Optional<String> partner, Annotations annotations)
        implements Member {}
