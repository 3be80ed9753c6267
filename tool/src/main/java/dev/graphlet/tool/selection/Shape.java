package dev.graphlet.tool.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names members of a type, and members of their types. Says nothing about values.
 *
 * @param members what is named of each member, in the order in which they were named
 */
public record Shape(Map<String, Named> members) {
    /** Names no member. */
    public static final Shape EMPTY = new Shape(Map.of());

    /** The name that stands for all properties of a type. */
    public static final String ALL = "*";

    /** Creates a shape. */
    public Shape {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * What is named of one member.
     *
     * @param required whether a value must be given on create
     * @param shape the members of its type
     */
    public record Named(boolean required, Shape shape) {
        /** A member of which nothing else is named. */
        public static final Named PLAIN = new Named(false, EMPTY);
    }

    /** Returns a shape of one member, or of a member in it for each further slash. */
    static Shape ofPath(String path, Shape inner) {
        int slash = path.indexOf('/');
        Named named = new Named(false, slash < 0 ? inner : ofPath(path.substring(slash + 1), inner));
        return new Shape(Map.of(slash < 0 ? path : path.substring(0, slash), named));
    }

    /** Tells whether no member is named. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Returns all that this shape or another one names. */
    public Shape and(Shape other) {
        if (other.isEmpty()) {
            return this;
        }
        Map<String, Named> all = new LinkedHashMap<>(members);
        other.members.forEach((name, named) -> all.merge(
                name,
                named,
                (a, b) -> new Named(a.required() || b.required(), a.shape().and(b.shape()))));
        return new Shape(all);
    }
}
