package dev.graphlet.runtime.property;

/**
 * One item of {@code $orderby} (OData URL conventions 4.01, section 5.1.4).
 *
 * @param path what orders
 * @param descending whether the greatest comes first
 */
public record OrderBy(PropertyPath path, boolean descending) {
    String toText(int skipped) {
        return PropertyPath.behind(path, skipped) + (descending ? " desc" : "");
    }

    /** As in a query: {@code startDateTime desc}. */
    @Override
    public String toString() {
        return toText(0);
    }
}
