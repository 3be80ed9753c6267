package dev.graphlet.runtime.response;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the result from a successful response. Readers are values: readers of the same type are equal. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the result
 */
@InternalApi
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

    /** Returns the wire names of the properties that each object must have to be read; by default none. */
    default List<String> requiredProperties() {
        return List.of();
    }

    /** Returns a reader of one object. */
    static <V extends StructuredValue> ResponseReader<V> object(StructuredType<V> type, TypeRegistry types) {
        return new ObjectReader<>(type, types);
    }

    /** Returns a reader of a page of items that {@code item} reads. */
    static <T> ResponseReader<GraphPage<T>> page(ValueReader<T> item) {
        return new PageReader<>(item);
    }

    /** Returns a reader of a page of changes. */
    static <V extends StructuredValue> ResponseReader<DeltaPage<V>> delta(StructuredType<V> type, TypeRegistry types) {
        return new DeltaReader<>(type, types);
    }

    /** Returns a reader whose result is the object that {@code reader} reads, as a value of {@code projection}. */
    static <V extends StructuredValue, T extends ProjectedValue<?>> ResponseReader<T> projected(
            ResponseReader<V> reader, Projection<? super V, T> projection) {
        return new ProjectedReader<>(reader, projection);
    }

    /** Returns a reader of a page whose items {@code projection} makes of those that {@code reader} reads. */
    static <V extends StructuredValue, T extends ProjectedValue<?>> ResponseReader<GraphPage<T>> projectedPage(
            ResponseReader<GraphPage<V>> reader, Projection<? super V, T> projection) {
        return new ProjectedPageReader<>(reader, projection);
    }

    /** Returns a reader of changes whose items {@code projection} makes of those that {@code reader} reads. */
    static <V extends StructuredValue, T extends ProjectedValue<?>> ResponseReader<DeltaPage<T>> projectedDelta(
            ResponseReader<DeltaPage<V>> reader, Projection<? super V, T> projection) {
        return new ProjectedDeltaReader<>(reader, projection);
    }

    /** Returns a reader of the number of items in a collection. */
    static ResponseReader<Long> count() {
        return new CountReader();
    }

    /** Returns a reader of the reference to an entity. */
    static <V extends StructuredValue> ResponseReader<EntityReference<V>> reference() {
        return new ReferenceReader<>();
    }

    /** Returns a reader of a page of references to entities. */
    static <V extends StructuredValue> ResponseReader<GraphPage<EntityReference<V>>> references() {
        return page(ReferenceReader.item());
    }

    /** Returns a reader of octets, which are read as they arrive. */
    static ResponseReader<MediaContent> media() {
        return new MediaReader();
    }

    /** Returns a reader that ignores the body; its result is null. */
    static ResponseReader<@Nullable Void> nothing() {
        return new NothingReader();
    }

    /** Returns a reader whose result is empty if there is no body, and else the result of {@code reader}. */
    static <T> ResponseReader<Optional<T>> optional(ResponseReader<T> reader) {
        return new OptionalReader<>(reader);
    }

    /** Returns a reader whose result is empty for the status 304, and else the result of {@code reader}. */
    static <T> ResponseReader<Optional<T>> changed(ResponseReader<T> reader) {
        return new ChangedReader<>(reader);
    }

    /** Returns a reader of the URL of an object that was created, beside the result of {@code reader} if there is one. */
    static <V extends StructuredValue> ResponseReader<CreatedEntity<V>> created(ResponseReader<V> reader) {
        return new CreatedReader<>(reader);
    }

    /** Returns a reader of the raw response, whose value {@code reader} reads on demand. */
    static <T extends @Nullable Object> ResponseReader<RawResponse<T>> raw(ResponseReader<T> reader) {
        return new RawReader<>(reader);
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
