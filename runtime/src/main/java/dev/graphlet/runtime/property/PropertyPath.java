package dev.graphlet.runtime.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a type to one of its properties, or to a property of a complex or related one (OData URL conventions
 * 4.01, section 5.1.1.15). Has no method of its own without parameters but Object's, for generated subclasses have one
 * for each property. Immutable and thread-safe.
 */
public non-sealed class PropertyPath implements Expandable {
    private final PropertyPath root;
    private final @Nullable RangeVariable variable;
    private final List<String> segments;
    private final boolean sensitive;

    /** The type itself. */
    protected PropertyPath() {
        root = this;
        variable = null;
        segments = List.of();
        sensitive = false;
    }

    /** The item of a collection, or a path as it is, sensitive or not. */
    PropertyPath(@Nullable PropertyPath same, boolean sensitive) {
        root = same == null ? this : same.root;
        variable = same == null ? null : same.variable;
        segments = same == null ? List.of() : same.segments;
        this.sensitive = sensitive;
    }

    /** The property of that wire name at the end of {@code owner}. */
    protected PropertyPath(PropertyPath owner, String name) {
        root = owner.root;
        sensitive = owner.sensitive;
        if (owner instanceof RangeVariable item) {
            variable = item;
            segments = List.of();
            return;
        }
        variable = owner.variable;
        List<String> longer = new ArrayList<>(owner.segments);
        longer.add(name);
        segments = List.copyOf(longer);
    }

    /** Returns an owner whose properties are {@code @Sensitive}: what they are compared with appears in no text. For generated code. */
    protected static PropertyPath sensitive(PropertyPath owner) {
        return new PropertyPath(owner, true);
    }

    static boolean isSensitive(PropertyPath path) {
        return path.sensitive;
    }

    /** The wire names on the way, outermost first; empty for the type itself. */
    public static List<String> segments(PropertyPath path) {
        return path.segments;
    }

    final void writePath(FilterText out) {
        if (variable != null) {
            out.append(out.nameOf(variable)).append(segments.isEmpty() ? "" : "/");
            out.append(toString());
        } else {
            out.append(within(out.scope(), this));
        }
    }

    /**
     * Returns the path as it reads behind {@code scope}, the handle that a lambda was given.
     *
     * @param scope null for the whole path
     * @throws IllegalArgumentException if the path doesn't begin there
     */
    static String within(@Nullable PropertyPath scope, PropertyPath path) {
        if (scope == null) {
            return path.toString();
        }
        int skipped = scope.segments.size();
        List<String> beginning = path.segments.subList(0, Math.min(skipped, path.segments.size()));
        if (!beginning.equals(scope.segments) || !areRelated(path.root, scope.root)) {
            throw new IllegalArgumentException("every handle in the lambda must begin at " + described(scope) + ", but "
                    + described(path) + " doesn't. Begin at the handle that the lambda is given.");
        }
        return String.join("/", path.segments.subList(skipped, path.segments.size()));
    }

    /** Returns whether one type is the other, or derived from it: Graph knows properties of derived types without a cast. */
    private static boolean areRelated(PropertyPath one, PropertyPath other) {
        return one.getClass().isInstance(other) || other.getClass().isInstance(one);
    }

    private static String described(PropertyPath path) {
        String root = path.variable != null
                ? "an item of any or all"
                : path.root.getClass().getSimpleName();
        return path.segments.isEmpty() ? root : "'" + path + "' of " + root;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a variable is itself only
    public final boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath that && variable == that.variable && segments.equals(that.segments);
    }

    @Override
    public final int hashCode() {
        return segments.hashCode();
    }

    /** As in a query: {@code blockingError/code}. */
    @Override
    public final String toString() {
        return String.join("/", segments);
    }
}
