package dev.graphlet.tool.selection;

import java.util.List;

/** One thing that a user asks for, as it was written and not yet looked up. */
public sealed interface Wish {
    /** Returns the members that are named. */
    Shape shape();

    /** Returns the same wish with more members. */
    Wish with(Shape more);

    /**
     * A path of a service, perhaps with a method.
     *
     * @param method the method in upper case; empty for all that can be done there
     * @param segments the segments of the path, decoded
     * @param shape the members that are named
     * @param body whether the members are those of a body that is sent
     */
    record OfPath(String method, List<String> segments, Shape shape, boolean body) implements Wish {
        @Override
        public Wish with(Shape more) {
            return new OfPath(method, segments, shape.and(more), body);
        }
    }

    /**
     * A type.
     *
     * @param type its name, with its namespace or without
     * @param shape the members that are named
     */
    record OfType(String type, Shape shape) implements Wish {
        @Override
        public Wish with(Shape more) {
            return new OfType(type, shape.and(more));
        }
    }
}
