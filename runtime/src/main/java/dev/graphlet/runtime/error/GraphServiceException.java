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
 * The service answered with an error, or reported one inside a success. Common statuses have a subclass each; any other is of this class. Everything is
 * read as far as the body goes, whatever the body is.
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

    /** Creates the exception for an error that a service reports inside a success: {@code error} is that object. */
    protected GraphServiceException(Exchange exchange, JsonNode error) {
        this(exchange, GraphError.of(error));
    }

    /** Returns whether a service reports an error by {@code node}: an object that has an error code. */
    public static boolean isReportedBy(@Nullable JsonNode node) {
        return node != null
                && node.isObject()
                && node.path("code").isValueNode()
                && !node.path("code").isNull();
    }

    /** Returns the exception for an error that a service reports inside a success: {@code error} is that object. */
    public static GraphServiceException reported(Exchange exchange, JsonNode error) {
        return KnownStatus.exception(exchange, GraphError.of(error));
    }

    /** The exception for an answer that is no success, of the subclass for its status. Never throws. */
    public static GraphServiceException from(Exchange exchange) {
        return KnownStatus.exception(exchange);
    }

    /** The HTTP status. */
    public final int status() {
        return exchange.response().status();
    }

    /** The service's error code, such as {@code Request_ResourceNotFound}; empty if the body has none. */
    public final Optional<String> code() {
        return Optional.ofNullable(error.main().code());
    }

    /** The code, then the ever more specific ones of the nested inner errors. */
    public final List<String> codes() {
        return error.codes();
    }

    /** The service's own message, for developers, without sensitive values of the request; empty if the body has none. */
    public final Optional<String> serviceMessage() {
        return Optional.ofNullable(error.main().message());
    }

    /** What is at fault, such as the name of a property; empty if the body does not say. */
    public final Optional<String> target() {
        return Optional.ofNullable(error.main().target());
    }

    /** The details, in order, without sensitive values of the request; empty if there are none. */
    public final List<ErrorDetail> details() {
        return error.details();
    }

    /** The service's own diagnostics as they came, sensitive values too if the service repeats them; empty if the body has none. */
    public final Optional<JsonNode> innerError() {
        return error.innerError().isObject() ? Optional.of(error.innerError()) : Optional.empty();
    }

    /** The id by which Microsoft's support finds the request; from the header, else from the inner error. */
    public final Optional<String> requestId() {
        return Optional.ofNullable(ErrorMessage.requestId(exchange, error));
    }

    /** The id this client gave the request; from the header, else from the inner error. */
    public final Optional<String> clientRequestId() {
        return headers().first("client-request-id").or(() -> error.inner("client-request-id"));
    }

    /** When it happened, as the service wrote it; from the header, else from the inner error, where it has no offset. */
    public final Optional<String> date() {
        return headers().first("Date").or(() -> error.inner("date"));
    }

    /** The header {@code x-ms-ags-diagnostic}: which server answered. */
    public final Optional<String> diagnostic() {
        return headers().first("x-ms-ags-diagnostic");
    }

    /** How long the service asks to wait; empty if it does not. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(RetryAfter.of(headers()));
    }

    /** The method of the request. */
    public final HttpMethod method() {
        return exchange.line().method();
    }

    /** The URL of the request, with all that is in it. */
    public final URI uri() {
        return exchange.line().uri();
    }

    /** The headers of the response. */
    public final Headers headers() {
        return exchange.response().headers();
    }

    /** The body as it came as text, cut after 16 kB; it has sensitive values too if the service repeats them. */
    public final String body() {
        return ErrorMessage.body(exchange);
    }
}
