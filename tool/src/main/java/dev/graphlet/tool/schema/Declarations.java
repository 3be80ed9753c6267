package dev.graphlet.tool.schema;

import java.util.List;
import java.util.Optional;

/**
 * What the schemas of one document declare, in their order.
 *
 * @param types the types
 * @param operations the actions and functions
 * @param terms the terms
 * @param container the entity sets, singletons and imports
 */
public record Declarations(
        List<SchemaType> types, List<Operation> operations, List<Term> terms, Optional<EntityContainer> container) {}
