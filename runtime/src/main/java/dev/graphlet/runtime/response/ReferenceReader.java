package dev.graphlet.runtime.response;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"@odata.id":"…"}}. */
record ReferenceReader<V extends StructuredValue>() implements ResponseReader<EntityReference<V>> {
    private static final Function<PropertyReader, @Nullable EntityReference<?>> ITEM = ReferenceReader::reference;

    /** Returns the reader of one reference; its type is the declared type of the entity. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a reference contains a URL but no type
    static <V extends StructuredValue> ValueReader<EntityReference<V>> item() {
        return ValueReader.of((Function) ITEM, TypeRegistry.EMPTY);
    }

    @Override
    public EntityReference<V> read(Exchange exchange) {
        try {
            return ExactJson.read(
                    exchange.response().sharedBody(), exchange.limits().maxDepth(), parser -> {
                        parser.nextToken();
                        return ReferenceReader.<V>item().read(parser);
                    });
        } catch (JacksonException e) {
            throw ReportedError.or(exchange, ObjectReader.unreadable(exchange, e));
        }
    }

    private static @Nullable EntityReference<?> reference(PropertyReader in) {
        JsonNode object = in.untyped();
        JsonNode id = object == null ? null : object.get("@odata.id");
        return id != null && id.isString() && !id.stringValue().isBlank() ? EntityReference.of(id.stringValue()) : null;
    }
}
