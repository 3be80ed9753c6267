package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.ServiceSchema;

/**
 * A service as messages speak of it.
 *
 * @param schema what it declares
 * @param label what messages call it: {@code v1.0 of 2026-08-03}
 */
public record Service(ServiceSchema schema, String label) {}
