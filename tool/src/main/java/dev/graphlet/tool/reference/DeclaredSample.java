package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds the sample of an entity that its spec declares. */
final class DeclaredSample {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DeclaredSample() {}

    /** Returns the {@code @Sample} of {@code spec}; empty if there is none, or if it is wrong, which the compiler reports. */
    static Optional<ObjectNode> of(StructuredSpec spec) {
        return spec.sample().flatMap(sample -> parsed(sample.json()));
    }

    private static Optional<ObjectNode> parsed(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
