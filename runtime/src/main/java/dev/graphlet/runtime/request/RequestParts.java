package dev.graphlet.runtime.request;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.SensitiveParts;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.property.Expandable;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget.Token;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private static final String CONTENT_TYPE = "Content-Type";

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

    /** {@code GET} of a collection; the answer is its first page. Selects what is declared, see {@link StructuredType#selection}. */
    public static <V extends StructuredValue> RequestParts<GraphPage<V>> list(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path, Optional.empty(), PageReader.of(type, types))
                .selecting(type.selection(types));
    }

    /** {@code GET} of one object. Selects what is declared, see {@link StructuredType#selection}. */
    public static <V extends StructuredValue> RequestParts<V> get(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path, Optional.empty(), new ObjectReader<>(type, types))
                .selecting(type.selection(types));
    }

    /** {@code GET} of how many items a collection has. */
    public static RequestParts<Long> count(ResourcePath path) {
        return of(HttpMethod.GET, path.segment("$count"), Optional.empty(), new CountReader())
                .withHeader("Accept", "text/plain");
    }

    /** {@code GET} of what changed in a collection. Selects by itself, see {@link StructuredType#deltaSelection}. */
    public static <V extends StructuredValue> RequestParts<DeltaPage<V>> delta(
            ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        return of(HttpMethod.GET, path.segment("delta"), Optional.empty(), new DeltaReader<>(type, types))
                .selecting(type.deltaSelection(types));
    }

    /** {@code PATCH} of one object; the answer is the changed object if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> update(
            ResourcePath path, StructuredPatch<V> patch, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Changed(Arguments.nonNull(patch, "patch"));
        return of(HttpMethod.PATCH, path, Optional.of(body), new OptionalReader<>(new ObjectReader<>(type, types)));
    }

    /** {@code PATCH} of one object that is made if there is none; the answer is the object if the service sends it. */
    public static <V extends StructuredValue> RequestParts<Optional<V>> upsert(
            ResourcePath path, V value, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Created(Arguments.nonNull(value, "value"), type);
        return of(HttpMethod.PATCH, path, Optional.of(body), new OptionalReader<>(new ObjectReader<>(type, types)));
    }

    /** {@code DELETE} of one object; the answer is nothing, that is null. */
    public static RequestParts<@Nullable Void> delete(ResourcePath path) {
        return of(HttpMethod.DELETE, path, Optional.empty(), new NothingReader());
    }

    /** {@code GET} of a stream, whose octets are read as they come. */
    static RequestParts<MediaContent> download(ResourcePath path) {
        return of(HttpMethod.GET, path, Optional.empty(), new MediaReader()).streamed();
    }

    /** {@code PUT} of a stream; the answer is the entity that has it if the service sends that. */
    static <V extends StructuredValue> RequestParts<Optional<V>> upload(
            ResourcePath path, HttpContent content, StructuredType<V> type, TypeRegistry types) {
        RequestBody body = new RequestBody.Media(content);
        return of(HttpMethod.PUT, path, Optional.of(body), ResponseReader.written(type, types));
    }

    /** A call of an action or a function on what is at {@code path}. */
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

    /** A call of an action or a function whose answer is a stream, whose octets are read as they come. */
    public static RequestParts<MediaContent> callStream(ResourcePath path, CallArguments arguments) {
        return call(path, arguments, new MediaReader()).streamed();
    }

    private RequestParts<T> streamed() {
        return withHeader("Accept", "*/*").withOptions(options.withStreamed(true));
    }

    /** A call of an action or a function that gives a collection. */
    public static <V> RequestParts<GraphPage<V>> callPage(
            ResourcePath path,
            CallArguments arguments,
            Function<PropertyReader, @Nullable V> item,
            TypeRegistry types) {
        return call(path, arguments, new PageReader<>(ValueReader.of(item, types)));
    }

    /** A call of an action or a function that gives a collection of entities or complex values. */
    public static <V extends StructuredValue> RequestParts<GraphPage<V>> callList(
            ResourcePath path, CallArguments arguments, StructuredType<V> type, TypeRegistry types) {
        return call(path, arguments, PageReader.of(type, types));
    }

    private RequestParts<T> selecting(List<String> selection) {
        return selection.isEmpty() ? this : withQueryParameter("$select", String.join(",", selection));
    }

    static <T extends @Nullable Object> RequestParts<T> of(
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
        return withHeaders(headers.with(name, value));
    }

    /**
     * The same with this query parameter, in place of any of its name.
     *
     * @throws IllegalStateException if it goes to a link, which is opaque
     */
    public RequestParts<T> withQueryParameter(String name, String value) {
        return withQueryParameter(new QueryParameter(name, value));
    }

    /** The same with that query parameter; see {@link #withQueryParameter(String, String)}. */
    RequestParts<T> withQueryParameter(QueryParameter parameter) {
        return new RequestParts<>(resource(parameter.name()).with(parameter), headers, body, reader, options);
    }

    /** The same with those headers. */
    RequestParts<T> withHeaders(Headers changed) {
        return new RequestParts<>(target, changed, body, reader, options);
    }

    /** What of it, wherever it stands, appears in no text. */
    public SensitiveValues sensitive() {
        SensitiveValues shown = target.sensitive().and(headers.sensitive());
        return body.map(SensitiveBody::of).map(shown::and).orElse(shown);
    }

    /** Returns the body as it goes under the media type of its header; empty if nothing is sent. */
    public Optional<RequestBody> sentBody() {
        return body.filter(RequestBody::isSent)
                .map(sent -> headers.first(CONTENT_TYPE).map(sent::under).orElse(sent));
    }

    /** The same with those octets in place of its body. */
    RequestParts<T> withContent(HttpContent content, String mediaType) {
        if (target.method() == HttpMethod.GET) {
            throw new IllegalStateException(
                    "the request must be one with a body to carry octets, but is a GET: " + target);
        }
        return withBody(new RequestBody.Media(content))
                .withHeader(CONTENT_TYPE, Arguments.nonBlank(mediaType, "mediaType"));
    }

    /** The same with that property in its body. */
    RequestParts<T> withBodyProperty(String name, @Nullable Object value) {
        RequestBody present = body.filter(RequestBody::isSent)
                .filter(given -> !isMedia(given))
                .orElseThrow(() -> new IllegalStateException(
                        "the request has no JSON body to take the property '" + name + "': " + target));
        return withBody(new RequestBody.Extended(present, name, ExactJson.of(value), SensitiveParts.of(value)));
    }

    private static boolean isMedia(RequestBody body) {
        return body instanceof RequestBody.Media || (body instanceof RequestBody.Unchecked it && isMedia(it.body()));
    }

    /** The same with that body. */
    RequestParts<T> withBody(RequestBody changed) {
        return new RequestParts<>(target, headers, Optional.of(changed), reader, options);
    }

    /** The same, read in that way. */
    <U extends @Nullable Object> RequestParts<U> reading(ResponseReader<U> other) {
        return new RequestParts<>(target, headers, body, other, options);
    }

    /** The same headers and reader for a {@code GET} of a link that the service gave. */
    RequestParts<T> following(String link) {
        RequestTarget next = new RequestTarget.LinkTarget(HttpMethod.GET, link, Token.REQUIRED, sensitive());
        return new RequestParts<>(next, headers, Optional.empty(), reader, options);
    }

    /** The same with {@code $filter}. */
    RequestParts<T> filtered(Filter filter) {
        return withQueryParameter(
                QueryParameter.filter(filter, resource("$filter").path().conventions()));
    }

    /** The same with {@code $expand}. */
    RequestParts<T> expanding(List<Expandable> navigations) {
        return withQueryParameter(
                QueryParameter.expand(navigations, resource("$expand").path().conventions()));
    }

    /** The same with {@code $search}. */
    RequestParts<T> searching(Search search) {
        return withQueryParameter(QueryParameter.search(search));
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
