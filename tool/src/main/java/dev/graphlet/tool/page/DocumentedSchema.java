package dev.graphlet.tool.page;

import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.PageWish;

/**
 * A schema with what a page adds to it, and what the page asks for.
 *
 * @param schema the schema
 * @param wish what to import
 */
public record DocumentedSchema(ServiceSchema schema, PageWish wish) {}
