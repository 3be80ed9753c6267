package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * A stream property.
 *
 * @param name the wire name
 * @param javaName the name of the accessor on paths
 * @param permissions the permissions needed for the stream
 * @param documentation the documentation carried over to generated code
 * @param origin the position of the method
 */
public record StreamProperty(
        String name, String javaName, List<Permissions> permissions, Documentation documentation, Origin origin) {}
