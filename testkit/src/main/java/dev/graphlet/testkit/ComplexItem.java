package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Item;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A complex value of a stored entity, or an entity contained in such a value, for queries.
 *
 * @param json the value
 * @param graph finds related entities
 */
record ComplexItem(ObjectNode json, EntityGraph graph) implements Item {
    @Override
    public ObjectNode shown() {
        return json;
    }

    @Override
    public List<Item> related(String navigation) {
        return graph.items(json, navigation);
    }

    @Override
    public Item within(ObjectNode value) {
        return new ComplexItem(value, graph);
    }
}
