package dev.graphlet.runtime.property;

import org.jspecify.annotations.Nullable;

/**
 * An item of {@code $orderby} (OData URL conventions 4.01, section 5.1.4).
 *
 * @param path the property to order by
 * @param descending whether the greatest value comes first
 */
public record OrderBy(PropertyPath path, boolean descending) {
    String toText(@Nullable PropertyPath scope) {
        return PropertyPath.within(scope, path) + (descending ? " desc" : "");
    }

    /** Returns the text as in a query: {@code startDateTime desc}. */
    @Override
    public String toString() {
        return toText(null);
    }
}
