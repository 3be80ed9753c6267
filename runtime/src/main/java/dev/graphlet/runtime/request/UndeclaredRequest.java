package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.SensitiveParts;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;

/**
 * A request for a path that no spec declares; sent like any other request. Immutable and thread-safe.
 *
 * @param <T> the type of the result: JSON, unless {@link #as} or {@link #asPage} changes it
 */
public final class UndeclaredRequest<T> extends GraphRequest<T, UndeclaredRequest<T>>
        implements BodyRequest<UndeclaredRequest<T>> {
    private final TypeRegistry types;

    private UndeclaredRequest(RequestSender sender, RequestParts<T> parts, TypeRegistry types) {
        super(sender, parts);
        this.types = Arguments.nonNull(types, "types");
    }

    /**
     * Returns a request for {@code method} on {@code path}, without a body; the result is JSON, or empty.
     *
     * @param types the types that {@link #as} finds
     */
    @InternalApi
    public static UndeclaredRequest<Optional<JsonNode>> of(
            RequestSender sender, HttpMethod method, ResourcePath path, TypeRegistry types) {
        return new UndeclaredRequest<>(
                sender, RequestParts.of(method, path, Optional.empty(), ResponseReader.json()), types);
    }

    /**
     * Returns a copy of this request with the body {@code value}: JSON, unless the header {@code Content-Type} names
     * another type. With another type, octets and text are sent unchanged, the text in the {@code charset} of that
     * type. An {@link HttpContent}, a file or a stream is always sent unchanged.
     *
     * @param value a map, a list, a {@link JsonNode}, a generated value, a scalar, or null for JSON null; octets, an
     *     {@link HttpContent}, a {@link Path} or {@link File} to read, or an {@link InputStream}, which is sent once
     */
    public UndeclaredRequest<T> body(@Nullable Object value) {
        RequestBody body = content(value)
                .<RequestBody>map(RequestBody.Media::new)
                .orElseGet(() -> new RequestBody.Undeclared(
                        value instanceof byte[] octets ? BinaryNode.valueOf(octets.clone()) : ExactJson.of(value),
                        SensitiveParts.of(value)));
        return with(parts().withBody(body));
    }

    private static Optional<HttpContent> content(@Nullable Object value) {
        if (value instanceof HttpContent content) {
            return Optional.of(content);
        }
        if (value instanceof Path path) {
            return Optional.of(HttpContent.ofFile(path));
        }
        if (value instanceof File file) {
            return Optional.of(HttpContent.ofFile(file.toPath()));
        }
        return value instanceof InputStream stream ? Optional.of(HttpContent.ofStream(stream, -1)) : Optional.empty();
    }

    /**
     * Returns a copy of this request whose result is one object.
     *
     * @param model the class generated for the object, or for its base type
     * @throws IllegalArgumentException if the service of the client declares no type with this class
     */
    public <V extends StructuredValue> UndeclaredRequest<V> as(Class<V> model) {
        return new UndeclaredRequest<>(sender(), parts().reading(ResponseReader.object(types.of(model), types)), types);
    }

    /**
     * Returns a copy of this request whose result is a page of objects.
     *
     * @param model the class generated for the objects, or for their base type
     * @throws IllegalArgumentException if the service of the client declares no type with this class
     */
    public <V extends StructuredValue> UndeclaredRequest<GraphPage<V>> asPage(Class<V> model) {
        ResponseReader<GraphPage<V>> page = ResponseReader.page(ValueReader.of(types.of(model), types));
        return new UndeclaredRequest<>(sender(), parts().reading(page), types);
    }

    @Override
    protected UndeclaredRequest<T> with(RequestParts<T> parts) {
        return new UndeclaredRequest<>(sender(), parts, types);
    }
}
