package dev.graphlet.runtime.response;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * A reader that derives its result from the response or from the result of another reader, and accepts the same
 * statuses.
 *
 * @param <T> the type of the result
 * @param <U> the type of the other reader's result
 */
@InternalApi
public interface WrappingReader<T extends @Nullable Object, U extends @Nullable Object> extends ResponseReader<T> {
    /** Returns the other reader. */
    ResponseReader<U> reader();

    @Override
    default boolean accepts(int status) {
        return reader().accepts(status);
    }

    @Override
    default GraphException refused(Exchange exchange) {
        return reader().refused(exchange);
    }
}
