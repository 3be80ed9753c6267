package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the result out of a successful response. A value: readers of the same type are equal. Immutable and thread-safe.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ResponseReader<T extends @Nullable Object> {
    /**
     * The result.
     *
     * @param exchange a response whose status is accepted
     * @throws UnexpectedResponseException if the body is not what it reads
     */
    T read(Exchange exchange);

    /**
     * Returns what {@link #read} gives.
     *
     * @param exchange a response whose status is accepted
     * @throws GraphException if it cannot be read, whatever fails then
     */
    default T result(Exchange exchange) {
        try {
            return read(exchange);
        } catch (GraphException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnexpectedResponseException(exchange, "the body cannot be read", e);
        }
    }

    /** Whether an answer of that HTTP status is a success that can be read; by default 200 to 299. */
    default boolean accepts(int status) {
        return status >= 200 && status <= 299;
    }

    /** Returns what to throw for an answer of another status; by default the exception for that status. Never throws. */
    default GraphException refused(Exchange exchange) {
        return GraphServiceException.from(exchange);
    }

    /** Reads any JSON; empty if there is none. */
    static ResponseReader<Optional<JsonNode>> json() {
        return new JsonReader();
    }

    /** Reads an entity if the service sends it after it has written what belongs to it. */
    static <V extends StructuredValue> ResponseReader<Optional<V>> written(StructuredType<V> type, TypeRegistry types) {
        return new WrittenReader<>(new ObjectReader<>(type, types));
    }
}
