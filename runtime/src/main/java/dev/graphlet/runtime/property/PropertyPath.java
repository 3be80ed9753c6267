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
    private final @Nullable RangeVariable variable;
    private final List<String> segments;

    /** The type itself. */
    protected PropertyPath() {
        variable = null;
        segments = List.of();
    }

    /** The property of that wire name at the end of {@code owner}. */
    protected PropertyPath(PropertyPath owner, String name) {
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

    /** The wire names on the way, outermost first; empty for the type itself. */
    public static List<String> segments(PropertyPath path) {
        return path.segments;
    }

    final void writePath(FilterText out) {
        if (variable != null) {
            out.append(out.nameOf(variable)).append(segments.isEmpty() ? "" : "/");
            out.append(toString());
        } else {
            out.append(behind(this, out.skipped()));
        }
    }

    /** Without its first segments, as it reads within the options of an expansion. */
    static String behind(PropertyPath path, int skipped) {
        return String.join("/", path.segments.subList(skipped, path.segments.size()));
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
