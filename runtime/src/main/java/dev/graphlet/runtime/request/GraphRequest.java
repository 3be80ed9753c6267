package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphException;
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
 * A request as a value: two are equal if they would send the same and read it the same way, whoever sends them. Its
 * methods return changed copies. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as
 * @param <R> the request itself
 */
public abstract class GraphRequest<T extends @Nullable Object, R extends GraphRequest<T, R>> {
    private final RequestSender sender;
    private final RequestParts<T> parts;

    /** A request of those parts, bound to its sender. */
    protected GraphRequest(RequestSender sender, RequestParts<T> parts) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.parts = Arguments.nonNull(parts, "parts");
    }

    /** The same kind of request, by the same sender, of other parts. */
    protected abstract R with(RequestParts<T> parts);

    /** Who sends it. */
    protected final RequestSender sender() {
        return sender;
    }

    /** All that is to be sent, and how the answer is read. */
    public final RequestParts<T> parts() {
        return parts;
    }

    /** The HTTP method. */
    public final HttpMethod method() {
        return parts.target().method();
    }

    /** Where it goes: a resource below the endpoint with its query, or a link of the service. */
    public final RequestTarget target() {
        return parts.target();
    }

    /** The headers of this request, without those that the client adds. */
    public final Headers headers() {
        return parts.headers();
    }

    /**
     * The body as it would be sent, JSON in UTF-8 unless it is media; empty if there is none.
     *
     * @throws IllegalStateException if it is a stream, which can be read only once
     */
    public final Optional<byte[]> body() {
        return parts.sentBody().map(RequestBody::bytes);
    }

    /**
     * Returns the request with those octets in place of its body, which are not checked: a MIME message for
     * {@code sendMail}, the HTML of a page, several parts.
     *
     * @param content the octets; {@code HttpContent.ofFile} or {@code ofStream} for what is not in memory
     * @param mediaType what they are, such as {@code text/html} or {@code multipart/form-data; boundary=x}
     * @throws IllegalArgumentException if the type is blank
     * @throws IllegalStateException if the request is a GET
     */
    public final R body(HttpContent content, String mediaType) {
        return with(parts.withContent(content, mediaType));
    }

    /**
     * With this header, in place of any of its name.
     *
     * @throws IllegalArgumentException if the name or value is no header, or the name is one that the client sets
     */
    public final R header(String name, String value) {
        return with(parts.withHeader(SettableHeaders.checked(name), value));
    }

    /**
     * With this header, whose value is a secret: it appears in no text of the request, of its answer or of a failure, and
     * neither where the service repeats it. Headers whose names are those of credentials, such as {@code x-api-key}, need no
     * more than {@link #header}.
     *
     * @throws IllegalArgumentException as {@link #header}
     */
    public final R secretHeader(String name, String value) {
        return with(parts.withHeaders(parts.headers().withSecret(SettableHeaders.checked(name), value)));
    }

    /**
     * With this query parameter, not yet encoded, in place of any of its name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public final R queryParameter(String name, String value) {
        SensitiveValues sensitive =
                RawText.parameter(Arguments.nonNull(name, "name"), Arguments.nonNull(value, "value"));
        return with(parts.withQueryParameter(new QueryParameter(name, value, sensitive)));
    }

    /**
     * With this preference (RFC 7240), beside those it has; one of the same name is replaced:
     * {@code prefer("include-unknown-enum-members")}.
     *
     * @throws IllegalArgumentException if it is blank or no header value
     */
    public final R prefer(String preference) {
        return with(parts.withHeaders(Preferences.with(headers(), Arguments.nonBlank(preference, "preference"))));
    }

    /**
     * With this property in the JSON body, in place of any of its name.
     *
     * @param name its wire name
     * @param value a scalar, a date or time, a map, a list, a {@link tools.jackson.databind.JsonNode}, a generated value,
     *     or null for JSON null
     * @throws IllegalStateException if the request has no body
     */
    public final R bodyProperty(String name, @Nullable Object value) {
        return with(parts.withBodyProperty(Arguments.nonBlank(name, "name"), value));
    }

    /** Sent again by this policy, in place of the client's. */
    public final R retry(RetryPolicy policy) {
        return with(parts.withOptions(parts.options().withRetry(Arguments.nonNull(policy, "policy"))));
    }

    /**
     * Returns the request with this time for all attempts and waits together, in place of the client's; it ends when the answer
     * is there, or the stream of its body begins.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public final R timeout(Duration timeout) {
        return with(parts.withOptions(parts.options().withTimeout(Timeouts.positive(timeout))));
    }

    /** Without the check of the body before it is sent. */
    public final R unchecked() {
        return with(parts.unchecked());
    }

    /**
     * Sends it and waits for the answer.
     *
     * @throws ValidationException if the body breaks the spec; nothing was sent
     * @throws GraphException if there is no token, no answer, an error, or an answer that cannot be read
     * @throws IllegalStateException if the client is closed
     */
    public final T send() {
        return sender.send(this);
    }

    /**
     * Sends it without blocking; every failure, of the same types as {@link #send}, is in the future, unwrapped. Whoever completes
     * or cancels the future ends the request. A stage that depends on it can't: keep the future itself to cancel.
     */
    public final CompletableFuture<T> sendAsync() {
        return sender.sendAsync(this);
    }

    /**
     * Sends it as {@link #send} does, and gives the answer as it came beside what it is read as. An error is thrown, as
     * by {@link #send}; what the answer is read as is looked at only when it is asked for.
     */
    public final RawResponse<T> sendRaw() {
        return raw().send();
    }

    /** Sends it without blocking, as {@link #sendAsync} does, and gives the answer as {@link #sendRaw} does. */
    public final CompletableFuture<RawResponse<T>> sendRawAsync() {
        return raw().sendAsync();
    }

    private SimpleRequest<RawResponse<T>> raw() {
        RequestParts<RawResponse<T>> raw = parts.reading(new RawReader<>(parts.reader()));
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

    /** Such as {@code POST /industryData/runGroups}, with headers but no secrets and never the body. */
    @Override
    public final String toString() {
        return parts.toString();
    }
}
