package dev.graphlet.runtime.response;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.model.RelatedChanges;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a page of changes. */
record DeltaReader<V extends StructuredValue>(StructuredType<V> type, TypeRegistry types)
        implements ResponseReader<DeltaPage<V>> {
    /** Returns the wire names of the key properties, which identify the changed item. */
    @Override
    public List<String> requiredProperties() {
        return type.edmType().keys().stream().map(EdmProperty::name).toList();
    }

    @Override
    public DeltaPage<V> read(Exchange exchange) {
        GraphPage<V> page = PageReader.of(type, types).read(exchange);
        try {
            return new DeltaPage<>(page, page.value().stream().map(this::change).toList());
        } catch (JacksonException e) {
            throw ObjectReader.unreadable(exchange, e);
        }
    }

    private Change<V> change(V value) {
        Map<String, List<Change<StructuredValue>>> related = new LinkedHashMap<>();
        RelatedChanges.of(value, types)
                .forEach((navigation, items) -> related.put(
                        navigation,
                        items.stream().map(item -> change(item, Map.of())).toList()));
        return change(value, related);
    }

    private static <T extends StructuredValue> Change<T> change(
            T value, Map<String, List<Change<StructuredValue>>> related) {
        Map<String, JsonNode> more = value.additionalProperties();
        JsonNode removed = more.get("@removed");
        if (removed != null) {
            return new Change.Removed<>(value, removed.path("reason").asString(""));
        }
        JsonNode context = more.get("@odata.context"); // the form of OData 4.0
        if (context != null && context.asString("").endsWith("/$deletedEntity")) {
            JsonNode reason = more.get("reason");
            return new Change.Removed<>(value, reason == null ? "" : reason.asString(""));
        }
        return new Change.Changed<>(value, related);
    }
}
