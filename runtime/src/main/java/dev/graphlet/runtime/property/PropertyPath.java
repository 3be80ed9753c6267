package dev.graphlet.runtime.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path from a type to one of its properties, or to a property of a complex or related type (OData URL conventions
 * 4.01, section 5.1.1.15). Declares no parameterless instance methods except those of Object, since generated
 * subclasses have such a method for each property. Immutable and thread-safe.
 */
public non-sealed class PropertyPath implements Expandable {
    private final PropertyPath root;
    private final @Nullable RangeVariable variable;
    private final List<String> segments;
    private final boolean sensitive;

    /** Creates the empty path, which leads to the type itself. */
    protected PropertyPath() {
        root = this;
        variable = null;
        segments = List.of();
        sensitive = false;
    }

    /** Creates the path to an item if {@code same} is null, else a copy of {@code same}; either sensitive or not. */
    PropertyPath(@Nullable PropertyPath same, boolean sensitive) {
        root = same == null ? this : same.root;
        variable = same == null ? null : same.variable;
        segments = same == null ? List.of() : same.segments;
        this.sensitive = sensitive;
    }

    /** Creates the property with the wire name {@code name} of {@code owner}. */
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

    /**
     * Returns an owner of {@code @Sensitive} properties: values compared with them appear in no text. For generated
     * code.
     */
    protected static PropertyPath sensitive(PropertyPath owner) {
        return new PropertyPath(owner, true);
    }

    static boolean isSensitive(PropertyPath path) {
        return path.sensitive;
    }

    /** Returns the wire names on the path, outermost first; empty for the type itself. */
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
     * Returns the path relative to {@code scope}, which was passed to a lambda.
     *
     * @param scope null for the whole path
     * @throws IllegalArgumentException if {@code path} doesn't start at {@code scope}
     */
    static String within(@Nullable PropertyPath scope, PropertyPath path) {
        if (scope == null) {
            return path.toString();
        }
        int skipped = scope.segments.size();
        List<String> beginning = path.segments.subList(0, Math.min(skipped, path.segments.size()));
        if (!beginning.equals(scope.segments) || !areRelated(path.root, scope.root)) {
            throw new IllegalArgumentException("every property in the lambda must start from " + described(scope)
                    + ", but " + described(path) + " does not. Start from the parameter of the lambda.");
        }
        return String.join("/", path.segments.subList(skipped, path.segments.size()));
    }

    /**
     * Returns whether one type is the other or derives from it. Graph accepts properties of derived types without a
     * cast.
     */
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
    @SuppressWarnings("ReferenceEquality") // variables are compared by identity
    public final boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath that && variable == that.variable && segments.equals(that.segments);
    }

    @Override
    public final int hashCode() {
        return segments.hashCode();
    }

    /** Returns the text as in a query: {@code blockingError/code}. */
    @Override
    public final String toString() {
        return String.join("/", segments);
    }
}
