package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Arguments;

/** The entity tags (RFC 9110, section 8.8.3) of models. */
final class EntityTags {
    private EntityTags() {}

    static String of(StructuredValue known) {
        return Arguments.nonNull(known, "known").etag().orElseThrow(EntityTags::missing);
    }

    static IllegalArgumentException missing() {
        return new IllegalArgumentException("etag must be present, but the entity was received without one. GET the"
                + " entity from a service that sends ETags, or leave out the condition.");
    }
}
