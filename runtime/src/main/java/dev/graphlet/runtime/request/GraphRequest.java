package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.response.RawResponse;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.transport.Timeouts;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.ValidationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A request as a value. Two requests are equal if they send the same and read the result in the same way, whatever
 * their senders. The methods return changed copies. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 * @param <R> the type of the request
 */
public abstract class GraphRequest<T extends @Nullable Object, R extends GraphRequest<T, R>> {
    private final RequestSender sender;
    private final RequestParts<T> parts;

    /** Creates a request that {@code sender} executes. */
    protected GraphRequest(RequestSender sender, RequestParts<T> parts) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.parts = Arguments.nonNull(parts, "parts");
    }

    /** Returns a request of the same type and sender with {@code parts}. */
    protected abstract R with(RequestParts<T> parts);

    /** Returns the sender of this request. */
    protected final RequestSender sender() {
        return sender;
    }

    /** Returns everything that is to be sent, and how the result is read. */
    protected final RequestParts<T> parts() {
        return parts;
    }

    /** Returns the HTTP method. */
    public final HttpMethod method() {
        return parts.target().method();
    }

    /** Returns the target: a resource below the endpoint with its query, or a link of the service. */
    @InternalApi
    public final RequestTarget target() {
        return parts.target();
    }

    /** Returns the headers of this request, without those that the client adds. */
    public final Headers headers() {
        return parts.headers();
    }

    /**
     * Returns the request body as it is sent, JSON in UTF-8 unless it is media; empty if there is none.
     *
     * @throws IllegalStateException if the body is a stream, which can be read only once
     */
    public final Optional<byte[]> body() {
        return parts.sentBody().map(RequestBody::bytes);
    }

    /**
     * Returns a copy of this request with the header {@code name}, in place of any header of the same name.
     *
     * @throws IllegalArgumentException if {@code name} or {@code value} is invalid, or if the client sets the header
     *     itself
     */
    public final R header(String name, String value) {
        return with(parts.withHeader(SettableHeaders.checked(name), value));
    }

    /**
     * Returns a copy of this request with the header {@code name}, whose value is a secret: the value is masked in all
     * texts of the request, the response and exceptions, even where the service repeats it. Headers named like
     * credentials, such as {@code x-api-key}, are secret with {@link #header} too.
     *
     * @throws IllegalArgumentException as {@link #header}
     */
    public final R secretHeader(String name, String value) {
        return with(parts.withHeaders(parts.headers().withSecret(SettableHeaders.checked(name), value)));
    }

    /**
     * Returns a copy of this request with the query parameter {@code name}, in place of any of the same name. Both
     * arguments are not yet encoded.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public final R queryParameter(String name, String value) {
        SensitiveValues sensitive =
                RawText.parameter(Arguments.nonNull(name, "name"), Arguments.nonNull(value, "value"));
        return with(parts.withQueryParameter(new QueryParameter(name, value, sensitive)));
    }

    /**
     * Returns a copy of this request with {@code preference} (RFC 7240) added:
     * {@code prefer("include-unknown-enum-members")}. A preference of the same name is replaced.
     *
     * @throws IllegalArgumentException if {@code preference} is blank or no valid header value
     */
    public final R prefer(String preference) {
        return with(parts.withHeaders(Preferences.with(headers(), Arguments.nonBlank(preference, "preference"))));
    }

    /** Returns a copy of this request that is retried by {@code policy}, in place of the client's policy. */
    public final R retry(RetryPolicy policy) {
        return with(parts.withOptions(parts.options().withRetry(Arguments.nonNull(policy, "policy"))));
    }

    /**
     * Returns a copy of this request with {@code timeout} for all attempts and waits together, in place of the
     * client's. The time ends when the response is complete, or when a streamed body begins.
     *
     * @throws IllegalArgumentException if {@code timeout} is not positive
     */
    public final R timeout(Duration timeout) {
        return with(parts.withOptions(parts.options().withTimeout(Timeouts.positive(timeout))));
    }

    /**
     * Sends this request and waits for the response.
     *
     * @throws ValidationException if the body violates the spec; nothing was sent
     * @throws GraphException if there is no token or no response, or if the response is an error or cannot be read
     * @throws IllegalStateException if the client is closed
     */
    public final T send() {
        return sender.send(this);
    }

    /**
     * Sends this request without blocking. The future holds every failure, of the same types as {@link #send}, without
     * a wrapper. Completing or cancelling the future ends the request. Cancelling a dependent stage does not, so keep
     * the future itself.
     */
    public final CompletableFuture<T> sendAsync() {
        return sender.sendAsync(this);
    }

    /**
     * Sends this request as {@link #send} does, and returns the raw response, which can also be read as the result.
     * Error responses are thrown, as by {@link #send}. The result is read only by {@link RawResponse#value}.
     */
    public final RawResponse<T> sendRaw() {
        return raw().send();
    }

    /** Sends this request without blocking, as {@link #sendAsync} does, and returns what {@link #sendRaw} returns. */
    public final CompletableFuture<RawResponse<T>> sendRawAsync() {
        return raw().sendAsync();
    }

    /** Returns {@code request}, which implements an interface of requests, as the request that it is. */
    @SuppressWarnings("unchecked") // requests implement the interfaces of this package for their own type
    static <R extends GraphRequest<?, R>> GraphRequest<?, R> self(Object request) {
        return (GraphRequest<?, R>) request;
    }

    final R withHeader(String name, String value) {
        return with(parts.withHeader(name, value));
    }

    final R withBodyProperty(String name, @Nullable Object value) {
        return with(parts.withBody(
                BodyChanges.extended(parts.body(), Arguments.nonBlank(name, "name"), value, parts.target())));
    }

    final R withContent(HttpContent content, String mediaType) {
        return with(parts.withBody(BodyChanges.media(content, parts.target()))
                .withHeader("Content-Type", Arguments.nonBlank(mediaType, "mediaType")));
    }

    final R unvalidated() {
        return with(parts.withoutValidation());
    }

    private SimpleRequest<RawResponse<T>> raw() {
        RequestParts<RawResponse<T>> raw = parts.reading(ResponseReader.raw(parts.reader()));
        return new SimpleRequest<>(sender, raw.withOptions(parts.options().withStreamed(false)));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GraphRequest<?, ?> that && getClass() == that.getClass() && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return parts.hashCode();
    }

    /** Returns a text such as {@code POST /industryData/runGroups}, with headers, but without secrets or the body. */
    @Override
    public final String toString() {
        return parts.toString();
    }
}
