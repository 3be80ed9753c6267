package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryAfter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Thrown when the service responds with an error, or reports an error in a successful response. Common statuses have a
 * subclass each; any other status is an instance of this class. The body may have any form; the parts of a Graph error
 * that the body contains are available.
 */
public class GraphServiceException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final transient Exchange exchange;
    private final transient GraphError error;

    GraphServiceException(Exchange exchange, GraphError error) {
        super(ErrorMessage.of(exchange, error.masked(exchange.line().sensitive())), null);
        this.exchange = exchange;
        this.error = error.masked(exchange.line().sensitive());
    }

    /** Creates the exception for the {@code error} object that a service reports in a successful response. */
    protected GraphServiceException(Exchange exchange, JsonNode error) {
        this(exchange, GraphError.of(error));
    }

    /** Returns whether {@code node} reports an error, that is, whether it is an object with an error code. */
    public static boolean isReportedBy(@Nullable JsonNode node) {
        return node != null
                && node.isObject()
                && node.path("code").isValueNode()
                && !node.path("code").isNull();
    }

    /** Returns the exception for the {@code error} object that a service reports in a successful response. */
    public static GraphServiceException reported(Exchange exchange, JsonNode error) {
        return KnownStatus.exception(exchange, GraphError.of(error));
    }

    /** Returns the exception for an unsuccessful response, of the subclass for its status. Never throws. */
    public static GraphServiceException from(Exchange exchange) {
        return KnownStatus.exception(exchange);
    }

    /** Returns the HTTP status code. */
    public final int status() {
        return exchange.response().status();
    }

    /** Returns the service's error code, such as {@code Request_ResourceNotFound}; empty if the body has none. */
    public final Optional<String> code() {
        return Optional.ofNullable(error.main().code());
    }

    /** Returns the code, followed by the increasingly specific codes of the nested inner errors. */
    public final List<String> codes() {
        return error.codes();
    }

    /**
     * Returns the service's message for developers, without sensitive values of the request; empty if the body has
     * none.
     */
    public final Optional<String> serviceMessage() {
        return Optional.ofNullable(error.main().message());
    }

    /** Returns the cause of the error, such as the name of a property; empty if the body does not name it. */
    public final Optional<String> target() {
        return Optional.ofNullable(error.main().target());
    }

    /** Returns the details, in order, without sensitive values of the request; empty if there are none. */
    public final List<ErrorDetail> details() {
        return error.details();
    }

    /**
     * Returns the service's own diagnostics, unchanged, including sensitive values that the service repeats; empty if
     * the body has none.
     */
    public final Optional<JsonNode> innerError() {
        return error.innerError().isObject() ? Optional.of(error.innerError()) : Optional.empty();
    }

    /**
     * Returns the id by which Microsoft support finds the request; from the header field, otherwise from the inner
     * error.
     */
    public final Optional<String> requestId() {
        return Optional.ofNullable(ErrorMessage.requestId(exchange, error));
    }

    /** Returns the id that this client gave the request; from the header field, otherwise from the inner error. */
    public final Optional<String> clientRequestId() {
        return headers().first("client-request-id").or(() -> error.inner("client-request-id"));
    }

    /**
     * Returns the time of the error as the service wrote it; from the header field, else from the inner error, where
     * the time has no offset.
     */
    public final Optional<String> date() {
        return headers().first("Date").or(() -> error.inner("date"));
    }

    /** Returns the header field {@code x-ms-ags-diagnostic}, which names the server that responded. */
    public final Optional<String> diagnostic() {
        return headers().first("x-ms-ags-diagnostic");
    }

    /** Returns how long the service asks to wait before a retry; empty if it does not ask. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(RetryAfter.of(headers()));
    }

    /** Returns the method of the request. */
    public final HttpMethod method() {
        return exchange.line().method();
    }

    /** Returns the complete URL of the request, including sensitive values. */
    public final URI uri() {
        return exchange.line().uri();
    }

    /** Returns the header fields of the response. */
    public final Headers headers() {
        return exchange.response().headers();
    }

    /** Returns the body as text, truncated after 16 kB, including sensitive values that the service repeats. */
    public final String body() {
        return ErrorMessage.body(exchange);
    }
}
