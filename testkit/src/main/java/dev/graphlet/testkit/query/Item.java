package dev.graphlet.testkit.query;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An entity, or a complex value in an entity, that a query is evaluated for. */
public interface Item {
    /** Returns the stored JSON, including control information. */
    ObjectNode json();

    /** Returns the properties that are returned without {@code $select}. */
    ObjectNode shown();

    /** Returns the related entities; at most one for a single-valued navigation property. */
    List<Item> related(String navigation);

    /** Returns the item for the complex value {@code value} of the same entity. */
    Item within(ObjectNode value);
}
