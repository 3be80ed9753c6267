package dev.graphlet.testkit.query;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An entity, or a complex value in one, that a query looks at. */
public interface Item {
    /** What is stored of it, control information included. */
    ObjectNode json();

    /** The entities that a navigation property leads to; one at most for a single-valued one. */
    List<Item> related(String navigation);

    /** The same entity's value at that object, of which no navigation leads away. */
    default Item within(ObjectNode value) {
        return new Item() {
            @Override
            public ObjectNode json() {
                return value;
            }

            @Override
            public List<Item> related(String navigation) {
                return List.of();
            }
        };
    }
}
