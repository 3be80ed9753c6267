package dev.graphlet.runtime.request;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request of a path that no spec declares; sent like any other. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as; JSON, until {@link #as} or {@link #asPage} says more
 */
public final class UndeclaredRequest<T> extends GraphRequest<T, UndeclaredRequest<T>> {
    private UndeclaredRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    /** That method on that path, without a body, for an answer in JSON or none at all. */
    public static UndeclaredRequest<Optional<JsonNode>> of(RequestSender sender, HttpMethod method, ResourcePath path) {
        return new UndeclaredRequest<>(sender, RequestParts.of(method, path, Optional.empty(), new JsonReader()));
    }

    /**
     * With that JSON body.
     *
     * @param value a map, a list, a {@link JsonNode}, a generated value, a scalar, or null for JSON null
     */
    public UndeclaredRequest<T> body(@Nullable Object value) {
        return with(parts().withBody(new RequestBody.Undeclared(ExactJson.of(value))));
    }

    /** For one object as the answer. */
    public <V extends StructuredValue> UndeclaredRequest<V> as(StructuredType<V> type, TypeRegistry types) {
        return new UndeclaredRequest<>(sender(), parts().reading(new ObjectReader<>(type, types)));
    }

    /** For a page of objects as the answer. */
    public <V extends StructuredValue> UndeclaredRequest<GraphPage<V>> asPage(
            StructuredType<V> type, TypeRegistry types) {
        return new UndeclaredRequest<>(sender(), parts().reading(PageReader.of(type, types)));
    }

    @Override
    protected UndeclaredRequest<T> with(RequestParts<T> parts) {
        return new UndeclaredRequest<>(sender(), parts);
    }
}
