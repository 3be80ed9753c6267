package dev.graphlet.tool.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key by which an entity is found beside its own.
 *
 * @param properties its properties, at least one
 */
public record AlternateKey(List<KeyProperty> properties) {
    /** Returns the key that a record describes, or empty if it names no property. */
    static Optional<AlternateKey> of(Expression record) {
        List<KeyProperty> properties = new ArrayList<>();
        for (Expression reference :
                record.property("Key").map(Expression::items).orElse(List.of())) {
            String path = reference.property("Name").flatMap(Expression::text).orElse("");
            if (!path.isEmpty()) {
                String alias =
                        reference.property("Alias").flatMap(Expression::text).orElse("");
                properties.add(new KeyProperty(path, alias.isEmpty() ? path : alias));
            }
        }
        return properties.isEmpty() ? Optional.empty() : Optional.of(new AlternateKey(List.copyOf(properties)));
    }
}
