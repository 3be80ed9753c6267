package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;

/**
 * An entity set or a singleton.
 *
 * @param path the path from the service root, starting with a slash: {@code /industryData/runGroups}
 * @param name the name of the accessor on the client, from the last segment: {@code runGroups}
 * @param origin the position of the annotation value
 */
public record Resource(String path, String name, Origin origin) {}
