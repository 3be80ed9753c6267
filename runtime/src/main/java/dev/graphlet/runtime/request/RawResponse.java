package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer as it came, beside what it is read as. Immutable and thread-safe.
 *
 * @param <T> what it is read as
 */
public final class RawResponse<T extends @Nullable Object> {
    private final Exchange exchange;
    private final ResponseReader<T> reader;

    RawResponse(Exchange exchange, ResponseReader<T> reader) {
        this.exchange = exchange;
        this.reader = reader;
    }

    /** The URL that answered. */
    public URI uri() {
        return exchange.line().uri();
    }

    /** The HTTP status, in 200 to 299. */
    public int status() {
        return exchange.response().status();
    }

    /** The headers. */
    public Headers headers() {
        return exchange.response().headers();
    }

    /** A copy of the body; empty if there is none. */
    public byte[] body() {
        return exchange.response().body();
    }

    /**
     * What {@code send()} gives; read anew with each call.
     *
     * @throws UnexpectedResponseException if the body cannot be read so
     */
    public T value() {
        return reader.result(exchange);
    }

    /** Status, headers without secrets, and the size of the body. */
    @Override
    public String toString() {
        return exchange.response().toString();
    }
}
