package dev.graphlet.runtime.response;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;

/** Reads one entity as a value of a projection. */
record ProjectedReader<V extends StructuredValue, T extends ProjectedValue<?>>(
        ResponseReader<V> reader, Projection<? super V, T> projection) implements WrappingReader<T, V> {
    @Override
    public T read(Exchange exchange) {
        return projection.of(reader.read(exchange));
    }
}
