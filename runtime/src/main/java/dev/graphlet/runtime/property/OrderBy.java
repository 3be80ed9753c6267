package dev.graphlet.runtime.property;

import org.jspecify.annotations.Nullable;

/**
 * One item of {@code $orderby} (OData URL conventions 4.01, section 5.1.4).
 *
 * @param path what orders
 * @param descending whether the greatest comes first
 */
public record OrderBy(PropertyPath path, boolean descending) {
    String toText(@Nullable PropertyPath scope) {
        return PropertyPath.within(scope, path) + (descending ? " desc" : "");
    }

    /** As in a query: {@code startDateTime desc}. */
    @Override
    public String toString() {
        return toText(null);
    }
}
