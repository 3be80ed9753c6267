package dev.graphlet.testkit.query;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An entity, or a complex value in one, that a query looks at. */
public interface Item {
    /** What is stored of it, control information included. */
    ObjectNode json();

    /** What is sent of it where nothing is selected. */
    ObjectNode shown();

    /** The entities that a navigation property leads to; one at most for a single-valued one. */
    List<Item> related(String navigation);

    /** Returns the same entity's complex value at that object. */
    Item within(ObjectNode value);
}
