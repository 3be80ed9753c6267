package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A successful response, and the result that can be read from it. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 */
public final class RawResponse<T extends @Nullable Object> {
    private final Exchange exchange;
    private final ResponseReader<T> reader;

    RawResponse(Exchange exchange, ResponseReader<T> reader) {
        this.exchange = exchange;
        this.reader = reader;
    }

    /** Returns the URL that the response came from. */
    public URI uri() {
        return exchange.line().uri();
    }

    /** Returns the HTTP status, from 200 to 299. */
    public int status() {
        return exchange.response().status();
    }

    /** Returns the headers. */
    public Headers headers() {
        return exchange.response().headers();
    }

    /** Returns a copy of the body; empty if there is none. */
    public byte[] body() {
        return exchange.response().body();
    }

    /**
     * Returns the result that {@code send()} returns. The body is read anew with each call.
     *
     * @throws UnexpectedResponseException if the body cannot be read as the result
     */
    public T value() {
        return reader.result(exchange);
    }

    /** Returns a text with the status, the headers without secrets, and the size of the body. */
    @Override
    public String toString() {
        return exchange.response().toString();
    }
}
