package dev.graphlet.runtime.model;

import dev.graphlet.runtime.sensitive.SensitiveValues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The URL of an entity that a navigation property is bound to, together with the sensitive values in the URL. */
final class BoundUrl extends StringNode {
    private static final long serialVersionUID = 1L;

    private final transient SensitiveValues sensitive;

    private BoundUrl(String url, SensitiveValues sensitive) {
        super(url);
        this.sensitive = sensitive;
    }

    static JsonNode of(EntityReference<?> target) {
        return new BoundUrl(target.entityId(), target.sensitiveBeside(SensitiveValues.NONE));
    }

    SensitiveValues sensitive() {
        return sensitive;
    }
}
