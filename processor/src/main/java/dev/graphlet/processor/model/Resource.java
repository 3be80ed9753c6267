package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;

/**
 * An entity set or a singleton.
 *
 * @param path from the service root, beginning with a slash: {@code /industryData/runGroups}
 * @param name the Java name of its accessor on the client, from the last segment: {@code runGroups}
 * @param origin the annotation value
 */
public record Resource(String path, String name, Origin origin) {}
