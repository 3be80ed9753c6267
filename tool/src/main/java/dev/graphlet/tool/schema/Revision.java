package dev.graphlet.tool.schema;

import java.util.Optional;

/**
 * An entry of the history of an element.
 *
 * @param kind {@code Added}, {@code Modified} or {@code Deprecated}, or empty where it is not said
 * @param date when, in the form {@code 2024-04-10}
 * @param removalDate when the element goes, in the same form; a property of Graph's own
 * @param version the version of the schema to which the entry belongs
 * @param description what the service says about it
 */
public record Revision(
        String kind,
        Optional<String> date,
        Optional<String> removalDate,
        Optional<String> version,
        Optional<String> description) {
    /** Returns whether the element is deprecated since this revision. */
    public boolean deprecates() {
        return kind.equals("Deprecated");
    }

    static Revision of(Expression record) {
        String kind = text(record, "Kind").orElse("");
        return new Revision(
                kind.substring(kind.lastIndexOf('/') + 1),
                text(record, "Date"),
                text(record, "RemovalDate"),
                text(record, "Version"),
                text(record, "Description"));
    }

    private static Optional<String> text(Expression record, String property) {
        return record.property(property).flatMap(Expression::text);
    }
}
