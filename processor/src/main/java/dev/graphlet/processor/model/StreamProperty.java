package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * A property whose value is a stream of its own.
 *
 * @param name the wire name
 * @param javaName the name of its accessor on paths
 * @param permissions what a program needs there
 * @param documentation what is carried over
 * @param origin the method
 */
public record StreamProperty(
        String name, String javaName, List<Permissions> permissions, Documentation documentation, Origin origin) {}
