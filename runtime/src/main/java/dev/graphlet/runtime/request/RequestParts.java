package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All there is to a request but its sender. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as
 * @param target where it goes
 * @param headers the headers of its own, without the ones a client adds
 * @param body what it carries; empty for nothing
 * @param reader how the answer is read
 * @param options how it is sent
 */
public record RequestParts<T extends @Nullable Object>(
        RequestTarget target,
        Headers headers,
        Optional<RequestBody> body,
        ResponseReader<T> reader,
        TransportOptions options) {
    /** Checks that no part is null. */
    public RequestParts {
        Arguments.nonNull(target, "target");
        Arguments.nonNull(headers, "headers");
        Arguments.nonNull(body, "body");
        Arguments.nonNull(reader, "reader");
        Arguments.nonNull(options, "options");
    }

    /** {@code POST} of a new object to its collection; the answer is the object as it was created. */
    public static <V extends StructuredValue> RequestParts<V> create(
            ResourcePath path, V value, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Created(Arguments.nonNull(value, "value"), type);
        return of(HttpMethod.POST, path, Optional.of(body), new ObjectReader<>(type, types));
    }

    /** {@code GET} of a collection; the answer is its first page. */
    public static <V extends StructuredValue> RequestParts<GraphPage<V>> list(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path, Optional.empty(), new PageReader<>(type, types));
    }

    /** {@code GET} of one object. */
    public static <V extends StructuredValue> RequestParts<V> get(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path, Optional.empty(), new ObjectReader<>(type, types));
    }

    /** {@code PATCH} of one object; the answer is the changed object if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> update(
            ResourcePath path, StructuredPatch<V> patch, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Changed(Arguments.nonNull(patch, "patch"));
        return of(HttpMethod.PATCH, path, Optional.of(body), new OptionalReader<>(new ObjectReader<>(type, types)));
    }

    /** {@code DELETE} of one object; the answer is nothing, that is null. */
    public static RequestParts<@Nullable Void> delete(ResourcePath path) {
        return of(HttpMethod.DELETE, path, Optional.empty(), new NothingReader());
    }

    private static <T extends @Nullable Object> RequestParts<T> of(
            HttpMethod method, ResourcePath path, Optional<RequestBody> body, ResponseReader<T> reader) {
        return new RequestParts<>(
                new RequestTarget.ResourceTarget(method, path, List.of()),
                Headers.none(),
                body,
                reader,
                TransportOptions.STANDARD);
    }

    /** The same with this header, in place of any of its name. */
    public RequestParts<T> withHeader(String name, String value) {
        return new RequestParts<>(target, headers.with(name, value), body, reader, options);
    }

    /**
     * The same with this query parameter, in place of any of its name.
     *
     * @throws IllegalStateException if it goes to a link, which is opaque
     */
    public RequestParts<T> withQueryParameter(String name, String value) {
        return new RequestParts<>(resource(name).with(new QueryParameter(name, value)), headers, body, reader, options);
    }

    /** The same without the query parameter of that name. */
    RequestParts<T> withoutQueryParameter(String name) {
        return new RequestParts<>(resource(name).without(name), headers, body, reader, options);
    }

    private RequestTarget.ResourceTarget resource(String parameter) {
        if (target instanceof RequestTarget.ResourceTarget resource) {
            return resource;
        }
        throw new IllegalStateException(
                "'" + parameter + "' must not be changed: the request goes to a link of the service, which is opaque");
    }

    /** The same, sent in that way. */
    public RequestParts<T> withOptions(TransportOptions changed) {
        return new RequestParts<>(target, headers, body, reader, changed);
    }

    /** The same without the check before it is sent. */
    public RequestParts<T> unchecked() {
        return new RequestParts<>(target, headers, body.map(RequestParts::unchecked), reader, options);
    }

    private static RequestBody unchecked(RequestBody body) {
        return body instanceof RequestBody.Unchecked ? body : new RequestBody.Unchecked(body);
    }

    /** Method, path, query, and headers without secrets; never the body. */
    @Override
    public String toString() {
        return headers.isEmpty() ? target.toString() : target + " " + headers;
    }
}
