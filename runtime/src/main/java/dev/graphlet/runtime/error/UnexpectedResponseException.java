package dev.graphlet.runtime.error;

import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.RequestLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Thrown when the body of a successful response cannot be read as the expected type. The service executed the request.
 */
public sealed class UnexpectedResponseException extends GraphException permits LimitExceededException {
    private static final long serialVersionUID = 1L;

    private final transient Exchange exchange;

    /** Creates the exception for an unexpected response; {@code problem} describes it as a sentence. */
    public UnexpectedResponseException(Exchange exchange, String problem, @Nullable Throwable cause) {
        super(
                message(exchange, problem),
                cause == null ? null : exchange.line().sensitive().mask(cause));
        this.exchange = exchange;
    }

    /** Returns the exception for a body that is not the expected JSON, or exceeds a limit. */
    public static UnexpectedResponseException unreadable(Exchange exchange, JacksonException e) {
        String limit = e instanceof JsonFormatException known ? known.limit().orElse(null) : null;
        return limit != null
                ? new LimitExceededException(exchange, limit, e)
                : new UnexpectedResponseException(exchange, "the body cannot be read: " + e.getOriginalMessage(), e);
    }

    /** Returns the method and URL of the request. */
    public final RequestLine line() {
        return exchange.line();
    }

    /** Returns the HTTP status code, from 200 to 299. */
    public final int status() {
        return exchange.response().status();
    }

    /**
     * Returns the whole response, without its body if that is too large. No message contains the body, which may hold
     * personal data.
     */
    public final GraphResponse response() {
        return exchange.response();
    }

    /** Returns the position in the body as a JSON pointer; empty if the body as a whole is unexpected. */
    public final Optional<String> pointer() {
        return getCause() instanceof JsonFormatException cause
                ? Optional.of(cause.pointer().toString())
                : Optional.empty();
    }

    private static String message(Exchange exchange, String problem) {
        GraphResponse response = exchange.response();
        return "%s returned %d %s, but %s (content type %s, request-id %s)"
                .formatted(
                        exchange.line(),
                        response.status(),
                        KnownStatus.reason(response.status()),
                        exchange.line().sensitive().mask(problem),
                        response.headers().first("Content-Type").orElse("none"),
                        response.headers().first("request-id").orElse("none"));
    }
}
