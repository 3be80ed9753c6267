package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a walk is: at the entities of a type, some steps from the last place that is settled. */
final class Place {
    /**
     * A step over a navigation property.
     *
     * @param from the type that has the property, by itself or by a base
     * @param navigation the property
     */
    record Step(StructuredType from, NavigationProperty navigation) {}

    private final Resource root;
    private final StructuredType rootType;
    private final List<Step> open = new ArrayList<>();
    private StructuredType type;
    private boolean many;
    private boolean rooted;
    private boolean keyed;
    private @Nullable Step last;

    Place(Resource root, StructuredType rootType) {
        this.root = root;
        this.rootType = rootType;
        this.type = rootType;
        this.many = root.isEntitySet();
    }

    Resource root() {
        return root;
    }

    StructuredType rootType() {
        return rootType;
    }

    StructuredType type() {
        return type;
    }

    boolean many() {
        return many;
    }

    /** Tells whether this is one of many entities, found by its key. */
    boolean keyed() {
        return keyed;
    }

    /** Tells whether the beginning of the path has its place in a spec. */
    boolean rooted() {
        return rooted;
    }

    /** Returns the step to the entities; empty at the root. */
    Optional<Step> last() {
        return Optional.ofNullable(last);
    }

    /** Returns the steps since what was settled last, and forgets them. */
    List<Step> settle() {
        List<Step> steps = List.copyOf(open);
        open.clear();
        rooted = true;
        return steps;
    }

    void go(NavigationProperty navigation, StructuredType target) {
        last = new Step(type, navigation);
        open.add(last);
        type = target;
        many = navigation.type().collection();
        keyed = false;
    }

    void one() {
        many = false;
        keyed = true;
    }

    void cast(StructuredType to) {
        type = to;
    }
}
