package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.property.Expandable;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget.Token;
import dev.graphlet.runtime.response.DeltaPage;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a request except its sender. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 * @param target where the request goes
 * @param headers the headers of the request, without those that a client adds
 * @param body the request body; empty for none
 * @param reader reads the result from the response
 * @param options how the request is sent
 */
@InternalApi
public record RequestParts<T extends @Nullable Object>(
        RequestTarget target,
        Headers headers,
        Optional<RequestBody> body,
        ResponseReader<T> reader,
        TransportOptions options) {
    private static final String CONTENT_TYPE = "Content-Type";

    /** Checks that no component is null. */
    public RequestParts {
        Arguments.nonNull(target, "target");
        Arguments.nonNull(headers, "headers");
        Arguments.nonNull(body, "body");
        Arguments.nonNull(reader, "reader");
        Arguments.nonNull(options, "options");
    }

    /** Returns the parts of {@code request}. */
    public static <T extends @Nullable Object> RequestParts<T> of(GraphRequest<T, ?> request) {
        return Arguments.nonNull(request, "request").parts();
    }

    /** Returns a {@code POST} of a new object to its collection; the result is the object as it was created. */
    public static <V extends StructuredValue> RequestParts<V> create(
            ResourcePath path, V value, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Created(Arguments.nonNull(value, "value"), type);
        ResourcePath collection = path.during(EdmOperation.CREATE);
        return of(HttpMethod.POST, collection, Optional.of(body), ResponseReader.object(type, types));
    }

    /** Returns a {@code GET} of the first page of a collection; selects {@link StructuredType#selection}. */
    public static <V extends StructuredValue> RequestParts<GraphPage<V>> list(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        ResourcePath list = path.during(EdmOperation.LIST);
        return of(HttpMethod.GET, list, Optional.empty(), ResponseReader.page(ValueReader.of(type, types)))
                .selecting(type.selection(types));
    }

    /** Returns a {@code GET} of one object; selects {@link StructuredType#selection}. */
    public static <V extends StructuredValue> RequestParts<V> get(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path.during(EdmOperation.GET), Optional.empty(), ResponseReader.object(type, types))
                .selecting(type.selection(types));
    }

    /** Returns a {@code GET} of the number of items in a collection. */
    public static RequestParts<Long> count(ResourcePath path) {
        ResourcePath count = path.during(EdmOperation.LIST).suffix("$count");
        return of(HttpMethod.GET, count, Optional.empty(), ResponseReader.count())
                .withHeader("Accept", "text/plain");
    }

    /** Returns a {@code GET} of the changes of a collection; selects {@link StructuredType#deltaSelection}. */
    public static <V extends StructuredValue> RequestParts<DeltaPage<V>> delta(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        ResourcePath delta = path.during(EdmOperation.DELTA).suffix("delta");
        return of(HttpMethod.GET, delta, Optional.empty(), ResponseReader.delta(type, types))
                .selecting(type.deltaSelection(types));
    }

    /** Returns a {@code PATCH} of one object; the result is the changed object if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> update(
            ResourcePath path, StructuredPatch<V> patch, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Changed(Arguments.nonNull(patch, "patch"));
        return patch(path.during(EdmOperation.UPDATE), body, type, types);
    }

    /** Returns a {@code PATCH} that updates or creates one object; the result is the object if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> upsert(
            ResourcePath path, V value, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Created(Arguments.nonNull(value, "value"), type);
        return patch(path.during(EdmOperation.UPSERT), body, type, types);
    }

    private static <V extends StructuredValue> RequestParts<Optional<V>> patch(
            ResourcePath path, RequestBody body, StructuredType<V> type, TypeRegistry types) {
        ResponseReader<Optional<V>> reader = ResponseReader.optional(ResponseReader.object(type, types));
        return of(HttpMethod.PATCH, path, Optional.of(body), reader);
    }

    /** Returns a {@code DELETE} of one object; the result is null. */
    public static RequestParts<@Nullable Void> delete(ResourcePath path) {
        return of(HttpMethod.DELETE, path.during(EdmOperation.DELETE), Optional.empty(), ResponseReader.nothing());
    }

    /** Returns a {@code GET} of a stream, whose octets are read as they arrive. */
    public static RequestParts<MediaContent> download(ResourcePath path) {
        return of(HttpMethod.GET, path.during(EdmOperation.GET), Optional.empty(), ResponseReader.media())
                .streamed();
    }

    /** Returns a {@code PUT} of a stream; the result is the entity that has the stream, if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> upload(
            ResourcePath path, HttpContent content, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Media(content);
        ResourcePath stream = path.during(EdmOperation.UPDATE);
        return of(HttpMethod.PUT, stream, Optional.of(body), ResponseReader.written(type, types));
    }

    /** Returns a call of an action or a function that is bound to the resource at {@code path}. */
    public static <T extends @Nullable Object> RequestParts<T> call(
            ResourcePath path, CallArguments arguments, ResponseReader<T> result) {
        if (arguments.call().kind() == EdmCall.Kind.ACTION) {
            RequestBody body = new RequestBody.Called(arguments);
            return of(HttpMethod.POST, path.segment(arguments.segment()), Optional.of(body), result);
        }
        ResourcePath function = path.segment(arguments.segment(path.conventions()));
        RequestParts<T> parts = of(HttpMethod.GET, function, Optional.of(new RequestBody.InUrl(arguments)), result);
        for (Map.Entry<String, String> alias : arguments.aliases().entrySet()) {
            parts = parts.withQueryParameter(alias.getKey(), alias.getValue());
        }
        return parts;
    }

    /** Returns a call of an action or a function whose result is a stream, whose octets are read as they arrive. */
    public static RequestParts<MediaContent> callStream(ResourcePath path, CallArguments arguments) {
        return call(path, arguments, ResponseReader.media()).streamed();
    }

    private RequestParts<T> streamed() {
        return withHeader("Accept", "*/*").withOptions(options.withStreamed(true));
    }

    /** Returns a call of an action or a function whose result is a collection. */
    public static <V> RequestParts<GraphPage<V>> callPage(
            ResourcePath path,
            CallArguments arguments,
            Function<PropertyReader, @Nullable V> item,
            TypeRegistry types) {
        return call(path, arguments, ResponseReader.page(ValueReader.of(item, types)));
    }

    /** Returns a call of an action or a function whose result is a collection of entities or complex values. */
    public static <V extends StructuredValue> RequestParts<GraphPage<V>> callList(
            ResourcePath path, CallArguments arguments, StructuredType<V> type, TypeRegistry types) {
        return call(path, arguments, ResponseReader.page(ValueReader.of(type, types)));
    }

    private RequestParts<T> selecting(List<String> selection) {
        return selection.isEmpty() ? this : withQueryParameter("$select", String.join(",", selection));
    }

    /** Returns a request for {@code method} on {@code path} whose result is read by {@code reader}. */
    public static <T extends @Nullable Object> RequestParts<T> of(
            HttpMethod method, ResourcePath path, Optional<RequestBody> body, ResponseReader<T> reader) {
        return new RequestParts<>(
                new RequestTarget.ResourceTarget(method, path, List.of()),
                Headers.none(),
                body,
                reader,
                TransportOptions.STANDARD);
    }

    /** Returns a copy of these parts with the header {@code name}, in place of any of the same name. */
    public RequestParts<T> withHeader(String name, String value) {
        return withHeaders(headers.with(name, value));
    }

    /**
     * Returns a copy of these parts with the query parameter {@code name}, in place of any of the same name.
     *
     * @throws IllegalStateException if the target is a link, which is opaque
     */
    public RequestParts<T> withQueryParameter(String name, String value) {
        return withQueryParameter(new QueryParameter(name, value));
    }

    /** Returns a copy of these parts with {@code parameter}; see {@link #withQueryParameter(String, String)}. */
    public RequestParts<T> withQueryParameter(QueryParameter parameter) {
        return new RequestParts<>(resource(parameter.name()).with(parameter), headers, body, reader, options);
    }

    /** Returns a copy of these parts with the headers {@code changed}. */
    RequestParts<T> withHeaders(Headers changed) {
        return new RequestParts<>(target, changed, body, reader, options);
    }

    /** Returns a copy of these parts that needs {@code permissions}, unless a navigation property declares its own. */
    public RequestParts<T> needing(RequiredPermissions permissions) {
        return target instanceof RequestTarget.ResourceTarget resource
                ? new RequestParts<>(resource.needing(permissions), headers, body, reader, options)
                : this;
    }

    /** Returns the sensitive values of all parts, which texts mask. */
    public SensitiveValues sensitive() {
        SensitiveValues shown = target.sensitive().and(headers.sensitive());
        return body.map(SensitiveBody::of).map(shown::and).orElse(shown);
    }

    /** Returns the body to send with the {@code Content-Type} of the headers; empty if no body is sent. */
    public Optional<RequestBody> sentBody() {
        return body.filter(RequestBody::isSent)
                .map(sent -> headers.first(CONTENT_TYPE).map(sent::under).orElse(sent));
    }

    /** Returns a copy of these parts with the body {@code changed}. */
    RequestParts<T> withBody(RequestBody changed) {
        return new RequestParts<>(target, headers, Optional.of(changed), reader, options);
    }

    /** Returns a copy of these parts whose result is read by {@code other}. */
    <U extends @Nullable Object> RequestParts<U> reading(ResponseReader<U> other) {
        return new RequestParts<>(target, headers, body, other, options);
    }

    /** Returns a {@code GET} of {@code link}, which the service sent, with the headers and reader of these parts. */
    RequestParts<T> following(String link) {
        RequestTarget next =
                new RequestTarget.LinkTarget(HttpMethod.GET, link, Token.REQUIRED, sensitive(), target.permissions());
        return new RequestParts<>(next, headers, Optional.empty(), reader, options);
    }

    /** Returns a copy of these parts with {@code $filter}. */
    RequestParts<T> filtered(Filter filter) {
        return withQueryParameter(
                QueryParameter.filter(filter, resource("$filter").path().conventions()));
    }

    /** Returns a copy of these parts with {@code $expand}. */
    RequestParts<T> expanding(List<Expandable> navigations) {
        return withQueryParameter(
                QueryParameter.expand(navigations, resource("$expand").path().conventions()));
    }

    /** Returns a copy of these parts without the query parameter {@code name}. */
    RequestParts<T> withoutQueryParameter(String name) {
        return new RequestParts<>(resource(name).without(name), headers, body, reader, options);
    }

    private RequestTarget.ResourceTarget resource(String parameter) {
        if (target instanceof RequestTarget.ResourceTarget resource) {
            return resource;
        }
        throw new IllegalStateException("'" + parameter
                + "' must not be changed: the request uses a link from the service, and such links are opaque");
    }

    /** Returns a copy of these parts with the options {@code changed}. */
    public RequestParts<T> withOptions(TransportOptions changed) {
        return new RequestParts<>(target, headers, body, reader, changed);
    }

    /** Returns a copy of these parts that is sent without validation. */
    RequestParts<T> withoutValidation() {
        return new RequestParts<>(target, headers, body.map(BodyChanges::unvalidated), reader, options);
    }

    /** Returns a text with method, path, query and headers, without secrets and without the body. */
    @Override
    public String toString() {
        return headers.isEmpty() ? target.toString() : target + " " + headers;
    }
}
