package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Finds the sample of an entity that its spec declares. */
final class DeclaredSample {
    private DeclaredSample() {}

    /** Returns the JSON of an entity of {@code spec}; empty, because specs declare no samples yet. */
    static Optional<String> of(StructuredSpec spec) {
        return Optional.empty();
    }
}
