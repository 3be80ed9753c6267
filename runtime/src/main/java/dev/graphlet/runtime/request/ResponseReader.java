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
 * Reads the result from a successful response. Readers are values: readers of the same type are equal. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface ResponseReader<T extends @Nullable Object> {
    /**
     * Returns the result.
     *
     * @param exchange an exchange whose status is accepted
     * @throws UnexpectedResponseException if the body cannot be read as the result
     */
    T read(Exchange exchange);

    /**
     * Returns the result of {@link #read}.
     *
     * @param exchange an exchange whose status is accepted
     * @throws GraphException if the body cannot be read, whatever exception {@link #read} throws
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

    /** Returns whether {@code status} is a success whose response can be read; by default 200 to 299. */
    default boolean accepts(int status) {
        return status >= 200 && status <= 299;
    }

    /** Returns the exception for a status that is not accepted; by default the one for that status. Never throws. */
    default GraphException refused(Exchange exchange) {
        return GraphServiceException.from(exchange);
    }

    /** Returns a reader of any JSON; its result is empty if there is no body. */
    static ResponseReader<Optional<JsonNode>> json() {
        return new JsonReader();
    }

    /** Returns a reader of the entity that a service may send after a write to its stream. */
    static <V extends StructuredValue> ResponseReader<Optional<V>> written(StructuredType<V> type, TypeRegistry types) {
        return new WrittenReader<>(new ObjectReader<>(type, types));
    }
}
