package dev.graphlet.runtime.response;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"@odata.id":"…"}}. */
record ReferenceReader() implements ResponseReader<EntityReference> {
    static final ValueReader<EntityReference> ITEM = ValueReader.of(ReferenceReader::reference, TypeRegistry.EMPTY);

    @Override
    public EntityReference read(Exchange exchange) {
        try {
            return ExactJson.read(
                    exchange.response().sharedBody(), exchange.limits().maxDepth(), parser -> {
                        parser.nextToken();
                        return ITEM.read(parser);
                    });
        } catch (JacksonException e) {
            throw ReportedError.or(exchange, ObjectReader.unreadable(exchange, e));
        }
    }

    private static @Nullable EntityReference reference(PropertyReader in) {
        JsonNode object = in.untyped();
        JsonNode id = object == null ? null : object.get("@odata.id");
        return id != null && id.isString() && !id.stringValue().isBlank() ? EntityReference.of(id.stringValue()) : null;
    }
}
