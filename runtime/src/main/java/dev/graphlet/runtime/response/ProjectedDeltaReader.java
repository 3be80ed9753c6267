package dev.graphlet.runtime.response;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;

/** Reads a page of changes of entities as values of a projection. */
record ProjectedDeltaReader<V extends StructuredValue, T extends ProjectedValue<?>>(
        ResponseReader<DeltaPage<V>> reader, Projection<? super V, T> projection)
        implements WrappingReader<DeltaPage<T>, DeltaPage<V>> {
    @Override
    public DeltaPage<T> read(Exchange exchange) {
        return reader.read(exchange).map(projection::of);
    }
}
