package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.testkit.query.Item;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored entity, for queries.
 *
 * @param address the address of the entity
 * @param stored the stored entity
 * @param graph finds related entities
 */
record StoredItem(EntityAddress address, StoredEntity stored, EntityGraph graph) implements Item {
    @Override
    public ObjectNode json() {
        return Representation.of(stored);
    }

    @Override
    public ObjectNode shown() {
        return graph.shown(address, json());
    }

    @Override
    public List<Item> related(String navigation) {
        Optional<EdmProperty> property = address.type().property(navigation);
        return property.isEmpty() ? List.of() : graph.items(graph.navigation(address, property.get()));
    }

    @Override
    public Item within(ObjectNode value) {
        return new ComplexItem(value, graph);
    }
}
